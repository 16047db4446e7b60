//! The first screen of the page: its box takes a paste before the module is there. The module takes it
//! over as it stands (`ui/landing.rs`), so every id here is one that it knows.

use maud::{Markup, html};

use super::Assets;
use super::address;
use super::frame::{footer, header, preview};
use super::here::{Here, prose};
use super::parts::tags;
use crate::api::code::listing;
use crate::cause::{Cause, Confidence, Severity};
use crate::phrase::{boot, landing as text, modes, page, tag};
use crate::words::Words;

/// What stands in the body of index.html.
#[must_use]
pub fn landing(words: &Words, build: &str) -> String {
    let here = Here::at(address::CHECKER, words);
    let body = html! {
        (header(address::CHECKER, here))
        main {
            section id="check" aria-labelledby="heading" {
                div id="start" {
                    h1 id="heading" { (here.say(page::HEADING)) }
                    p.lead { (here.say(page::LEAD)) }
                }
                (check(here))
            }
            div id="first" {
                (chips(here))
                (sample(here))
            }
            div id="app" {}
        }
        (footer(address::CHECKER, build, here))
    };
    body.into_string()
}

/// What index.html says of itself to whoever shows a link to it.
#[must_use]
pub fn link_preview(assets: &Assets, words: &Words) -> String {
    let (title, about) = (words.get(page::HEADING), words.get(boot::DESCRIPTION));
    preview(title, about, address::CHECKER, assets, words).into_string()
}

/// The box and its button.
fn check(here: Here) -> Markup {
    html! {
        div.card {
            (ways(here))
            label.unseen for="pasted" { (here.say(modes::BOX)) }
            textarea id="pasted" rows="4" aria-describedby="promise" placeholder=(here.unmarked(page::BOX_EXAMPLE))
                autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"
                writingsuggestions="false" data-1p-ignore="true" data-lpignore="true" data-bwignore="true"
                data-form-type="other" {}
            p.go {
                button.main id="diagnose" type="button" { (here.say(page::CHECK)) }
                span.token-only {
                    small { (here.say(text::CALLS)) }
                    " "
                    label.tick title=(here.unmarked(page::EXTRA_HELP)) {
                        input type="checkbox" id="extra";
                        span { (here.say(page::EXTRA)) }
                    }
                }
                button.quiet id="forget" type="button" hidden { (here.say(page::FORGET)) }
            }
            div.promise id="promise" {
                (lock())
                p {
                    span.token-only { (here.say(modes::TOKEN_PROMISE)) }
                    span.reply-only { (here.say(modes::REPLY_PROMISE)) }
                    span.program-only { (here.say(modes::PROGRAM_PROMISE)) }
                    " "
                    a href=(here.to(address::TOKEN)) { (here.say(text::SEE_FOR_YOURSELF)) }
                }
            }
        }
    }
}

/// The three modes; two of them need no token. Which texts go with one is up to the style sheet.
fn ways(here: Here) -> Markup {
    let ways = [
        ("token", modes::TOKEN),
        ("reply", modes::REPLY),
        ("program", modes::PROGRAM),
    ];
    html! {
        fieldset.ways {
            legend.unseen { (here.say(modes::HEADING)) }
            @for (way, label) in ways {
                label {
                    input type="radio" name="way" id=(["way-", way].concat()) value=(way) checked[way == "token"];
                    span { (here.say(label)) }
                }
            }
        }
    }
}

/// The commonest codes: each plays the recorded example of its commonest cause, or opens its page.
fn chips(here: Here) -> Markup {
    html! {
        section.chips aria-labelledby="no-token" {
            h2 id="no-token" { (here.say(text::NO_TOKEN)) }
            ul {
                @for (code, cause) in COMMONEST {
                    li { a.chip href=(chip(code, *cause, here)) { code { (code) } } }
                }
                li {
                    a.chip href=(here.to(address::CATALOGUE)) {
                        (prose(&here.words.fill(text::ALL_CAUSES, &[("count", &Cause::ALL.len().to_string())])))
                    }
                }
            }
            p.note {
                (here.say(text::NOTHING)) " "
                button.quiet id="ask" type="button" { (here.say(text::ASK)) }
                " " (here.say(text::SAVED)) " "
                label.file for="open-report" { (here.say(text::OPEN)) }
                input.unseen id="open-report" type="file" accept=".json,application/json";
                " " (here.say(text::DROP))
            }
        }
    }
}

/// The codes that most of the public reports are about, with the cause that most of them had.
const COMMONEST: &[(&str, Option<Cause>)] = &[
    ("scope_not_authorized", Some(Cause::PostingScopeMismatch)),
    ("access_token_invalid", Some(Cause::TokenExpired)),
    (
        "unaudited_client_can_only_post_to_private_accounts",
        Some(Cause::PublicAccountOfUnauditedApp),
    ),
    ("spam_risk_too_many_posts", None),
    ("url_ownership_unverified", None),
    ("invalid_grant", None),
    ("redirect_uri", Some(Cause::RedirectUriMismatch)),
];

fn chip(code: &str, cause: Option<Cause>, here: Here) -> String {
    let page = listing(code).map(address::code);
    match (cause, page) {
        (Some(cause), _) => here.to(&address::example(cause)),
        (None, Some(code)) => here.to(&code),
        (None, None) => here.to(address::CODES),
    }
}

/// A small diagnosis, to show what one looks like: that of the example behind the first chip.
fn sample(here: Here) -> Markup {
    const CAUSE: Cause = Cause::PostingScopeMismatch;
    let said = here.words.cause(CAUSE);
    html! {
        aside.card.sample data-tone=(Severity::BlocksPosting.id()) aria-labelledby="sample" {
            p.note id="sample" { (here.say(text::SAMPLE)) }
            @let sure = here.words.fill(tag::SURE, &[("sure", here.words.get(Confidence::Certain.word()))]);
            (tags(Some(Severity::BlocksPosting), Some((Confidence::Certain, sure)), None, here))
            p.title { a href=(here.to(&address::example(CAUSE))) { (prose(&said.title)) } }
            p.line { code { "401 " } mark { "scope_not_authorized" } br; code { "creator_info/query" } }
            ol.steps {
                @for step in said.steps.iter().skip(1).step_by(2).take(2) {
                    li { span.actor { (here.say(step.actor.phrase())) } span.text { (prose(&step.text)) } }
                }
            }
            p.note { (here.say(text::SAMPLE_MORE)) }
        }
    }
}

/// A padlock, drawn.
fn lock() -> Markup {
    html! {
        svg.lock viewBox="0 0 16 16" aria-hidden="true" {
            path d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" {}
        }
    }
}
