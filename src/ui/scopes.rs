//! Needed against granted: the six scopes by what one wants to do.

use leptos::prelude::*;

use super::choice;
use super::parts::{Parts, element, link, live, plain, section, styled, words};
use super::proof::seen;
use super::work::{State, Work};
use crate::phrase::scopes;
use crate::scope::{Goal, Scope};
use crate::session::{Holding, Session};
use crate::source;
use crate::web::field;

/// The table, the choice of a goal, and the shortest way to what is missing. It stands where anything
/// is known about a scope.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let (Some(session), Some(_)) = (&state.session, &state.result) else {
        return Parts::new();
    };
    let unknown = |scope: &Scope| session.holding(*scope) == Holding::NotProbed;
    if Scope::ALL.iter().all(unknown) {
        return Parts::new();
    }
    let inside = vec![
        styled("p", "note", work.say(scopes::SCOPES_HELP)),
        table(work, session),
        pick(work, state),
        live(work, way),
    ];
    vec![section(work, "scopes", scopes::SCOPES, inside)]
}

fn table(work: Work, session: &Session) -> AnyView {
    let mut head = vec![heading("col", work.say(scopes::GOAL))];
    head.extend(Scope::ALL.iter().map(|scope| column(scope.name())));
    let head = element("thead", &[], vec![element("tr", &[], head)]);
    let rows = Goal::ALL.iter().map(|goal| {
        let mut cells = vec![heading("row", work.say(goal.label()))];
        cells.extend(
            Scope::ALL
                .iter()
                .map(|scope| cell(work, session, *goal, *scope)),
        );
        element("tr", &[("data-wish", goal.id())], cells)
    });
    let body = element("tbody", &[], rows.collect());
    element("table", &[("class", "scopes")], vec![head, body])
}

/// A name that may break behind its dots.
fn column(name: &str) -> AnyView {
    let pieces = name.split_inclusive('.');
    let inside = pieces.flat_map(|piece| [words(piece), element("wbr", &[], vec![])]);
    element("th", &[("scope", "col")], inside.collect())
}

fn heading(scope: &str, text: &str) -> AnyView {
    element("th", &[("scope", scope)], vec![words(text)])
}

/// A scope that the goal does not need leaves its cell empty.
fn cell(work: Work, session: &Session, goal: Goal, scope: Scope) -> AnyView {
    if !goal.needs().contains(&scope) {
        return element("td", &[], vec![]);
    }
    let (id, label, evidence) = match session.holding(scope) {
        Holding::Granted(at) => ("granted", scopes::GRANTED, Some(seen(work, at))),
        Holding::Refused(at) => ("refused", scopes::REFUSED, Some(seen(work, at))),
        Holding::NotProbed => ("not-probed", scopes::NOT_PROBED, None),
    };
    let mut inside = vec![styled("span", "scope-name", scope.name()), words(" ")];
    inside.push(plain("strong", work.say(label)));
    inside.push(words(" "));
    inside.extend(evidence);
    element("td", &[("data-holding", id)], inside)
}

fn pick(work: Work, state: &State) -> AnyView {
    let mut all = vec![("", work.say(scopes::PICK_NONE), state.goal.is_none())];
    let goals = Goal::ALL.iter();
    all.extend(goals.map(|goal| (goal.id(), work.say(goal.label()), state.goal == Some(*goal))));
    let choose = Box::new(move || work.goal(Goal::from_id(&field::chosen("wish"))));
    let mut inside = choice::parts(work, "wish", scopes::PICK, all, choose);
    inside.insert(1, words(" "));
    element("p", &[("class", "pick")], inside)
}

/// What is missing for the goal, and the shortest way to it.
fn way(work: Work, state: &State) -> Parts {
    let (Some(session), Some(goal)) = (&state.session, state.goal) else {
        return Parts::new();
    };
    let grants = session.grants(goal);
    let mut parts = Parts::new();
    if grants.missing.is_empty() && grants.not_probed.is_empty() {
        parts.push(plain("p", work.say(scopes::ALL_THERE)));
    }
    if !grants.not_probed.is_empty() {
        let mut said = work.fill(scopes::UNKNOWN, &[("scopes", &names(&grants.not_probed))]);
        if grants.not_probed.contains(&Scope::VideoList) {
            said += " ";
            said += work.say(scopes::UNKNOWN_LIST);
        }
        parts.push(plain("p", &said));
    }
    if !grants.missing.is_empty() {
        let missing = names(&grants.missing);
        parts.push(plain(
            "p",
            &work.fill(scopes::MISSING, &[("scopes", &missing)]),
        ));
        parts.push(element(
            "ol",
            &[("class", "steps")],
            steps(work, &grants.missing, &missing),
        ));
    }
    vec![element("div", &[("id", "wish-needs")], parts)]
}

fn steps(work: Work, missing: &[Scope], names: &str) -> Parts {
    let on_the_app = missing.iter().map(|scope| {
        let values = [
            ("scope", scope.name()),
            ("product", work.say(scope.product())),
        ];
        let sources = [source::SCOPES, source::CREATE_APP, source::SANDBOX];
        step(work, &work.fill(scopes::WAY_APP, &values), &sources)
    });
    let login = work.fill(scopes::WAY_LOGIN, &[("scopes", names)]);
    let compare = [source::LOGIN_KIT_WEB, source::TOKEN_MANAGEMENT];
    let rest = [
        step(work, &login, &[source::LOGIN_KIT_WEB, source::SCOPES]),
        step(work, work.say(scopes::WAY_CONSENT), &[source::SCOPES]),
        step(work, work.say(scopes::WAY_COMPARE), &compare),
    ];
    on_the_app.chain(rest).collect()
}

fn step(work: Work, text: &str, sources: &[&str]) -> AnyView {
    let mut inside = vec![words(text)];
    inside.extend(
        sources
            .iter()
            .flat_map(|source| [words(" "), link(work, source)]),
    );
    element("li", &[], inside)
}

fn names(scopes: &[Scope]) -> String {
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name()).collect();
    names.join(", ")
}
