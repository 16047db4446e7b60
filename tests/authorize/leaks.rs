//! No secret gets into anything that is shown, copied or opened.

use std::fmt::Write as _;

use proptest::prelude::*;
use token_doctor::authorize::{Login, refused};
use token_doctor::input;

use crate::logins::any_login;

/// How a secret can be pasted into a field; `@` is the secret.
const FORMS: &[&str] = &[
    "@",
    " @ ",
    "\"@\"",
    "client_secret=@",
    "https://app.example.com/@",
    "Bearer @",
];

/// Access, refresh and client tokens, and a client secret.
fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        "(act|rft|clt)\\.[A-Za-z0-9]{30,60}![0-9]{4}\\.[a-z0-9]{2}",
        "[a-z]{6}[0-9]{4}[A-Za-z0-9]{22}",
    ]
}

/// All that a login shows, copies or opens.
fn outputs(login: &Login) -> String {
    format!("{login:?}\n{}\n{}", login.address(), login.exchange())
}

/// No six letters and digits of it in a row.
fn is_in(secret: &str, text: &str) -> bool {
    let body = secret
        .trim_start_matches(|c: char| c != '.')
        .trim_start_matches('.');
    let body = if body.is_empty() { secret } else { body };
    let pieces = body.as_bytes().windows(6);
    let mut pieces = pieces.filter_map(|piece| std::str::from_utf8(piece).ok());
    pieces.any(|piece| text.contains(piece))
}

proptest! {
    #[test]
    fn a_secret_in_a_field_is_refused(secret in secret(), form in proptest::sample::select(FORMS)) {
        let text = form.replace('@', &secret);
        let input = input::read(&[&text]);
        prop_assert!(refused(&text, &input, false).is_some(), "{}", text);
    }

    #[test]
    fn nothing_of_what_came_back_is_kept(login in any_login(), code in "[A-Za-z0-9]{30,60}", secret in secret()) {
        let mut out = String::new();
        for extra in ["", "&access_token=", "&client_secret=", "&refresh_token="] {
            let secret = if extra.is_empty() { "" } else { secret.as_str() };
            let text = format!("https://app.example.com/?code={code}%2A1%214563.e1&scopes=video.list&state=1{extra}{secret}");
            let input = input::read(&[&text]);
            let callback = login.read(&text, &input);
            writeln!(out, "{callback:?} {:?} {:?} {:?}", input.refused, input.evidence, input.grant).expect("a text");
        }
        out += &outputs(&login);
        prop_assert!(!is_in(&code, &out), "{}", out);
        prop_assert!(!is_in(&secret, &out), "{}", out);
    }

    #[test]
    fn the_verifier_is_in_nothing_but_itself(login in any_login()) {
        if let Some(verifier) = login.verifier() {
            let shown = outputs(&login);
            let pieces = verifier.reveal().as_bytes().windows(16);
            let mut pieces = pieces.filter_map(|piece| std::str::from_utf8(piece).ok());
            prop_assert!(!pieces.any(|piece| shown.contains(piece)));
        }
    }
}
