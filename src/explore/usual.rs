//! How things usually are: what may be taken for granted where nobody speaks of it.

use crate::facts::{
    AccessRemoved, ApiFamily, Caller, CodeState, CredentialsEnvironment, EndpointForm, ErrorCode,
    Facts, FailingStage, KeyParamName, LoginKitAdded, LoginPageItem, MessageSays, Pasted, Pkce,
    Platform, ScopeJoiner, ScopeListSource, ScopeProductsAdded, SdkError, Symptom,
    TokenRequestEncoding, TransportOutcome,
};

/// The answer that needs no mention, for the questions that have one. It is never taken for a fact: it
/// only makes a cause that needs an unusual answer less likely than one that needs none.
pub(super) fn usual(facts: &Facts) -> Facts {
    let text_of_others = facts.pasted == Some(Pasted::OtherText);
    let denied = facts.error_code == Some(ErrorCode::AccessDenied);
    let back_from_login = facts.failing_stage == Some(FailingStage::BackFromLogin);
    let scope_not_offered = facts.symptom == Some(Symptom::ScopeMissingInConsole);
    Facts {
        pasted: Some(Pasted::Nothing),
        // An answer that was pasted and is none of TikTok's has not said so by itself.
        transport_outcome: Some(
            if matches!(facts.pasted, Some(Pasted::Reply | Pasted::Quoted)) {
                TransportOutcome::NotJson
            } else {
                TransportOutcome::JsonAnswer
            },
        ),
        // Who could name a code would have.
        error_code: Some(ErrorCode::NoCode),
        message_says: Some(MessageSays::SomethingElse),
        sdk_error: Some(SdkError::None),
        login_page_item: Some(LoginPageItem::NoneNamed),
        symptom: Some(Symptom::NoneOfThese),
        login_kit_added: Some(LoginKitAdded::Yes),
        scope_joiner: Some(ScopeJoiner::Comma),
        key_param_name: Some(KeyParamName::ClientKey),
        token_request_encoding: Some(TokenRequestEncoding::Form),
        endpoint_form: Some(EndpointForm::AsDocumented),
        access_removed: Some(AccessRemoved::No),
        caller: Some(if text_of_others {
            Caller::ThirdPartyTool
        } else {
            Caller::OwnServer
        }),
        code_state: Some(if back_from_login {
            CodeState::Fresh
        } else {
            CodeState::UsedOrOld
        }),
        credentials_environment: denied.then_some(CredentialsEnvironment::Production),
        scope_list_source: Some(ScopeListSource::TokenAnswer),
        api_family: Some(ApiFamily::V2),
        platform: Some(Platform::Web),
        pkce: (facts.message_says != Some(MessageSays::PkceInvalid)).then_some(Pkce::None),
        scope_products_added: Some(if scope_not_offered {
            ScopeProductsAdded::ContentPostingMissing
        } else {
            ScopeProductsAdded::All
        }),
        ..Facts::default()
    }
}
