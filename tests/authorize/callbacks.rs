//! What comes back from a login.

use proptest::prelude::*;
use token_doctor::authorize::{Callback, Came, Login, StateCheck};
use token_doctor::cause::Cause;
use token_doctor::facts::Platform;
use token_doctor::input;
use token_doctor::session::Session;

use crate::logins::{ALL, STATE, any_login, login};

const CODE: &str = "v1exampleExample12345%2A1%214563.e1";

fn read(login: &Login, text: &str) -> Callback {
    login.read(text, &input::read(&[text]))
}

fn code(scopes: &str) -> String {
    format!("https://app.example.com/callback/?code={CODE}&scopes={scopes}&state={STATE}")
}

#[test]
fn everything_was_granted() {
    let login = login(Platform::Web, &["user.info.basic", "video.publish"]);
    let callback = read(&login, &code("user.info.basic%2Cvideo.publish"));
    let expected = Callback {
        came: Came::Code,
        state: StateCheck::Matches,
        granted: vec!["user.info.basic", "video.publish"],
        left_out: vec![],
    };
    assert_eq!(callback, expected);
}

#[test]
fn what_was_left_out_is_what_was_asked_for_and_not_granted() {
    for (scopes, granted, left_out) in [
        ("user.info.basic", &ALL[..1], &ALL[1..]),
        (
            "video.publish,user.info.basic",
            &["user.info.basic", "video.publish"],
            &ALL[1..5],
        ),
        (
            "user.info.basic%20video.list",
            &["user.info.basic", "video.list"],
            &[
                "user.info.profile",
                "user.info.stats",
                "video.upload",
                "video.publish",
            ],
        ),
        ("research.data.basic", &[], ALL),
    ] {
        let callback = read(&login(Platform::Web, ALL), &code(scopes));
        assert_eq!(callback.came, Came::Code, "{scopes}");
        assert_eq!(callback.granted, granted, "{scopes}");
        assert_eq!(callback.left_out, left_out, "{scopes}");
    }
}

#[test]
fn a_callback_without_scopes_tells_nothing_about_them() {
    let text = format!("https://app.example.com/callback/?code={CODE}&state={STATE}");
    let callback = read(&login(Platform::Web, ALL), &text);
    assert_eq!(callback.came, Came::Code);
    assert!(callback.granted.is_empty() && callback.left_out.is_empty());
}

#[test]
fn the_state_is_compared() {
    let login = login(Platform::Web, ALL);
    for (state, expected) in [
        (
            "&state=000102030405060708090a0b0c0d0e0f10111213",
            StateCheck::Matches,
        ),
        (
            "&state=000102030405060708090a0b0c0d0e0f10111214",
            StateCheck::Differs,
        ),
        (
            "&state=000102030405060708090A0B0C0D0E0F10111213",
            StateCheck::Differs,
        ),
        ("&state=0001", StateCheck::Differs),
        ("&state=", StateCheck::Missing),
        ("", StateCheck::Missing),
    ] {
        let text =
            format!("https://app.example.com/callback/?code={CODE}&scopes=video.list{state}");
        assert_eq!(read(&login, &text).state, expected, "{state}");
    }
}

#[test]
fn an_error_leads_to_its_cause() {
    let login = login(Platform::Web, ALL);
    let own = login.address();
    for (text, cause) in [
        (
            format!("https://app.example.com/callback/?error=access_denied&error_type=non_sandbox_target&state={STATE}"),
            Some(Cause::AccountNotSandboxTarget),
        ),
        (format!("{own}&error=invalid_request&error_type=redirect_uri&errCode=10006"), None),
        (format!("{own}&error=unauthorized_client&error_type=client_key&errCode=10003"), None),
        (format!("{own}&error=invalid_scope&error_type=scope"), None),
        (
            "Something went wrong\nIf you're a developer, correct the following and try again:\ncode_challenge".to_owned(),
            Some(Cause::PkceChallengeMissing),
        ),
    ] {
        let input = input::read(&[&text]);
        assert_eq!(login.read(&text, &input).came, Came::Error, "{text}");
        let diagnosis = Session::offline(&input).diagnosis();
        assert!(!diagnosis.possible.is_empty(), "{text}");
        if cause.is_some() {
            assert_eq!(diagnosis.verdict.map(|found| found.cause), cause, "{text}");
        }
    }
}

#[test]
fn what_is_no_answer_is_told_apart() {
    let login = login(Platform::Web, ALL);
    for text in [
        "hello",
        "https://app.example.com/callback/",
        "v1exampleExample12345*1!4563.e1",
        "https://app.example.com/callback/?session=1",
        &login.address(),
    ] {
        assert_eq!(read(&login, text).came, Came::Nothing, "{text}");
    }
}

proptest! {
    #[test]
    fn a_granted_login_is_read_back_whole(login in any_login(), code in "[A-Za-z0-9]{20,40}") {
        let address = login.address();
        let (_, state) = address.split_once("&state=").expect("a state");
        let scopes = login.request().scopes.join("%2C");
        let uri = &login.request().redirect_uri;
        let text = format!("{uri}?code={code}%2A1%214563.e1&scopes={scopes}&state={}", &state[..40]);
        let callback = read(&login, &text);
        prop_assert_eq!(callback.came, Came::Code, "{}", text);
        prop_assert_eq!(callback.state, StateCheck::Matches);
        prop_assert_eq!(&callback.granted, &login.request().scopes);
        prop_assert!(callback.left_out.is_empty());
    }

    #[test]
    fn anything_can_come_back(text in "\\PC*", login in any_login()) {
        let _ = read(&login, &text);
    }
}
