//! What to know before posting, from creator_info. It never says whether the app is audited.

use leptos::prelude::*;

use super::parts::{Parts, element, link, plain, section, styled, words};
use super::proof::seen;
use super::work::State;
use crate::facts::AccountVisibility;
use crate::remedy::source;
use crate::session::{Posting, Seen, Session};
use crate::text::{Text, scopes};

/// The account, the settings and what follows from them.
pub(super) fn parts(state: &State) -> Parts {
    let result = state.result.as_ref();
    let session = state.session.as_ref().filter(|_| result.is_some());
    let Some(posting) = session.and_then(Session::posting) else {
        return Parts::new();
    };
    let from = vec![
        words(scopes::POSTING_FROM.get()),
        words(" "),
        link(source::CREATOR_INFO),
        words(" "),
        seen(Seen::Reply(posting.reply)),
    ];
    let mut inside = vec![
        element("p", &[("class", "note")], from),
        element("dl", &[], rows(&posting)),
        styled("p", "note", scopes::OTHERS_REFUSED.get()),
    ];
    if posting.visibility == Some(AccountVisibility::Private) {
        inside.push(styled("p", "note", scopes::PRIVATE_OFF.get()));
    }
    inside.extend(forecast(&posting));
    inside.push(styled("p", "note", scopes::AUDIT_UNKNOWN.get()));
    vec![section("posting", scopes::POSTING, inside)]
}

fn rows(posting: &Posting) -> Parts {
    let account = match posting.visibility {
        Some(AccountVisibility::Public) => scopes::PUBLIC,
        Some(AccountVisibility::Private) => scopes::PRIVATE,
        None => scopes::UNTOLD,
    };
    let longest = match posting.longest {
        Some(seconds) => scopes::SECONDS.with(&[("seconds", &seconds.to_string())]),
        None => scopes::NOT_SAID.get().to_owned(),
    };
    let levels = posting.levels.join(", ");
    vec![
        row(scopes::ACCOUNT, account.get()),
        row(scopes::ACCEPTED, &levels),
        row(scopes::COMMENTS, switch(posting.comment_disabled)),
        row(scopes::DUETS, switch(posting.duet_disabled)),
        row(scopes::STITCHES, switch(posting.stitch_disabled)),
        row(scopes::LONGEST, &longest),
    ]
}

fn switch(disabled: Option<bool>) -> &'static str {
    match disabled {
        Some(true) => scopes::OFF.get(),
        Some(false) => scopes::ALLOWED.get(),
        None => scopes::NOT_SAID.get(),
    }
}

/// What an app without the audit will meet with this account.
fn forecast(posting: &Posting) -> Option<AnyView> {
    let text = match posting.visibility? {
        AccountVisibility::Public => scopes::IF_UNAUDITED_PUBLIC,
        AccountVisibility::Private => scopes::IF_UNAUDITED_PRIVATE,
    };
    let inside = vec![
        plain("strong", text.get()),
        words(" "),
        link(source::CONTENT_SHARING),
    ];
    Some(element("p", &[("class", "forecast")], inside))
}

fn row(name: Text, value: &str) -> AnyView {
    let inside = vec![plain("dt", name.get()), plain("dd", value)];
    element("div", &[], inside)
}
