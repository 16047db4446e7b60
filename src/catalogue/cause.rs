//! The page of a cause: all that a result says about it, and what speaks for it and against it.

use maud::{Markup, html};

use super::address;
use super::frame::Sheet;
use super::here::{Here, prose};
use super::parts::{compared, confidence, listed, part, source, verified};
use super::ties::Ties;
use crate::cause::Cause;
use crate::phrase::{catalogue as text, page};
use crate::words::{CauseWords, Myth, Step, Words, unmarked};

pub(super) fn sheet(cause: Cause, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::cause(cause);
    let here = Here::at(&folder, words);
    let said = words.cause(cause);
    let signs = |signs: &[String]| signs.iter().map(|sign| prose(sign)).collect::<Vec<_>>();
    let main = html! {
        p.kind { a href=(here.to(address::CAUSES)) { (here.say(text::CAUSE)) } " · " (here.say(cause.stage().phrase())) }
        h1 { (prose(&said.title)) }
        p.id { code { (cause.slug()) } }
        p { (here.say(text::AT_MOST)) " " (confidence(cause.confidence(), here)) }
        @if let Some(severity) = cause.severity() { p { (here.say(severity.phrase())) } }
        (part("steps", page::STEPS, &steps(&said.steps, here), here))
        (part("why", page::WHY, &why(said, here), here))
        (part("retry", page::RETRY, &html! { p { (prose(&words.retry_of(cause))) } }, here))
        (part("wrong-when", page::WRONG_WHEN, &html! { p { (prose(&said.wrong_when)) } }, here))
        (listed("shown-by", text::SHOWN_BY, &signs(&said.shown_by), here))
        (listed("ruled-out-by", text::RULED_OUT_BY, &signs(&said.ruled_out_by), here))
        (part("tree", text::COMES_HERE, &comes_here(cause, ties, here), here))
        (listed("codes", text::GOES_WITH, &codes(cause, ties, here), here))
        (part("example", text::EXAMPLE, &example(cause, here), here))
        (part("sources", page::SOURCES, &rests_on(said, here), here))
    };
    Sheet {
        folder,
        title: unmarked(&said.title),
        about: unmarked(&said.why),
        main,
    }
}

fn steps(steps: &[Step], here: Here) -> Markup {
    html! {
        ol.steps {
            @for step in steps {
                li {
                    span.actor { (here.say(step.actor.phrase())) } " " (prose(&step.text))
                    @if let Some(link) = &step.link { " " (source(link, here)) }
                }
            }
        }
    }
}

fn why(said: &CauseWords, here: Here) -> Markup {
    html! {
        p { (prose(&said.why)) }
        @if let Some(Myth { claim, truth }) = &said.myth {
            aside.myth id="myth" {
                h3 { (here.say(page::MYTH)) }
                p { q { (prose(claim)) } }
                p { strong { (here.say(page::TRUTH)) } " " (prose(truth)) }
            }
        }
    }
}

/// The last question on each way to the cause, with the answers that lead to it.
fn comes_here(cause: Cause, ties: &Ties, here: Here) -> Markup {
    let mut ways: Vec<(usize, Vec<Markup>)> = Vec::new();
    for arrow in ties.arrows_to(cause) {
        let address = here.to(&address::answer(arrow.answer));
        let answer = html! { a href=(address) { (here.answer(arrow.answer)) } };
        match ways.iter_mut().find(|(from, _)| *from == arrow.from.at) {
            Some((_, answers)) => answers.push(answer),
            None => ways.push((arrow.from.at, vec![answer])),
        }
    }
    html! {
        p.note { (here.say(text::COMES_HERE_HELP)) }
        ul.ways {
            @for (from, answers) in ways {
                @if let Some(from) = ties.layout.place(from) {
                    li {
                        a href=(here.to(&address::question(from.question))) { (here.ask(from.question)) }
                        ul { @for answer in answers { li { (answer) } } }
                        small {
                            (here.say(text::IN_THE_TREE)) ": "
                            a href=(here.to(&address::place(&ties.layout, from))) { (here.say(from.section.title)) }
                        }
                    }
                }
            }
        }
    }
}

fn codes(cause: Cause, ties: &Ties, here: Here) -> Vec<Markup> {
    let item = |listing| {
        html! { a href=(here.to(&address::code(listing))) { code { (listing.word) } } " " (prose(&here.words.code(listing).meaning)) }
    };
    ties.codes(cause).map(item).collect()
}

fn example(cause: Cause, here: Here) -> Markup {
    html! {
        p { (here.say(text::EXAMPLE_ABOUT)) }
        p { a.button href=(here.to(&address::example(cause))) { (here.say(text::OPEN_EXAMPLE)) } }
    }
}

/// The sources of the steps count as well.
fn rests_on(said: &CauseWords, here: Here) -> Markup {
    let mut all: Vec<&str> = said.sources.iter().map(String::as_str).collect();
    for link in said.steps.iter().filter_map(|step| step.link.as_deref()) {
        if !all.contains(&link) {
            all.push(link);
        }
    }
    html! {
        (verified(all.iter().copied(), here))
        ul { @for one in all { li { (compared(one, here)) } } }
    }
}
