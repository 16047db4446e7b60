//! Of the possible causes those that something known speaks for.

use token_doctor::cause::Cause;
use token_doctor::explore::{Candidate, Node, nodes, possible, spoken_for, tells_of_failure};
use token_doctor::facts::{
    Answer, ErrorCode, Facts, FailingStage, Pasted, Platform, Question, Symptom,
};
use token_doctor::input;
use token_doctor::session::{Diagnosis, Session};

use crate::score::reports;
use crate::shared::example;
use crate::ways::ways;
use crate::{NO_TOKEN, TOKEN, all_well, reply, sent, with_token};

fn known(answers: &[Answer]) -> Facts {
    answers.iter().copied().fold(Facts::default(), Facts::with)
}

fn causes(all: &[Candidate]) -> Vec<Cause> {
    all.iter().map(|one| one.cause).collect()
}

#[test]
fn where_nothing_is_known_no_cause_is_likely() {
    for pastes in [&[][..], &["hello"], &[TOKEN]] {
        let found = Session::offline(&input::read(pastes)).diagnosis();
        assert_eq!(found.spoken_for, [], "{pastes:?}");
        assert_eq!(found.likely(3), [], "{pastes:?}");
        assert_eq!(left_out(&found, 3), found.possible.len(), "{pastes:?}");
    }
}

#[test]
fn of_a_token_that_works_only_its_verdict_is_likely() {
    let mut session = with_token(false);
    sent(&mut session, all_well);
    let found = session.diagnosis();
    assert_eq!(found.spoken_for, [Cause::EverythingProbedWorks]);
    assert_eq!(causes(&found.likely(3)), [Cause::EverythingProbedWorks]);
    assert_eq!(left_out(&found, 3), found.possible.len() - 1);
}

#[test]
fn a_refused_token_has_a_few_likely_causes_in_the_order_of_the_possible_ones() {
    let mut session = with_token(false);
    sent(&mut session, |_| reply(401, NO_TOKEN));
    let found = session.diagnosis();
    assert_eq!(found.likely(3), found.possible[..3]);
    assert_eq!(found.likely(1), found.possible[..1]);
    assert_eq!(left_out(&found, 2), found.possible.len() - 2);
    assert_eq!(left_out(&found, 9), 0);
    assert_eq!(found.likely(0), []);
}

/// Many apps do without the fields of the profile: that they are refused speaks for one cause only.
#[test]
fn refused_fields_of_the_profile_speak_for_one_cause() {
    let example = example(Cause::FieldOutsideScope);
    let mut session = with_token(false);
    sent(&mut session, |probe| {
        example.outcome(probe).expect("a recorded reply")
    });
    assert_eq!(session.diagnosis().spoken_for, [Cause::FieldOutsideScope]);
}

/// A platform, a status or a scope is no failure; a code, a step and a symptom are.
#[test]
fn a_failure_is_told_from_a_setting_and_from_a_success() {
    let tell = |answer: Answer| tells_of_failure(answer);
    assert!(tell(ErrorCode::RateLimitExceeded.into()));
    assert!(tell(FailingStage::PostInit.into()));
    assert!(tell(Symptom::VideoListEmpty.into()));
    assert!(tell(Pasted::RefreshToken.into()));
    assert!(!tell(ErrorCode::Ok.into()));
    assert!(!tell(ErrorCode::NoCode.into()));
    assert!(!tell(FailingStage::NothingFails.into()));
    assert!(!tell(Platform::Android.into()));
    assert!(!tell(Pasted::Nothing.into()));
    for question in Question::ALL {
        let silent = question.answers().any(|answer| !tells_of_failure(answer));
        let all_tell = *question == Question::ReviewOutcome;
        assert_ne!(silent, all_tell, "{}", question.id());
    }
}

