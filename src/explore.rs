//! The tree walked in all directions: what is still possible, what is ruled out and why, what to ask next.

use std::cmp::Reverse;

use crate::cause::Cause;
use crate::facts::{Answer, Checks, Facts, Question};
use crate::remedy::Confidence;
use crate::tree::{Finding, decide};

/// A cause that the facts leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The cause.
    pub cause: Cause,
    /// How sure it would be on its surest open path.
    pub confidence: Confidence,
    /// How many of the known facts its best path rests on.
    pub explains: usize,
}

/// One way through the tree, from the root to a leaf.
#[derive(Clone, Debug)]
pub struct Path {
    /// The answers on the way, in the order in which the tree asks.
    pub answers: Vec<Answer>,
    /// The leaf.
    pub finding: Finding,
}

/// Every path that agrees with the facts.
#[must_use]
pub fn paths(facts: &Facts) -> Vec<Path> {
    let mut paths = Vec::new();
    walk(facts, &mut |answers, finding, _| {
        paths.push(Path {
            answers: answers.to_vec(),
            finding,
        });
    });
    paths
}

/// The causes still reachable, most likely first: those that account for the most facts, then those
/// that more reports had, then those that the tree reaches first.
#[must_use]
pub fn possible(facts: &Facts) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut place = [None; Cause::ALL.len()];
    walk(facts, &mut |_, finding, explains| {
        let at = *place[finding.cause as usize].get_or_insert_with(|| {
            candidates.push(Candidate {
                cause: finding.cause,
                confidence: finding.confidence,
                explains,
            });
            candidates.len() - 1
        });
        let known = &mut candidates[at];
        known.confidence = known.confidence.max(finding.confidence);
        known.explains = known.explains.max(explains);
    });
    if let Some(likely) = spoken_for(facts) {
        for candidate in &mut candidates {
            candidate.explains += 3 * usize::from(candidate.cause == likely);
        }
    }
    candidates
        .sort_by_key(|candidate| Reverse((candidate.explains, candidate.cause.remedy().prior)));
    candidates
}

/// The cause that the page's own calls speak for, as long as nobody named a call that fails.
fn spoken_for(facts: &Facts) -> Option<Cause> {
    match (facts.checks?, facts.failing_stage) {
        (Checks::Passed, None) => Some(Cause::EverythingProbedWorks),
        (Checks::ProfileRefused, None) => Some(Cause::FieldOutsideScope),
        (_, _) => None,
    }
}

/// The known answers that some open path rests on, in the order in which the tree asks for them.
#[must_use]
pub fn trail(facts: &Facts) -> Vec<Answer> {
    let mut trail = Vec::new();
    walk(facts, &mut |answers, _, _| {
        for answer in answers {
            if facts.get(answer.question()) == Some(*answer) && !trail.contains(answer) {
                trail.push(*answer);
            }
        }
    });
    trail
}

/// Every question that some open path still asks.
#[must_use]
pub fn open_questions(facts: &Facts) -> Vec<Question> {
    survey(facts).1
}

/// The question that splits the possible causes best, among those that the tree would ask next on
/// some open path. Questions that the person has set aside are passed over.
#[must_use]
pub fn next_question(facts: &Facts, set_aside: &[Question]) -> Option<Question> {
    let mut open = Vec::new();
    frontier(facts, Facts::default(), set_aside, &mut open);
    match open.as_slice() {
        [] => None,
        [only] => Some(*only),
        _ => best_split(facts, &open),
    }
}

