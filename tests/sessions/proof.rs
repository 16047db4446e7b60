//! What the page shows as proof holds for every path, every report and every example: each cause has
//! one place, each fact one origin, and nothing personal stands in a reply that is shown.

use token_doctor::cause::Cause;
use token_doctor::evidence::Evidence;
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::permalink::{Link, Recalled};
use token_doctor::scope::Scope;
use token_doctor::session::redacted::{HIDDEN, lines};
use token_doctor::session::{Diagnosis, Field, Seen, Session};

use crate::score::reports;
use crate::shared::example;
use crate::ways::ways;

/// Verdict and possible, ruled out and not checked are the whole catalogue, each cause once.
#[track_caller]
fn has_one_place_for_each_cause(found: &Diagnosis, name: &str) {
    let possible = found.possible.iter().map(|one| one.cause);
    let ruled_out = found.ruled_out.iter().map(|(cause, _)| *cause);
    let not_checked = found.not_checked.iter().map(|(cause, _)| *cause);
    let mut causes: Vec<Cause> = possible.chain(ruled_out).chain(not_checked).collect();
    causes.sort();
    let mut all = Cause::ALL.to_vec();
    all.sort();
    assert_eq!(causes, all, "{name}");
    if let Some(verdict) = found.verdict {
        assert_eq!(found.possible[0].cause, verdict.cause, "{name}");
    }
}

#[test]
fn on_every_path_each_cause_has_one_place() {
    for path in ways() {
        let name = format!("{:?}", path.answers);
        for known in 0..=path.answers.len() {
            let learned = &path.answers[..known];
            let facts = learned.iter().copied().fold(Facts::default(), Facts::with);
            has_one_place_for_each_cause(&Diagnosis::new(&facts, learned, &[]), &name);
        }
        let facts = path
            .answers
            .iter()
            .copied()
            .fold(Facts::default(), Facts::with);
        let found = Diagnosis::new(&facts, &path.answers, &[]).verdict;
        assert_eq!(
            found.map(|found| found.cause),
            Some(path.finding.cause),
            "{name}"
        );
    }
}

/// Sessions of the reports and the examples, each with a name.
fn sessions() -> Vec<(String, Session)> {
    let played = reports()
        .into_iter()
        .map(|one| (one.id.clone(), one.play()));
    let examples = Cause::ALL
        .iter()
        .map(|cause| (cause.slug().to_owned(), example(*cause).play()));
    played.chain(examples).collect()
}

#[test]
fn in_every_session_each_cause_has_one_place() {
    for (name, session) in sessions() {
        has_one_place_for_each_cause(&session.diagnosis(), &name);
    }
}

#[test]
fn the_proof_is_the_trail_and_ends_at_the_possible_causes() {
    for (name, session) in sessions() {
        let (proof, found) = (session.proof(), session.diagnosis());
        let facts: Vec<Answer> = proof.iter().map(|branch| branch.fact).collect();
        assert_eq!(facts, found.trail, "{name}");
        let left: Vec<usize> = proof.iter().map(|branch| branch.left).collect();
        assert!(
            left.is_sorted_by(|one, next| one >= next),
            "{name}: {left:?}"
        );
        if let Some(last) = left.last() {
            assert_eq!(*last, found.possible.len(), "{name}");
        }
    }
}

/// A fact that a reply is said to show is not shown by the person, and the reply is there.
#[test]
fn each_fact_is_seen_where_the_proof_says() {
    for (name, session) in sessions() {
        for branch in session.proof() {
            let (question, told) = (branch.fact.question(), session.answers());
            let told = told.contains(&(question, Some(branch.fact)));
            let name = format!("{name}: {} seen {:?}", question.id(), branch.seen);
            match branch.seen {
                Seen::Reply(at) => assert!(at < session.evidence().len(), "{name}"),
                Seen::Replies => assert!(!session.evidence().is_empty(), "{name}"),
                Seen::Paste => assert!(!told, "{name}"),
                Seen::Person => assert!(told, "{name}"),
                Seen::Claim | Seen::ClaimedReply(_) => panic!("{name}"),
            }
        }
    }
}

