//! What a person sees where no text names an error.

use super::{Branch, Part, certain, go, login, possible, post, probable, scope, token};
use crate::cause::Cause;
use crate::facts::{
    ApiFamily, Caller, ChunkPlan, EndpointForm, Facts, GrantedVideoList, MediaSource, PostMode,
    Symptom,
};

/// From what is seen at a stage, which has these symptoms, or on to what else there is to ask.
pub(super) fn seen(f: &Facts, here: &[Symptom], otherwise: Part) -> Branch {
    if here.contains(&f.symptom()?) {
        go(decide)
    } else {
        go(otherwise)
    }
}

/// From what is seen to its cause.
pub(super) fn decide(f: &Facts) -> Branch {
    match f.symptom()? {
        Symptom::AnswerLacksField => probable(Cause::FieldNotRequested),
        Symptom::NoAccessTokenInAnswer => go(no_access_token),
        Symptom::VideoListEmpty => match f.granted_video_list()? {
            GrantedVideoList::Yes => probable(Cause::OnlyPrivateVideos),
            GrantedVideoList::No => go(scope::missing),
        },
        Symptom::CaptionMissing => match f.post_mode()? {
            PostMode::InboxUpload => certain(Cause::DraftIgnoresCaption),
            PostMode::DirectPost => possible(Cause::RequestBodyFieldWrong),
        },
        Symptom::OnlyVisibleToMe => go(post::limited),
        Symptom::PostedTwice => probable(Cause::InitRepeatedAfterFailure),
        Symptom::StaysProcessing => probable(Cause::StillProcessing),
        Symptom::StatusStopsAtInbox => certain(Cause::InboxDeliveryReadAsFailure),
        Symptom::DraftNotInInbox => possible(Cause::TokenOfOtherAccount),
        Symptom::StatusFailedWithoutReason => certain(Cause::FailReasonNotRead),
        Symptom::NoPostId => probable(Cause::PostIdAbsentForNonPublic),
        Symptom::OnlyLargeFilesFail => match f.media_source()? {
            MediaSource::FileUpload => match f.chunk_plan()? {
                ChunkPlan::RoundedUp | ChunkPlan::SingleUnequal | ChunkPlan::OutsideLimits => {
                    certain(Cause::ChunkPlanBreaksRule)
                }
                ChunkPlan::RoundedDown | ChunkPlan::SingleEqual => {
                    probable(Cause::ChunkBytesDoNotMatchRange)
                }
            },
            MediaSource::PullFromUrl => possible(Cause::MediaUrlNotReachable),
        },
        Symptom::OtherAccountsData => certain(Cause::TokenOfOtherAccount),
        Symptom::WorkedThenStopped => go(token::refresh),
        Symptom::ScopeMissingInConsole => go(login::scope_not_offered),
        Symptom::LoginNeverOpens => possible(Cause::NotATiktokAnswer),
        Symptom::OnlyHttpStatusRead => probable(Cause::HttpStatusTrustedOverErrorCode),
        Symptom::NoneOfThese => go(unexplained),
    }
}

fn no_access_token(f: &Facts) -> Branch {
    match f.api_family()? {
        ApiFamily::V1 => probable(Cause::RetiredV1ApiUsed),
        ApiFamily::Business => probable(Cause::BusinessApiCredentials),
        ApiFamily::V2 | ApiFamily::Research => possible(Cause::HttpStatusTrustedOverErrorCode),
    }
}

/// Nothing seen and no code: who calls, and whether the call has the documented form.
pub(super) fn unexplained(f: &Facts) -> Branch {
    match f.caller()? {
        Caller::ThirdPartyTool => probable(Cause::NotATiktokAnswer),
        Caller::BrowserPage => probable(Cause::BrowserCallBlockedByCors),
        Caller::OwnServer => match f.endpoint_form()? {
            EndpointForm::SlashMissing | EndpointForm::WrongMethod => {
                certain(Cause::EndpointPathOrMethodWrong)
            }
            EndpointForm::AsDocumented => possible(Cause::RefusalNotExplainedByDocumentation),
        },
    }
}
