//! A link is read, whatever it is and however it was wrapped, and gives back what was read in it.

use token_doctor::facts::Answer;
use token_doctor::history;
use token_doctor::permalink::compare::{BaselineState, compare};
use token_doctor::permalink::{Link, Opened, Then, decode, find};
use token_doctor::session::Diagnosis;

use crate::whole::{self, words};

/// Panics where that does not hold.
pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Some(opened) = decode(&text) else {
        assert!(text.is_empty());
        return;
    };
    gives_back(&text, &opened.link);
    is_shown(&opened.link);
    wrapped(&opened.link);
    if let Some(found) = find(&text) {
        assert_eq!(Some(found), decode(text.trim()), "{text}");
    }
    for link in history::links(&text) {
        assert!(!link.encode().is_empty());
    }
    let facts = opened.link.facts;
    let learned: Vec<Answer> = facts.known().collect();
    whole::check(&Diagnosis::new(&facts, &learned, &[]));
}

/// What was read is a link again, of the same content and in a form that no longer changes.
fn gives_back(text: &str, link: &Link) {
    let canonical = link.encode();
    assert!(canonical.bytes().all(is_sign), "{canonical}");
    if canonical.len() <= LONGEST {
        assert_eq!(decode(&canonical), Some(whole_link(link)), "{text}");
    }
}

/// What a link may say on the page: no address, no markup, no control or direction character.
fn is_shown(link: &Link) {
    for said in link.said(words()) {
        let plain = |c: char| !c.is_control() && !matches!(c, '<' | '\u{200b}'..='\u{206f}');
        assert!(said.value.chars().all(plain), "{said:?}");
        assert!(!said.value.contains("//"), "{said:?}");
    }
    let today = link.session().diagnosis();
    if let Some(then) = Then::of(link, &today) {
        assert_eq!(then.then, link.causes);
    }
    let beside = compare(link, link, words());
    let mut rows = beside
        .causes
        .iter()
        .chain(&beside.calls)
        .chain(&beside.facts);
    assert!(rows.all(|row| row.state == BaselineState::Unchanged));
}

/// Through a mail scanner, a chat program, Markdown or a narrow window it stays what it is.
fn wrapped(link: &Link) {
    let fragment = link.encode();
    if fragment.len() > LONGEST {
        return;
    }
    let encoded = fragment
        .replace('&', "%26")
        .replace('=', "%3D")
        .replace(':', "%3A");
    let wraps = [
        format!(
            "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F%23{encoded}&data=05%7C02&reserved=0"
        ),
        format!("<https://a.example/#{fragment}|https://a.example/#{fragment}>"),
        format!("[result](https://a.example/#{fragment})."),
        fragment.replacen('&', "&\n ", 3),
    ];
    let wrap = &wraps[fragment.len() % wraps.len()];
    assert_eq!(decode(wrap), Some(whole_link(link)), "{wrap}");
}

/// Longer links are not read.
const LONGEST: usize = 2_000;

fn is_sign(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".=&:-".contains(&byte)
}

fn whole_link(link: &Link) -> Opened {
    Opened {
        link: link.clone(),
        problem: None,
    }
}
