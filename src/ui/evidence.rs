//! What came back, with the field that decided.

use leptos::prelude::*;

use super::parts::{Parts, details, element, linked, plain, section, words};
use super::work::State;
use crate::api::code::{Code, listing};
use crate::api::json::Json;
use crate::evidence::{Evidence, Origin, Outcome};
use crate::facts::Answer;
use crate::report::utc;
use crate::session::{Diagnosis, Field, Session};
use crate::text::page;

/// Every reply seen, and the answers that the result rests on.
pub(super) fn parts(state: &State) -> Parts {
    let Some(result) = &state.result else {
        return Parts::new();
    };
    let evidence = state.session.iter().flat_map(Session::evidence);
    let mut inside: Parts = evidence.map(|seen| reply(seen, result)).collect();
    if inside.is_empty() {
        inside.push(plain("p", page::NO_EVIDENCE.get()));
    }
    let facts = result.trail.iter().copied().map(fact).collect();
    let facts = element("ul", &[], facts);
    inside.push(details(page::RESTS_ON.get(), false, vec![facts]));
    vec![section("evidence", page::EVIDENCE, inside)]
}

fn fact(answer: Answer) -> AnyView {
    let question = answer.question().asked().ask.get();
    let answer = plain("strong", answer.label().get());
    element("li", &[], vec![words(question), words(" "), answer])
}

/// One reply, field by field; what came over the wire becomes text and nothing else.
fn reply(seen: &Evidence, result: &Diagnosis) -> AnyView {
    let decided = result.deciding(seen);
    let row = |(name, value, field): (&str, Option<String>, Option<Field>)| {
        let value = value.filter(|value| !value.is_empty())?;
        let shown = match field {
            Some(Field::Code) => code(&value),
            _ => words(&value),
        };
        Some(row(name, shown, field.is_some() && field == decided))
    };
    element(
        "dl",
        &[],
        fields(seen).into_iter().filter_map(row).collect(),
    )
}

type Row = (&'static str, Option<String>, Option<Field>);

fn fields(seen: &Evidence) -> [Row; 12] {
    let endpoint = match seen.origin {
        Origin::Probe(probe) => probe.request().line(),
        Origin::Paste => page::PASTED.get().to_owned(),
    };
    let owned = |text: Option<&str>| text.map(ToOwned::to_owned);
    let envelope = seen.envelope();
    let data = |name| envelope.and_then(|envelope| envelope.data.get(name));
    let text = |name| owned(data(name).and_then(Json::as_text));
    let levels = data("privacy_level_options").map(|levels| {
        let levels = levels.items().iter().filter_map(Json::as_text);
        levels.collect::<Vec<_>>().join(", ")
    });
    let meaning = match envelope.and_then(|envelope| envelope.code.as_ref()) {
        Some(Code::Listed(listing)) => Some(listing.meaning.get().to_owned()),
        Some(Code::Unlisted(_)) => Some(page::UNLISTED.get().to_owned()),
        None => None,
    };
    let message = envelope.map(|envelope| envelope.message.clone());
    let log_id = envelope.and_then(|envelope| envelope.log_id.clone());
    let wait = match &seen.outcome {
        Outcome::Reply(reply) => reply.retry_after.map(|wait| wait.to_string() + " s"),
        Outcome::Fault(_) => None,
    };
    let status = seen.status().map(|status| status.to_string());
    [
        (page::CALL.get(), Some(endpoint), None),
        ("HTTP", status, Some(Field::Status)),
        ("error.code", owned(seen.code()), Some(Field::Code)),
        (page::MEANS.get(), meaning, None),
        ("error.message", message, Some(Field::Message)),
        ("log_id", log_id, None),
        ("Retry-After", wait, None),
        (
            "privacy_level_options",
            levels,
            Some(Field::PrivacyLevelOptions),
        ),
        ("status", text("status"), Some(Field::PostStatus)),
        ("fail_reason", text("fail_reason"), Some(Field::Code)),
        ("display_name", owned(seen.display_name()), None),
        ("UTC", seen.at.map(utc), None),
    ]
}

/// A code of the tables leads to its page.
fn code(word: &str) -> AnyView {
    match listing(word) {
        Some(listing) => linked(&["codes/", listing.word, "/"].concat(), word),
        None => words(word),
    }
}

fn row(name: &str, value: AnyView, decided: bool) -> AnyView {
    let value = if decided {
        let decided = plain("em", page::DECIDED.get());
        vec![element("mark", &[], vec![value]), words(" "), decided]
    } else {
        vec![value]
    };
    let inside = vec![plain("dt", name), element("dd", &[], value)];
    element("div", &[], inside)
}
