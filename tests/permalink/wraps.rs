//! What chat programs, mail scanners and clipboards make of a link.

use proptest::prelude::*;
use token_doctor::permalink::{Problem, decode, find};

use crate::{any_link, of_path, sample, whole};

const PAGE: &str = "https://token-doctor.example/#";

/// Every sign that is no letter or digit, percent-encoded.
fn encoded(text: &str) -> String {
    let one = |c: char| match c {
        c if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') => c.to_string(),
        c => format!("%{:02X}", c as u32),
    };
    text.chars().map(one).collect()
}

/// Broken into lines of that length.
fn broken(text: &str, length: usize, end: &str) -> String {
    let lines: Vec<&str> = (0..text.len())
        .step_by(length)
        .map(|at| &text[at..(at + length).min(text.len())])
        .collect();
    lines.join(end)
}

type Wrap = (&'static str, fn(&str) -> String);

/// What becomes of an address on its way, each with who does it.
const WRAPS: &[Wrap] = &[
    ("nobody", ToOwned::to_owned),
    ("who copies the fragment alone", |link| {
        link.replace(PAGE, "")
    }),
    ("who copies the # too", |link| link.replace(PAGE, "#")),
    ("a clipboard", |link| format!("\u{feff} {link}\r\n")),
    ("an address bar", |link| {
        link.replace(PAGE, &(PAGE.to_owned() + "%20"))
    }),
    ("a form", encoded),
    ("a form in a form", |link| encoded(&encoded(link))),
    ("three scanners", |link| encoded(&encoded(&encoded(link)))),
    ("small hex digits", |link| {
        encoded(link)
            .replace("%3A", "%3a")
            .replace("%3D", "%3d")
            .replace("%2F", "%2f")
    }),
    ("a closing bracket", |link| format!("({link})")),
    ("the end of a sentence", |link| format!("See {link}.")),
    ("a comma", |link| format!("{link}, or so")),
    ("angle brackets", |link| format!("<{link}>")),
    ("bold type", |link| format!("*{link}*")),
    ("quotation marks", |link| format!("\u{201c}{link}\u{201d}")),
    ("a full-width dot", |link| format!("{link}\u{3002}")),
    ("a counter of clicks", |link| {
        format!("{link}&utm_source=chat")
    }),
    ("Slack", |link| format!("<{link}|{link}>")),
    ("Markdown", |link| format!("[the result]({link})")),
    ("Markdown with the address as its words", |link| {
        format!("[{link}]({link})")
    }),
    ("HTML", |link| {
        format!("<a href=\"{}\">", link.replace('&', "&amp;"))
    }),
    ("a line of mail", |link| broken(link, 72, "\r\n")),
    ("a quoted line of a narrow window", |link| {
        broken(link, 31, "\n    ")
    }),
    ("a form that takes a break for a space", |link| {
        broken(link, 50, "+")
    }),
    ("quoted-printable", |link| {
        broken(&link.replace('=', "=3D"), 70, "=\r\n")
    }),
    ("SafeLinks", |link| {
        format!(
            "https://nam02.safelinks.protection.outlook.com/?url={}&data=05%7C02%7C%7C0f1e2d3c4b5a69788796a5b4c3d2e1f0%7C0%7C0%7C638000000000000000%7CUnknown&sdata=q1w2e3r4%3D&reserved=0",
            encoded(link)
        )
    }),
    ("SafeLinks of an encoded address", |link| {
        format!(
            "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C02&reserved=0",
            encoded(&encoded(link))
        )
    }),
    ("Google", |link| {
        format!(
            "https://www.google.com/url?q={}&sa=D&usg=AOvVaw0",
            encoded(link)
        )
    }),
    ("Proofpoint, version 3", |link| {
        format!(
            "https://urldefense.com/v3/__{}__;Iw!!Ab1Cd2!Ef3Gh4$",
            link.replace('#', "*")
        )
    }),
    ("the text for support", |link| {
        format!(
            "TikTok API: a call is refused\n\nReplies:\n  GET /v2/user/info/, HTTP 401\n\n{link}\n"
        )
    }),
];

#[test]
fn a_wrapped_link_opens() {
    for path in sample().iter().step_by(20) {
        let link = of_path(path);
        let text = link.encode();
        for (who, wrap) in WRAPS {
            let wrapped = wrap(&(PAGE.to_owned() + &text));
            assert_eq!(
                decode(&wrapped),
                Some(whole(link.clone())),
                "{who}: {wrapped}"
            );
            assert_eq!(
                find(&wrapped),
                Some(whole(link.clone())),
                "{who}: {wrapped}"
            );
        }
    }
}

/// What is found in a paste is a link; a damaged one only where nothing else is pasted.
#[test]
fn other_pastes_are_no_links() {
    let link = of_path(&sample()[0]).encode();
    let cut = &link[..link.len() - 12];
    assert_eq!(
        find(&format!("{PAGE}{cut}")).and_then(|opened| opened.problem),
        Some(Problem::Shortened)
    );
    for text in [
        "",
        " ",
        "act.example12345Example12345Example!4567.va",
        r#"{"error":{"code":"access_token_invalid","message":"","log_id":"x"}}"#,
        "https://www.youtube.com/watch?v=1&r=2",
        "GET https://cdn.example/app.js?v=1&r=7&c=000000 200",
        "https://example.com/#v=beta&r=1",
        &format!("I get {cut} and nothing else"),
    ] {
        assert_eq!(find(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_link_survives_any_wrap(link in any_link(), at in 0..WRAPS.len()) {
        let text = link.encode();
        prop_assume!(text.len() <= 1_500);
        let (who, wrap) = WRAPS[at];
        let wrapped = wrap(&(PAGE.to_owned() + &text));
        prop_assume!(wrapped.len() <= 8_000);
        prop_assert_eq!(decode(&wrapped), Some(whole(link)), "{}: {}", who, wrapped);
    }

    /// Where a wrapped link was damaged, it gives the same or says that something is wrong.
    #[test]
    fn damage_in_a_wrap_is_found(link in any_link(), at in 0..WRAPS.len(), place in any::<prop::sample::Index>(), other in proptest::char::range(' ', '~')) {
        let (who, wrap) = WRAPS[at];
        let wrapped = wrap(&(PAGE.to_owned() + &link.encode()));
        let mut signs: Vec<char> = wrapped.chars().collect();
        let place = place.index(signs.len());
        signs[place] = other;
        let damaged: String = signs.into_iter().collect();
        let opened = decode(&damaged).expect("some text is there");
        prop_assert!(!opened.is_readable() || opened.link == link, "{}: {}", who, damaged);
    }
}
