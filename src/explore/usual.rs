//! How things usually are: what may be taken for granted where nobody speaks of it.

use crate::facts::{
    ApiFamily, Caller, CodeState, EndpointForm, ErrorCode, Facts, KeyParamName, LoginKitAdded,
    LoginPageItem, MessageSays, Pasted, Platform, ScopeJoiner, ScopeListSource, ScopeProductsAdded,
    SdkError, Symptom, TokenRequestEncoding, TransportOutcome,
};

/// The answer that needs no mention, for the questions that have one. It is never taken for a fact: it
/// only makes a cause that needs an unusual answer less likely than one that needs none.
pub(super) fn usual(facts: &Facts) -> Facts {
    let text_of_others = facts.pasted == Some(Pasted::OtherText);
    let scope_not_offered = facts.symptom == Some(Symptom::ScopeMissingInConsole);
    Facts {
        pasted: Some(Pasted::Nothing),
        transport_outcome: Some(TransportOutcome::JsonAnswer),
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
        caller: Some(if text_of_others {
            Caller::ThirdPartyTool
        } else {
            Caller::OwnServer
        }),
        code_state: Some(CodeState::UsedOrOld),
        scope_list_source: Some(ScopeListSource::TokenAnswer),
        api_family: Some(ApiFamily::V2),
        platform: Some(Platform::Web),
        scope_products_added: Some(if scope_not_offered {
            ScopeProductsAdded::ContentPostingMissing
        } else {
            ScopeProductsAdded::All
        }),
        ..Facts::default()
    }
}
