//! The tree walked in all directions: what is still possible, what is ruled out and why, what to ask next.

mod ask;
mod graph;
mod reach;
mod told;
mod usual;

use std::cmp::Reverse;

use crate::cause::{Cause, Confidence};
use crate::facts::{Answer, Checks, ErrorCode, Facts, FailingStage, Question};
pub use ask::next_question;
pub use graph::{Behind, Node, nodes, plan};
use reach::Reach;
pub use told::{is_healthy, spoken_for, tells_of_failure};

/// A cause that the facts leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The cause.
    pub cause: Cause,
    /// How sure it would be on its surest open path.
    pub confidence: Confidence,
    /// How well its best path fits what is known; only to be compared with that of another cause.
    pub score: i32,
}

/// The causes still reachable, most likely first: those that fit best what is known, then those that
/// more reports had, then those that the tree reaches first.
#[must_use]
pub fn possible(facts: &Facts) -> Vec<Candidate> {
    ranked(facts, &Reach::of(facts))
}

fn ranked(facts: &Facts, reach: &Reach) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for (score, finding) in reach.leaves() {
        let cause = finding.cause;
        match candidates.iter_mut().find(|known| known.cause == cause) {
            Some(known) => {
                known.confidence = known.confidence.max(finding.confidence);
                known.score = known.score.max(score);
            }
            None => candidates.push(Candidate {
                cause,
                confidence: finding.confidence,
                score,
            }),
        }
    }
    candidates.reverse();
    if let Some(favoured) = favoured(facts) {
        for candidate in &mut candidates {
            candidate.score += 3 * i32::from(candidate.cause == favoured);
        }
    }
    candidates.sort_by_key(|candidate| Reverse((candidate.score, candidate.cause.prior())));
    candidates
}

/// The cause that calls which pass speak for, as long as nobody named one that fails.
fn favoured(facts: &Facts) -> Option<Cause> {
    match (facts.checks, facts.error_code, facts.failing_stage) {
        (Some(Checks::ProfileRefused), _, None) => Some(Cause::FieldOutsideScope),
        (Some(Checks::Passed), _, None)
        | (_, Some(ErrorCode::Ok), Some(FailingStage::NothingFails)) => {
            Some(Cause::EverythingProbedWorks)
        }
        (_, _, _) => None,
    }
}

/// The known answers that some open path rests on, in the order in which the tree asks for them.
#[must_use]
pub fn trail(facts: &Facts) -> Vec<Answer> {
    let mut trail = Vec::new();
    for answer in Reach::of(facts)
        .asked()
        .filter_map(|question| facts.get(question))
    {
        if !trail.contains(&answer) {
            trail.push(answer);
        }
    }
    trail
}

/// Every question that some open path still asks.
#[must_use]
pub fn open_questions(facts: &Facts) -> Vec<Question> {
    let mut open = asked(&Reach::of(facts));
    open.retain(|question| facts.get(*question).is_none());
    open
}

fn asked(reach: &Reach) -> Vec<Question> {
    let mut asked = Vec::new();
    for question in reach.asked() {
        if !asked.contains(&question) {
            asked.push(question);
        }
    }
    asked
}

/// The causes that the facts cut off, each with the first answer, in the order given, that did. An
/// answer that no open path asks for cuts nothing off.
#[must_use]
pub fn cut_off(learned: &[Answer]) -> Vec<(Cause, Answer)> {
    let mut facts = Facts::default();
    let mut open = Cause::ALL.to_vec();
    let mut cut = Vec::new();
    let mut on_the_way = Question::ALL.to_vec();
    for answer in learned {
        facts = facts.with(*answer);
        if !on_the_way.contains(&answer.question()) {
            continue;
        }
        let reach = Reach::of(&facts);
        let rest = reach.causes();
        on_the_way = asked(&reach);
        open.retain(|cause| {
            let stays = rest.holds(*cause);
            if !stays {
                cut.push((*cause, *answer));
            }
            stays
        });
    }
    cut
}
