//! The page of a cause: all that a result says about it, and what speaks for it and against it.

use maud::{Markup, html};

use super::address::{self, Up};
use super::frame::Sheet;
use super::parts::{confidence, listed, part, source, sources, verified};
use super::ties::Ties;
use crate::cause::Cause;
use crate::remedy::{Myth, Remedy, Signs, Source, Step};
use crate::text::{catalogue as text, label, page};

pub(super) fn sheet(cause: Cause, ties: &Ties) -> Sheet {
    let folder = address::cause(cause);
    let up = Up::from(&folder);
    let remedy = cause.remedy();
    let main = html! {
        p.kind { a href=(up.to(address::CAUSES)) { (text::CAUSE) } " · " (text::stage(cause.stage())) }
        h1 { (remedy.title) }
        p.id { code { (cause.slug()) } }
        p { (text::AT_MOST) " " (confidence(remedy.confidence)) }
        @if let Some(severity) = cause.severity() { p { (label::severity(severity)) } }
        (part("steps", page::STEPS, &steps(remedy.steps)))
        (part("why", page::WHY, &why(remedy)))
        (part("retry", page::RETRY, &html! { p { (label::retry(remedy.retry)) } }))
        (part("wrong-when", page::WRONG_WHEN, &html! { p { (remedy.wrong_when) } }))
        (listed("shown-by", text::SHOWN_BY, &signs(&remedy.shown_by)))
        (listed("ruled-out-by", text::RULED_OUT_BY, &signs(&remedy.ruled_out_by)))
        (part("tree", text::COMES_HERE, &comes_here(cause, ties, up)))
        (listed("codes", text::GOES_WITH, &codes(cause, ties, up)))
        (part("example", text::EXAMPLE, &example(cause, up)))
        (part("sources", page::SOURCES, &rests_on(remedy)))
    };
    Sheet {
        folder,
        title: remedy.title.get().to_owned(),
        about: remedy.why.get().to_owned(),
        main,
    }
}

fn steps(steps: &[Step]) -> Markup {
    html! {
        ol.steps {
            @for step in steps {
                li {
                    span.actor { (label::actor(step.actor)) } " " (step.text)
                    @if let Some(link) = step.link { " " (source(link)) }
                }
            }
        }
    }
}

fn why(remedy: &Remedy) -> Markup {
    html! {
        p { (remedy.why) }
        @if let Some(Myth { claim, truth }) = &remedy.myth {
            aside.myth id="myth" {
                h3 { (page::MYTH) }
                p { q { (claim) } }
                p { strong { (page::TRUTH) } " " (truth) }
            }
        }
    }
}

fn signs(signs: &Signs) -> Vec<Markup> {
    signs.all().iter().map(|sign| html! { (sign) }).collect()
}

/// The last question on each way to the cause, with the answers that lead to it.
fn comes_here(cause: Cause, ties: &Ties, up: Up) -> Markup {
    let mut ways: Vec<(usize, Vec<Markup>)> = Vec::new();
    for arrow in ties.arrows_to(cause) {
        let address = up.to(&address::answer(arrow.answer));
        let answer = html! { a href=(address) { (arrow.answer.label()) } };
        match ways.iter_mut().find(|(from, _)| *from == arrow.from.at) {
            Some((_, answers)) => answers.push(answer),
            None => ways.push((arrow.from.at, vec![answer])),
        }
    }
    html! {
        p.note { (text::COMES_HERE_HELP) }
        ul.ways {
            @for (from, answers) in ways {
                @if let Some(from) = ties.layout.place(from) {
                    li {
                        a href=(up.to(&address::question(from.question))) { (from.question.asked().ask) }
                        ul { @for answer in answers { li { (answer) } } }
                        small {
                            (text::IN_THE_TREE) ": "
                            a href=(up.to(&address::place(&ties.layout, from))) { (from.section.title) }
                        }
                    }
                }
            }
        }
    }
}

fn codes(cause: Cause, ties: &Ties, up: Up) -> Vec<Markup> {
    let item = |listing| {
        html! { a href=(up.to(&address::code(listing))) { code { (listing.word) } } " " (listing.meaning) }
    };
    ties.codes(cause).map(item).collect()
}

fn example(cause: Cause, up: Up) -> Markup {
    html! {
        p { (text::EXAMPLE_ABOUT) }
        p { a.button href=(up.to(&address::example(cause))) { (text::OPEN_EXAMPLE) } }
    }
}

/// The sources of the steps count as well.
fn rests_on(remedy: &Remedy) -> Markup {
    let mut all: Vec<Source> = remedy.sources.to_vec();
    for link in remedy.steps.iter().filter_map(|step| step.link) {
        if !all.contains(&link) {
            all.push(link);
        }
    }
    html! { (verified(&all)) (sources(&all)) }
}
