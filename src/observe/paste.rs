//! What pasted replies tell. They come in order; of two that tell the same thing the later counts.

use super::message::{code_of, message_says, sdk_error, stage_of};
use super::{error_code, merged, of_reply};
use crate::api::code::Code;
use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Evidence, Outcome};
use crate::facts::{
    ErrorCode, Facts, FailingStage, MessageSays, PostStatusValue, SdkError, Symptom,
    TransportOutcome,
};

/// The facts in pasted replies.
#[must_use]
pub fn pasted(evidence: &[Evidence]) -> Facts {
    evidence
        .iter()
        .map(one)
        .fold(Facts::default(), |facts, next| merged(facts, &next))
}

fn one(evidence: &Evidence) -> Facts {
    let mut facts = Facts::default();
    if let Outcome::Reply(reply) = &evidence.outcome {
        // Whose page a pasted HTML text is, only the person knows.
        facts.transport_outcome = match (&reply.body, of_reply(reply)) {
            (Body::Html(_), _) => None,
            // Nor does it tell whose gateway failed.
            (_, TransportOutcome::GatewayError) => Some(TransportOutcome::NotJson),
            (_, outcome) => Some(outcome),
        };
    }
    facts.error_code = error_code(evidence);
    if let Some(envelope) = evidence.envelope() {
        read_envelope(envelope, &mut facts);
    }
    facts
}

fn read_envelope(envelope: &Envelope, facts: &mut Facts) {
    let number = sdk_error(&envelope.message);
    if facts.error_code != Some(ErrorCode::Ok) {
        let says = message_says(&envelope.message).unwrap_or(MessageSays::SomethingElse);
        facts.message_says = Some(says);
        facts.sdk_error = Some(number.unwrap_or(SdkError::None));
        facts.failing_stage = stage_of(&envelope.message);
    }
    if facts.error_code.is_none() {
        let of_number = number.map(|_| ErrorCode::SdkNumber);
        let said = code_of(&envelope.message).or(of_number);
        facts.error_code = Some(said.unwrap_or(ErrorCode::NoCode));
    }
    if envelope.data.get("event").and_then(Json::as_text) == Some("authorization.removed") {
        facts.error_code = Some(ErrorCode::AuthRemoved);
    }
    read_data(&envelope.data, facts);
    if facts.failing_stage.is_none() {
        facts.failing_stage = facts.error_code.and_then(only_stage);
    }
}

/// `data` of status/fetch and of video/list.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
fn read_data(data: &Json, facts: &mut Facts) {
    let text = |name| data.get(name).and_then(Json::as_text);
    let status = match text("status") {
        Some("PROCESSING_UPLOAD" | "PROCESSING_DOWNLOAD") => Some(PostStatusValue::Processing),
        Some("SEND_TO_USER_INBOX") => Some(PostStatusValue::SendToUserInbox),
        Some("PUBLISH_COMPLETE") => Some(PostStatusValue::PublishComplete),
        Some("FAILED") => Some(PostStatusValue::Failed),
        Some(_) | None => None,
    };
    if status.is_some() {
        facts.post_status_value = status;
        facts.failing_stage = Some(FailingStage::PostStatus);
    }
    if let Some(reason) = text("fail_reason").filter(|reason| !reason.is_empty()) {
        facts.error_code = Some(Code::read(reason).fact());
    }
    if matches!(data.get("videos"), Some(Json::List(videos)) if videos.is_empty()) {
        facts.failing_stage = Some(FailingStage::VideoList);
        facts.symptom = Some(Symptom::VideoListEmpty);
    }
}

/// The stage of a code that only one stage sends.
fn only_stage(code: ErrorCode) -> Option<FailingStage> {
    match code {
        ErrorCode::UnauditedClientCanOnlyPostToPrivateAccounts
        | ErrorCode::UrlOwnershipUnverified
        | ErrorCode::PrivacyLevelOptionMismatch
        | ErrorCode::SpamRiskTooManyPendingShare
        | ErrorCode::AppVersionCheckFailed => Some(FailingStage::PostInit),
        ErrorCode::FileFormatCheckFailed
        | ErrorCode::DurationCheckFailed
        | ErrorCode::FrameRateCheckFailed
        | ErrorCode::PictureSizeCheckFailed
        | ErrorCode::VideoPullFailed
        | ErrorCode::PhotoPullFailed => Some(FailingStage::PostStatus),
        _ => None,
    }
}
