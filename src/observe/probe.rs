//! What the page's own read-only calls tell.

use super::call::{is_scope, passes, stage_of, way};
use super::error_code;
use crate::api::Probe;
use crate::evidence::{Channel, Evidence};
use crate::facts::{
    AccountVisibility, ApiFamily, Checks, ErrorCode, Facts, GrantedUserInfoBasic,
    GrantedUserInfoProfile, GrantedUserInfoStats, GrantedVideoList, GrantedVideoPublish,
    GrantedVideoUpload, MessageSays, Question, SdkError, TransportOutcome,
};

/// The facts, and those among them that are an inference.
#[derive(Clone, Debug, Default)]
pub struct Probed {
    /// What the calls tell.
    pub facts: Facts,
    /// Facts that TikTok does not document as a meaning of the reply.
    pub inferred: Vec<Question>,
}

/// Of several missing scopes the one of posting comes first, as most reports are about it.
const WEIGHTIEST_FIRST: &[Probe] = &[
    Probe::CreatorInfo,
    Probe::UserInfoBasic,
    Probe::VideoList,
    Probe::PostStatus,
    Probe::UserInfoProfile,
    Probe::UserInfoStats,
];

/// How far the page's calls have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calls {
    /// Some are under way.
    UnderWay,
    /// None is under way, and some were not made.
    Ended,
    /// All were made.
    Finished,
}

/// Reads the calls answered so far, in whatever order the answers came. What is told while calls are under
/// way, none of them can change: that the token is refused, and what one answer alone shows. That all is
/// well can only be said once all were made.
#[must_use]
pub fn probed(evidence: &[Evidence], calls: Calls) -> Probed {
    let mut seen = Probed::default();
    let mut refused: Vec<(Probe, ErrorCode)> = Vec::new();
    let mut lost = None;
    for call in evidence {
        let Channel::Probe(probe) = call.origin else {
            continue;
        };
        let way = way(call);
        if way != TransportOutcome::JsonAnswer {
            lost = lost.or(Some(way));
            continue;
        }
        seen.facts.api_family = Some(ApiFamily::V2);
        let code = error_code(call).unwrap_or(ErrorCode::NoCode);
        read_call(probe, code, call, &mut seen);
        if !passes(probe, code) {
            refused.push((probe, code));
        }
    }
    judge(&refused, lost, calls, &mut seen.facts);
    seen
}

/// One answer's word about its scope, and about the account's visibility.
fn read_call(probe: Probe, code: ErrorCode, call: &Evidence, seen: &mut Probed) {
    let granted = if is_scope(code) {
        false
    } else if passes(probe, code) || refuses_posting(code) {
        true
    } else {
        return;
    };
    macro_rules! grant {
        ($answer:ident) => {
            Some(if granted { $answer::Yes } else { $answer::No })
        };
    }
    let facts = &mut seen.facts;
    match probe {
        Probe::UserInfoBasic => facts.granted_user_info_basic = grant!(GrantedUserInfoBasic),
        Probe::UserInfoProfile => facts.granted_user_info_profile = grant!(GrantedUserInfoProfile),
        Probe::UserInfoStats => facts.granted_user_info_stats = grant!(GrantedUserInfoStats),
        Probe::VideoList => facts.granted_video_list = grant!(GrantedVideoList),
        Probe::CreatorInfo => {
            facts.granted_video_publish = grant!(GrantedVideoPublish);
            facts.account_visibility = visibility(call);
        }
        Probe::PostStatus => post_status(granted, seen),
    }
}

/// Codes of creator_info that come after the scope was found good, with HTTP 200.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
fn refuses_posting(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::SpamRiskTooManyPosts
            | ErrorCode::SpamRiskUserBannedFromPosting
            | ErrorCode::ReachedActiveUserCap
    )
}

