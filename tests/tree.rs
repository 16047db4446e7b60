//! The tree ends everywhere, reaches every cause, and asks nothing in vain.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "tree/groups.rs"]
mod groups;
#[path = "tree/page.rs"]
mod page;
#[path = "tree/page_kept.rs"]
mod page_kept;
#[path = "tree/reading.rs"]
mod reading;
#[path = "tree/ways.rs"]
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use token_doctor::cause::Cause;
use token_doctor::explore::{Behind, Node, nodes};
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::report::pair;
use token_doctor::tree::decide;

use crate::ways::ways;

/// Every question, once for each different place that asks it, with what is behind its answers.
fn asked() -> impl Iterator<Item = (Question, &'static [Behind])> {
    nodes().iter().filter_map(|node| match node {
        Node::Ask(question, behind) => Some((*question, behind.as_slice())),
        Node::Leaf(_) => None,
    })
}

#[test]
fn every_path_ends_and_asks_no_question_twice() {
    let mut below: Vec<BTreeSet<Question>> = Vec::new();
    for (at, node) in nodes().iter().enumerate() {
        let mut questions = BTreeSet::new();
        if let Node::Ask(question, behind) = node {
            for behind in behind {
                assert!(behind.place < at, "{} leads in a circle", question.id());
                questions.extend(below[behind.place].iter().copied());
            }
            assert!(
                questions.insert(*question),
                "{} is asked again behind itself",
                question.id()
            );
        }
        below.push(questions);
    }
}

/// What the other tests say about the places of the tree holds for the tree only if these are its own:
/// one way through every answer of every place, and the same question at each step.
#[test]
fn the_places_are_those_of_the_tree() {
    for way in ways() {
        let mut facts = Facts::default();
        for answer in &way.answers {
            assert_eq!(
                decide(&facts),
                Err(answer.question()),
                "{}",
                told(&way.answers)
            );
            facts = facts.with(*answer);
        }
        assert_eq!(decide(&facts), Ok(way.finding), "{}", told(&way.answers));
    }
}

#[test]
fn the_sets_of_questions_and_of_causes_hold_them_all() {
    assert!(Question::ALL.len() <= 64, "a bit of a u64 each");
    assert!(Cause::ALL.len() <= 128, "a bit of a u128 each");
}

#[test]
fn every_cause_is_reached() {
    let reached: BTreeSet<Cause> = nodes()
        .iter()
        .filter_map(|node| match node {
            Node::Leaf(finding) => Some(finding.cause),
            Node::Ask(..) => None,
        })
        .collect();
    let missing: Vec<&str> = Cause::ALL
        .iter()
        .filter(|cause| !reached.contains(*cause))
        .map(|cause| cause.slug())
        .collect();
    assert!(missing.is_empty(), "no path ends at {missing:?}");
}

#[test]
fn every_question_is_asked() {
    let asked: BTreeSet<Question> = asked().map(|(question, _)| question).collect();
    let missing: Vec<&str> = Question::ALL
        .iter()
        .filter(|question| !asked.contains(*question))
        .map(|question| question.id())
        .collect();
    assert!(missing.is_empty(), "on no path: {missing:?}");
}

#[test]
fn every_answer_changes_an_outcome_somewhere() {
    let mut telling = BTreeSet::new();
    for (question, behind) in asked() {
        for answer in question.answers() {
            let place = behind[answer.index()].place;
            if behind.iter().any(|other| other.place != place) {
                telling.insert(answer);
            }
        }
    }
    let idle: Vec<String> = Question::ALL
        .iter()
        .flat_map(|question| question.answers())
        .filter(|answer| !telling.contains(answer))
        .map(pair)
        .collect();
    assert!(idle.is_empty(), "makes no difference anywhere: {idle:?}");
}

#[test]
fn no_question_is_asked_in_vain() {
    let mut idle = BTreeMap::new();
    for (question, behind) in asked() {
        if behind.iter().all(|other| other.place == behind[0].place) {
            *idle.entry(question.id()).or_insert(0) += 1;
        }
    }
    assert!(idle.is_empty(), "every answer leads to the same: {idle:?}");
}

#[test]
fn no_leaf_is_surer_than_its_cause_allows() {
    for node in nodes() {
        if let Node::Leaf(found) = node {
            let most = found.cause.confidence();
            let (slug, sure) = (found.cause.slug(), found.confidence.id());
            assert!(found.confidence <= most, "{slug} is {sure} somewhere");
        }
    }
}

/// Any facts, whether or not a path holds them.
fn any_facts() -> impl Strategy<Value = Facts> {
    let answers: Vec<_> = Question::ALL
        .iter()
        .map(|question| {
            let all: Vec<Answer> = question.answers().collect();
            proptest::option::weighted(0.8, proptest::sample::select(all))
        })
        .collect();
    answers.prop_map(|answers| {
        answers
            .into_iter()
            .flatten()
            .fold(Facts::default(), Facts::with)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// What is not on the way does not matter: the tree says the same to the facts as to the answers
    /// that it asks for one by one.
    #[test]
    fn any_facts_lead_to_a_leaf_or_to_an_open_question(facts in any_facts()) {
        let mut so_far = Facts::default();
        while let Err(question) = decide(&so_far) {
            let Some(answer) = facts.get(question) else { break };
            so_far = so_far.with(answer);
        }
        prop_assert_eq!(decide(&facts), decide(&so_far));
        if let Err(question) = decide(&facts) {
            prop_assert_eq!(facts.get(question), None, "{} is known", question.id());
        }
    }
}

/// The ways of the graph are those of the tree itself.
#[test]
fn every_way_leads_its_own_facts_to_its_leaf() {
    for way in ways() {
        assert_eq!(
            decide(&facts_of(&way.answers)),
            Ok(way.finding),
            "{}",
            told(&way.answers)
        );
    }
}

/// A way in words.
fn told(answers: &[Answer]) -> String {
    let pairs: Vec<String> = answers.iter().copied().map(pair).collect();
    pairs.join(" & ")
}

fn facts_of(answers: &[Answer]) -> Facts {
    answers.iter().copied().fold(Facts::default(), Facts::with)
}
