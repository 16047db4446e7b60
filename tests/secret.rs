//! A token cannot be printed, copied or exported, and texts lose what looks like one.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use token_doctor::secret::{REMOVED, Secret, is_client_secret, redacted, without_tokens};

const TOKEN: &str = "act.example12345Example12345Example!4567.va";

/// Does not compile once `Secret` has one of these traits: the call is then ambiguous.
macro_rules! has_not {
    ($($test:ident: $bound:path;)+) => {$(
        #[test]
        fn $test() {
            trait Either<A> {
                fn only_one() -> bool;
            }
            struct Has;
            impl<T> Either<()> for T {
                fn only_one() -> bool {
                    true
                }
            }
            impl<T: $bound> Either<Has> for T {
                fn only_one() -> bool {
                    false
                }
            }
            assert!(<Secret as Either<_>>::only_one());
        }
    )+};
}

has_not! {
    a_secret_is_not_cloned: Clone;
    a_secret_is_not_displayed: std::fmt::Display;
    a_secret_is_not_serialised: serde::Serialize;
    a_secret_is_not_compared: PartialEq;
    a_secret_is_not_lent_as_text: AsRef<str>;
    a_secret_is_not_dereferenced: std::ops::Deref;
}

#[test]
fn debug_prints_nothing_of_the_token() {
    let secret = Secret::new(TOKEN);
    assert_eq!(format!("{secret:?}"), "Some(Secret)");
    assert_eq!(format!("{secret:#?}"), "Some(\n    Secret,\n)");
}

#[test]
fn the_header_is_the_token_behind_bearer() {
    let secret = Secret::new(TOKEN).expect("TikTok's sample is a token");
    assert_eq!(*secret.bearer(), format!("Bearer {TOKEN}"));
}

#[test]
fn what_cannot_stand_in_a_header_is_no_token() {
    for text in [
        "",
        " ",
        "act.a b",
        "act.a\n",
        "\nact.a",
        "act.a\r\nX-Evil: 1",
        "act.a\0",
        "act.\u{7f}",
        "act.a\t",
        "act.é",
        "act.a\u{200b}",
        "act.a…",
        "🔑",
        "act.\u{202e}a",
        "ａct.a",
    ] {
        assert!(Secret::new(text).is_none(), "{text:?}");
    }
}

#[test]
fn what_is_visible_ascii_is_a_token() {
    for text in [
        "a",
        TOKEN,
        "act.~!*_-.%2A",
        "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    ] {
        assert!(Secret::new(text).is_some(), "{text:?}");
    }
}

#[test]
fn a_text_loses_its_token_everywhere() {
    let secret = Secret::new(TOKEN).expect("TikTok's sample is a token");
    let text = format!("{TOKEN}{TOKEN} and \"{TOKEN}\"");
    let clean = format!("{REMOVED}{REMOVED} and \"{REMOVED}\"");
    assert_eq!(secret.removed_from(&text), clean);
    assert_eq!(secret.removed_from("act.example12345"), "act.example12345");
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(redacted(text), expected);
}

#[test]
fn what_looks_like_a_credential_is_removed() {
    check(TOKEN, "[removed]");
    check("rft.example12345", "[removed]");
    check("clt.example12345", "[removed]");
    check("Bearer act.abcd", "Bearer [removed]");
    check("(act.abcd)", "([removed])");
    check("token=act.abcd&x=1", "token=[removed]&x=1");
    check("\"act.abcd\",\"rft.abcd\"", "\"[removed]\",\"[removed]\"");
    check("token%3Dact.abcd", "[removed]");
    check("Bearer%20act.abcd now", "[removed] now");
    check("x_act.abcd", "[removed]");
    check(
        "code aBcDeFgHiJkLmNoPqRsT*3!5678 used",
        "code [removed] used",
    );
    check(
        "secret 0123456789abcdef0123456789abcdef.",
        "secret [removed]",
    );
    check("q=%3dact.abcd", "q=[removed]");
    check(
        "act%2Eabcd act%252Eabcd rft%2eabcd",
        "[removed] [removed] [removed]",
    );
}

#[test]
fn a_message_loses_every_long_mixed_word() {
    for word in [
        "dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1gFWFOEjXkpq",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1gF",
        "Zq7xW2mK9pL4vB8nR3tY6cD1",
        "JBSWY3DPEHPK3PXPGEZDGNBV",
        "sk-proj-abcdefghijklmnopqrstuvwx1234567890",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    ] {
        let text = |word: &str| ["bad value ", word, ", try again"].concat();
        assert_eq!(redacted(&text(word)), text(REMOVED), "{word}");
        assert_eq!(without_tokens(&text(word)), text(word), "{word}");
    }
}

#[test]
fn what_looks_like_none_stays() {
    for text in [
        "",
        "The access token is invalid or not found in the request.",
        "scope_not_authorized",
        "unaudited_client_can_only_post_to_private_accounts",
        "202206221854370101130062072500FFA2",
        "2022062218543701011300620725FFA2",
        "https://developers.tiktok.com/doc/content-sharing-guidelines/",
        "Please act. Now!",
        "contact.us",
        "abstract.method failed",
        "act.",
        "Umlaut ä, emoji 🙂, and … dots",
        "v_inbox_file~v2.7123456789012345678",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "v_pub_url~v2-1.7123456789012345678",
        "723f24d7-e717-40f8-a2b6-cb8464cd23b4",
        "https://developers.tiktok.com/doc/tiktok-api-v2-error-handling",
        "https%3A%2F%2Fexample.com%2Fauth%2Fcallback",
        "/v2/post/publish/creator_info/query/",
        "user.info.basic,video.publish",
        "2026-11-22T10:00:00.123456Z",
        "oauth2_callback_failed_for_tiktok",
    ] {
        assert_eq!(redacted(text), text);
    }
}

#[test]
fn a_client_secret_is_32_letters_and_digits_with_small_letters() {
    assert!(is_client_secret("0123456789abcdef0123456789abcdef"));
    assert!(is_client_secret("AbCdEfGhIjKlMnOpQrStUvWxYzAbCdEf"));
    assert!(!is_client_secret("0123456789abcdef0123456789abcde"));
    assert!(!is_client_secret("0123456789abcdef0123456789abcdef0"));
    assert!(!is_client_secret("0123456789ABCDEF0123456789ABCDEF"));
    assert!(!is_client_secret("0123456789abcdef_123456789abcdef"));
}

proptest! {
    #[test]
    fn redaction_takes_any_text_and_is_done_once(text in ".*") {
        let once = redacted(&text);
        prop_assert_eq!(redacted(&once), once);
    }

    #[test]
    fn no_prefixed_token_survives_redaction(
        before in "[^a-zA-Z0-9._!*~%-]?",
        prefix in "act|rft|clt",
        body in "[A-Za-z0-9!*._~-]{4,60}",
        behind in "[^A-Za-z0-9!*._~%-].*",
    ) {
        let text = format!("{before}{prefix}.{body}{behind}");
        prop_assert!(!redacted(&text).contains(&body), "{}", redacted(&text));
    }

    #[test]
    fn debug_is_the_same_for_every_token(token in "[!-~]{1,80}") {
        let secret = Secret::new(&token).expect("visible ASCII is a token");
        prop_assert_eq!(format!("{secret:?}"), "Secret");
    }
}