/// A private account offers FOLLOWER_OF_CREATOR, a public one PUBLIC_TO_EVERYONE.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info>
#[must_use]
pub fn visibility(call: &Evidence) -> Option<AccountVisibility> {
    let options = call.envelope()?.data.get("privacy_level_options")?.items();
    let offers = |level| options.iter().any(|item| item.as_text() == Some(level));
    if offers("FOLLOWER_OF_CREATOR") {
        return Some(AccountVisibility::Private);
    }
    offers("PUBLIC_TO_EVERYONE").then_some(AccountVisibility::Public)
}

/// status/fetch takes either posting scope, so it tells of video.upload only where video.publish is
/// missing. TikTok documents no such use.
/// <https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status>
fn post_status(granted: bool, seen: &mut Probed) {
    let upload = match (granted, seen.facts.granted_video_publish) {
        (false, _) => GrantedVideoUpload::No,
        (true, Some(GrantedVideoPublish::No)) => GrantedVideoUpload::Yes,
        (true, Some(GrantedVideoPublish::Yes) | None) => return,
    };
    seen.facts.granted_video_upload = Some(upload);
    seen.inferred.push(Question::GrantedVideoUpload);
}

/// What all calls come to. A refused token comes first, as it is the same one in every call, then any other
/// refusal before a missing scope, and a call that was lost on the way before what may be incomplete.
fn judge(
    refused: &[(Probe, ErrorCode)],
    lost: Option<TransportOutcome>,
    calls: Calls,
    facts: &mut Facts,
) {
    let first = |is: fn(ErrorCode) -> bool| refused.iter().find(|(_, code)| is(*code));
    let of_token = first(|code| code == ErrorCode::AccessTokenInvalid);
    let of_call = || first(|code| !is_scope(code)).filter(|_| calls != Calls::UnderWay);
    if let Some((probe, code)) = of_token.or_else(of_call) {
        facts.transport_outcome = Some(TransportOutcome::JsonAnswer);
        name(*probe, *code, Checks::Refused, facts);
        return;
    }
    if calls == Calls::UnderWay {
        return;
    }
    let reached = facts.api_family.map(|_| TransportOutcome::JsonAnswer);
    facts.transport_outcome = match lost {
        // A proxy that let another call through is there.
        Some(TransportOutcome::HtmlPage) if reached.is_some() => Some(TransportOutcome::NotJson),
        lost => lost.or(reached),
    };
    if calls == Calls::Finished && lost.is_none() {
        judge_scopes(refused, facts);
    }
}

/// What is left once every call was answered and none was refused but for a scope.
fn judge_scopes(refused: &[(Probe, ErrorCode)], facts: &mut Facts) {
    let missing = WEIGHTIEST_FIRST
        .iter()
        .find_map(|probe| refused.iter().find(|(of, _)| of == probe));
    match missing {
        // Nobody said that these fields are wanted: many posting apps do without them.
        Some((Probe::UserInfoProfile | Probe::UserInfoStats, _)) => {
            facts.checks = Some(Checks::ProfileRefused);
        }
        Some((probe, code)) => name(*probe, *code, Checks::ScopeRefused, facts),
        None => facts.checks = Some(Checks::Passed),
    }
}

/// What an answer to the call may tell, by itself or together with the answers to others.
pub fn may_tell(probe: Probe) -> impl Iterator<Item = Question> {
    let own = probe.answers().iter();
    own.chain(OF_ANY_CALL).copied()
}

/// The questions to which any call may change the answer.
const OF_ANY_CALL: &[Question] = &[
    Question::TransportOutcome,
    Question::Checks,
    Question::ErrorCode,
    Question::MessageSays,
    Question::SdkError,
    Question::FailingStage,
    Question::ApiFamily,
    Question::GrantedVideoUpload,
];

fn name(probe: Probe, code: ErrorCode, checks: Checks, facts: &mut Facts) {
    facts.checks = Some(checks);
    facts.error_code = Some(code);
    facts.message_says = Some(MessageSays::SomethingElse);
    facts.sdk_error = Some(SdkError::None);
    facts.failing_stage = Some(stage_of(probe));
}
