//! A token that stands anywhere in what was pasted or answered is in nothing that is handed over.

use std::collections::HashSet;

use serde_json::Value;
use token_doctor::api::{self, Probe};
use token_doctor::content::EXAMPLES;
use token_doctor::evidence::{Fault, Outcome, Reply};
use token_doctor::example::{AT, Example};
use token_doctor::input;
use token_doctor::report::{Language, program};
use token_doctor::session::{Next, Session};

use crate::made::{TOKEN, flagship, of};
use crate::shared::{example, examples};
use crate::texts::all;

/// No shorter part of a token may be seen.
const WINDOW: usize = 6;

/// Tokens for each example, so many in one text.
const TOKENS: usize = 1_000;
const AT_ONCE: usize = 50;

/// Letters and digits that are the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // Knuth's MMIX generator; its high bits are the good ones.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    fn token(&mut self) -> String {
        const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let prefix = ["act.", "rft.", "clt."][self.roll(3)];
        let length = 20 + self.roll(50);
        let body: String = (0..length)
            .map(|_| char::from(SIGNS[self.roll(SIGNS.len())]))
            .collect();
        [prefix, &body, "!4567.va"].concat()
    }
}

/// The example again, with the tokens around its texts and in the messages of its replies.
fn played(example: &Example, tokens: &[String]) -> Session {
    let said = tokens.join(" and ");
    let pastes: Vec<String> = example
        .pastes
        .iter()
        .map(|paste| {
            format!(
                "access_token={said}\n{}\nAuthorization: Bearer {said}",
                told(paste, &said)
            )
        })
        .collect();
    let pastes: Vec<&str> = pastes.iter().map(String::as_str).collect();
    let mut session = Session::new(&input::read(&pastes), example.extra());
    for (probe, recorded) in calls(example) {
        session.receive(probe, AT, outcome(recorded, &said));
    }
    while let Next::Ask(question) = session.next() {
        session.answer(question, example.answer(question));
    }
    session
}

/// A recorded body with its status, or why there was no response.
type Recorded = Result<(u16, String), Fault>;

/// The calls of an example as they are in its file.
fn calls(example: &Example) -> Vec<(Probe, Recorded)> {
    let file: Value = serde_json::from_str(EXAMPLES[example.cause as usize]).expect("JSON");
    let calls = file["calls"].as_array().expect("a list").iter();
    let recorded = |call: &Value| {
        if let Some(fault) = call["fault"].as_str() {
            return Err(Fault::from_id(fault).expect("a fault"));
        }
        let status = call["status"].as_u64().expect("a status");
        let body = call["body"].as_str().expect("a body").to_owned();
        Ok((u16::try_from(status).expect("a status"), body))
    };
    let probe = |call: &Value| Probe::from_id(call["call"].as_str()?);
    calls
        .map(|call| (probe(call).expect("a call"), recorded(call)))
        .collect()
}

fn outcome(recorded: Recorded, said: &str) -> Outcome {
    match recorded {
        Ok((status, body)) => Outcome::Reply(Reply {
            status: Some(status),
            body: api::read(&told(&body, said)),
            retry_after: None,
        }),
        Err(fault) => Outcome::Fault(fault),
    }
}

/// The text with the tokens in each message and in fields beside it.
fn told(text: &str, said: &str) -> String {
    let fields = format!(
        "\"status\":\"{said}\",\"fail_reason\":\"{said}\",\"{said}\":\"x\",\"message\":\"{said} "
    );
    text.replace("\"message\":\"", &fields)
}

/// Every part of a token's length that is in a text.
fn windows(text: &str) -> HashSet<&[u8]> {
    text.as_bytes().windows(WINDOW).collect()
}

#[test]
fn no_part_of_a_thousand_tokens_is_in_any_text_of_any_example() {
    let examples: Vec<&Example> = examples().iter().collect();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for share in examples.chunks(examples.len().div_ceil(workers)) {
            scope.spawn(|| share.iter().for_each(|example| is_clean(example)));
        }
    });
}

fn is_clean(example: &Example) {
    let mut dice = Dice(example.cause as u64);
    for _ in 0..TOKENS / AT_ONCE {
        let tokens: Vec<String> = (0..AT_ONCE).map(|_| dice.token()).collect();
        let report = of(&played(example, &tokens), true);
        for (name, text) in all(&report) {
            let shown = windows(&text);
            for token in &tokens {
                // Prefix and tail are the same in every token.
                let secret = &token.as_bytes()[4..token.len() - 8];
                let leak = secret.windows(WINDOW).find(|window| shown.contains(window));
                assert!(
                    leak.is_none(),
                    "{token} in the {name} of {}: {text}",
                    example.cause.slug()
                );
            }
        }
    }
}

#[test]
fn the_tokens_do_reach_the_readers() {
    let example = example(token_doctor::cause::Cause::ScopeDeclinedAtConsent);
    let with_reply = examples()
        .iter()
        .find(|example| !example.calls.is_empty())
        .unwrap_or(example);
    let session = played(with_reply, &[TOKEN.to_owned()]);
    let messages: Vec<&str> = session
        .evidence()
        .iter()
        .filter_map(|seen| Some(seen.envelope()?.message.as_str()))
        .collect();
    assert!(
        messages.iter().any(|message| message.contains("[removed]")),
        "{messages:?}"
    );
}

#[test]
fn no_name_and_no_data_of_a_reply_is_in_a_text() {
    for (name, text) in all(&of(&flagship(), false)) {
        for private in ["Tester", "act.", "example12345", "display_name\":"] {
            assert!(!text.contains(private), "{private} in {name}: {text}");
        }
    }
}

#[test]
fn no_program_holds_more_of_a_token_than_the_name_of_its_variable() {
    for probe in Probe::ALL {
        for language in Language::ALL {
            let text = program(*probe, *language);
            assert_eq!(text.matches("TIKTOK_TOKEN").count(), 1, "{text}");
            assert!(!text.contains("act."), "{text}");
        }
    }
}
