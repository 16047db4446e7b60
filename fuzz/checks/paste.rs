//! A paste is read, whatever it is; its questions are answered in some way; and no secret of it is shown.

use token_doctor::api::code::said::said_in;
use token_doctor::input;
use token_doctor::permalink::{Link, Recalled};
use token_doctor::report::{Issue, Report, codes, markdown, ticket};
use token_doctor::session::{Next, Session};

use crate::whole::{self, words};

/// What parts one paste from the next.
pub const NEXT_PASTE: char = '\u{1e}';

/// What stands for a secret: an access token, a refresh token, an authorization code, a client secret; a
/// code verifier, a JSON web token, a percent-encoded token and a token that lost its prefix.
const MARKS: &[char] = &[
    '\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{5}', '\u{6}', '\u{7}', '\u{8}',
];

/// What is put in their places; all of it is invented.
const SECRETS: &[&str] = &[
    "act.Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0!9876.q1",
    "rft.Kk1Jj2Hh3Gg4Ff5Dd6Ss7Aa8Pp9Oo0!6543.w2",
    "bN7cM8xV9zL0kJ1hG2fD3sA4*v!3210.e3",
    "7f6e5d4c3b2a19080f1e2d3c4b5a6978",
    "Vb6Nm7Qw8Er9Ty0Ui1Op2As3Df4Gh5Jk6Lz7Xc8Cv9B",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.Mx1Ny2Bz3Vc4Cx5Zw6Lk7Jh8Gf9",
    "act%2EPq1Wo2Ei3Ru4Ty5Uy6It7Or8Ep9%219876.q1",
    "Gs7Fd6Sa5Aq4Wz3Xe2Dc1Rf0",
];

/// Secrets of the same forms: what is shown for them as well is no part of a secret.
const TWINS: &[&str] = &[
    "act.example12345Example12345Example!4567.va",
    "rft.example12345Example12345Example!4567.va",
    "example12345Example12345Ex*v!4567.va",
    "0123456789abcdef0123456789abcdef",
    "Example12345Example12345Example12345Example",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.Example12345Example1234567",
    "act%2Eexample12345Example12345Ex%214567.va",
    "Example12345Example12345",
];

/// Panics where that does not hold.
pub fn check(data: &[u8]) {
    let form = String::from_utf8_lossy(data);
    let shown = shown(&form, SECRETS, data);
    let leaked: Vec<&str> = MARKS
        .iter()
        .zip(SECRETS)
        .filter(|(mark, _)| form.contains(**mark))
        .flat_map(|(_, secret)| (6..=secret.len()).map(|end| &secret[end - 6..end]))
        .filter(|window| shown.contains(window))
        .collect();
    if leaked.is_empty() {
        return;
    }
    let without = self::shown(&form, TWINS, data);
    for window in leaked {
        assert!(without.contains(window), "{window} of {form:?}: {shown}");
    }
}

/// All that could be shown, sent on or kept.
fn shown(form: &str, secrets: &[&str], data: &[u8]) -> String {
    let text = filled(form, secrets);
    let pastes: Vec<&str> = text.split(NEXT_PASTE).collect();
    let input = input::read(&pastes);
    let session = answered(Session::offline(&input), data);
    let diagnosis = session.diagnosis();
    let probes = session.evidence().iter().filter_map(Recalled::of).collect();
    let link = Link::of(&diagnosis, probes, Some(29_922_338), false).encode();
    let report = Report {
        permalink: Some(link),
        ..Report::new(&session, &diagnosis, false)
    };
    let issue = Issue::about(&report, words());
    [
        format!("{input:?}"),
        format!("{session:?}"),
        report.json(),
        ticket(&report, words()),
        markdown(&report, words()),
        issue.address_at(""),
        [issue.title, issue.body].concat(),
        codes(
            session.evidence(),
            &said_in(&text),
            &words().numbers_in(&text),
            words(),
        ),
    ]
    .join("\n")
}

/// The text with the secrets in the places of their marks, where nothing that could belong to a secret
/// stands beside it: behind a letter no prefix begins, and a client secret is known by its length.
fn filled(form: &str, secrets: &[&str]) -> String {
    let mut text = String::with_capacity(form.len());
    let mut rest = form.chars().peekable();
    while let Some(c) = rest.next() {
        match MARKS.iter().position(|mark| *mark == c) {
            None => text.push(c),
            Some(mark) if is_free(text.chars().last()) && is_free(rest.peek().copied()) => {
                text.push_str(secrets[mark]);
            }
            Some(_) => {}
        }
    }
    text
}

fn is_free(beside: Option<char>) -> bool {
    beside.is_none_or(|c| " \n\"'=:,;&<>()[]{}/".contains(c))
}

/// Answers every question, in a way that the text decides.
fn answered(mut session: Session, data: &[u8]) -> Session {
    let mut state = data.iter().fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| {
        (state ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    whole::check(&session.diagnosis());
    while let Next::Ask(question) = session.next() {
        let again = session
            .answers()
            .iter()
            .any(|(asked, _)| *asked == question);
        assert!(!again, "{} is asked twice", question.id());
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let known = question.answers().count();
        // One answer more than there are: "I don't know".
        let chosen = usize::try_from(state >> 33).unwrap_or_default() % (known + 1);
        session.answer(question, question.answers().nth(chosen));
        whole::check(&session.diagnosis());
    }
    session
}
