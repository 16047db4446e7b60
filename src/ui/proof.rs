//! The path to the result, fact by fact, each linked to the reply that it was seen in.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, pressed, section, styled, words};
use super::work::State;
use crate::cause::Cause;
use crate::session::{Branch, Next, Seen, Session};
use crate::text::{Text, proof};
use crate::web::field;

/// The path, and where it ends.
pub(super) fn parts(state: &State) -> Parts {
    let (Some(session), Some(_)) = (&state.session, &state.result) else {
        return Parts::new();
    };
    let mut steps: Parts = session.proof().into_iter().map(branch).collect();
    let help = if steps.is_empty() {
        proof::NO_FACTS.get().to_owned()
    } else {
        proof::PROOF_HELP.with(&[("count", &Cause::ALL.len().to_string())])
    };
    steps.push(element(
        "li",
        &[("class", "end")],
        vec![words(&end(state, session))],
    ));
    let path = [("class", "path")];
    let inside = vec![styled("p", "note", &help), element("ol", &path, steps)];
    vec![section("proof", proof::PROOF, inside)]
}

/// One fact, where it was seen, and what it left.
fn branch(branch: Branch) -> AnyView {
    let left = proof::LEFT.with(&[("count", &branch.left.to_string())]);
    let inside = vec![
        words(branch.fact.question().asked().ask.get()),
        words(" "),
        plain("strong", branch.fact.label().get()),
        words(" "),
        seen(branch.seen),
        words(" "),
        styled("span", "left", &left),
    ];
    let fact = [("data-fact", branch.fact.question().id())];
    element("li", &fact, inside)
}

/// Where a fact was seen. A reply is a press away: an anchor would stand in the address, where links are.
pub(super) fn seen(seen: Seen) -> AnyView {
    let text = match seen {
        Seen::Reply(at) => return to_reply(proof::SEEN_REPLY, at),
        Seen::ClaimedReply(at) => return to_reply(proof::CLAIMED_REPLY, at),
        Seen::Replies => proof::SEEN_REPLIES,
        Seen::Paste => proof::SEEN_PASTE,
        Seen::Person => proof::SEEN_PERSON,
        Seen::Claim => proof::SEEN_CLAIM,
    };
    plain("small", text.get())
}

fn to_reply(label: Text, at: usize) -> AnyView {
    let id = reply_id(at);
    let label = label.with(&[("number", &(at + 1).to_string())]);
    let attributes = [("class", "to-reply"), ("data-reply", id.as_str())];
    let target = id.clone();
    pressed(
        &attributes,
        &label,
        Box::new(move || field::unfold(&target)),
    )
}

/// The id of a reply on the page; people count from one.
pub(super) fn reply_id(at: usize) -> String {
    ["reply-", &(at + 1).to_string()].concat()
}

fn end(state: &State, session: &Session) -> String {
    let verdict = state.result.as_ref().and_then(|result| result.verdict);
    if let Some(found) = verdict {
        return proof::SO.with(&[("cause", found.cause.remedy().title.get())]);
    }
    let question = match state.next {
        Some(Next::Ask(question)) => Some(question),
        Some(Next::Send(_) | Next::Show) | None => session.would_decide(),
    };
    let ask = question.map_or("", |question| question.asked().ask.get());
    proof::GOES_ON.with(&[("question", ask)])
}
