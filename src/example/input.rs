//! Examples of [`Stage::Input`](crate::cause::Stage::Input).

use super::Example;
use super::form::{checked, envelope, given, pasted};
use super::recorded::creator_answers;
use crate::cause::Cause;

pub(super) const EXAMPLES: &[Example] = &[
    pasted(
        Cause::RefreshTokenPasted,
        &["rft.EXAMPLEexampleEXAMPLEexample00!0000.va"],
        &[],
    ),
    pasted(
        Cause::ClientTokenUsedForUserCall,
        &["clt.EXAMPLEexampleEXAMPLEexample00"],
        &[],
    ),
    pasted(
        Cause::ClientCredentialsPasted,
        &[
            "TIKTOK_CLIENT_KEY=aw0EXAMPLEkey000\nTIKTOK_CLIENT_SECRET=EXAMPLEexampleEXAMPLEexample0000",
        ],
        &[],
    ),
    pasted(
        Cause::AuthorizationCodePasted,
        &[
            "https://example.com/auth/tiktok/callback?code=EXAMPLEcodeEXAMPLEcode%2A1%210000.va&scopes=user.info.basic%2Cvideo.upload&state=a1b2c3",
        ],
        &[],
    ),
    pasted(
        Cause::TokenDamagedOrMissing,
        &["curl https://open.tiktokapis.com/v2/user/info/ -H 'Authorization: Bearer undefined'"],
        &[],
    ),
    pasted(
        Cause::NoTokenInPastedJson,
        &[r#"{"user":{"name":"Example"},"expires":"2026-12-22T09:38:12.000Z"}"#],
        &[],
    ),
    pasted(
        Cause::BusinessApiCredentials,
        &[
            r#"{"code":0,"message":"OK","request_id":"202611220938120A1B2C3D4E5F60718299","data":{"access_token":"REMOVED","advertiser_ids":["7000000000000000000"]}}"#,
        ],
        &[],
    ),
    pasted(
        Cause::RetiredV1ApiUsed,
        &[
            "https://www.tiktok.com/auth/authorize/?client_key=aw0EXAMPLEkey000&response_type=code&scope=user.info.basic%2Cvideo.list&redirect_uri=https%3A%2F%2Fexample.com%2Fauth%2Ftiktok%2Fcallback&state=a1b2c3",
        ],
        &[],
    ),
    checked(
        Cause::UnlistedErrorCode,
        creator_answers!(
            403,
            envelope!(
                "829A",
                "example_of_an_unlisted_code",
                "An example of a message that no page of TikTok's lists."
            ),
        ),
        &[],
    ),
    pasted(
        Cause::NotATiktokAnswer,
        &[
            "Publishing failed: TypeError: Cannot read properties of undefined (reading 'publish_id')",
        ],
        given!(
            FailingStage::CreatorInfo,
            Symptom::NoneOfThese,
            Caller::ThirdPartyTool,
        ),
    ),
];
