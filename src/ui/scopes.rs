//! Needed against granted: the six scopes by what one wants to do.

use leptos::prelude::*;

use super::choice;
use super::parts::{Parts, element, link, live, plain, section, styled, words};
use super::proof::seen;
use super::work::{State, Work};
use crate::remedy::{Source, source};
use crate::scope::{Scope, Wish};
use crate::session::{Holding, Session};
use crate::text::scopes;
use crate::web::field;

/// The table, the choice of a wish, and the shortest way to what is missing. It stands where anything
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
        styled("p", "note", scopes::SCOPES_HELP.get()),
        table(session),
        pick(work, state),
        live(work, |_, state| way(state)),
    ];
    vec![section("scopes", scopes::SCOPES, inside)]
}

fn table(session: &Session) -> AnyView {
    let mut head = vec![heading("col", scopes::WISH.get())];
    head.extend(Scope::ALL.iter().map(|scope| column(scope.name())));
    let head = element("thead", &[], vec![element("tr", &[], head)]);
    let rows = Wish::ALL.iter().map(|wish| {
        let mut cells = vec![heading("row", wish.label().get())];
        cells.extend(Scope::ALL.iter().map(|scope| cell(session, *wish, *scope)));
        element("tr", &[("data-wish", wish.id())], cells)
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

/// A scope that the wish does not need leaves its cell empty.
fn cell(session: &Session, wish: Wish, scope: Scope) -> AnyView {
    if !wish.needs().contains(&scope) {
        return element("td", &[], vec![]);
    }
    let (id, label, evidence) = match session.holding(scope) {
        Holding::Granted(at) => ("granted", scopes::GRANTED, Some(seen(at))),
        Holding::Refused(at) => ("refused", scopes::REFUSED, Some(seen(at))),
        Holding::NotProbed => ("not-probed", scopes::NOT_PROBED, None),
    };
    let mut inside = vec![styled("span", "scope-name", scope.name()), words(" ")];
    inside.push(plain("strong", label.get()));
    inside.push(words(" "));
    inside.extend(evidence);
    element("td", &[("data-holding", id)], inside)
}

fn pick(work: Work, state: &State) -> AnyView {
    let mut all = vec![("", scopes::PICK_NONE, state.wish.is_none())];
    let wishes = Wish::ALL.iter();
    all.extend(wishes.map(|wish| (wish.id(), wish.label(), state.wish == Some(*wish))));
    let choose = Box::new(move || work.wish(Wish::from_id(&field::chosen("wish"))));
    let mut inside = choice::parts("wish", scopes::PICK, all, choose);
    inside.insert(1, words(" "));
    element("p", &[("class", "pick")], inside)
}

/// What is missing for the wish, and the shortest way to it.
fn way(state: &State) -> Parts {
    let (Some(session), Some(wish)) = (&state.session, state.wish) else {
        return Parts::new();
    };
    let grants = session.grants(wish);
    let mut parts = Parts::new();
    if grants.missing.is_empty() && grants.not_probed.is_empty() {
        parts.push(plain("p", scopes::ALL_THERE.get()));
    }
    if !grants.not_probed.is_empty() {
        let mut said = scopes::UNKNOWN.with(&[("scopes", &names(&grants.not_probed))]);
        if grants.not_probed.contains(&Scope::VideoList) {
            said += " ";
            said += scopes::UNKNOWN_LIST.get();
        }
        parts.push(plain("p", &said));
    }
    if !grants.missing.is_empty() {
        let missing = names(&grants.missing);
        parts.push(plain("p", &scopes::MISSING.with(&[("scopes", &missing)])));
        parts.push(element(
            "ol",
            &[("class", "steps")],
            steps(&grants.missing, &missing),
        ));
    }
    vec![element("div", &[("id", "wish-needs")], parts)]
}

fn steps(missing: &[Scope], names: &str) -> Parts {
    let on_the_app = missing.iter().map(|scope| {
        let values = [("scope", scope.name()), ("product", scope.product())];
        let sources = [source::SCOPES, source::CREATE_APP, source::SANDBOX];
        step(&scopes::WAY_APP.with(&values), &sources)
    });
    let login = scopes::WAY_LOGIN.with(&[("scopes", names)]);
    let compare = [source::LOGIN_KIT_WEB, source::TOKEN_MANAGEMENT];
    let rest = [
        step(&login, &[source::LOGIN_KIT_WEB, source::SCOPES]),
        step(scopes::WAY_CONSENT.get(), &[source::SCOPES]),
        step(scopes::WAY_COMPARE.get(), &compare),
    ];
    on_the_app.chain(rest).collect()
}

fn step(text: &str, sources: &[Source]) -> AnyView {
    let mut inside = vec![words(text)];
    inside.extend(sources.iter().flat_map(|source| [words(" "), link(source)]));
    element("li", &[], inside)
}

fn names(scopes: &[Scope]) -> String {
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name()).collect();
    names.join(", ")
}
