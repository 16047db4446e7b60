//! The page of a cause: all that a result says about it, and what speaks for it and against it.

use maud::{Markup, html};

use super::address;
use super::frame::Sheet;
use super::here::{Here, prose};
use super::parts::{card, compared, confidence, list, part, source, tags, verified};
use super::ties::Ties;
use crate::cause::{Cause, Severity};
use crate::phrase::{catalogue as text, page, proof, share};
use crate::words::{CauseWords, Myth, Step, Words, unmarked};

pub(super) fn sheet(cause: Cause, ties: &Ties, words: &Words) -> Sheet {
    let folder = address::cause(cause);
    let here = Here::at(&folder, words);
    let said = words.cause(cause);
    let main = html! {
        p.kind { a href=(here.to(address::CAUSES)) { (here.say(text::CAUSE)) } " · " (here.say(cause.stage().phrase())) }
        div.columns {
            div {
                (letter(cause, said, here))
                (signs(said, here))
                (card("tree", text::COMES_HERE, &comes_here(cause, ties, here), here))
                (card("sources", page::SOURCES, &rests_on(said, here), here))
            }
            div.beside {
                (card("retry", text::RETRY, &html! { p { (prose(&words.retry_of(cause))) } }, here))
                (card("labels", proof::LEGEND, &labels(cause, here), here))
                @if let Some(codes) = list(&codes(cause, ties, here)) {
                    (card("codes", text::GOES_WITH, &codes, here))
                }
                (card("example", text::EXAMPLE, &example(cause, here), here))
            }
        }
    };
    Sheet {
        folder,
        title: unmarked(&said.title),
        about: unmarked(&said.why),
        main,
    }
}

/// What a result says about it, in the same order.
fn letter(cause: Cause, said: &CauseWords, here: Here) -> Markup {
    let sure = cause.confidence();
    let words = [
        here.words.get(text::AT_MOST),
        " ",
        here.words.get(sure.word()),
    ];
    let tone = cause.severity().map_or("note", Severity::id);
    html! {
        article.letter data-tone=(tone) {
            (tags(cause.severity(), Some((sure, words.concat())), Some(cause.retry()), here))
            h1 { (prose(&said.title)) }
            p.id { code { (cause.slug()) } }
            section aria-labelledby="why" {
                h2.unseen id="why" { (here.say(text::WHY)) }
                p.why { (prose(&said.why)) }
            }
            (part("steps", page::STEPS, &steps(&said.steps, here), here))
            p.again { a.button.main href=(here.to(address::CHECKER)) { (here.say(share::RUN_OWN)) } }
            @if let Some(myth) = &said.myth { (self::myth(myth, here)) }
            div.foot { (part("wrong-when", text::WRONG_WHEN, &html! { p { (prose(&said.wrong_when)) } }, here)) }
        }
    }
}

/// A list to tick, which works without a script and forgets itself with the page.
fn steps(steps: &[Step], here: Here) -> Markup {
    html! {
        ol.steps {
            @for step in steps {
                li {
                    label {
                        input type="checkbox" autocomplete="off";
                        span.actor { (here.say(step.actor.phrase())) } " "
                        span.text { (prose(&step.text)) }
                    }
                    @if let Some(link) = &step.link { " " span.to { (source(link, here)) } }
                }
            }
        }
    }
}

fn myth(Myth { claim, truth }: &Myth, here: Here) -> Markup {
    html! {
        aside.myth id="myth" aria-labelledby="myth-heading" {
            h2 id="myth-heading" { (here.say(text::MYTH)) }
            p { q { (prose(claim)) } }
            p { strong { (here.say(text::TRUTH)) } " " (prose(truth)) }
        }
    }
}

/// What speaks for it, and what against it.
fn signs(said: &CauseWords, here: Here) -> Markup {
    let lists = [
        ("shown-by", text::SHOWN_BY, &said.shown_by),
        ("ruled-out-by", text::RULED_OUT_BY, &said.ruled_out_by),
    ];
    html! {
        div.card.signs {
            @for (id, heading, signs) in lists {
                @let signs: Vec<Markup> = signs.iter().map(|sign| prose(sign)).collect();
                @if let Some(signs) = list(&signs) { (part(id, heading, &signs, here)) }
            }
        }
    }
}

/// The tags in whole sentences.
fn labels(cause: Cause, here: Here) -> Markup {
    html! {
        @if let Some(severity) = cause.severity() { p { (here.say(severity.phrase())) } }
        p { (here.say(text::AT_MOST)) " " (confidence(cause.confidence(), here)) }
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
