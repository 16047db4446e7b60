//! What is remarked beside the facts.

use crate::shared::words;
use token_doctor::input::{self, Remark};

const ALL: &[Remark] = &[
    Remark::StateMissing,
    Remark::ClientSecretInUrl,
    Remark::LegacyHost,
    Remark::ScopesOfRequest,
    Remark::GrantTypeMissing,
    Remark::GrantTypeUnknown,
    Remark::VerifierMissing,
];

#[track_caller]
fn check(paste: &str, expected: &[Remark]) {
    assert_eq!(input::read(&[paste]).remarks, expected, "{paste}");
}

#[test]
fn every_remark_is_a_sentence_of_its_own_with_a_source() {
    for (at, remark) in ALL.iter().enumerate() {
        let text = words().get(remark.phrase());
        assert!(text.ends_with('.') && text.len() > 40, "{remark:?}: {text}");
        assert!(
            words()
                .source(remark.source())
                .is_some_and(|source| source.url.is_some()),
            "{remark:?}"
        );
        let own = ALL[..at]
            .iter()
            .all(|other| words().get(other.phrase()) != text);
        assert!(own, "{remark:?}");
    }
}

#[test]
fn a_login_url() {
    const URL: &str = "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&response_type=code&redirect_uri=https%3A%2F%2Fexample.com%2Fcb";
    let url = |more: &str| [URL, more].concat();
    check(&url(""), &[Remark::StateMissing]);
    check(&url("&state=a1b2c3"), &[]);
    check(&url("&state=${state}"), &[]);
    check(
        &url("&state=a1b2c3&scope=user.info.basic,video.list"),
        &[Remark::ScopesOfRequest],
    );
    check(&url("&state=a1b2c3&scope={SCOPES}"), &[]);
    check(
        &url("&state=a1b2c3&client_secret=0123456789abcdef0123456789abcdef"),
        &[Remark::ClientSecretInUrl],
    );
    check(
        &url("&state=a1b2c3").replace("/v2/", "/"),
        &[Remark::LegacyHost],
    );
    // A part of an address does not show what is missing in it.
    check(
        "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&resp",
        &[],
    );
}

#[test]
fn a_token_request() {
    let request = |host: &str, body: &str| {
        format!("POST https://{host}\n\nclient_key=aw1example2key345&code=abc{body}")
    };
    let v2 = "open.tiktokapis.com/v2/oauth/token/";
    check(&request(v2, "&grant_type=authorization_code"), &[]);
    check(&request(v2, "&grant_type={GRANT}"), &[]);
    check(&request(v2, ""), &[Remark::GrantTypeMissing]);
    check(
        &request(v2, "&grant_type=code"),
        &[Remark::GrantTypeUnknown],
    );
    check(
        &request(
            "open-api.tiktok.com/oauth/access_token/",
            "&grant_type=authorization_code",
        ),
        &[Remark::LegacyHost],
    );
    let login =
        "https://www.tiktok.com/v2/auth/authorize/?client_key={KEY}&code_challenge={CHALLENGE}\n\n";
    check(
        &[login, &request(v2, "&grant_type=authorization_code")].concat(),
        &[Remark::VerifierMissing],
    );
}
