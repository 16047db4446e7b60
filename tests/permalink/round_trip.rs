//! Every link that can be made is short, and is read as it was.

use std::collections::BTreeSet;

use proptest::prelude::*;
use token_doctor::api::{Probe, code};
use token_doctor::cause::Cause;
use token_doctor::evidence::{Channel, Evidence, Fault, Outcome};
use token_doctor::example::Example;
use token_doctor::facts::{Answer, Facts, Question};
use token_doctor::input;
use token_doctor::permalink::{Kept, Link, RULESET, Recalled, Then, decode};
use token_doctor::session::Diagnosis;

use crate::shared::examples;
use crate::ways::{Path, ways};
use crate::{any_link, check, of_path, probes, reply, sample, slug, whole};

#[test]
fn a_link_gives_back_the_diagnosis_of_every_path() {
    let sample = sample();
    let reached: BTreeSet<Cause> = sample.iter().map(|path| path.finding.cause).collect();
    assert_eq!(reached.len(), Cause::ALL.len());
    for path in sample {
        let link = of_path(&path);
        check(&link);
        assert_eq!(link.causes, [slug(path.finding.cause)]);
        let facts: BTreeSet<Answer> = link.facts.known().collect();
        assert_eq!(facts, path.answers.iter().copied().collect());
    }
}

#[test]
fn a_link_gives_back_every_answer_cause_and_probe() {
    for answer in Question::ALL.iter().flat_map(|question| question.answers()) {
        check(&Link {
            facts: Facts::default().with(answer),
            ..Link::default()
        });
    }
    for causes in Cause::ALL.chunks(8) {
        check(&Link {
            causes: causes.iter().copied().map(slug).collect(),
            ..Link::default()
        });
    }
    for listing in code::all() {
        check(&Link {
            probes: probes(listing.word),
            ..Link::default()
        });
    }
    for example in [true, false] {
        for minutes in [None, Some(0), Some(u32::MAX)] {
            check(&Link {
                ruleset: u32::MAX,
                minutes,
                example,
                ..Link::default()
            });
        }
    }
}

#[test]
fn a_call_without_an_answer_has_none_and_an_unlisted_code_stands_as_itself() {
    let fault = Evidence {
        origin: Channel::Probe(Probe::CreatorInfo),
        at: None,
        outcome: Outcome::Fault(Fault::Timeout),
    };
    let unlisted = reply(
        Probe::UserInfoBasic,
        418,
        r#"{"error":{"code":"brand_new"}}"#,
    );
    let link = Link {
        ruleset: RULESET,
        probes: [fault, unlisted].iter().filter_map(Recalled::of).collect(),
        ..Link::default()
    };
    check(&link);
    assert!(
        link.encode().contains("&p=ci.none.none:ui.418.brand-new&"),
        "{}",
        link.encode()
    );
}

#[test]
fn pasted_evidence_is_in_no_link() {
    for evidence in input::read(&[r#"{"error":{"code":"ok"}}"#]).evidence {
        assert_eq!(Recalled::of(&evidence), None);
    }
}

/// TikTok's support needs the log id; it is in the link only if asked for.
#[test]
fn a_log_id_is_in_the_link_only_on_request() {
    let body =
        r#"{"error":{"code":"rate_limit_exceeded","log_id":"202611220938120101130062000000FFA3"}}"#;
    let answer = reply(Probe::CreatorInfo, 429, body);
    let probed = Recalled::of(&answer).expect("a call");
    let text = |probed| {
        let link = Link {
            probes: vec![probed],
            ..Link::default()
        };
        check(&link);
        link.encode()
    };
    assert!(!text(probed.clone()).contains("FFA3"));
    let with = text(probed.with_log_id(&answer));
    let item = "&p=ci.429.rate-limit-exceeded.202611220938120101130062000000FFA3&";
    assert!(with.contains(item), "{with}");
}

/// The facts of a link lead to the causes that it names, so that a link whose causes differ was made by
/// other rules, or by hand.
#[test]
fn a_link_leads_to_the_causes_that_it_names() {
    let examples = examples().iter().map(Example::play);
    let mut links = 0;
    for session in examples {
        let diagnosis = session.diagnosis();
        let probes = session.evidence().iter().filter_map(Recalled::of).collect();
        let link = Link::of(&diagnosis, probes, Some(1), true);
        let then = Then::of(&link, &link.session().diagnosis());
        assert_eq!(then, None, "{}", link.encode());
        links += 1;
    }
    for path in sample() {
        for known in 0..path.answers.len() {
            let facts = path.answers[..known].iter().copied();
            let facts = facts.fold(Facts::default(), Facts::with);
            let link = Link::of(
                &Diagnosis::new(&facts, &[], &[]),
                Vec::new(),
                Some(1),
                false,
            );
            let then = Then::of(&link, &link.session().diagnosis());
            assert_eq!(then, None, "{}", link.encode());
            links += 1;
        }
    }
    assert!(links > 500, "{links} links");
}

/// Each call of an opened link stands where it stood, wherever it was answered with a code.
#[test]
fn a_call_that_passed_or_was_refused_did_so_in_the_link() {
    let mut calls = 0;
    for session in examples().iter().map(Example::play) {
        let probes = session.evidence().iter().filter_map(Recalled::of).collect();
        let link = Link::of(&session.diagnosis(), probes, Some(1), true);
        let opened = link.session();
        for probed in link.probes.iter().filter(|probed| probed.code.is_some()) {
            let probe = probed.probe().expect("a call of this page");
            let (there, here) = (session.progress(probe), opened.progress(probe));
            assert_eq!(there, here, "{}", link.encode());
            calls += 1;
        }
    }
    assert!(calls > 50, "{calls}");
}

/// A link of a newer page holds what this one does not know: it is shown, ignored, and given on.
#[test]
fn what_nobody_knows_is_kept() {
    let text = "v=1&r=7&audited=perhaps&s=Zm9v.YmFy&zodiac-sign=leo&p=ui.200.ok:zz.418.brand-new&x=token-expired:some-future-cause";
    let link = decode(text).expect("some text is there").link;
    let again = link.encode();
    assert_eq!(again.rsplit_once("&c=").map(|(text, _)| text), Some(text));
    check(&link);
    assert_eq!(link.facts, Facts::default());
    let kept: Vec<&str> = link.kept.iter().map(Kept::as_str).collect();
    assert_eq!(kept, ["audited=perhaps", "s=Zm9v.YmFy", "zodiac-sign=leo"]);
    let calls: Vec<_> = link.probes.iter().map(Recalled::probe).collect();
    assert_eq!(calls, [Some(Probe::UserInfoBasic), None]);
    assert_eq!(
        link.known_causes().collect::<Vec<_>>(),
        [Cause::TokenExpired]
    );
}

#[track_caller]
fn is_sendable(text: &str) {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '=' | '&' | ':' | '-');
    assert!(text.chars().all(fits), "{text}");
    assert!(
        text.ends_with(|c: char| c.is_ascii_alphanumeric()),
        "{text}"
    );
}

