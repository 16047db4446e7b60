//! What a login sends: the address of the login page, the code challenge in it (the SHA-256 of the verifier,
//! in hex), and the exchange as a command.

use std::process::Command;

use proptest::prelude::*;
use token_doctor::authorize::{Login, challenge};
use token_doctor::facts::{
    ApiFamily, FailingStage, KeyParamName, Pasted, Pkce, Platform, ScopeJoiner,
};
use token_doctor::input::{self, Form, Remark};
use url::Url;

use crate::logins::{ALL, any_login, bytes, login};

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
    let one = Login::new(request.clone(), &[1; 52]);
    let other = Login::new(request, &[2; 52]);
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
        let login = Login::new(
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

#[test]
fn the_vectors_are_met() {
    for (verifier, expected) in [
        // RFC 7636, appendix B, whose base64url is E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM.
        (
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
            "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3",
        ),
        // FIPS 180-4's own examples: one block, and two.
        (
            "abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            "",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
    ] {
        assert_eq!(challenge(verifier), expected, "{verifier}");
    }
}

#[test]
fn the_verifier_is_not_printed_and_can_be_forgotten() {
    let mut login = login(Platform::Desktop, &["user.info.basic"]);
    let verifier = login
        .verifier()
        .expect("Desktop has one")
        .reveal()
        .to_owned();
    assert_eq!(
        verifier,
        "1415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f30313233"
    );
    assert!(!format!("{login:?}").contains(&verifier[..12]));
    let address = login.address();
    login.forget_verifier();
    assert!(login.verifier().is_none());
    assert_eq!(login.address(), address, "the challenge stays");
    assert!(
        login
            .exchange()
            .contains("code_verifier=$TIKTOK_CODE_VERIFIER")
    );
}

proptest! {
    #[test]
    fn all_platforms_but_web_prove_who_began(login in any_login()) {
        let web = login.request().platform == Platform::Web;
        prop_assert_eq!(login.verifier().is_none(), web);
        let address = login.address();
        prop_assert_eq!(address.contains("code_challenge"), !web);
        if let Some(verifier) = login.verifier() {
            let verifier = verifier.reveal();
            prop_assert!((43..=128).contains(&verifier.len()));
            prop_assert!(verifier.bytes().all(|byte| byte.is_ascii_alphanumeric()));
            let sent = format!("&code_challenge={}&code_challenge_method=S256", challenge(verifier));
            prop_assert!(address.ends_with(&sent), "{}", address);
            prop_assert!(!address.contains(verifier));
        }
    }
}

#[test]
fn it_sends_what_is_documented_and_names_the_secrets_only() {
    assert_eq!(
        login(Platform::Desktop, ALL).exchange(),
        r#"curl 'https://open.tiktokapis.com/v2/oauth/token/' \
  --data-urlencode 'client_key=aw1example2key345' \
  --data-urlencode "client_secret=$TIKTOK_CLIENT_SECRET" \
  --data-urlencode "code=$TIKTOK_CODE" \
  --data-urlencode 'grant_type=authorization_code' \
  --data-urlencode 'redirect_uri=http://127.0.0.1:3455/callback/' \
  --data-urlencode "code_verifier=$TIKTOK_CODE_VERIFIER""#
    );
    assert!(
        !login(Platform::Web, ALL)
            .exchange()
            .contains("code_verifier")
    );
}

/// A shell takes each parameter as one word and runs nothing of what a person typed.
#[test]
fn what_was_typed_stays_one_word() {
    for typed in [
        "it's", "a b", "$(date)", "`date`", "a\\", "\"", "';date;'", "$HOME\n",
    ] {
        let mut request = login(Platform::Web, ALL).request().clone();
        typed.clone_into(&mut request.client_key);
        let command = Login::new(request, &bytes()).exchange();
        let shell = Command::new("sh")
            .args([
                "-c",
                &format!("curl() {{ printf '%s|' \"$@\"; }}; {command}"),
            ])
            .output()
            .expect("there is a shell");
        let said = String::from_utf8(shell.stdout).expect("text");
        let words: Vec<&str> = said.split('|').collect();
        assert_eq!(words[2], format!("client_key={typed}"), "{said}");
        assert_eq!(words.len(), 12, "{said}");
    }
}
