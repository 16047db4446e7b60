//! A Direct Post audit refused for what the posting screen lacks.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The audit was refused because the posting screen does not follow the Content Sharing Guidelines" },
    why: t! { en: "For the audit the screen on which people post has to carry every element that the Content Sharing Guidelines require. Developers report a generic refusal that does not name the missing point." },
    shown_by: signs(&[
        t! { en: "TikTok's answer that the app does not follow the UX guidelines or the Content Sharing Guidelines" },
    ]),
    ruled_out_by: signs(&[t! { en: "TikTok's answer speaks of personal, internal or private use" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Go through the required points one by one: the creator's nickname, a privacy choice without a preset, switches for comment, duet and stitch, disclosure of commercial content, the consent text." },
            source::CONTENT_SHARING,
        ),
        step(
            Actor::You,
            t! { en: "Disable only me for branded content and explain why on hover." },
        ),
        step(
            Actor::Creator,
            t! { en: "Switch the account to private for the recording, since an unaudited app is refused on a public one." },
        ),
        step(
            Actor::You,
            t! { en: "Show every point in the demo video, in the order of the guidelines, and end with the post in TikTok." },
        ),
        step(
            Actor::You,
            t! { en: "Send in the audit application again with the new video." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "Apply again with the same video." },
        truth: t! { en: "Developers report that the answer stays generic until every required point can be seen." },
    }),
    wrong_when: t! { en: "The refusal rests on something else, for example on an app meant for private or internal use." },
    sources: &[source::CONTENT_SHARING, source::REPORT_POSTIZ_APP_1329],
    confidence: Confidence::Certain,
    prior: 5,
};
