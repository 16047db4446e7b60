//! Which scopes a login begins with, and which causes a login helps with.

use token_doctor::authorize::{helps, preselected};
use token_doctor::cause::Cause;
use token_doctor::example::Example;
use token_doctor::facts::Facts;
use token_doctor::scope::{Scope, Wish};

#[test]
fn each_scope_has_a_name_a_question_and_a_purpose() {
    for scope in Scope::ALL {
        let id = format!("granted_{}", scope.name().replace('.', "_"));
        assert_eq!(scope.question().id(), id);
        assert_eq!(Scope::from_name(scope.name()), Some(*scope));
        assert!(!scope.purpose().get().is_empty());
        assert!(!scope.product().is_empty());
    }
}

#[test]
fn each_wish_needs_a_scope() {
    for wish in Wish::ALL {
        assert!(!wish.needs().is_empty(), "{}", wish.id());
        assert_eq!(Wish::from_id(wish.id()), Some(*wish));
    }
    for scope in Scope::ALL {
        let mut wishes = Wish::ALL.iter();
        assert!(
            wishes.any(|wish| wish.needs().contains(scope)),
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
    let example = Example::of(Cause::PostingScopeMismatch).expect("each cause has one");
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
    const WORDS: &[&str] = &["login", "log in", "authorise"];
    const AGAIN: &[&str] = &["Start a new login", "through login again"];
    for cause in Cause::ALL {
        let steps = cause.remedy().steps.iter().map(|step| step.text.get());
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
