//! A media URL on a host that is not verified for the app.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "TikTok may not download from this address: its domain or prefix is not verified for the app" },
    why: t! { en: "With PULL_FROM_URL TikTok downloads only from a domain or https prefix whose ownership is verified for the app. A verified domain covers its subdomains, and redirects are not followed." },
    shown_by: signs(&[
        t! { en: "The error code url_ownership_unverified" },
        t! { en: "PULL_FROM_URL with nothing verified under URL properties" },
        t! { en: "PULL_FROM_URL from a host other than the verified one" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The video is sent with FILE_UPLOAD" },
        t! { en: "Exactly this host or prefix is verified" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Verify the very host of the media URL under URL properties: the domain by DNS record, which covers its subdomains, or the https prefix by file." },
            source::MEDIA_TRANSFER,
        ),
        step(
            Actor::You,
            t! { en: "Serve the media from that host without a redirect; a CDN or storage host counts as another one." },
        ),
        step_at(
            Actor::You,
            t! { en: "Or send videos with FILE_UPLOAD, which needs no verified domain; photos have no such way." },
            source::DIRECT_POST,
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "My site is verified." },
        truth: t! { en: "The host of the media URL counts, not the host of your site or API." },
    }),
    wrong_when: t! { en: "Exactly this host or prefix is verified for the app whose token is used." },
    sources: &[
        source::MEDIA_TRANSFER,
        source::REPORT_N8N_NODES_TIKTOK_36,
        source::REPORT_HOMELAB_767,
    ],
    confidence: Confidence::Certain,
    prior: 6,
};
