//! "This token's scopes", and what each goal requires of them.

use leptos::prelude::*;

use super::accordion::Accordion;
use super::live::{live, views};
use super::proof::seen;
use super::prose::{prose, say, sourced};
use super::select::Select;
use super::state::State;
use crate::phrase::{Phrase, scopes};
use crate::scope::{Goal, Scope};
use crate::session::{Holding, Seen};
use crate::source;

/// The part.
pub(super) fn view(state: State) -> AnyView {
    view! { <Scopes state /> }.into_any()
}

/// The card beside the letter. It stands where anything is known about a scope.
#[component]
fn Scopes(state: State) -> impl IntoView {
    let known = Memo::new(move |_| {
        let holding = |scope: &Scope| holding(state, *scope) != Holding::NotProbed;
        Scope::ALL.iter().any(holding)
    });
    live(move || {
        known.get().then(|| {
            let rows = Scope::ALL.iter().map(|scope| {
                view! {
                    <div>
                        <dt>{scope.name()}</dt>
                        <dd>{live(move || word(state, holding(state, *scope)))}</dd>
                    </div>
                }
            });
            view! {
                <section class="card" aria-labelledby="scopes">
                    <h2 id="scopes" tabindex="-1">{say(state, scopes::THIS_TOKEN)}</h2>
                    <dl class="holdings">{views(rows)}</dl>
                    <Accordion id="needs" heading=state.say(scopes::SCOPES) count="">
                        {needs(state)}
                    </Accordion>
                </section>
            }
        })
    })
}

/// What each goal requires, and the way to what is missing.
fn needs(state: State) -> AnyView {
    view! {
        <p class="note">{say(state, scopes::SCOPES_HELP)}</p>
        <Table state />
        <Needed state />
    }
    .into_any()
}

fn holding(state: State, scope: Scope) -> Holding {
    let holding = state.run.with(|session| session.holding(scope));
    holding.unwrap_or(Holding::NotProbed)
}

/// What is known of one scope, in a word.
fn word(state: State, holding: Holding) -> AnyView {
    let (id, label) = match holding {
        Holding::Granted(Seen::Person) => ("is-granted", scopes::TOLD_GRANTED),
        Holding::Refused(Seen::Person) => ("is-refused", scopes::TOLD_REFUSED),
        Holding::Granted(_) => ("is-granted", scopes::GRANTED),
        Holding::Refused(_) => ("is-refused", scopes::NOT_GRANTED),
        Holding::NotProbed => ("is-unknown", scopes::NOT_PROBED),
    };
    view! { <span class=id>{say(state, label)}</span> }.into_any()
}

/// Each goal against the six scopes.
#[component]
fn Table(state: State) -> impl IntoView {
    let columns = Scope::ALL.iter().map(|scope| {
        // A name may break behind its dots.
        let pieces = scope.name().split_inclusive('.');
        let pieces = pieces.map(|piece| view! { {piece} <wbr /> });
        view! { <th scope="col">{views(pieces)}</th> }
    });
    let rows = Goal::ALL.iter().map(|goal| {
        let cells = Scope::ALL.iter().map(|scope| cell(state, *goal, *scope));
        view! {
            <tr data-wish=goal.id()>
                <th scope="row">{say(state, goal.label())}</th>
                {views(cells)}
            </tr>
        }
    });
    view! {
        <table class="scopes">
            <thead>
                <tr>
                    <th scope="col">{say(state, scopes::GOAL)}</th>
                    {views(columns)}
                </tr>
            </thead>
            <tbody>{views(rows)}</tbody>
        </table>
    }
}

