//! What speaks of a failure, and for which causes. Where nothing does, a token that passed works.

use super::reach::Reach;
use super::{favoured, trail};
use crate::cause::Cause;
use crate::facts::{
    AccessRemoved, Answer, ApiFamily, Audited, Checks, ChunkPlan, CodeState, EndpointForm,
    ErrorCode, Facts, FailingStage, FieldsAsked, KeyParamName, KeySecretPair, LoginKitAdded,
    LoginPageItem, MediaHost, MessageSays, Pasted, Pkce, PostStatusValue, Question,
    RedirectRegistration, RefreshTokenUsed, ScopeAddedAfterLogin, ScopeEnabledOnApp,
    ScopeInLoginRequest, ScopeJoiner, ScopeProductsAdded, SdkError, Symptom, TargetUserAdded,
    TokenRequestEncoding, TransportOutcome, UploadStatus,
};

/// The causes that something known speaks for: an answer that tells of a failure stands on a path that
/// leads there, or the calls that passed favour it.
#[must_use]
pub fn spoken_for(facts: &Facts) -> Vec<Cause> {
    let told = Reach::of(facts).told(facts);
    let favoured = favoured(facts);
    let mut causes = Cause::ALL.to_vec();
    causes.retain(|cause| told.holds(*cause) || favoured == Some(*cause));
    causes
}

/// Whether every call of the page passed and nothing else speaks of a failure. Where the person has said
/// what fails, or that nothing does, the tree goes on from there. Only what the tree asks for counts, so
/// that a link comes to the same.
#[must_use]
pub fn is_healthy(facts: &Facts) -> bool {
    let passed = facts.pasted == Some(Pasted::AccessToken) && facts.checks == Some(Checks::Passed);
    let silent = || !trail(facts).into_iter().any(tells_of_failure);
    passed && facts.failing_stage.is_none() && silent()
}

/// Whether the answer tells that something fails or is not as it should be.
#[must_use]
pub fn tells_of_failure(answer: Answer) -> bool {
    !SETTINGS.contains(&answer.question()) && !harmless().contains(&answer)
}

/// How the app, the account and the post are set up: no answer to these is a fault by itself.
const SETTINGS: &[Question] = &[
    Question::AppStatus,
    Question::CredentialsEnvironment,
    Question::ScopeListSource,
    // A scope that is not there may not be wanted; where it is, a refusal says so.
    Question::GrantedUserInfoBasic,
    Question::GrantedUserInfoProfile,
    Question::GrantedUserInfoStats,
    Question::GrantedVideoList,
    Question::GrantedVideoUpload,
    Question::GrantedVideoPublish,
    Question::Platform,
    Question::TokenAge,
    Question::AccountVisibility,
    Question::PostPrivacy,
    Question::PostMode,
    Question::MediaKind,
    Question::MediaSource,
    Question::Caller,
];

/// The answers to all other questions that say that something works, is as it should be, or is not named.
fn harmless() -> [Answer; 46] {
    [
        Pasted::AccessToken.into(),
        Pasted::Reply.into(),
        Pasted::Quoted.into(),
        Pasted::LoginUrl.into(),
        Pasted::ApiRequest.into(),
        Pasted::OtherText.into(),
        Pasted::Nothing.into(),
        TransportOutcome::JsonAnswer.into(),
        Checks::Passed.into(),
        // Nobody said that these fields are wanted: it favours one cause and speaks for no other.
        Checks::ProfileRefused.into(),
        ErrorCode::Ok.into(),
        ErrorCode::NoCode.into(),
        FailingStage::NothingFails.into(),
        MessageSays::SomethingElse.into(),
        SdkError::None.into(),
        LoginPageItem::NoneNamed.into(),
        Symptom::NoneOfThese.into(),
        Audited::Yes.into(),
        LoginKitAdded::Yes.into(),
        ScopeProductsAdded::All.into(),
        ScopeEnabledOnApp::AllEnabled.into(),
        ScopeInLoginRequest::Yes.into(),
        ScopeAddedAfterLogin::No.into(),
        ScopeJoiner::Comma.into(),
        TargetUserAdded::Yes.into(),
        RedirectRegistration::Exact.into(),
        Pkce::None.into(),
        Pkce::Hex.into(),
        KeyParamName::ClientKey.into(),
        KeySecretPair::SamePair.into(),
        TokenRequestEncoding::Form.into(),
        CodeState::Fresh.into(),
        RefreshTokenUsed::Newest.into(),
        AccessRemoved::No.into(),
        MediaHost::VerifiedHere.into(),
        ChunkPlan::SingleEqual.into(),
        ChunkPlan::RoundedDown.into(),
        UploadStatus::Accepted.into(),
        PostStatusValue::PublishComplete.into(),
        EndpointForm::AsDocumented.into(),
        ApiFamily::V2.into(),
        ApiFamily::Research.into(),
        FieldsAsked::BasicOnly.into(),
        FieldsAsked::ProfileFields.into(),
        FieldsAsked::StatsFields.into(),
        FieldsAsked::ProfileAndStats.into(),
    ]
}