/// The causes that the facts cut off, each with the first answer, in the order given, that did. An
/// answer that no open path asks for cuts nothing off.
#[must_use]
pub fn cut_off(learned: &[Answer]) -> Vec<(Cause, Answer)> {
    let mut facts = Facts::default();
    let mut open = Cause::ALL.to_vec();
    let mut cut = Vec::new();
    let mut asked = Question::ALL.to_vec();
    for answer in learned {
        facts = facts.with(*answer);
        if !asked.contains(&answer.question()) {
            continue;
        }
        let rest;
        (rest, asked) = survey(&facts);
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

/// A set of causes, a bit each.
#[derive(Clone, Copy, Default)]
struct Causes(u128);

impl Causes {
    fn add(&mut self, cause: Cause) {
        self.0 |= 1 << cause as u32;
    }

    fn holds(self, cause: Cause) -> bool {
        self.0 & (1 << cause as u32) != 0
    }

    /// How many reports these causes account for; each cause counts once more, so that none is nothing.
    fn weight(self) -> u64 {
        Cause::ALL
            .iter()
            .filter(|cause| self.holds(**cause))
            .map(|cause| u64::from(cause.remedy().prior) + 1)
            .sum()
    }
}

/// The causes still reachable, and the unknown questions on the way to them.
fn survey(facts: &Facts) -> (Causes, Vec<Question>) {
    let mut causes = Causes::default();
    let mut asked = [false; Question::ALL.len()];
    walk(facts, &mut |answers, finding, _| {
        causes.add(finding.cause);
        for answer in answers {
            asked[answer.question() as usize] = true;
        }
    });
    let unknown = |question: &Question| facts.get(*question).is_none();
    let open = Question::ALL.iter().copied().filter(unknown);
    (
        causes,
        open.filter(|question| asked[*question as usize]).collect(),
    )
}

/// What is left after each answer to one question: by paths that ask it, and by paths that do not.
struct Split {
    question: Question,
    by_answer: Vec<Causes>,
    unasked: Causes,
}

impl Split {
    /// The weight left after an answer, squared so that an even split counts as better.
    fn rest(&self) -> u64 {
        self.by_answer
            .iter()
            .map(|asked| Causes(asked.0 | self.unasked.0).weight().pow(2))
            .sum::<u64>()
            / self.by_answer.len() as u64
    }
}

fn best_split(facts: &Facts, open: &[Question]) -> Option<Question> {
    let mut splits: Vec<Split> = open
        .iter()
        .map(|question| Split {
            question: *question,
            by_answer: vec![Causes::default(); question.answers().count()],
            unasked: Causes::default(),
        })
        .collect();
    walk(facts, &mut |answers, finding, _| {
        for split in &mut splits {
            match answers
                .iter()
                .find(|answer| answer.question() == split.question)
            {
                Some(answer) => split.by_answer[answer.index()].add(finding.cause),
                None => split.unasked.add(finding.cause),
            }
        }
    });
    splits
        .iter()
        .min_by_key(|split| split.rest())
        .map(|split| split.question)
}

fn frontier(facts: &Facts, so_far: Facts, set_aside: &[Question], open: &mut Vec<Question>) {
    let Err(question) = decide(&so_far) else {
        return;
    };
    if let Some(answer) = facts.get(question) {
        frontier(facts, so_far.with(answer), set_aside, open);
    } else if !set_aside.contains(&question) {
        if !open.contains(&question) {
            open.push(question);
        }
    } else {
        for answer in question.answers() {
            frontier(facts, so_far.with(answer), set_aside, open);
        }
    }
}

/// Visits each leaf that agrees with the facts, with the answers on the way and the number of them
/// that were known.
fn walk(facts: &Facts, visit: &mut dyn FnMut(&[Answer], Finding, usize)) {
    step(facts, Facts::default(), &mut Vec::new(), 0, visit);
}

fn step(
    facts: &Facts,
    so_far: Facts,
    answers: &mut Vec<Answer>,
    known: usize,
    visit: &mut dyn FnMut(&[Answer], Finding, usize),
) {
    match decide(&so_far) {
        Ok(finding) => visit(answers, finding, known),
        Err(question) => {
            let fixed = facts.get(question);
            for answer in question.answers() {
                if fixed.is_none_or(|fixed| fixed == answer) {
                    answers.push(answer);
                    let known = known + usize::from(fixed.is_some());
                    step(facts, so_far.with(answer), answers, known, visit);
                    answers.pop();
                }
            }
        }
    }
}
