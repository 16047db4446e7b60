//! The tree ends everywhere, reaches every cause, and asks nothing in vain.
#![cfg(not(target_arch = "wasm32"))]

#[path = "tree/drawing.rs"]
mod drawing;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use token_doctor::cause::Cause;
use token_doctor::explore::{self, Path};
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::report::pair;
use token_doctor::tree::{Finding, decide};

use crate::drawing::{Tree, draw};

/// Every path, walked without the library's own walker, so that a tree that asks in circles fails
/// with a name and not with a full stack.
fn walk(facts: Facts, trail: &mut Vec<Answer>, visit: &mut impl FnMut(&[Answer], Finding)) {
    match decide(&facts) {
        Ok(finding) => visit(trail, finding),
        Err(question) => {
            assert!(
                facts.get(question).is_none(),
                "{} is asked again after {}",
                question.id(),
                told(trail)
            );
            for answer in question.answers() {
                trail.push(answer);
                walk(facts.with(answer), trail, visit);
                trail.pop();
            }
        }
    }
}

fn told(trail: &[Answer]) -> String {
    let pairs: Vec<String> = trail.iter().copied().map(pair).collect();
    pairs.join(" & ")
}

#[test]
fn every_path_ends_and_asks_no_question_twice() {
    let mut paths = 0;
    walk(Facts::default(), &mut Vec::new(), &mut |trail, _| {
        let questions: BTreeSet<Question> = trail.iter().map(|a| a.question()).collect();
        assert_eq!(questions.len(), trail.len(), "{}", told(trail));
        paths += 1;
    });
    assert_eq!(explore::paths(&Facts::default()).len(), paths);
}

#[test]
fn every_cause_is_reached() {
    let mut reached = BTreeSet::new();
    walk(Facts::default(), &mut Vec::new(), &mut |_, finding| {
        reached.insert(finding.cause);
    });
    let missing: Vec<&str> = Cause::ALL
        .iter()
        .filter(|cause| !reached.contains(*cause))
        .map(|cause| cause.slug())
        .collect();
    assert!(missing.is_empty(), "no path ends at {missing:?}");
}

#[test]
fn every_question_is_asked_and_every_answer_is_given() {
    let mut given = BTreeSet::new();
    walk(Facts::default(), &mut Vec::new(), &mut |trail, _| {
        given.extend(trail.iter().copied());
    });
    let missing: Vec<String> = Question::ALL
        .iter()
        .flat_map(|question| question.answers())
        .filter(|answer| !given.contains(answer))
        .map(pair)
        .collect();
    assert!(missing.is_empty(), "on no path: {missing:?}");
}

#[test]
fn every_answer_changes_an_outcome_somewhere() {
    let tree = Tree::of(Facts::default());
    let mut telling = BTreeSet::new();
    for (question, branches) in tree.asked() {
        for answer in question.answers() {
            if branches
                .iter()
                .any(|other| *other != branches[answer.index()])
            {
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
    for (question, branches) in Tree::of(Facts::default()).asked() {
        if branches.iter().all(|branch| *branch == branches[0]) {
            *idle.entry(question.id()).or_insert(0) += 1;
        }
    }
    assert!(idle.is_empty(), "every answer leads to the same: {idle:?}");
}

#[test]
fn no_leaf_is_surer_than_its_cause_allows() {
    let mut offenders = BTreeSet::new();
    walk(Facts::default(), &mut Vec::new(), &mut |trail, found| {
        if found.confidence > found.cause.remedy().confidence {
            offenders.insert((found.cause.slug(), found.confidence.id(), told(trail)));
        }
    });
    assert!(offenders.is_empty(), "{offenders:#?}");
}

#[test]
fn every_path_leads_its_own_facts_to_its_leaf() {
    for Path { answers, finding } in explore::paths(&Facts::default()) {
        let facts = answers.iter().copied().fold(Facts::default(), Facts::with);
        assert_eq!(decide(&facts), Ok(finding), "{}", told(&answers));
    }
}

#[test]
fn the_tree_is_the_drawn_one() {
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "The whole tree. After a wanted change: INSTA_UPDATE=always cargo test --no-default-features --test tree",
    }, {
        insta::assert_snapshot!("tree", draw(&Tree::of(Facts::default())));
    });
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
    #![proptest_config(ProptestConfig::with_cases(2_000))]

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

#[test]
fn the_drawing_holds_every_cause_and_question() {
    let drawing = draw(&Tree::of(Facts::default()));
    for cause in Cause::ALL {
        assert!(drawing.contains(cause.slug()), "{}", cause.slug());
    }
    for question in Question::ALL {
        assert!(drawing.contains(question.id()), "{}", question.id());
    }
}
