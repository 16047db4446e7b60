//! What came back, with the field that decided.

use leptos::prelude::*;

use super::work::Work;
use crate::evidence::{Evidence, Origin};
use crate::observe::display_name;
use crate::report::utc;
use crate::session::{Diagnosis, Field};
use crate::text::page;

/// Every reply seen, and the answers that the result rests on.
#[component]
pub(super) fn EvidenceList(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let replies = move || {
        let result = work.result()?;
        work.with_session(|session| {
            let replies = session.evidence().iter();
            replies.map(|seen| reply(seen, &result)).collect_view()
        })
    };
    let nothing = move || {
        let empty = work.with_session(|session| session.evidence().is_empty());
        empty.unwrap_or(true).then(|| view! { <p>{page::NO_EVIDENCE.get()}</p> })
    };
    let facts = move || {
        let trail = work.result().map(|result| result.trail).unwrap_or_default();
        let facts = trail.into_iter().map(|answer| {
            let (question, answer) = (answer.question().asked().ask, answer.label());
            view! { <li>{question.get()}{" "}<strong>{answer.get()}</strong></li> }
        });
        facts.collect_view()
    };
    view! {
        <section class="evidence" aria-labelledby="evidence">
            <h2 id="evidence">{page::EVIDENCE.get()}</h2>
            {nothing}
            {replies}
            <details>
                <summary>{page::RESTS_ON.get()}</summary>
                <ul>{facts}</ul>
            </details>
        </section>
    }
}

/// One reply, field by field; what came over the wire becomes text and nothing else.
fn reply(seen: &Evidence, result: &Diagnosis) -> impl IntoView + use<> {
    let decided = result.deciding(seen);
    let endpoint = match seen.origin {
        Origin::Probe(probe) => [probe.request().method, " ", probe.request().path].concat(),
        Origin::Paste => page::PASTED.get().to_owned(),
    };
    let envelope = seen.envelope();
    let text = |name: &str| Some(envelope?.data.get(name)?.as_text()?.to_owned());
    let levels = envelope
        .and_then(|envelope| envelope.data.get("privacy_level_options"))
        .map(|levels| levels.items().iter().filter_map(|level| level.as_text()))
        .map(|levels| levels.collect::<Vec<_>>().join(", "));
    let fields = [
        ("HTTP", seen.status().map(|status| status.to_string()), Some(Field::Status)),
        ("error.code", seen.code().map(ToOwned::to_owned), Some(Field::Code)),
        ("error.message", envelope.map(|envelope| envelope.message.clone()), Some(Field::Message)),
        ("log_id", envelope.and_then(|envelope| envelope.log_id.clone()), None),
        ("privacy_level_options", levels, Some(Field::PrivacyLevelOptions)),
        ("status", text("status"), Some(Field::PostStatus)),
        ("fail_reason", text("fail_reason"), Some(Field::Code)),
        ("display_name", display_name(seen).map(ToOwned::to_owned), None),
        ("UTC", seen.at.map(utc), None),
    ];
    let rows = fields
        .into_iter()
        .filter_map(|(name, value, field)| {
            let value = value.filter(|value| !value.is_empty())?;
            let marked = field.is_some() && field == decided;
            Some(row(name, value, marked))
        })
        .collect_view();
    view! {
        <dl>
            <div><dt>{page::CALL.get()}</dt><dd><code>{endpoint}</code></dd></div>
            {rows}
        </dl>
    }
}

fn row(name: &'static str, value: String, decided: bool) -> impl IntoView {
    let value = if decided {
        view! { <mark>{value}</mark>{" "}<em>{page::DECIDED.get()}</em> }.into_any()
    } else {
        view! { <span>{value}</span> }.into_any()
    };
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
}
