//! Examples of [`Stage::PostInit`](crate::cause::Stage::PostInit).

use super::Example;
use super::form::{checked, envelope, given, pasted};
use super::recorded::{BASIC, PROFILE, PUBLIC_CREATOR, STATS};
use crate::cause::Cause;

pub(super) const EXAMPLES: &[Example] = &[
    checked(
        Cause::PublicAccountOfUnauditedApp,
        &[BASIC, PROFILE, STATS, PUBLIC_CREATOR],
        given!(
            FailingStage::PostInit,
            ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts,
        ),
    ),
    pasted(
        Cause::AuditMissingAfterReview,
        &[concat!(
            "403 ",
            envelope!(
                "82E0",
                "unaudited_client_can_only_post_to_private_accounts",
                "Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/"
            )
        )],
        given!(
            AccountVisibility::Private,
            ReviewOutcome::NoAnswerYet,
            AppStatus::Live,
        ),
    ),
    pasted(
        Cause::AuditRefusedUxGuidelines,
        &["Missing: the person has to choose the privacy level; no default value is allowed."],
        given!(FailingStage::AppReview, ReviewOutcome::UxGuidelines,),
    ),
    pasted(
        Cause::SandboxFeatureExcluded,
        &[
            "https://www.tiktok.com/v2/auth/authorize/?client_key=sb0EXAMPLEkey000&response_type=code&scope=user.info.basic,portability.all.single&redirect_uri=https%3A%2F%2Fexample.com%2Fauth%2Ftiktok%2Fcallback&state=a1b2c3&error=invalid_scope&error_type=scope",
        ],
        &[],
    ),
    pasted(
        Cause::PrivacyLevelNotOffered,
        &[concat!(
            "403 ",
            envelope!(
                "82E1",
                "privacy_level_option_mismatch",
                "Please review our integration guidelines at https://developers.tiktok.com/doc/content-sharing-guidelines/"
            )
        )],
        &[],
    ),
    pasted(
        Cause::MediaDomainNotVerified,
        &[concat!(
            "403 ",
            envelope!(
                "82E2",
                "url_ownership_unverified",
                "Please review our URL ownership verification documentation."
            )
        )],
        &[],
    ),
    pasted(
        Cause::PendingShareLimit,
        &[concat!(
            "403 ",
            envelope!("82E3", "spam_risk_too_many_pending_share", "")
        )],
        &[],
    ),
    pasted(
        Cause::ChunkPlanBreaksRule,
        &[concat!(
            "400 ",
            envelope!("82E4", "invalid_params", "The total chunk count is invalid")
        )],
        &[],
    ),
    pasted(
        Cause::MediaKindNotTakenThisWay,
        &[concat!(
            "400 ",
            envelope!("82E5", "invalid_params", "Invalid media_type or post_mode")
        )],
        &[],
    ),
    pasted(
        Cause::RequestBodyFieldWrong,
        &[concat!(
            "400 ",
            envelope!(
                "82E6",
                "invalid_params",
                "The request post info is empty or incorrect"
            )
        )],
        &[],
    ),
    pasted(
        Cause::TiktokAppTooOld,
        &[concat!(
            "400 ",
            envelope!("82E7", "app_version_check_failed", "")
        )],
        &[],
    ),
    pasted(
        Cause::InitRepeatedAfterFailure,
        &[
            "[publisher] attempt 1 of 3: connection reset, trying again\n[publisher] attempt 2 of 3: accepted",
        ],
        given!(FailingStage::NothingFails, Symptom::PostedTwice,),
    ),
];
