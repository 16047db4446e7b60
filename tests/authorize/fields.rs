//! What goes into a login: the client key, the redirect URI and the scopes, and which secrets and
//! broken rules keep them out.

use proptest::prelude::*;
use token_doctor::authorize::Broken::{
    Fragment, Loopback, NoPort, NotAbsolute, NotHttp, NotHttps, NotLoopback, Query, TooLong,
};
use token_doctor::authorize::Flaw::{self, Address, Digits, Spaced};
use token_doctor::authorize::{
    Broken, broken, environment, flaw, helps, preselected, refused, rules,
};
use token_doctor::cause::Cause;
use token_doctor::facts::CredentialsEnvironment::{NoKey, Production, Sandbox};
use token_doctor::facts::Facts;
use token_doctor::facts::Platform::{self, Android, Desktop, Ios, Web};
use token_doctor::input;
use token_doctor::scope::{Goal, Scope};

use crate::logins::PLATFORMS;
use crate::shared::{example, words};

#[test]
#[rustfmt::skip] // A table.
fn each_platform_has_its_rules() {
    let long = format!("https://app.example.com/{}", "a".repeat(488));
    assert_eq!(long.len(), 512);
    let just = &long[..511];
    let cases: &[(Platform, &str, &[Broken])] = &[
        // The examples of TikTok's own pages.
        (Web, "https://dev.example.com/auth/callback/", &[]),
        (Web, "dev.example.com/auth/callback/", &[NotAbsolute]),
        (Web, "https://dev.example.com/auth/callback/?id=1", &[Query]),
        (Web, "https://dev.example.com/auth/callback/#100", &[Fragment]),
        (Desktop, "http://localhost:3455/callback/", &[]),
        (Desktop, "http://127.0.0.1:*/callback/", &[]),
        (Desktop, "https://127.0.0.1:3455/callback/", &[]),
        // One rule broken at a time.
        (Web, "http://app.example.com/callback", &[NotHttps]),
        (Web, "myapp://callback", &[NotHttps]),
        (Web, "https://localhost/callback", &[Loopback]),
        (Web, "https://127.0.0.1:8443/callback", &[Loopback]),
        (Web, just, &[]),
        (Web, &long, &[TooLong]),
        (Web, "https://app.example.com:8443/callback", &[]),
        (Desktop, "myapp://localhost:3000/callback", &[NotHttp]),
        (Desktop, "http://app.example.com:3000/callback", &[NotLoopback]),
        (Desktop, "http://localhost.example.com:3000/", &[NotLoopback]),
        (Desktop, "http://localhost:3000@app.example.com:3000/", &[NotLoopback]),
        (Desktop, "http://[::1]:3000/callback", &[NotLoopback]),
        (Desktop, "http://localhost/callback", &[NoPort]),
        (Desktop, "http://localhost:/callback", &[NoPort]),
        (Desktop, "http://localhost:port/callback", &[NoPort]),
        (Desktop, "http://localhost:3000/callback?id=1", &[Query]),
        (Desktop, "http://localhost:3000/callback#1", &[Fragment]),
        (Ios, "https://app.example.com/callback", &[]),
        (Ios, "myapp://callback", &[NotHttps]),
        (Ios, "http://app.example.com/callback", &[NotHttps]),
        (Android, "https://app.example.com/callback", &[]),
        (Android, "myapp://callback", &[NotHttps]),
        // Several, each told.
        (Web, "http://localhost:3000/callback?a=1#2", &[NotHttps, Loopback, Query, Fragment]),
        (Desktop, "ftp://app.example.com", &[NotHttp, NotLoopback, NoPort]),
        // No absolute URI at all.
        (Web, "", &[NotAbsolute]),
        (Web, "https://", &[NotAbsolute]),
        (Web, "://host", &[NotAbsolute]),
        (Web, "https://app.example.com/call back", &[NotAbsolute]),
        (Web, "https:///callback", &[NotAbsolute]),
        (Desktop, "localhost:3000", &[NotAbsolute]),
        (Ios, "app.example.com", &[NotAbsolute]),
    ];
    for (platform, uri, expected) in cases {
        assert_eq!(broken(*platform, uri), *expected, "{platform:?} {uri}");
    }
    for rule in Broken::ALL {
        let told = cases.iter().any(|(_, _, expected)| *expected == [*rule]);
        assert!(told, "{rule:?} is never told alone");
    }
}

