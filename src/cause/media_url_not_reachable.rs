//! A media URL from which TikTok's download fails.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok could not download the media from the URL" },
    why: t! { en: "With PULL_FROM_URL TikTok fetches the file itself and gives up after one hour. The URL has to be public, use https, answer without a redirect and stay reachable until the download is over." },
    shown_by: signs(&[
        t! { en: "The fail_reason video_pull_failed" },
        t! { en: "The fail_reason photo_pull_failed" },
        t! { en: "A media URL that cannot be opened from the internet without a login or a redirect" },
    ]),
    ruled_out_by: signs(&[t! { en: "The error code url_ownership_unverified" }]),
    steps: &[
        step_at(
            Actor::Host,
            t! { en: "Open the URL from another network, without a login, and make it answer 200 with the file, over https, without a redirect." },
            source::MEDIA_TRANSFER,
        ),
        step(
            Actor::Host,
            t! { en: "Keep it reachable until the download is over, which can take up to one hour, and do not throttle it." },
        ),
        step(
            Actor::You,
            t! { en: "Do not use localhost, private addresses or links that expire early." },
        ),
        step_at(
            Actor::You,
            t! { en: "Create the post again once the URL is good." },
            source::POST_STATUS,
        ),
        step_at(
            Actor::You,
            t! { en: "Or send videos with FILE_UPLOAD." },
            source::DIRECT_POST,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The URL can be opened from anywhere, and the same post passes at a second try." },
    sources: &[
        source::MEDIA_TRANSFER,
        source::POST_STATUS,
        source::REPORT_POSTIZ_DOCS_177,
    ],
    confidence: Confidence::Certain,
    prior: 1,
};
