//! Examples of [`Stage::Refresh`](crate::cause::Stage::Refresh).

use super::Example;
use super::form::{checked, envelope, given, oauth_error, pasted};
use super::recorded::refused;
use crate::api::Probe;
use crate::cause::Cause;

const REFRESH_REFUSED: &str = oauth_error!(
    "82B0",
    "invalid_grant",
    "Refresh token is invalid or expired."
);

pub(super) const EXAMPLES: &[Example] = &[
    checked(
        Cause::TokenExpired,
        &[(
            Probe::UserInfoBasic,
            refused(
                401,
                envelope!(
                    "82B1",
                    "access_token_invalid",
                    "The access token is invalid or not found in the request."
                ),
            ),
        )],
        given!(TokenAge::Over24Hours, AccessRemoved::No),
    ),
    pasted(
        Cause::RefreshTokenExpired,
        &[REFRESH_REFUSED],
        given!(
            FailingStage::TokenRefresh,
            RefreshTokenUsed::Newest,
            TokenAge::Over180Days,
        ),
    ),
    pasted(
        Cause::RotatedRefreshTokenReused,
        &[REFRESH_REFUSED],
        given!(FailingStage::TokenRefresh, RefreshTokenUsed::EarlierOne),
    ),
    pasted(
        Cause::AuthorizationRemoved,
        &[
            r#"{"client_key":"aw0EXAMPLEkey000","event":"authorization.removed","create_time":1795340292,"user_openid":"-000EXAMPLEopenId","content":"{\"reason\":1}"}"#,
        ],
        &[],
    ),
];
