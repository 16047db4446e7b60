//! "What we asked TikTok": the page's own calls, a line each.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::live::{live, press, views};
use super::prose::{prose, say};
use super::state::State;
use crate::api::Probe;
use crate::phrase::{Phrase, letter, page};
use crate::session::{Progress, Session};

/// How far a call has come.
pub(super) fn outcome(state: State, probe: Probe) -> Progress {
    let come = state.run.with(|session| session.progress(probe));
    come.unwrap_or(Progress::Waiting)
}

/// What is drawn for it.
pub(super) const fn drawn(progress: Progress) -> Icon {
    match progress {
        Progress::Passed => Icon::Yes,
        Progress::Refused => Icon::No,
        Progress::Running => Icon::Running,
        Progress::Waiting | Progress::Unreachable | Progress::Skipped => Icon::Unknown,
    }
}

/// The card beside the letter. Without a call there is nothing to show.
#[component]
pub(super) fn Calls(state: State) -> impl IntoView {
    let any = Memo::new(move |_| {
        let sent = state.run.with(Session::has_sent);
        sent == Some(true) || state.run.is_running.get()
    });
    live(move || {
        any.get().then(|| {
            let rows = Probe::ALL.iter().map(|probe| row(state, *probe));
            view! {
                <section class="card" aria-labelledby="calls">
                    <h2 id="calls">{live(move || say(state, heading(state)))}</h2>
                    <ul class="calls">{views(rows)}</ul>
                </section>
            }
        })
    })
}

/// Whose calls they are.
fn heading(state: State) -> Phrase {
    let shown = state.shown.read();
    match (&shown.opened, &shown.saved) {
        (_, Some(_)) => page::CALLS_REPORTED,
        (Some(_), None) => page::CALLS_CLAIMED,
        (None, None) => page::CALLS,
    }
}

/// One call: an icon, its name, its state in a word, and what TikTok said.
fn row(state: State, probe: Probe) -> AnyView {
    let progress = Memo::new(move |_| outcome(state, probe));
    let said = Memo::new(move |_| {
        let said = state.run.with(|session| said(state, session, probe));
        said.unwrap_or_default()
    });
    let off = Memo::new(move |_| {
        let skipped = progress.get() == Progress::Skipped;
        let ended = skipped && !state.run.is_running.get();
        ended && probe.is_extra() && state.shown.with(|shown| shown.is_own() && !shown.example)
    });
    view! {
        <li data-probe=probe.id() data-outcome=Signal::derive(move || progress.get().id())>
            {live(move || icon(drawn(progress.get())))}
            <div>
                <code title=probe.request().line()>{name(probe)}</code>
                <p>
                    <span class="state">{live(move || prose(state.say(progress.get().phrase())))}</span>
                    {live(move || prose(&said.get()))}
                    {live(move || off.get().then(|| view! {
                        " · "
                        <button type="button" class="quiet" on:click=press(move || state.check_extra())>
                            {say(state, letter::CHECK_TOO)}
                        </button>
                    }))}
                </p>
            </div>
        </li>
    }
    .into_any()
}

/// The end of the path, and the part of user info that is asked for.
fn name(probe: Probe) -> String {
    let path = probe.request().path;
    let path = path.trim_start_matches("/v2/").trim_end_matches('/');
    let path = path.trim_start_matches("post/publish/");
    match probe.scope().strip_prefix("user.info.") {
        Some(part) => [path, " · ", part].concat(),
        None => path.to_owned(),
    }
}

/// Status and code, and whether they decided.
fn said(state: State, session: &Session, probe: Probe) -> String {
    let Some(seen) = session.answer_of(probe) else {
        return String::new();
    };
    let mut said = String::new();
    if let Some(status) = seen.status() {
        said += " · ";
        said += &status.to_string();
    }
    if let Some(code) = seen.code() {
        said += " ";
        said += code;
    }
    let decided = state.run.result.with(|result| {
        let result = result.as_ref().filter(|result| result.verdict.is_some())?;
        result.decided_by(session.evidence())
    });
    if decided.is_some_and(|(decided, _)| decided == seen) {
        said += " · ";
        said += state.say(page::DECIDED);
    }
    said
}
