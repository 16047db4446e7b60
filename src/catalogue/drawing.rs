//! The drawing of a part of the tree, made when the page is built: a question at the left, its answers to
//! the right of it, and behind each answer its cause or the next question. The list below it says the same
//! to whoever cannot see it, so the drawing is for eyes and pointers alone.

use maud::{Markup, html};

use super::address;
use super::branches::{End, Leg, Stop};
use super::here::Here;
use super::layout::Place;
use super::measure::{lines, pieces};
use super::section::{IN_A_LINE, count};
use super::sections::Section;
use super::ties::Ties;
use crate::cause::{Cause, Confidence};
use crate::facts::Answer;
use crate::phrase::catalogue as text;
use crate::words::{Span, spans, unmarked};

// Pixels, as in catalogue.css.
const BOX: u32 = 232;
const ANSWER: u32 = 176;
/// Left and right of a text in its box, with the border.
const PADDING: u32 = 22;
/// From a box to the line that goes down, and from there to the answers.
const ARM: u32 = 14;
/// From a question to what is behind its answers.
const COLUMN: u32 = BOX + ARM + ARM + ANSWER + ARM;
const GAP: u32 = 12;
/// Between two questions that the part begins with.
const APART: u32 = 32;
const LINE: u32 = 18;
/// Above and below the lines of a box.
const AROUND: u32 = 14;

/// The drawing, in a box of its own that scrolls.
pub(super) fn drawing(stations: &[Stop], section: &Section, ties: &Ties, here: Here) -> Markup {
    let pen = Drawing {
        ties,
        section,
        here,
    };
    let mut lines = Vec::new();
    let mut y = 2;
    for station in stations {
        let room = pen.room(station);
        lines.push(html! {
            g data-begin=(pen.name(station.place)) data-from=[pen.leads_to(station.place)] { (pen.station(station, 2, y + room.above)) }
        });
        y += room.above + room.below + APART;
    }
    let columns = stations.iter().map(depth).max().unwrap_or_default();
    let (width, height) = (columns * COLUMN + BOX + 4, y - APART + 2);
    let size = ["0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    html! {
        div.drawing role="region" tabindex="0" aria-label=(here.unmarked(text::DRAWING)) {
            svg width=(width) height=(height) viewBox=(size) aria-hidden="true" {
                @for line in lines { (line) }
            }
        }
    }
}

/// What is taken above and below the height at which a line meets a box.
#[derive(Clone, Copy)]
struct Room {
    above: u32,
    below: u32,
}

impl Room {
    const fn around(height: u32) -> Self {
        let above = height / 2;
        Self {
            above,
            below: height - above,
        }
    }

    /// Side by side.
    fn beside(self, other: Self) -> Self {
        Self {
            above: self.above.max(other.above),
            below: self.below.max(other.below),
        }
    }
}

/// How many columns of answers there are.
fn depth(station: &Stop) -> u32 {
    let behind = station.branches.iter().map(|branch| match &branch.end {
        End::Here(next) => depth(next),
        End::Cause(..) | End::Onward(_) => 0,
    });
    1 + behind.max().unwrap_or_default()
}

struct Drawing<'a> {
    ties: &'a Ties,
    section: &'a Section,
    here: Here<'a>,
}

