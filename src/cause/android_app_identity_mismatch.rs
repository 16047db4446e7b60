//! An Android build whose certificate or package is not the registered one.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The Android build is not the one registered in the portal: its certificate or package differs" },
    why: t! { en: "TikTok's Android error table has codes for a package name that does not match the configuration and for incomplete signature information. Developers report the text App certificate does not match configurations from login and share calls." },
    shown_by: signs(&[
        t! { en: "The errCode 10033 or subErrorCode 10011 with the text App certificate does not match configurations" },
        t! { en: "The SDK answers 10017, signature information incomplete" },
        t! { en: "The error invalid_client on Android" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The login runs on the platform Web" },
        t! { en: "The login runs on the platform Desktop" },
    ]),
    steps: &[
        step(
            Actor::You,
            t! { en: "In the portal, register the package name and the MD5 and SHA-256 of the certificate that really signs the installed build." },
        ),
        step(
            Actor::You,
            t! { en: "If Google Play signs your build again, register Play's certificate, or test the build that Play delivers." },
        ),
        step(
            Actor::You,
            t! { en: "Register debug builds separately, or do not test login with them." },
        ),
        step_at(
            Actor::You,
            t! { en: "If the app is not approved yet, try the sandbox key: one report says that the same text then goes away." },
            source::SANDBOX,
        ),
        step_at(
            Actor::You,
            t! { en: "Look up any other number in TikTok's Android error table." },
            source::ANDROID_ERRORS,
        ),
    ],
    retry: Retry::AfterFix,
    myth: None,
    wrong_when: t! { en: "The app is not approved yet: one report has the same text for that reason." },
    sources: &[
        source::ANDROID_ERRORS,
        source::REPORT_TIKTOK_OPENSDK_ANDROID_13,
        source::REPORT_TIKTOK_OPENSDK_ANDROID_5,
    ],
    confidence: Confidence::Probable,
    prior: 5,
};