/// A reply that refuses with the code that the result rests on has that code marked.
#[test]
fn the_code_that_decided_is_marked_in_its_reply() {
    let mut marked = 0;
    for (name, session) in sessions() {
        let found = session.diagnosis();
        for branch in session.proof() {
            let (Question::ErrorCode, Seen::Reply(at)) = (branch.fact.question(), branch.seen)
            else {
                continue;
            };
            let seen: &Evidence = &session.evidence()[at];
            let code = seen.envelope().and_then(|reply| reply.code.as_ref());
            let own = code.is_some_and(|code| branch.fact == code.fact().into());
            if own && !seen.passed() {
                assert_eq!(found.deciding(seen), Some(Field::Code), "{name}");
                marked += 1;
            }
        }
    }
    assert!(marked > 50, "only {marked}");
}

#[test]
fn a_field_that_decided_is_a_line_of_the_reply() {
    for (name, session) in sessions() {
        let found = session.diagnosis();
        for seen in session.evidence() {
            let (Some(envelope), Some(field)) = (seen.envelope(), found.deciding(seen)) else {
                continue;
            };
            let marked = lines(envelope).iter().any(|line| line.field == Some(field));
            let by_status = envelope.code.is_none() && envelope.message.is_empty();
            assert!(marked || by_status, "{name}: {field:?} of {envelope:?}");
        }
    }
}

#[test]
fn a_reply_is_shown_without_what_is_a_persons() {
    let body = r#"{"data":{"user":{"open_id":"723f24d7-open","display_name":"Mia Muster","avatar_url":"https://p16.example/mia.jpg","follower_count":12},"creator_nickname":"mia","privacy_level_options":["PUBLIC_TO_EVERYONE","SELF_ONLY"],"comment_disabled":false,"access_token":"act.example12345Example12345Example!4567.va"},"error":{"code":"ok","message":"","log_id":"2022"}}"#;
    let session = Session::offline(&token_doctor::input::read(&[body]));
    let envelope = session.evidence()[0].envelope().expect("an answer");
    let shown: Vec<String> = lines(envelope).into_iter().map(|line| line.text).collect();
    let shown = shown.join("\n");
    for hidden in ["Mia", "mia", "723f24d7", "12", "act."] {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
    for kept in [
        r#""privacy_level_options": ["PUBLIC_TO_EVERYONE", "SELF_ONLY"]"#,
        r#""comment_disabled": false"#,
        r#""code": "ok""#,
    ] {
        assert!(shown.contains(kept), "{kept} not in {shown}");
    }
    assert!(
        shown.contains(&["\"display_name\": ", HIDDEN].concat()),
        "{shown}"
    );
}

/// The calls of a link say of each scope what they said when it was made.
#[test]
fn a_link_says_as_much_of_the_scopes_as_its_calls() {
    for cause in Cause::ALL {
        let session = example(*cause).play();
        let calls: Vec<Recalled> = session.evidence().iter().filter_map(Recalled::of).collect();
        let link = Link::of(&session.diagnosis(), calls.clone(), None, true);
        let claimed = link.session();
        for scope in Scope::ALL {
            let called = calls.iter().any(|call| {
                call.probe()
                    .is_some_and(|probe| probe.scope() == scope.name())
            });
            if called {
                let kind = std::mem::discriminant(&session.holding(*scope));
                let name = format!("{}: {}", cause.slug(), scope.name());
                assert_eq!(
                    kind,
                    std::mem::discriminant(&claimed.holding(*scope)),
                    "{name}"
                );
            }
        }
        for branch in claimed.proof() {
            let own = matches!(branch.seen, Seen::Claim | Seen::ClaimedReply(_));
            assert!(own, "{}: {:?}", cause.slug(), branch.seen);
        }
    }
}
