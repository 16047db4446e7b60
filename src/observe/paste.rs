//! What pasted replies tell, one by one and together.
//!
//! A refusal is what a person asks about. So of several replies
//! 1. a refusal counts more than a text that could not be read, and that more than an `ok`;
//! 2. among those of equal weight the later one counts;
//! 3. a refusal drops out where a later reply of the same call is `ok`: the person got past it;
//! 4. what an outweighed reply shows for good still counts: the scopes and the account's visibility.
//!
//! Only replies of equal weight depend on their order.

use super::message::{code_of, message_says, sdk_error, stage_of};
use super::shape::{call_of, read_data};
use super::{error_code, event, merged, of_reply, probe};
use crate::api::{Body, Envelope};
use crate::evidence::{Evidence, Outcome};
use crate::facts::{ErrorCode, Facts, FailingStage, MessageSays, SdkError, TransportOutcome};

/// The facts in pasted replies.
#[must_use]
pub fn pasted(evidence: &[Evidence]) -> Facts {
    let replies: Vec<Standing> = evidence.iter().map(Standing::of).collect();
    let standing = |at: usize| {
        !replies[at + 1..]
            .iter()
            .any(|later| later.gets_past(&replies[at]))
    };
    let standing: Vec<&Standing> = (0..replies.len())
        .filter(|at| standing(*at))
        .map(|at| &replies[at])
        .collect();
    let heaviest = standing.iter().map(|reply| reply.weight).max();
    let counts = |reply: &&&Standing| Some(reply.weight) == heaviest;
    let lasting = replies.iter().fold(Facts::default(), |facts, reply| {
        merged(facts, &reply.lasting())
    });
    standing
        .iter()
        .filter(counts)
        .fold(lasting, |facts, reply| merged(facts, &reply.facts))
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Passed,
    Unreadable,
    Refused,
}

/// One reply.
struct Standing {
    facts: Facts,
    weight: Weight,
    /// The call that it answers, as far as it shows it.
    call: Option<FailingStage>,
}

impl Standing {
    fn of(evidence: &Evidence) -> Self {
        let facts = one(evidence);
        let data = evidence.envelope().map(|envelope| &envelope.data);
        Self {
            facts,
            weight: match (facts.transport_outcome, facts.error_code) {
                (Some(TransportOutcome::JsonAnswer), Some(ErrorCode::Ok)) => Weight::Passed,
                (Some(TransportOutcome::JsonAnswer | TransportOutcome::UnsupportedPath), _)
                | (_, Some(_)) => Weight::Refused,
                (_, None) => Weight::Unreadable,
            },
            call: facts.failing_stage.or_else(|| data.and_then(call_of)),
        }
    }

    fn gets_past(&self, earlier: &Self) -> bool {
        self.weight == Weight::Passed && self.call.is_some() && self.call == earlier.call
    }

    fn lasting(&self) -> Facts {
        Facts {
            account_visibility: self.facts.account_visibility,
            granted_user_info_profile: self.facts.granted_user_info_profile,
            granted_user_info_stats: self.facts.granted_user_info_stats,
            granted_video_list: self.facts.granted_video_list,
            granted_video_publish: self.facts.granted_video_publish,
            ..Facts::default()
        }
    }
}

fn one(evidence: &Evidence) -> Facts {
    let mut facts = Facts::default();
    if let Outcome::Reply(reply) = &evidence.outcome {
        // Whose page a pasted HTML text is, only the person knows.
        facts.transport_outcome = match (&reply.body, of_reply(reply)) {
            // Nor does a text tell whose gateway failed.
            (Body::Html(_), _) | (_, TransportOutcome::GatewayError) => None,
            // A bare 429 is an answer, whatever stands behind it.
            (Body::NotJson(_), _) if error_code(evidence).is_some() => {
                Some(TransportOutcome::JsonAnswer)
            }
            (_, outcome) => Some(outcome),
        };
    }
    facts.error_code = error_code(evidence);
    if let Some(envelope) = evidence.envelope() {
        read_envelope(envelope, &mut facts);
        facts.account_visibility = probe::visibility(evidence);
    }
    facts
}

fn read_envelope(envelope: &Envelope, facts: &mut Facts) {
    let number = sdk_error(&envelope.message);
    // A log may keep only the data, which comes with `ok` alone.
    if facts.error_code.is_none()
        && envelope.message.is_empty()
        && call_of(&envelope.data).is_some()
    {
        facts.error_code = Some(ErrorCode::Ok);
    }
    if facts.error_code != Some(ErrorCode::Ok) {
        let says = message_says(&envelope.message).unwrap_or(MessageSays::SomethingElse);
        facts.message_says = Some(says);
        facts.sdk_error = Some(number.unwrap_or(SdkError::None));
        facts.failing_stage = stage_of(&envelope.message);
    }
    // TikTok's word for a post that it does not know has been seen as the message of the general code.
    // <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
    let unknown = envelope.message.contains("invalid_publish_id");
    if facts.error_code == Some(ErrorCode::InvalidParams) && unknown {
        facts.error_code = Some(ErrorCode::InvalidPublishId);
    }
    if facts.error_code.is_none() {
        let of_number = number.map(|_| ErrorCode::SdkNumber);
        let said = code_of(&envelope.message).or(of_number);
        facts.error_code = Some(said.unwrap_or(ErrorCode::NoCode));
    }
    read_data(&envelope.data, facts);
    event::read(&envelope.data, facts);
    if facts.failing_stage.is_none() {
        facts.failing_stage = facts.error_code.and_then(only_stage);
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
