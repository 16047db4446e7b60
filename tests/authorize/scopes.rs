//! Which scopes a login begins with, and which causes a login helps with.

use token_doctor::authorize::{helps, preselected};
use token_doctor::cause::Cause;
use token_doctor::facts::Facts;
use token_doctor::scope::{Goal, Scope};

use crate::shared::{example, words};

#[test]
fn each_scope_has_a_name_a_question_and_a_purpose() {
    for scope in Scope::ALL {
        let id = format!("granted_{}", scope.name().replace('.', "_"));
        assert_eq!(scope.question().id(), id);
        assert_eq!(Scope::from_name(scope.name()), Some(*scope));
        assert!(!words().get(scope.purpose()).is_empty());
        assert!(!words().get(scope.product()).is_empty());
    }
}

#[test]
fn each_wish_needs_a_scope() {
    for goal in Goal::ALL {
        assert!(!goal.needs().is_empty(), "{}", goal.id());
        assert_eq!(Goal::from_id(goal.id()), Some(*goal));
    }
    for scope in Scope::ALL {
        let mut goals = Goal::ALL.iter();
        assert!(
            goals.any(|goal| goal.needs().contains(scope)),
            "{}",
            scope.name()
        );
    }
}

#[test]
fn without_a_diagnosis_it_is_the_basic_scope() {
    assert_eq!(preselected(&Facts::default(), &[]), ["user.info.basic"]);
}

/// The other scopes are not granted either, but nothing failed for want of them: an app for which they
/// are not enabled would be refused the whole login.
#[test]
fn what_is_carried_stays_and_what_is_missing_is_added() {
    let example = example(Cause::PostingScopeMismatch);
    let session = example.play();
    let diagnosis = session.diagnosis();
    let verdict = diagnosis.verdict.expect("a verdict").cause;
    assert_eq!(verdict, Cause::PostingScopeMismatch);
    assert!(helps(verdict));
    let scopes = preselected(&session.facts(), &diagnosis.trail);
    assert_eq!(scopes, ["user.info.basic", "video.upload", "video.publish"]);
}

#[test]
fn a_login_helps_where_the_steps_say_so() {
    const WORDS: &[&str] = &["login", "log in", "authorize"];
    const AGAIN: &[&str] = &["Start a new login", "through login again"];
    for cause in Cause::ALL {
        let steps = words()
            .cause(*cause)
            .steps
            .iter()
            .map(|step| step.text.as_str());
        let says = |words: &[&str]| {
            let mut steps = steps.clone();
            steps.any(|step| words.iter().any(|word| step.contains(word)))
        };
        if helps(*cause) {
            assert!(says(WORDS), "{}: no step speaks of a login", cause.slug());
        }
        if says(AGAIN) {
            assert!(helps(*cause), "{}: its steps want a login", cause.slug());
        }
    }
}
