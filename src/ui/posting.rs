//! What to know before posting, from creator_info. It never says whether the app is audited.

use leptos::prelude::*;

use super::live::live;
use super::proof::seen;
use super::prose::{prose, say, source, sourced};
use super::state::State;
use crate::facts::AccountVisibility;
use crate::phrase::{Phrase, scopes};
use crate::session::{Posting, Seen, Session};
use crate::source::{CONTENT_SHARING, CREATOR_INFO};

/// The part.
pub(super) fn view(state: State) -> AnyView {
    view! { <BeforePosting state /> }.into_any()
}

/// The account, the settings and what follows from them.
#[component]
fn BeforePosting(state: State) -> impl IntoView {
    live(move || {
        let posting = state.run.with(Session::posting).flatten()?;
        let private = posting.visibility == Some(AccountVisibility::Private);
        Some(view! {
            <p class="note">
                {say(state, scopes::POSTING_FROM)} " " {source(state, CREATOR_INFO)} " "
                {seen(state, Seen::Reply(posting.reply))}
            </p>
            <dl>{rows(state, &posting)}</dl>
            <p class="note">{say(state, scopes::OTHERS_REFUSED)}</p>
            {private.then(|| view! { <p class="note">{say(state, scopes::PRIVATE_OFF)}</p> })}
            {forecast(state, &posting)}
            <p class="note">{say(state, scopes::AUDIT_UNKNOWN)}</p>
        })
    })
}

fn rows(state: State, posting: &Posting) -> Vec<AnyView> {
    let account = match posting.visibility {
        Some(AccountVisibility::Public) => scopes::PUBLIC,
        Some(AccountVisibility::Private) => scopes::PRIVATE,
        None => scopes::UNTOLD,
    };
    let longest = match posting.longest {
        Some(seconds) => state.fill(scopes::SECONDS, &[("seconds", &seconds.to_string())]),
        None => state.say(scopes::NOT_SAID).to_owned(),
    };
    let levels = posting.levels.join(", ");
    vec![
        row(state, scopes::ACCOUNT, state.say(account)),
        row(state, scopes::ACCEPTED, &levels),
        row(
            state,
            scopes::COMMENTS,
            switch(state, posting.comment_disabled),
        ),
        row(state, scopes::DUETS, switch(state, posting.duet_disabled)),
        row(
            state,
            scopes::STITCHES,
            switch(state, posting.stitch_disabled),
        ),
        row(state, scopes::LONGEST, &longest),
    ]
}

fn switch(state: State, disabled: Option<bool>) -> &'static str {
    match disabled {
        Some(true) => state.say(scopes::OFF),
        Some(false) => state.say(scopes::ALLOWED),
        None => state.say(scopes::NOT_SAID),
    }
}

/// What an app without the audit will meet with this account.
fn forecast(state: State, posting: &Posting) -> Option<AnyView> {
    let text = if_unaudited(state, posting.visibility?);
    Some(view! { <p class="forecast">{text}</p> }.into_any())
}

/// The same in words, with the page that it rests on.
pub(super) fn if_unaudited(state: State, account: AccountVisibility) -> Vec<AnyView> {
    let text = match account {
        AccountVisibility::Public => scopes::IF_UNAUDITED_PUBLIC,
        AccountVisibility::Private => scopes::IF_UNAUDITED_PRIVATE,
    };
    sourced(state, state.say(text), &[CONTENT_SHARING])
}

fn row(state: State, name: Phrase, value: &str) -> AnyView {
    view! {
        <div>
            <dt>{say(state, name)}</dt>
            <dd>{prose(value)}</dd>
        </div>
    }
    .into_any()
}
