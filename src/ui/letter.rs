//! The letter: what the person came for, before everything else. Which of its forms is shown follows
//! from the diagnosis.

mod again;
pub(super) mod answers;
pub(super) mod ask;
mod fault;
pub(super) mod healthy;
mod line;
mod myth;
mod running;
mod steps;
mod tags;
pub(super) mod undecided;
mod verdict;

use leptos::prelude::*;

use self::fault::Fault;
use self::running::Running;
use self::verdict::Verdict;
use super::focus;
use super::live::live;
use super::pieces;
use super::slot::Slot;
use super::state::State;
use crate::cause::Stage;
use crate::facts::{Question, TransportOutcome};
use crate::session::{Next, Session};
use crate::tree::Finding;

/// The forms of the letter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Letterform {
    /// Nothing is diagnosed yet.
    None,
    /// Calls are under way, and nothing stands yet.
    Running,
    /// Every call succeeded, and nobody says that anything fails.
    Healthy,
    /// TikTok was not reached, so nothing is known of the token.
    Fault(Finding),
    /// One cause is left.
    Verdict(Finding),
    /// A question to the person would decide.
    Ask(Question),
    /// Several causes are left, and nothing more can be asked.
    Undecided,
}

impl Letterform {
    fn of(state: State) -> Self {
        let run = state.run;
        let Some(healthy) = run.with(Session::is_healthy) else {
            return Self::None;
        };
        run.result.with(|result| {
            let Some(result) = result else {
                return Self::Running;
            };
            match (result.verdict, run.next.get()) {
                (Some(_), _) if healthy => Self::Healthy,
                (Some(found), _) if is_lost(state, found) => Self::Fault(found),
                (Some(found), _) => Self::Verdict(found),
                (None, Some(Next::Ask(question))) => Self::Ask(question),
                (None, _) => Self::Undecided,
            }
        })
    }
}

/// Whether a call of the page did not reach TikTok: a refusal that came from TikTok is none of the way's, and
/// neither is what was pasted.
fn is_lost(state: State, found: Finding) -> bool {
    let sent = state.run.with(Session::has_sent);
    let way = state.run.with(|session| session.facts().transport_outcome);
    let lost = match way.flatten() {
        Some(
            TransportOutcome::JsonAnswer
            | TransportOutcome::UnsupportedPath
            | TransportOutcome::BlockedByCors,
        )
        | None => false,
        Some(_) => true,
    };
    lost && sent == Some(true) && found.cause.stage() == Stage::Transport
}

/// The letter. Its heading takes the focus whenever it says something else.
#[component]
pub(super) fn Letter(state: State) -> impl IntoView {
    let form = Memo::new(move |_| (state.run.begun.get(), Letterform::of(state)));
    Effect::new(move |_| {
        if form.get().1 != Letterform::None {
            focus::when_shown("verdict");
        }
    });
    live(move || match form.get().1 {
        Letterform::None => ().into_any(),
        Letterform::Running => view! { <Running state /> }.into_any(),
        Letterform::Healthy => view! { <Slot state fetch=pieces::healthy /> }.into_any(),
        Letterform::Fault(found) => view! { <Fault state found /> }.into_any(),
        Letterform::Verdict(found) => view! { <Verdict state found /> }.into_any(),
        Letterform::Ask(_) => view! { <Slot state fetch=pieces::ask /> }.into_any(),
        Letterform::Undecided => view! { <Slot state fetch=pieces::undecided /> }.into_any(),
    })
}