impl Drawing<'_> {
    fn room(&self, station: &Stop) -> Room {
        let mut room = Room::around(self.height_of_question(station.place));
        for (at, branch) in station.branches.iter().enumerate() {
            let next = self.room_of_branch(branch);
            if at == 0 {
                room = room.beside(next);
            } else {
                room.below += GAP + next.above + next.below;
            }
        }
        room
    }

    fn room_of_branch(&self, branch: &Leg) -> Room {
        let end = match &branch.end {
            End::Here(station) => self.room(station),
            End::Cause(cause, _) => Room::around(self.height_of_cause(*cause)),
            End::Onward(place) => Room::around(self.height_of_onward(place)),
        };
        end.beside(Room::around(self.height_of_answers(&branch.answers)))
    }

    fn height_of_question(&self, place: &Place) -> u32 {
        height(self.here.words.ask(place.question), BOX, 1)
    }

    fn height_of_cause(&self, cause: Cause) -> u32 {
        height(self.here.words.title(cause), BOX, 1)
    }

    fn height_of_onward(&self, place: &Place) -> u32 {
        // An arrow stands in front of it.
        let ask = ["→ ", self.here.words.ask(place.question)].concat();
        height(&ask, BOX, u32::from(self.is_elsewhere(place)))
    }

    /// Each answer begins a line of its own.
    fn height_of_answers(&self, answers: &[Answer]) -> u32 {
        let answers = self.answers(answers);
        let lines: u32 = answers
            .iter()
            .map(|answer| text_lines(answer, ANSWER))
            .sum();
        lines * LINE + AROUND
    }

    fn answers(&self, answers: &[Answer]) -> Vec<String> {
        if answers.len() > IN_A_LINE {
            return vec![count(answers, self.here)];
        }
        let words = answers.iter().enumerate().map(|(at, answer)| {
            let words = self.here.words.answer(*answer);
            if at == 0 {
                words.to_owned()
            } else {
                [self.here.words.get(text::OR), " ", words].concat()
            }
        });
        words.collect()
    }

    fn is_elsewhere(&self, place: &Place) -> bool {
        place.section.id != self.section.id
    }

    fn name(&self, place: &Place) -> String {
        address::anchor(&self.ties.layout.name(place))
    }

    /// The answers that lead to a question with which the part begins (path.js).
    fn leads_to(&self, place: &Place) -> Option<String> {
        let arrows = self.ties.arrows().filter(|arrow| arrow.to == place.at);
        let told = arrows.map(|arrow| {
            let question = arrow.from.question.id();
            [question, "=", arrow.answer.id()].concat()
        });
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// A question whose box is met at that height, and all behind it.
    fn station(&self, station: &Stop, x: u32, y: u32) -> Markup {
        let mut down = y;
        let mut below = 0;
        let mut branches = Vec::new();
        for (at, branch) in station.branches.iter().enumerate() {
            let room = self.room_of_branch(branch);
            if at > 0 {
                down += below + GAP + room.above;
                below = room.below;
            } else {
                let own = Room::around(self.height_of_question(station.place));
                below = own.below.max(room.below);
            }
            branches.push(self.branch(branch, station.place, (x, y), down));
        }
        let place = station.place;
        html! {
            g data-place=(self.name(place)) data-question=(place.question.id()) {
                (framed((x, y), BOX, self.height_of_question(place), &self.question(place)))
            }
            @for branch in branches { (branch) }
        }
    }

    fn question(&self, place: &Place) -> Markup {
        let address = self.here.to(&address::question(place.question));
        html! {
            div.ask {
                a href=(address) tabindex="-1" { (breaking(self.here.words.ask(place.question))) }
                small { code { (self.ties.layout.name(place)) } }
            }
        }
    }

    /// The line from a question at `from` to an answer at that height, and what is behind it.
    fn branch(&self, branch: &Leg, of: &Place, from: (u32, u32), y: u32) -> Markup {
        let Leg { answers, end } = branch;
        let x = from.0 + BOX;
        let answer = x + ARM + ARM;
        let behind = answer + ANSWER + ARM;
        let line = format!(
            "M{x} {}H{}V{y}H{answer}M{} {y}H{behind}",
            from.1,
            x + ARM,
            answer + ANSWER
        );
        let ids: Vec<&str> = answers.iter().copied().map(Answer::id).collect();
        let next = match end {
            End::Here(station) => Some(self.name(station.place)),
            End::Cause(..) | End::Onward(_) => None,
        };
        let words = html! {
            div.answer { @for one in self.answers(answers) { span { (breaking(&one)) } } }
        };
        html! {
            g data-of=(self.name(of)) data-answers=(ids.join(" ")) data-to=[next] {
                path d=(line) {}
                (framed((answer, y), ANSWER, self.height_of_answers(answers), &words))
                @match end {
                    End::Here(_) => {},
                    End::Cause(cause, sure) => (self.leaf(*cause, *sure, (behind, y))),
                    End::Onward(place) => (self.onward(place, (behind, y))),
                }
            }
            @if let End::Here(station) = end { (self.station(station, behind, y)) }
        }
    }

    fn leaf(&self, cause: Cause, sure: Confidence, at: (u32, u32)) -> Markup {
        let address = self.here.to(&address::cause(cause));
        let inside = html! {
            div.leaf data-confidence=(sure.id()) {
                a href=(address) tabindex="-1" { (breaking(self.here.words.title(cause))) }
                small { (self.here.say(sure.word())) }
            }
        };
        framed(at, BOX, self.height_of_cause(cause), &inside)
    }

    fn onward(&self, place: &Place, at: (u32, u32)) -> Markup {
        let address = self.here.to(&address::place(&self.ties.layout, place));
        let inside = html! {
            div.onward {
                a href=(address) tabindex="-1" { (breaking(self.here.words.ask(place.question))) }
                @if self.is_elsewhere(place) { small { (self.here.say(place.section.title)) } }
            }
        };
        framed(at, BOX, self.height_of_onward(place), &inside)
    }
}

/// The height of a box with that text and so many small lines below it.
fn height(text: &str, width: u32, small: u32) -> u32 {
    (text_lines(text, width) + small) * LINE + AROUND
}

fn text_lines(text: &str, width: u32) -> u32 {
    lines(&unmarked(text), width - PADDING)
}

/// A text whose identifiers break where [`lines`] counts on it.
fn breaking(text: &str) -> Markup {
    html! {
        @for span in spans(text) {
            @match span {
                Span::Prose(words) => (words),
                Span::Code(word) => code {
                    @for (at, piece) in pieces(word).enumerate() { @if at > 0 { wbr; } (piece) }
                },
            }
        }
    }
}

/// A box that a line meets there, at the middle of its left side.
fn framed((x, y): (u32, u32), width: u32, height: u32, inside: &Markup) -> Markup {
    html! {
        foreignObject x=(x) y=(y - height / 2) width=(width) height=(height) { (inside) }
    }
}
