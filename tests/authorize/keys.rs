//! What a client key gives away, and what is no client key.

use token_doctor::authorize::Flaw::{Address, Digits, Spaced, TooLong};
use token_doctor::authorize::{environment, flaw, refused};
use token_doctor::facts::CredentialsEnvironment::{NoKey, Production, Sandbox};
use token_doctor::input;

#[test]
fn what_is_no_client_key_is_told() {
    let long = "a1".repeat(21);
    for (key, expected) in [
        ("", None),
        ("aw1example2key345", None),
        ("sbaw1example2key345", None),
        ("7123456789012345678", Some(Digits)),
        ("aw1example 2key345", Some(Spaced)),
        ("https://www.tiktok.com/v2/auth/authorize/", Some(Address)),
        ("client_key=aw1example2key345", Some(Address)),
        (long.as_str(), Some(TooLong)),
    ] {
        assert_eq!(flaw(key), expected, "{key}");
    }
}

#[test]
fn the_view_is_told_by_the_first_letters_as_developers_report() {
    for (key, expected) in [
        ("sbaw1example2key345", Some(Sandbox)),
        ("aw1example2key345", Some(Production)),
        ("xy1example2key345", None),
        ("7123456789012345678", Some(NoKey)),
        ("0123456789abcdef0123456789abcdef", Some(NoKey)),
        (" aw1example2key345", Some(NoKey)),
        ("", None),
    ] {
        assert_eq!(environment(key), expected, "{key:?}");
    }
}

#[test]
fn secrets_are_refused_and_keys_and_addresses_are_not() {
    for (text, code_expected, expected) in [
        ("aw1example2key345", false, false),
        ("https://app.example.com/callback/", false, false),
        ("http://127.0.0.1:3455/callback/", false, false),
        ("0123456789abcdef0123456789abcdef", false, true),
        (
            "client_secret=0123456789abcdef0123456789abcdef",
            false,
            true,
        ),
        ("act.example12345Example12345Example!4567.va", false, true),
        ("rft.example12345Example12345Example!4563.u1", false, true),
        ("clt.example12345Example12345Example!4563.u1", false, true),
        (
            "https://app.example.com/?code=v1example12345*1!4563.e1&scopes=video.list",
            false,
            true,
        ),
        (
            "https://app.example.com/?code=v1example12345*1!4563.e1&scopes=video.list",
            true,
            false,
        ),
        (
            "https://app.example.com/?code=v1example12345*1!4563.e1&access_token=act.example12345Example12345Example!4567.va",
            true,
            true,
        ),
        (
            "https://app.example.com/?code=v1example12345*1!4563.e1&client_secret=0123456789abcdef0123456789abcdef",
            true,
            true,
        ),
    ] {
        let input = input::read(&[text]);
        assert_eq!(
            refused(text, &input, code_expected).is_some(),
            expected,
            "{text} {code_expected}"
        );
    }
}
