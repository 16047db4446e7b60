//! What several texts say together, whichever came first.

use super::{Form, Found};
use crate::api::Envelope;
use crate::evidence::Evidence;
use crate::facts::{ApiFamily, ErrorCode, FailingStage, LoginPageItem, Pasted};
use crate::observe;

/// Whether a text may still hold TikTok's words beside what was found in it: a request or a token says
/// nothing of what was answered.
pub(super) fn is_unexplained(kinds: &[Pasted]) -> bool {
    let explained = [
        Pasted::Reply,
        Pasted::LoginPage,
        Pasted::LoginUrl,
        Pasted::LoginUrlWithSecret,
        Pasted::JsonWithoutToken,
    ];
    !kinds.iter().any(|kind| explained.contains(kind))
}

/// Takes back the step that was read from a request or a login URL where an answer shows that it is
/// not the one that fails: the login page sends no code of the API, and who has an `ok` with a
/// publish_id or a token is past the call that gives it.
pub(super) fn settle(found: &mut Found) {
    let Some(stage) = found.hints.failing_stage else {
        // Who has nothing but a publish_id asks what became of that post.
        if found.evidence.is_empty() && found.forms == [Form::PublishId] {
            found.hints.failing_stage = Some(FailingStage::PostStatus);
        }
        return;
    };
    let facts = observe::pasted(&found.evidence);
    let refused = facts.error_code.filter(|code| *code != ErrorCode::Ok);
    let past = match stage {
        FailingStage::LoginPage => {
            !found.kinds.contains(&Pasted::LoginPage)
                && found.hints.login_page_item.is_none()
                && refused.is_some_and(is_of_api)
        }
        FailingStage::PostInit => refused.is_none() && found.evidence.iter().any(begun),
        FailingStage::TokenExchange | FailingStage::TokenRefresh => {
            let granted = found.grant.as_ref();
            refused.is_none() && granted.is_some_and(|grant| grant.expires_in.is_some())
        }
        _ => false,
    };
    if past {
        found.hints.failing_stage = None;
    }
}

/// Whether this is the answer of an init call that passed.
fn begun(evidence: &Evidence) -> bool {
    let id = evidence
        .envelope()
        .and_then(|reply| reply.data.get("publish_id"));
    evidence.passed() && id.is_some()
}

/// Whether only a call with a token is answered with this code.
fn is_of_api(code: ErrorCode) -> bool {
    !matches!(
        code,
        ErrorCode::AccessDenied
            | ErrorCode::InvalidClient
            | ErrorCode::InvalidGrant
            | ErrorCode::InvalidRequest
            | ErrorCode::InvalidScope
            | ErrorCode::UnauthorizedClient
            | ErrorCode::UnsupportedGrantType
            | ErrorCode::UnsupportedResponseType
            | ErrorCode::ServerError
            | ErrorCode::TemporarilyUnavailable
            | ErrorCode::SdkNumber
            | ErrorCode::OtherWord
            | ErrorCode::NoCode
    )
}

/// What the texts are, taken together.
pub(super) fn kind(found: &Found) -> Pasted {
    // The research products take a client token.
    let research = found.hints.api_family == Some(ApiFamily::Research);
    let wrong = found.wrong_bearer.or_else(|| {
        let client = found.kinds.contains(&Pasted::ClientToken) && found.secret.is_none();
        client.then_some(Pasted::ClientToken)
    });
    // TikTok looks at the token before all else: another refusal is about another call.
    let code = observe::pasted(&found.evidence).error_code;
    let of_token = code.is_none_or(|code| {
        matches!(
            code,
            ErrorCode::AccessTokenInvalid | ErrorCode::NoCode | ErrorCode::Ok
        )
    });
    if let Some(wrong) = wrong.filter(|_| !research && of_token) {
        return wrong;
    }
    let refused = found.evidence.iter().any(|evidence| !evidence.passed());
    let kind = weightiest(&found.kinds, refused);
    let other_api = matches!(
        found.hints.api_family,
        Some(ApiFamily::V1 | ApiFamily::Business)
    );
    match kind {
        Pasted::Reply | Pasted::ApiRequest | Pasted::OtherText if other_api => Pasted::OtherApi,
        kind => kind,
    }
}

/// Whether an answer is only words in other text, or one of several that contradict each other: two
/// refusals with different codes, or a token answer beside a refused exchange.
pub(super) fn is_quoted(found: &Found) -> bool {
    let mut codes: Vec<&str> = found
        .evidence
        .iter()
        .filter(|evidence| !evidence.passed())
        .filter_map(|evidence| evidence.code())
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let exchanged = found
        .grant
        .as_ref()
        .is_some_and(|grant| grant.expires_in.is_some());
    let refused = observe::pasted(&found.evidence).error_code;
    found.in_words
        || codes.len() > 1
        || found
            .evidence
            .iter()
            .any(|evidence| is_anybodys(evidence, found))
        || exchanged && refused.is_some_and(|code| code != ErrorCode::Ok && !is_of_api(code))
}

/// Whether another server could have refused so: TikTok's log id is not there, nor an item of its login
/// page.
fn is_anybodys(evidence: &Evidence, found: &Found) -> bool {
    let item = found.hints.login_page_item;
    let named = item.is_some_and(|item| item != LoginPageItem::NoneNamed);
    let unsigned = |reply: &Envelope| reply.log_id.is_none() && reply.code.is_some();
    !evidence.passed() && !named && evidence.envelope().is_some_and(unsigned)
}

/// Of several kinds, the one that says most about what fails.
fn weightiest(kinds: &[Pasted], refusal_seen: bool) -> Pasted {
    const ORDER: &[Pasted] = &[
        Pasted::LoginUrlWithSecret,
        Pasted::LoginPage,
        Pasted::LoginUrl,
        Pasted::AccessToken,
        Pasted::Reply,
        Pasted::DamagedToken,
        Pasted::ApiRequest,
        Pasted::ToolWords,
        Pasted::OtherText,
        Pasted::RefreshToken,
        Pasted::ClientToken,
        Pasted::AuthorizationCode,
        Pasted::ClientCredentials,
        Pasted::JsonWithoutToken,
    ];
    if refusal_seen && kinds.contains(&Pasted::Reply) {
        return Pasted::Reply;
    }
    ORDER
        .iter()
        .copied()
        .find(|kind| kinds.contains(kind))
        .unwrap_or(Pasted::Nothing)
}
