//! What came back, with the field that decided.

use leptos::prelude::*;

use super::parts::{Parts, element, linked, plain, section, styled, verbatim, words};
use super::proof::reply_id;
use super::work::{State, Work};
use crate::api::code::{Code, Listing};
use crate::date::utc;
use crate::evidence::{Channel, Evidence, Outcome};
use crate::phrase::{page, proof};
use crate::session::redacted::{Line, lines};
use crate::session::{Diagnosis, Field, Session};
use crate::words::unmarked;

/// Every reply seen.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let evidence = state.session.iter().flat_map(Session::evidence).enumerate();
    // A link tells of a reply its status and code only.
    let whole = state.opened.is_none();
    let mut inside: Parts = evidence
        .map(|(at, seen)| reply(work, at, seen, result, whole))
        .collect();
    let note = if inside.is_empty() {
        page::NO_EVIDENCE
    } else {
        proof::REDACTED
    };
    inside.insert(0, styled("p", "note", work.say(note)));
    vec![section(work, "evidence", proof::EVIDENCE, inside)]
}

/// One reply; what came over the wire becomes text and nothing else.
fn reply(work: Work, at: usize, seen: &Evidence, result: &Diagnosis, whole: bool) -> AnyView {
    let decided = result.deciding(seen);
    let number = (at + 1).to_string();
    let heading = work.fill(
        proof::REPLY,
        &[("number", &number), ("call", &call(work, seen))],
    );
    let code = seen.code().filter(|_| !whole);
    let rows = rows(work, seen, code)
        .into_iter()
        .filter_map(|(name, value)| {
            let value = value.filter(|value| !value.is_empty())?;
            let marked = decided == Some(Field::Status) && name == STATUS
                || decided == Some(Field::Code) && name == CODE;
            let value = match listed_code(seen).filter(|_| name == work.say(page::MEANS)) {
                Some(listing) => linked(&["codes/", listing.word, "/"].concat(), &value),
                None if name == work.say(page::MEANS) => words(&value),
                None => verbatim(&value),
            };
            Some(row(work, name, value, marked))
        });
    let heading = element("summary", &[], vec![plain("h3", &heading)]);
    let mut inside = vec![heading, element("dl", &[], rows.collect())];
    if let Some(envelope) = seen.envelope().filter(|_| whole) {
        let lines = lines(envelope);
        let lines = lines
            .iter()
            .flat_map(|one| line(work, one, decided))
            .collect();
        inside.push(element("pre", &[], lines));
    }
    let id = reply_id(at);
    let mut attributes = vec![("id", id.as_str()), ("class", "reply"), ("tabindex", "-1")];
    if decided.is_some() || matches!(seen.origin, Channel::Paste) {
        attributes.push(("open", ""));
    }
    element("details", &attributes, inside)
}

fn call(work: Work, seen: &Evidence) -> String {
    match seen.origin {
        Channel::Probe(probe) => probe.request().line(),
        Channel::Paste => work.say(page::PASTED).to_owned(),
    }
}

const STATUS: &str = "HTTP";
const CODE: &str = "error.code";

/// What stands around the body of a reply.
fn rows(work: Work, seen: &Evidence, bare: Option<&str>) -> [(&'static str, Option<String>); 6] {
    let code = seen.envelope().and_then(|reply| reply.code.as_ref());
    let meaning = code.map(|code| match code {
        Code::Listed(listing) => work.words().code(listing).meaning.as_str(),
        Code::Unlisted(_) => work.say(page::UNLISTED),
    });
    let wait = match &seen.outcome {
        Outcome::Reply(reply) => reply.retry_after.map(|wait| wait.to_string() + " s"),
        Outcome::Fault(_) => None,
    };
    [
        (STATUS, seen.status().map(|status| status.to_string())),
        (CODE, bare.map(ToOwned::to_owned)),
        (work.say(page::MEANS), meaning.map(ToOwned::to_owned)),
        ("Retry-After", wait),
        ("display_name", seen.display_name().map(ToOwned::to_owned)),
        ("UTC", seen.at.map(utc)),
    ]
}

/// The code of the tables that the reply gives; it has a page of its own.
fn listed_code(seen: &Evidence) -> Option<&'static Listing> {
    match seen.envelope()?.code.as_ref()? {
        Code::Listed(listing) => Some(listing),
        Code::Unlisted(_) => None,
    }
}

fn row(work: Work, name: &str, value: AnyView, decided: bool) -> AnyView {
    let value = if decided {
        mark(work, value)
    } else {
        vec![value]
    };
    let inside = vec![plain("dt", name), element("dd", &[], value)];
    element("div", &[("data-row", &unmarked(name))], inside)
}

fn line(work: Work, line: &Line, decided: Option<Field>) -> Parts {
    let mut parts = if line.field.is_some() && line.field == decided {
        mark(work, verbatim(&line.text))
    } else {
        vec![verbatim(&line.text)]
    };
    parts.push(words("\n"));
    parts
}

fn mark(work: Work, value: AnyView) -> Parts {
    let decided = plain("em", work.say(page::DECIDED));
    vec![element("mark", &[], vec![value]), words(" "), decided]
}
