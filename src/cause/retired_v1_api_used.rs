//! A request, or code, in the form of the retired v1 API.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The request or the code still follows TikTok's retired v1 API" },
    why: t! { en: "OAuth v1 ended for web apps on 29 February 2024. v2 has another login path, another host and a flat token answer, so code for v1 finds no token in it." },
    shown_by: signs(&[
        t! { en: "You say that it is v1" },
        t! { en: "A login URL with /auth/authorize/ and without /v2/" },
        t! { en: "The host open-api.tiktok.com, or an answer with data.error_code" },
        t! { en: "Code that looks for the token in data.access_token" },
    ]),
    ruled_out_by: signs(&[t! { en: "All addresses are those of v2" }]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Send people to https://www.tiktok.com/v2/auth/authorize/ for the login." },
            source::OAUTH_V1_MIGRATION,
        ),
        step_at(
            Actor::You,
            t! { en: "Exchange codes at https://open.tiktokapis.com/v2/oauth/token/ , form-encoded." },
            source::GET_TOKEN,
        ),
        step_at(
            Actor::You,
            t! { en: "Read access_token at the top level of the answer; v2 has no data wrapper there." },
            source::TOKEN_MANAGEMENT,
        ),
        step(
            Actor::You,
            t! { en: "Update or patch a library that still uses the old addresses." },
        ),
    ],
    retry: Retry::AfterFix,
    myth: Some(Myth {
        claim: t! { en: "redirect_uri is named, so the redirect is wrong." },
        truth: t! { en: "Developers report that the old login path shows that very page for a correct redirect." },
    }),
    wrong_when: t! { en: "Every address your code calls already has /v2/ in it, and the old one stands only in a comment or a log." },
    sources: &[
        source::OAUTH_V1_MIGRATION,
        source::LEGACY_USER_ACCESS,
        source::REPORT_REACTJS_SOCIAL_LOGIN_152,
    ],
    confidence: Confidence::Certain,
    prior: 5,
};
