//! The access token itself: checked by the page's own calls, refused, or at its end.

use super::{Branch, certain, code, go, possible, probable, transport};
use crate::cause::Cause;
use crate::facts::{AccessRemoved, Checks, Facts, FailingStage, RefreshTokenUsed, TokenAge};

/// A token that the page can try out.
pub(super) fn checked(f: &Facts) -> Branch {
    transport::answered(f, |f| match f.checks()? {
        Checks::Passed => go(super::wizard),
        Checks::ProfileRefused => match f.failing_stage()? {
            FailingStage::ProfileRead => certain(Cause::FieldOutsideScope),
            FailingStage::LoginPage
            | FailingStage::BackFromLogin
            | FailingStage::TokenExchange
            | FailingStage::TokenRefresh
            | FailingStage::CreatorInfo
            | FailingStage::PostInit
            | FailingStage::MediaUpload
            | FailingStage::PostStatus
            | FailingStage::VideoList
            | FailingStage::AppReview
            | FailingStage::NothingFails => go(super::wizard),
        },
        Checks::ScopeRefused | Checks::Refused => go(code::decide),
    })
}

/// `access_token_invalid`: one code for expired, revoked, damaged and missing.
pub(super) fn invalid(f: &Facts) -> Branch {
    match f.token_age()? {
        TokenAge::Under2Hours => match f.access_removed()? {
            AccessRemoved::Yes => certain(Cause::AuthorizationRemoved),
            AccessRemoved::No => probable(Cause::TokenDamagedOrMissing),
        },
        TokenAge::From2To24Hours | TokenAge::Over24Hours | TokenAge::Over180Days => {
            match f.access_removed()? {
                AccessRemoved::Yes => certain(Cause::AuthorizationRemoved),
                AccessRemoved::No => probable(Cause::TokenExpired),
            }
        }
    }
}

/// `invalid_grant` for a refresh token.
pub(super) fn refresh_refused(f: &Facts) -> Branch {
    match f.refresh_token_used()? {
        RefreshTokenUsed::EarlierOne => probable(Cause::RotatedRefreshTokenReused),
        RefreshTokenUsed::Newest | RefreshTokenUsed::NeverRefreshed => go(newest_refused),
    }
}

fn newest_refused(f: &Facts) -> Branch {
    match f.token_age()? {
        TokenAge::Over180Days => probable(Cause::RefreshTokenExpired),
        TokenAge::Over24Hours | TokenAge::From2To24Hours => {
            removed_or(f, Cause::RefreshTokenExpired)
        }
        TokenAge::Under2Hours => removed_or(f, Cause::RefusalNotExplainedByDocumentation),
    }
}

/// A refresh that fails, or one that never happened.
pub(super) fn refresh(f: &Facts) -> Branch {
    match f.refresh_token_used()? {
        RefreshTokenUsed::NeverRefreshed => match f.token_age()? {
            TokenAge::Over180Days => probable(Cause::RefreshTokenExpired),
            TokenAge::Over24Hours | TokenAge::From2To24Hours => probable(Cause::TokenExpired),
            TokenAge::Under2Hours => removed_or(f, Cause::RefusalNotExplainedByDocumentation),
        },
        RefreshTokenUsed::EarlierOne | RefreshTokenUsed::Newest => go(refresh_refused),
    }
}

fn removed_or(f: &Facts, otherwise: Cause) -> Branch {
    match f.access_removed()? {
        AccessRemoved::Yes => certain(Cause::AuthorizationRemoved),
        AccessRemoved::No => possible(otherwise),
    }
}
