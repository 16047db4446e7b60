//! Remarks stand beside the verdict and never change it.

use crate::shared::words;
use token_doctor::facts::{FailingStage, Question};
use token_doctor::input::{self, Remark};
use token_doctor::session::Session;

const LOGIN: &str = "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&response_type=code&scope=user.info.basic,video.list&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback";
const EXCHANGE: &str = "curl -X POST https://open.tiktokapis.com/v2/oauth/token/ -d 'client_key=aw1example2key345&client_secret=REMOVED&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&redirect_uri=https://example.com/callback";
const ANSWER: &str = r#"{"open_id":"-000exampleOpenId","scope":"user.info.basic,video.list,video.upload","access_token":"REMOVED","expires_in":1800,"refresh_token":"REMOVED","refresh_expires_in":15552000,"token_type":"Bearer"}"#;

/// Pastes that bring each remark.
fn pastes() -> Vec<(Remark, Vec<String>)> {
    let one = |remark, text: &str| (remark, vec![text.to_owned()]);
    let with = |remark, text: &str, end: &str| (remark, vec![[text, end].concat()]);
    vec![
        one(Remark::StateMissing, LOGIN),
        with(Remark::ClientSecretInUrl, LOGIN, "&client_secret=REMOVED"),
        one(
            Remark::LegacyHost,
            "https://www.tiktok.com/auth/authorize/?client_key=aw1example2key345&response_type=code",
        ),
        with(Remark::ScopesOfRequest, LOGIN, "&state=a1b2c3"),
        with(Remark::GrantTypeMissing, EXCHANGE, "'"),
        with(Remark::GrantTypeUnknown, EXCHANGE, "&grant_type=password'"),
        (
            Remark::VerifierMissing,
            vec![
                [LOGIN, "&code_challenge=", &"0123456789abcdef".repeat(4)].concat(),
                [EXCHANGE, "&grant_type=authorization_code'"].concat(),
            ],
        ),
        one(Remark::ExpiresWithinTheHour, ANSWER),
        one(Remark::SpareScopes, ANSWER),
    ]
}

fn session(pastes: &[String]) -> Session {
    let pastes: Vec<&str> = pastes.iter().map(String::as_str).collect();
    let mut session = Session::offline(&input::read(&pastes));
    session.answer(Question::FailingStage, Some(FailingStage::VideoList.into()));
    session
}

#[test]
fn every_remark_has_a_paste_that_brings_it() {
    let pastes = pastes();
    for remark in Remark::ALL {
        let text = pastes.iter().find(|(brought, _)| brought == remark);
        let (_, text) = text.unwrap_or_else(|| panic!("{remark:?} has no paste"));
        let remarks = session(text).remarks();
        assert!(remarks.contains(remark), "{remark:?}: {remarks:?}");
    }
}

#[test]
fn nothing_is_remarked_of_what_is_as_it_should_be() {
    let whole = [LOGIN, "&state=a1b2c3"].concat();
    assert_eq!(session(&[whole]).remarks(), [Remark::ScopesOfRequest]);
    let answer = ANSWER.replace("1800", "7200").replace(",video.upload", "");
    assert_eq!(session(&[answer]).remarks(), []);
}

#[test]
fn every_remark_is_a_sentence_with_a_source_of_tiktoks() {
    for remark in Remark::ALL {
        let text = words().get(remark.phrase());
        assert!(text.ends_with('.'), "{text}");
        let source = words().source(remark.source());
        let url = source
            .and_then(|source| source.url.as_deref())
            .unwrap_or_default();
        assert!(url.starts_with("https://developers.tiktok.com/"), "{text}");
    }
}
