//! Every call succeeded: what the token can do, and an open door for what still fails.

use leptos::prelude::*;

use super::answers::Answers;
use crate::facts::AccountVisibility;
use crate::phrase::{Phrase, letter, scopes, tag};
use crate::scope::{Goal, Scope};
use crate::session::{Holding, Posting, Session};
use crate::ui::choices::Choices;
use crate::ui::icon::{Icon, icon};
use crate::ui::live::{live, press};
use crate::ui::posting::if_unaudited;
use crate::ui::prose::{prose, say};
use crate::ui::state::State;

/// The part.
pub(in crate::ui) fn view(state: State) -> AnyView {
    view! { <Healthy state /> }.into_any()
}

/// The letter for a token that works.
#[component]
fn Healthy(state: State) -> impl IntoView {
    let count = state.run.with(|session| session.evidence().len());
    let count = count.unwrap_or_default().to_string();
    let posting = state.run.with(Session::posting).flatten();
    let rows = GOALS.iter().map(|goal| row(state, *goal, posting.as_ref()));
    let rows = rows.collect_view();
    view! {
        <article class="letter" data-tone="works">
            <ul class="tags">
                <li class="tag severity" data-severity="works">{say(state, tag::WORKS)}</li>
                <li class="tag confidence" data-confidence="probable">{say(state, tag::NOW)}</li>
            </ul>
            <h1 id="verdict" tabindex="-1">{say(state, letter::HEALTHY)}</h1>
            <p class="why">{prose(&state.fill(letter::ALL_SUCCEEDED, &[("count", &count)]))}</p>
            <ul class="can">{rows}</ul>
            {posting.as_ref().and_then(|posting| before_posting(state, posting))}
        </article>
        <Answers state />
        <Door state />
    }
}

/// What people want of a token, in the order of the letter.
const GOALS: &[Goal] = &[
    Goal::ReadProfile,
    Goal::ReadStats,
    Goal::PostDirectly,
    Goal::UploadDrafts,
    Goal::ListVideos,
];

/// One thing that the token can do, cannot do, or that nobody asked about.
fn row(state: State, goal: Goal, posting: Option<&Posting>) -> AnyView {
    let holdings = state.run.with(|session| {
        let needs = goal.needs().iter();
        needs
            .map(|scope| session.holding(*scope))
            .collect::<Vec<_>>()
    });
    let holdings = holdings.unwrap_or_default();
    let is = |holds: fn(&Holding) -> bool| holdings.iter().any(holds);
    let (id, drawing, says) = if is(|one| matches!(one, Holding::Refused(_))) {
        ("no", Icon::No, say(state, letter::CANNOT))
    } else if is(|one| matches!(one, Holding::NotProbed)) {
        ("not-checked", Icon::Unknown, say(state, scopes::NOT_PROBED))
    } else {
        ("yes", Icon::Yes, names(goal))
    };
    let limits = posting.filter(|_| goal == Goal::PostDirectly && id == "yes");
    view! {
        <li data-can=goal.id() data-holds=id>
            {icon(drawing)}
            <strong>{say(state, goal.label())}</strong>
            <div>
                <p>
                    {says}
                    {(id == "not-checked").then(|| check_it(state))}
                </p>
                {limits.map(|posting| limits_of(state, posting))}
            </div>
        </li>
    }
    .into_any()
}

fn names(goal: Goal) -> Vec<AnyView> {
    let needs = goal.needs().iter().map(|scope| Scope::name(*scope));
    let names: Vec<String> = needs.map(|name| ["`", name, "`"].concat()).collect();
    prose(&names.join(", "))
}

/// The two extra calls need the token once more.
fn check_it(state: State) -> AnyView {
    view! {
        " · "
        <button type="button" class="quiet" on:click=press(move || state.check_extra())>
            {say(state, letter::CHECK_IT)}
        </button>
    }
    .into_any()
}

/// What a direct post may be, from `creator_info`.
fn limits_of(state: State, posting: &Posting) -> AnyView {
    let longest = posting.longest.map(|seconds| {
        let seconds = state.fill(scopes::SECONDS, &[("seconds", &seconds.to_string())]);
        [state.say(scopes::LONGEST), ": ", &seconds].concat()
    });
    let switches = [
        (scopes::COMMENTS, posting.comment_disabled),
        (scopes::DUETS, posting.duet_disabled),
        (scopes::STITCHES, posting.stitch_disabled),
    ];
    let switches = switches.into_iter().filter_map(|(name, disabled)| {
        let is: Phrase = if disabled? {
            scopes::OFF
        } else {
            scopes::ALLOWED
        };
        Some([state.say(name), ": ", state.say(is)].concat())
    });
    let said: Vec<String> = longest.into_iter().chain(switches).collect();
    let levels = posting.levels.join(", ");
    view! {
        <p>{prose(&said.join(" · "))}</p>
        <p><small>{say(state, scopes::ACCEPTED)} ": " {levels}</small></p>
    }
    .into_any()
}

/// What an app without the audit will meet with this account.
fn before_posting(state: State, posting: &Posting) -> Option<AnyView> {
    let account = posting.visibility?;
    let heading = match account {
        AccountVisibility::Public => letter::PUBLIC,
        AccountVisibility::Private => letter::PRIVATE,
    };
    Some(
        view! {
            <aside class="myth">
                <p><strong>{say(state, heading)}</strong></p>
                <p>{if_unaudited(state, account)}</p>
            </aside>
        }
        .into_any(),
    )
}

/// "Something still fails?": a choice goes on from there.
#[component]
fn Door(state: State) -> impl IntoView {
    let door = Memo::new(move |_| state.run.with(Session::door).flatten());
    live(move || {
        door.get().map(|question| {
            view! {
                <section class="card door" aria-labelledby="door">
                    <h2 id="door">{say(state, letter::DOOR)}</h2>
                    <Choices state question works=true />
                </section>
            }
        })
    })
}
