//! A request to TikTok's API, as a curl command or as its first lines: which call it is, and what its
//! form gives away.

use super::{Form, Found};
use crate::facts::{
    ApiFamily, EndpointForm, FailingStage, KeyParamName, Pasted, TokenRequestEncoding,
    TransportOutcome,
};

const HOST: &str = "open.tiktokapis.com";

/// The calls, by their path, and the step that each of them is.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-introduction>
const CALLS: &[(&str, FailingStage)] = &[
    ("/v2/oauth/token", FailingStage::TokenExchange),
    ("/v2/user/info", FailingStage::ProfileRead),
    (
        "/v2/post/publish/creator_info/query",
        FailingStage::CreatorInfo,
    ),
    ("/v2/post/publish/status/fetch", FailingStage::PostStatus),
    ("/v2/post/publish/inbox/video/init", FailingStage::PostInit),
    ("/v2/post/publish/video/init", FailingStage::PostInit),
    ("/v2/post/publish/content/init", FailingStage::PostInit),
    ("/v2/video/list", FailingStage::VideoList),
    ("/v2/video/query", FailingStage::VideoList),
];

pub(super) fn read(text: &str, found: &mut Found) {
    if text.contains("blocked by CORS policy") {
        found.form(Form::ApiRequest);
        found.kinds.push(Pasted::Reply);
        found.hints.transport_outcome = Some(TransportOutcome::BlockedByCors);
        return;
    }
    let Some((_, behind)) = text.split_once(HOST) else {
        return;
    };
    let end = behind.find(|c: char| c.is_whitespace() || matches!(c, '?' | '"' | '\'' | '\\'));
    let path = &behind[..end.unwrap_or(behind.len())];
    let call = CALLS
        .iter()
        .find(|(known, _)| path.trim_end_matches('/') == *known);
    let Some((known, stage)) = call else {
        return;
    };
    found.form(Form::ApiRequest);
    found.kinds.push(Pasted::ApiRequest);
    let hints = &mut found.hints;
    hints.api_family = Some(ApiFamily::V2);
    hints.failing_stage = Some(match stage {
        FailingStage::TokenExchange if text.contains("grant_type=refresh_token") => {
            FailingStage::TokenRefresh
        }
        stage => *stage,
    });
    if path == *known {
        hints.endpoint_form = Some(EndpointForm::SlashMissing);
    }
    if text.contains("application/json") && path.contains("/oauth/") {
        hints.token_request_encoding = Some(TokenRequestEncoding::Json);
    }
    if text.contains("client_id=") {
        hints.key_param_name = Some(KeyParamName::ClientId);
    } else if text.contains("client_key=") {
        hints.key_param_name = Some(KeyParamName::ClientKey);
    }
}