/// A scope that the goal does not need leaves its cell empty.
fn cell(state: State, goal: Goal, scope: Scope) -> AnyView {
    if !goal.needs().contains(&scope) {
        return view! { <td data-holding={""} /> }.into_any();
    }
    let now = move || holding(state, scope);
    let id = Signal::derive(move || match now() {
        Holding::Granted(_) => "granted",
        Holding::Refused(_) => "refused",
        Holding::NotProbed => "not-probed",
    });
    let inside = live(move || {
        let (label, at) = match now() {
            Holding::Granted(at) => (scopes::GRANTED, Some(at)),
            Holding::Refused(at) => (scopes::NOT_GRANTED, Some(at)),
            Holding::NotProbed => (scopes::NOT_PROBED, None),
        };
        view! { <strong>{say(state, label)}</strong> " " {at.map(|at| seen(state, at))} }
    });
    view! {
        <td data-holding=id>
            <span class="scope-name">{scope.name()}</span> " " {inside}
        </td>
    }
    .into_any()
}

/// The choice of a goal, what is missing for it, and the shortest way there.
#[component]
fn Needed(state: State) -> impl IntoView {
    let goal = state.preferences.goal;
    let mut all = vec![("", state.say(scopes::PICK_NONE))];
    let goals = Goal::ALL.iter();
    all.extend(goals.map(|goal| (goal.id(), state.say(goal.label()))));
    let chosen = Signal::derive(move || goal.get().map_or("", Goal::id));
    let choose = Callback::new(move |id: String| goal.set(Goal::from_id(&id)));
    view! {
        <p class="pick">
            <Select state id="wish" label=scopes::PICK all chosen on_choose=choose />
        </p>
        {live(move || goal.get().map(|goal| missing(state, goal)))}
    }
}

fn missing(state: State, goal: Goal) -> AnyView {
    let Some(grants) = state.run.with(|session| session.grants(goal)) else {
        return ().into_any();
    };
    let mut unknown = String::new();
    if !grants.not_probed.is_empty() {
        unknown = state.fill(scopes::UNKNOWN, &[("scopes", &names(&grants.not_probed))]);
        if grants.not_probed.contains(&Scope::VideoList) {
            unknown += " ";
            unknown += state.say(scopes::UNKNOWN_LIST);
        }
    }
    let absent = names(&grants.missing);
    let all_there = grants.missing.is_empty() && grants.not_probed.is_empty();
    view! {
        <div id="wish-needs">
            {all_there.then(|| view! { <p>{say(state, scopes::ALL_THERE)}</p> })}
            {(!unknown.is_empty()).then(|| view! { <p>{prose(&unknown)}</p> })}
            {(!grants.missing.is_empty()).then(|| view! {
                <p>{prose(&state.fill(scopes::MISSING, &[("scopes", &absent)]))}</p>
                <ol>{steps(state, &grants.missing, &absent)}</ol>
            })}
        </div>
    }
    .into_any()
}

fn steps(state: State, missing: &[Scope], names: &str) -> Vec<AnyView> {
    let app = [source::SCOPES, source::CREATE_APP, source::SANDBOX];
    let on_the_app = missing.iter().map(|scope| {
        let product = state.say(scope.product());
        let values = [("scope", scope.name()), ("product", product)];
        step(state, &state.fill(scopes::WAY_APP, &values), &app)
    });
    let login = state.fill(scopes::WAY_LOGIN, &[("scopes", names)]);
    let say = |phrase: Phrase| state.say(phrase);
    let compare = [source::LOGIN_KIT_WEB, source::TOKEN_MANAGEMENT];
    let rest = [
        step(state, &login, &[source::LOGIN_KIT_WEB, source::SCOPES]),
        step(state, say(scopes::WAY_CONSENT), &[source::SCOPES]),
        step(state, say(scopes::WAY_COMPARE), &compare),
    ];
    on_the_app.chain(rest).collect()
}

fn step(state: State, text: &str, sources: &[&str]) -> AnyView {
    view! { <li>{sourced(state, text, sources)}</li> }.into_any()
}

fn names(scopes: &[Scope]) -> String {
    let names: Vec<&str> = scopes.iter().map(|scope| scope.name()).collect();
    names.join(", ")
}