#[test]
fn a_link_survives_chat_programs() {
    for path in sample() {
        let mut link = of_path(&path);
        is_sendable(&link.encode());
        link.probes = probes("scope_not_authorized");
        is_sendable(&link.encode());
    }
}

proptest! {
    #[test]
    fn any_link_gives_back_what_it_was_made_of(link in any_link()) {
        let text = link.encode();
        is_sendable(&text);
        prop_assume!(text.len() <= 2_000);
        prop_assert_eq!(decode(&text), Some(whole(link)));
    }

    #[test]
    fn any_text_is_decoded(text in "\\PC*|.*|(v=[0-9]{1,12}&)?([a-z-]{1,20}=[a-z0-9.:-]{0,30}&){0,8}(c=[0-9A-F]{6})?") {
        match decode(&text) {
            None => prop_assert_eq!(text, ""),
            Some(opened) => {
                let canonical = opened.link.encode();
                prop_assume!(canonical.len() <= 2_000);
                prop_assert_eq!(decode(&canonical), Some(whole(opened.link)));
            }
        }
    }
}

/// The calls behind a path; none where no session gets there, as the calls say otherwise or the
/// person would have to answer more than eight questions.
fn calls(path: &Path) -> Option<Vec<Recalled>> {
    let told = |question: Question| {
        let mut answers = path.answers.iter();
        answers
            .find(|answer| answer.question() == question)
            .map(|answer| answer.id())
    };
    let by_calls: Vec<Question> = Probe::ALL
        .iter()
        .flat_map(|probe| probe.answers())
        .copied()
        .collect();
    let by_person = path.answers.iter().filter(|answer| {
        answer.question() != Question::Pasted && !by_calls.contains(&answer.question())
    });
    let lacks = by_calls
        .iter()
        .any(|question| told(*question) == Some("no"));
    let code = told(Question::ErrorCode);
    let of_scope = matches!(
        code,
        Some("scope_not_authorized" | "scope_permission_missed")
    );
    let calls = match told(Question::Checks) {
        None => return Some(Vec::new()),
        Some("passed") => (!lacks).then(|| probes("ok")),
        Some("scope_refused") => of_scope.then(|| probes("scope_not_authorized")),
        Some(_) => (!of_scope && !lacks).then(|| {
            let mut calls = probes("ok");
            calls.pop();
            calls.extend(probes(code.unwrap_or_default()).pop());
            calls
        }),
    };
    calls.filter(|_| by_person.count() <= 8)
}

#[test]
fn a_link_of_a_session_is_short() {
    let mut links = 0;
    for path in &ways() {
        if let Some(probes) = calls(path) {
            let text = Link {
                probes,
                ..of_path(path)
            }
            .encode();
            assert!(text.len() <= 512, "{} characters: {text}", text.len());
            links += 1;
        }
    }
    assert!(links > 1_000, "{links} links");
}

#[test]
fn the_link_of_an_open_diagnosis_is_short() {
    let facts = Facts::default();
    let open = Link::of(
        &Diagnosis::new(&facts, &[], &[]),
        Vec::new(),
        Some(29_922_338),
        true,
    );
    check(&open);
    assert!(open.causes.len() > 1);
    assert!(open.encode().len() <= 512, "{}", open.encode().len());
}
