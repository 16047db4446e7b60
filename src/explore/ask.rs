//! Which question comes next.

use super::reach::{Aside, Reach};
use super::{Candidate, ranked};
use crate::cause::Cause;
use crate::facts::{Facts, Question};

/// The question whose answers leave least of the possible causes, each weighed by how many reports
/// had it and by how well it fits what is known.
///
/// Only the questions that the tree comes to next count. Those that the person has set aside are passed
/// over; behind them it is taken that things are as usual.
#[must_use]
pub fn next_question(facts: &Facts, set_aside: &[Question]) -> Option<Question> {
    let mut aside = Aside {
        questions: set_aside,
        as_usual: true,
        blocked: None,
    };
    most_telling(facts, &aside).or_else(|| {
        aside.as_usual = false;
        most_telling(facts, &aside)
    })
}

fn most_telling(facts: &Facts, aside: &Aside) -> Option<Question> {
    let reach = Reach::past(facts, aside);
    let now = Weights::of(&ranked(facts, &reach));
    if now.0.len() < 2 {
        return None;
    }
    let open = reach.next(facts, aside);
    open.into_iter()
        .min_by_key(|question| left(*question, facts, aside, &now))
}

/// How many causes an answer leaves on average, in thousandths.
fn left(question: Question, facts: &Facts, aside: &Aside, now: &Weights) -> u64 {
    let blocked = Aside {
        blocked: Some(question),
        ..*aside
    };
    let elsewhere = Reach::past(facts, &blocked).causes();
    let unasked = now.sum(|cause| elsewhere.holds(cause));
    let asked = now.sum(|cause| !elsewhere.holds(cause));
    let mut all = 0;
    let mut after = 0;
    for answer in question.answers() {
        let facts = facts.with(answer);
        let reach = Reach::past(&facts, aside);
        let causes = reach.causes();
        let here = now.sum(|cause| causes.holds(cause) && !elsewhere.holds(cause));
        all += here;
        after += here * Weights::of(&ranked(&facts, &reach)).number();
    }
    (unasked * now.number() + asked * (after / all.max(1))) / (unasked + asked).max(1)
}

/// How much each cause weighs: the reports that had it, a quarter of them for each point by which
/// another fits better.
struct Weights(Vec<(Cause, u64)>);

impl Weights {
    fn of(candidates: &[Candidate]) -> Self {
        let best = candidates
            .iter()
            .map(|candidate| candidate.score)
            .max()
            .unwrap_or_default();
        let weigh = |candidate: &Candidate| {
            let reports = u64::from(candidate.cause.prior()) + 1;
            let behind = (best - candidate.score).clamp(0, 5);
            (candidate.cause, (reports << 10) >> (2 * behind))
        };
        Self(candidates.iter().map(weigh).collect())
    }

    fn sum(&self, counts: impl Fn(Cause) -> bool) -> u64 {
        self.0
            .iter()
            .filter(|(cause, _)| counts(*cause))
            .map(|(_, weight)| weight)
            .sum()
    }

    /// As how many equally likely causes these are, in thousandths.
    fn number(&self) -> u64 {
        let squares: u64 = self.0.iter().map(|(_, weight)| weight * weight).sum();
        let sum = self.sum(|_| true);
        sum * sum * 1000 / squares.max(1)
    }
}
