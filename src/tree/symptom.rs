//! What a person sees where no text names an error.

use super::{Branch, Part, certain, go, login, possible, post, probable, scope, token};
use crate::cause::Cause;
use crate::facts::{
    ApiFamily, Caller, ChunkPlan, EndpointForm, Facts, FailingStage, FieldsAsked, GrantedVideoList,
    MediaSource, PostMode, Symptom,
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
        Symptom::AnswerLacksField => go(field_missing),
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
        Symptom::OnlyLargeFilesFail => go(large_files),
        Symptom::OtherAccountsData => certain(Cause::TokenOfOtherAccount),
        Symptom::WorkedThenStopped => go(token::refresh),
        Symptom::ScopeMissingInConsole => go(login::scope_not_offered),
        Symptom::LoginNeverOpens => possible(Cause::NotATiktokAnswer),
        Symptom::OnlyHttpStatusRead => probable(Cause::HttpStatusTrustedOverErrorCode),
        Symptom::NoneOfThese => go(unexplained),
    }
}

/// A field that the request does not name is not answered; of one that it names the documentation does
/// not say. <https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info>
fn field_missing(f: &Facts) -> Branch {
    match f.fields_asked()? {
        FieldsAsked::NotInQuery => probable(Cause::FieldNotRequested),
        FieldsAsked::BasicOnly
        | FieldsAsked::ProfileFields
        | FieldsAsked::StatsFields
        | FieldsAsked::ProfileAndStats => possible(Cause::FieldNotRequested),
    }
}

/// The chunks: as they are planned, or, once the init call has taken the plan, as they are sent.
fn large_files(f: &Facts) -> Branch {
    match f.failing_stage()? {
        FailingStage::MediaUpload => probable(Cause::ChunkBytesDoNotMatchRange),
        FailingStage::LoginPage
        | FailingStage::BackFromLogin
        | FailingStage::TokenExchange
        | FailingStage::TokenRefresh
        | FailingStage::ProfileRead
        | FailingStage::CreatorInfo
        | FailingStage::PostInit
        | FailingStage::PostStatus
        | FailingStage::VideoList
        | FailingStage::AppReview
        | FailingStage::NothingFails => match f.media_source()? {
            MediaSource::PullFromUrl => possible(Cause::MediaUrlNotReachable),
            MediaSource::FileUpload => match f.chunk_plan()? {
                ChunkPlan::RoundedUp | ChunkPlan::SingleUnequal | ChunkPlan::OutsideLimits => {
                    certain(Cause::ChunkPlanBreaksRule)
                }
                ChunkPlan::RoundedDown | ChunkPlan::SingleEqual => {
                    probable(Cause::ChunkBytesDoNotMatchRange)
                }
            },
        },
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
