//! The path to the result, fact by fact, each linked to the reply that it was seen in.

use leptos::prelude::*;

use super::parts::{Parts, element, plain, pressed, section, styled, words};
use super::work::{State, Work};
use crate::cause::Cause;
use crate::phrase::{Phrase, proof};
use crate::session::{Next, Seen, Session, Station};
use crate::web::field;

/// The path, and where it ends.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let (Some(session), Some(_)) = (&state.session, &state.result) else {
        return Parts::new();
    };
    let mut steps: Parts = session
        .proof()
        .into_iter()
        .map(|one| branch(work, one))
        .collect();
    let help = if steps.is_empty() {
        work.say(proof::NO_FACTS).to_owned()
    } else {
        work.fill(
            proof::PROOF_HELP,
            &[("count", &Cause::ALL.len().to_string())],
        )
    };
    steps.push(element(
        "li",
        &[("class", "end")],
        vec![words(&end(work, state, session))],
    ));
    let path = [("class", "path")];
    let inside = vec![styled("p", "note", &help), element("ol", &path, steps)];
    vec![section(work, "proof", proof::PROOF, inside)]
}

/// One fact, where it was seen, and what it left.
fn branch(work: Work, branch: Station) -> AnyView {
    let left = work.fill(proof::LEFT, &[("count", &branch.left.to_string())]);
    let inside = vec![
        words(work.words().ask(branch.fact.question())),
        words(" "),
        plain("strong", work.words().answer(branch.fact)),
        words(" "),
        seen(work, branch.seen),
        words(" "),
        styled("span", "left", &left),
    ];
    let fact = [("data-fact", branch.fact.question().id())];
    element("li", &fact, inside)
}

/// Where a fact was seen. A reply is a press away: an anchor would stand in the address, where links are.
pub(super) fn seen(work: Work, seen: Seen) -> AnyView {
    let text = match seen {
        Seen::Reply(at) => return to_reply(work, proof::SEEN_REPLY, at),
        Seen::ClaimedReply(at) => return to_reply(work, proof::CLAIMED_REPLY, at),
        Seen::Replies => proof::SEEN_REPLIES,
        Seen::Paste => proof::SEEN_PASTE,
        Seen::Person => proof::SEEN_PERSON,
        Seen::Claim => proof::SEEN_CLAIM,
    };
    plain("small", work.say(text))
}

fn to_reply(work: Work, label: Phrase, at: usize) -> AnyView {
    let id = reply_id(at);
    let label = work.fill(label, &[("number", &(at + 1).to_string())]);
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

fn end(work: Work, state: &State, session: &Session) -> String {
    let verdict = state.result.as_ref().and_then(|result| result.verdict);
    if let Some(found) = verdict {
        return work.fill(proof::SO, &[("cause", work.words().title(found.cause))]);
    }
    let question = match state.next {
        Some(Next::Ask(question)) => Some(question),
        Some(Next::Send(_) | Next::Show) | None => session.would_decide(),
    };
    let ask = question.map_or("", |question| work.words().ask(question));
    work.fill(proof::GOES_ON, &[("question", ask)])
}
