//! The rules for redirect URIs, as TikTok's pages give them.

use proptest::prelude::*;
use token_doctor::authorize::Broken::{
    Fragment, Loopback, NoPort, NotAbsolute, NotHttp, NotHttps, NotLoopback, Query, TooLong,
};
use token_doctor::authorize::{Broken, broken, rules};
use token_doctor::facts::Platform::{self, Android, Desktop, Ios, Web};

use crate::logins::PLATFORMS;
use crate::shared::words;

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