/// Alone, an answer that tells of no failure speaks for nothing, and one that tells speaks for all that is
/// behind it.
#[test]
fn one_answer_speaks_as_far_as_it_tells() {
    for answer in Question::ALL.iter().flat_map(|question| question.answers()) {
        let spoken = spoken_for(&known(&[answer]));
        if tells_of_failure(answer) {
            assert!(!spoken.is_empty(), "{}", answer.id());
        } else if answer.question() != Question::Checks {
            assert_eq!(spoken, [], "{}", answer.id());
        }
    }
}

/// On every way through the tree: what is spoken for is possible, the order is that of the possible causes,
/// and a verdict is always likely.
#[test]
fn the_likely_causes_are_possible_ones_and_keep_their_order() {
    for way in ways() {
        for many in 0..=way.answers.len() {
            let learned = &way.answers[..many];
            let found = Diagnosis::new(&known(learned), learned, &[]);
            let likely = found.likely(usize::MAX);
            let mut rest = found.possible.iter();
            let in_order = likely.iter().all(|one| rest.any(|other| other == one));
            assert!(in_order, "{learned:?}");
            assert_eq!(
                likely.len() + left_out(&found, usize::MAX),
                found.possible.len()
            );
            if let Some(verdict) = found.verdict {
                assert_eq!(causes(&likely), [verdict.cause], "{learned:?}");
            }
        }
    }
}

/// A cause is spoken for where a known answer that tells stands on a way to it, and nowhere else.
#[test]
fn a_cause_is_spoken_for_by_what_stands_on_a_way_to_it() {
    for way in ways().iter().step_by(40) {
        for many in 0..=way.answers.len() {
            let facts = known(&way.answers[..many]);
            let favoured = [Cause::EverythingProbedWorks, Cause::FieldOutsideScope];
            let mut spoken = spoken_for(&facts);
            spoken.retain(|cause| !favoured.contains(cause));
            let mut expected: Vec<Cause> = causes(&possible(&facts));
            expected.retain(|cause| !favoured.contains(cause) && has_a_telling_way(&facts, *cause));
            expected.sort();
            assert_eq!(spoken, expected, "{:?}", &way.answers[..many]);
        }
    }
}

/// Looks from the cause back to the root, where the tree itself looks from the root on.
fn has_a_telling_way(facts: &Facts, cause: Cause) -> bool {
    let nodes = nodes();
    let root = nodes.len() - 1;
    let open = |at: usize| -> Vec<usize> {
        let Node::Ask(question, behind) = &nodes[at] else {
            return Vec::new();
        };
        let known = facts.get(*question).map(Answer::index);
        let places = behind.iter().enumerate();
        let places = places.filter(|(answer, _)| known.is_none_or(|known| known == *answer));
        places.map(|(_, behind)| behind.place).collect()
    };
    let ends: Vec<bool> = reaching(
        |at| matches!(nodes[at], Node::Leaf(found) if found.cause == cause),
        open,
    );
    let tells = |at: usize| match &nodes[at] {
        Node::Ask(question, _) => ends[at] && facts.get(*question).is_some_and(tells_of_failure),
        Node::Leaf(_) => false,
    };
    reaching(tells, open)[root]
}

/// Of each place whether an open way leads from it to one of those.
fn reaching(is_goal: impl Fn(usize) -> bool, open: impl Fn(usize) -> Vec<usize>) -> Vec<bool> {
    let mut reaches = vec![false; nodes().len()];
    for at in 0..reaches.len() {
        reaches[at] = is_goal(at) || open(at).iter().any(|place| reaches[*place]);
    }
    reaches
}

/// Whoever reports something has said what fails: three causes can be shown, and the first is among them.
#[test]
fn every_report_has_likely_causes() {
    for report in reports() {
        let session = report.play();
        let found = session.diagnosis();
        let said = session.learned().into_iter().any(tells_of_failure);
        let likely = found.likely(3);
        assert!(!said || !likely.is_empty(), "{}", report.id);
        if report.answerable && said {
            assert_eq!(likely[0], found.possible[0], "{}", report.id);
        }
    }
}

/// How many of the possible causes are not listed.
fn left_out(found: &Diagnosis, limit: usize) -> usize {
    found.possible.len() - found.likely(limit).len()
}
