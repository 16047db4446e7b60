//! The reader of pastes, and of the lists of scopes and the parameters of an address in them.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use token_doctor::facts::Pasted;
use token_doctor::input;
use token_doctor::secret::{Secret, redacted};

use crate::damaged::{boundary, damaged, ten_thousand};
use crate::shared::examples;

/// What the recorded examples begin with.
fn pastes() -> Vec<String> {
    let pastes = examples().iter().flat_map(|example| &example.pastes);
    pastes.cloned().collect()
}

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn any_paste_is_read_whole_or_in_two(text in damaged(pastes()), cut in any::<Index>()) {
        let (one, other) = text.split_at(boundary(&text, cut.index(text.len() + 1)));
        let input = input::read(&[one, other]);
        let nothing = input.forms.is_empty() && input.refused.is_empty() && input.evidence.is_empty();
        prop_assert!(nothing || input.kind != Pasted::Nothing, "{:?}", input);
    }

    /// The page sends a bare token without any other reader, so both have to say the same of it.
    #[test]
    fn a_bare_token_is_read_alike_by_both_readers(
        text in prop_oneof![damaged(pastes()), "[\"' ]{0,2}act\\.[A-Za-z0-9!.*%\u{2026} -]{0,60}[\"' \n]{0,2}"],
    ) {
        let all = input::read(&[&text]);
        if let Some(token) = input::token(&text) {
            prop_assert_eq!(format!("{token:?}"), format!("{all:?}"));
            let bearer = |input: &input::Input| input.secret.as_ref().map(Secret::bearer);
            prop_assert_eq!(bearer(&token), bearer(&all));
        } else {
            let alone = all.forms == [input::Form::BareToken] && all.secret.is_some();
            let begun = text.trim_start_matches([' ', '"', '\'', '\n']);
            prop_assert!(!alone || !begun.starts_with("act."), "{text}");
        }
    }

    #[test]
    fn redaction_is_done_once(text in damaged(pastes())) {
        let once = redacted(&text);
        prop_assert_eq!(redacted(&once), once);
    }
}

#[test]
fn nothing_is_read_as_nothing() {
    let read = input::read(&[]);
    assert_eq!(
        format!("{read:?}"),
        format!("{:?}", input::Input::default())
    );
}

/// The scopes that the page knows, in its order.
/// <https://developers.tiktok.com/doc/tiktok-api-scopes>
const KNOWN: &[&str] = &[
    "user.info.basic",
    "user.info.profile",
    "user.info.stats",
    "video.list",
    "video.upload",
    "video.publish",
];

const OTHERS: &[&str] = &[
    "",
    "user.info",
    "user.info.basic2",
    "video.lists",
    "VIDEO.LIST",
    "research.adlib.basic",
    "video",
];

/// Names of scopes and what is nearly one.
fn names() -> impl Strategy<Value = Vec<String>> {
    let name = prop_oneof![
        4 => select(KNOWN).prop_map(ToOwned::to_owned),
        1 => select(OTHERS).prop_map(ToOwned::to_owned),
        1 => "[a-z.]{1,12}",
    ];
    vec(name, 0..4)
}

/// Those of the names that the page knows, in its order.
fn known(names: &[String]) -> Vec<&'static str> {
    let holds = |scope: &&str| names.iter().any(|name| name == scope);
    KNOWN.iter().copied().filter(holds).collect()
}

fn granted(paste: &str) -> Option<Vec<&'static str>> {
    input::read(&[paste]).grant.map(|grant| grant.scopes)
}

/// Some of the characters percent-encoded, in either case; a space always.
fn encoded(text: &str, which: &[u8]) -> String {
    let encode = |(byte, how): (u8, &u8)| match how % 4 {
        0 => format!("%{byte:02X}"),
        1 => format!("%{byte:02x}"),
        _ if byte == b' ' => "+".to_owned(),
        _ => char::from(byte).to_string(),
    };
    text.bytes().zip(which.iter().cycle()).map(encode).collect()
}

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn a_token_answer_grants_the_scopes_that_it_names(names in names(), joint in select(vec![",", " ", ", ", ",,"])) {
        let scope = names.join(joint);
        let paste = format!(r#"{{"access_token":"act.example12345Example12345Example!4567.va","scope":"{scope}","expires_in":86400}}"#);
        prop_assert_eq!(granted(&paste), Some(known(&names)), "{}", paste);
    }

    #[test]
    fn a_callback_grants_the_scopes_that_it_names_however_it_is_encoded(
        names in names(),
        joint in select(vec![",", " "]),
        which in vec(any::<u8>(), 1..8),
    ) {
        let names = [names, vec!["video.list".to_owned()]].concat();
        let scopes = encoded(&names.join(joint), &which);
        let paste = format!("https://example.com/?code=ExampleCode12345*v!4567.va&scopes={scopes}");
        prop_assert_eq!(granted(&paste), Some(known(&names)), "{}", paste);
    }
}
