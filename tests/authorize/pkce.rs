//! The code challenge: the SHA-256 of the verifier, in hex.

use proptest::prelude::*;
use token_doctor::authorize::challenge;
use token_doctor::facts::Platform;

use crate::logins::{any_login, login};

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
