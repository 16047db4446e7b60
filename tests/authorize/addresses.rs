//! The address of the login page.

use proptest::prelude::*;
use token_doctor::facts::{
    ApiFamily, FailingStage, KeyParamName, Pasted, Pkce, Platform, ScopeJoiner,
};
use token_doctor::input::{self, Form, Remark};
use url::Url;

use crate::logins::{ALL, any_login, login};

#[test]
fn the_address_is_the_documented_one() {
    assert_eq!(
        login(Platform::Web, &["user.info.basic", "video.publish"]).address(),
        "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345\
         &response_type=code\
         &scope=user.info.basic%2Cvideo.publish\
         &redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%2F\
         &state=000102030405060708090a0b0c0d0e0f10111213\
         &disable_auto_auth=1"
    );
}

#[test]
fn each_login_has_a_state_of_its_own() {
    let request = login(Platform::Web, ALL).request().clone();
    let one = token_doctor::authorize::Login::new(request.clone(), &[1; 52]);
    let other = token_doctor::authorize::Login::new(request, &[2; 52]);
    assert_ne!(one.address(), other.address());
}

proptest! {
    #[test]
    fn another_reader_of_addresses_gets_back_what_was_asked_for(
        key in "\\PC{1,20}", path in "\\PC{0,20}", random in any::<[u8; 32]>(), more in any::<[u8; 20]>(),
    ) {
        let mut request = login(Platform::Desktop, ALL).request().clone();
        request.client_key.clone_from(&key);
        request.redirect_uri = format!("http://localhost:1/{path}");
        let bytes = [&more[..], &random].concat();
        let login = token_doctor::authorize::Login::new(
            request.clone(),
            bytes.as_slice().try_into().expect("as many"),
        );
        let address = Url::parse(&login.address()).expect("an address");
        prop_assert_eq!(address.host_str(), Some("www.tiktok.com"));
        prop_assert_eq!(address.path(), "/v2/auth/authorize/");
        let get = |name: &str| {
            let found = address.query_pairs().find(|(known, _)| known == name);
            found.map(|(_, value)| value.into_owned())
        };
        prop_assert_eq!(get("client_key"), Some(key));
        prop_assert_eq!(get("redirect_uri"), Some(request.redirect_uri));
        prop_assert_eq!(get("scope"), Some(ALL.join(",")));
        prop_assert_eq!(get("response_type"), Some("code".to_owned()));
        prop_assert_eq!(get("state").map(|state| state.len()), Some(40));
    }

    #[test]
    fn the_reader_of_pasted_login_urls_finds_no_fault(login in any_login()) {
        let address = login.address();
        let input = input::read(&[&address]);
        prop_assert_eq!(input.kind, Pasted::LoginUrl, "{}", address);
        prop_assert_eq!(&input.forms, &[Form::LoginUrl]);
        let faults: Vec<_> = input.remarks.iter().filter(|remark| **remark != Remark::ScopesOfRequest).collect();
        prop_assert!(faults.is_empty(), "{:?} {}", faults, address);
        prop_assert!(token_doctor::authorize::refused(&address, &input, false).is_none(), "{:?} {}", input.refused, address);
        let hints = input.hints;
        prop_assert_eq!(hints.failing_stage, Some(FailingStage::LoginPage));
        prop_assert_eq!(hints.api_family, Some(ApiFamily::V2));
        prop_assert_eq!(hints.key_param_name, Some(KeyParamName::ClientKey));
        prop_assert_eq!(hints.scope_joiner, Some(ScopeJoiner::Comma));
        prop_assert_eq!(hints.scope_enabled_on_app, None);
        prop_assert_eq!(hints.redirect_registration, None);
        prop_assert_eq!(hints.login_page_item, None);
        let platform = login.request().platform;
        prop_assert_eq!(hints.pkce, (platform != Platform::Web).then_some(Pkce::Hex));
        prop_assert_eq!(hints.platform, (platform == Platform::Desktop).then_some(Platform::Desktop));
    }
}