#[test]
fn every_rule_has_a_name_words_and_a_page() {
    for (at, rule) in Broken::ALL.iter().enumerate() {
        let earlier = Broken::ALL[..at]
            .iter()
            .any(|other| other.id() == rule.id());
        assert!(!earlier, "{rule:?}");
        assert!(words().get(rule.phrase()).ends_with('.'), "{rule:?}");
        for platform in PLATFORMS {
            let source = words().source(rule.source(platform));
            assert!(
                source.is_some_and(|source| source.url.is_some()),
                "{rule:?} {platform:?}"
            );
            assert!(token_doctor::source::ALL.contains(&rules(platform)));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_judged(uri in "\\PC*", prefix in proptest::sample::select(vec!["", "https://", "http://localhost:"])) {
        let uri = format!("{prefix}{uri}");
        for platform in PLATFORMS {
            let found = broken(platform, &uri);
            if found.contains(&NotAbsolute) {
                prop_assert_eq!(found, vec![NotAbsolute]);
            } else if platform == Web && found.is_empty() {
                prop_assert!(uri.to_ascii_lowercase().starts_with("https://") && !uri.contains(['?', '#', ' ']), "{}", uri);
            }
        }
    }
}

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
        (long.as_str(), Some(Flaw::TooLong)),
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

#[test]
fn each_scope_has_a_name_a_question_and_a_purpose() {
    for scope in Scope::ALL {
        let id = format!("granted_{}", scope.name().replace('.', "_"));
        assert_eq!(scope.question().id(), id);
        assert_eq!(Scope::from_name(scope.name()), Some(*scope));
        assert!(!words().get(scope.purpose()).is_empty());
        assert!(!words().get(scope.product()).is_empty());
    }
}

#[test]
fn each_wish_needs_a_scope() {
    for goal in Goal::ALL {
        assert!(!goal.needs().is_empty(), "{}", goal.id());
        assert_eq!(Goal::from_id(goal.id()), Some(*goal));
    }
    for scope in Scope::ALL {
        let mut goals = Goal::ALL.iter();
        assert!(
            goals.any(|goal| goal.needs().contains(scope)),
            "{}",
            scope.name()
        );
    }
}

#[test]
fn without_a_diagnosis_it_is_the_basic_scope() {
    assert_eq!(preselected(&Facts::default(), &[]), ["user.info.basic"]);
}

/// The other scopes are not granted either, but nothing failed for want of them: an app for which they
/// are not enabled would be refused the whole login.
#[test]
fn what_is_carried_stays_and_what_is_missing_is_added() {
    let example = example(Cause::PostingScopeMismatch);
    let session = example.play();
    let diagnosis = session.diagnosis();
    let verdict = diagnosis.verdict.expect("a verdict").cause;
    assert_eq!(verdict, Cause::PostingScopeMismatch);
    assert!(helps(verdict));
    let scopes = preselected(&session.facts(), &diagnosis.trail);
    assert_eq!(scopes, ["user.info.basic", "video.upload", "video.publish"]);
}

#[test]
fn a_login_helps_where_the_steps_say_so() {
    const WORDS: &[&str] = &["login", "log in", "authorize"];
    const AGAIN: &[&str] = &["Start a new login", "through login again"];
    for cause in Cause::ALL {
        let steps = words()
            .cause(*cause)
            .steps
            .iter()
            .map(|step| step.text.as_str());
        let says = |words: &[&str]| {
            let mut steps = steps.clone();
            steps.any(|step| words.iter().any(|word| step.contains(word)))
        };
        if helps(*cause) {
            assert!(says(WORDS), "{}: no step speaks of a login", cause.slug());
        }
        if says(AGAIN) {
            assert!(helps(*cause), "{}: its steps want a login", cause.slug());
        }
    }
}
