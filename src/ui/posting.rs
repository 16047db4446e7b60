//! What to know before posting, from creator_info. It never says whether the app is audited.

use leptos::prelude::*;

use super::parts::{Parts, element, link, plain, section, styled, words};
use super::proof::seen;
use super::work::{State, Work};
use crate::facts::AccountVisibility;
use crate::phrase::{Phrase, scopes};
use crate::session::{Posting, Seen, Session};
use crate::source;

/// The account, the settings and what follows from them.
pub(super) fn parts(work: Work, state: &State) -> Parts {
    let result = state.result.as_ref();
    let session = state.session.as_ref().filter(|_| result.is_some());
    let Some(posting) = session.and_then(Session::posting) else {
        return Parts::new();
    };
    let from = vec![
        words(work.say(scopes::POSTING_FROM)),
        words(" "),
        link(work, source::CREATOR_INFO),
        words(" "),
        seen(work, Seen::Reply(posting.reply)),
    ];
    let mut inside = vec![
        element("p", &[("class", "note")], from),
        element("dl", &[], rows(work, &posting)),
        styled("p", "note", work.say(scopes::OTHERS_REFUSED)),
    ];
    if posting.visibility == Some(AccountVisibility::Private) {
        inside.push(styled("p", "note", work.say(scopes::PRIVATE_OFF)));
    }
    inside.extend(forecast(work, &posting));
    inside.push(styled("p", "note", work.say(scopes::AUDIT_UNKNOWN)));
    vec![section(work, "posting", scopes::POSTING, inside)]
}

fn rows(work: Work, posting: &Posting) -> Parts {
    let account = match posting.visibility {
        Some(AccountVisibility::Public) => scopes::PUBLIC,
        Some(AccountVisibility::Private) => scopes::PRIVATE,
        None => scopes::UNTOLD,
    };
    let longest = match posting.longest {
        Some(seconds) => work.fill(scopes::SECONDS, &[("seconds", &seconds.to_string())]),
        None => work.say(scopes::NOT_SAID).to_owned(),
    };
    let levels = posting.levels.join(", ");
    vec![
        row(work, scopes::ACCOUNT, work.say(account)),
        row(work, scopes::ACCEPTED, &levels),
        row(
            work,
            scopes::COMMENTS,
            switch(work, posting.comment_disabled),
        ),
        row(work, scopes::DUETS, switch(work, posting.duet_disabled)),
        row(
            work,
            scopes::STITCHES,
            switch(work, posting.stitch_disabled),
        ),
        row(work, scopes::LONGEST, &longest),
    ]
}

fn switch(work: Work, disabled: Option<bool>) -> &'static str {
    match disabled {
        Some(true) => work.say(scopes::OFF),
        Some(false) => work.say(scopes::ALLOWED),
        None => work.say(scopes::NOT_SAID),
    }
}

/// What an app without the audit will meet with this account.
fn forecast(work: Work, posting: &Posting) -> Option<AnyView> {
    let text = match posting.visibility? {
        AccountVisibility::Public => scopes::IF_UNAUDITED_PUBLIC,
        AccountVisibility::Private => scopes::IF_UNAUDITED_PRIVATE,
    };
    let inside = vec![
        plain("strong", work.say(text)),
        words(" "),
        link(work, source::CONTENT_SHARING),
    ];
    Some(element("p", &[("class", "forecast")], inside))
}

fn row(work: Work, name: Phrase, value: &str) -> AnyView {
    let inside = vec![plain("dt", work.say(name)), plain("dd", value)];
    element("div", &[], inside)
}
