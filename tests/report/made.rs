//! The reports that the tests are about.

use std::sync::LazyLock;

use token_doctor::api::{self, Probe};
use token_doctor::cause::Cause;
use token_doctor::evidence::{Outcome, Reply};
use token_doctor::example::AT;
use token_doctor::facts::Question;
use token_doctor::input;
use token_doctor::report::Report;
use token_doctor::session::{Next, Session};

use crate::shared::examples;

/// TikTok's sample of a token.
pub const TOKEN: &str = "act.example12345Example12345Example!4567.va";

/// Where the page may stand.
pub const LINK: &str = "https://token-doctor.example/#v=1&r=1&c=000000";

/// The report of a session, as the page would make it.
pub fn of(session: &Session, example: bool) -> Report {
    Report {
        made_at: Some(AT + 60),
        permalink: Some(LINK.to_owned()),
        ..Report::new(session, &session.diagnosis(), example)
    }
}

/// Every example, its session and its report.
pub static EXAMPLES: LazyLock<Vec<(Cause, Session, Report)>> = LazyLock::new(|| {
    let played = examples().iter().map(|example| {
        let session = example.play();
        let report = of(&session, true);
        (example.cause, session, report)
    });
    played.collect()
});

/// A reply with that status and body.
pub fn reply(status: u16, body: &str) -> Outcome {
    Outcome::Reply(Reply {
        status: Some(status),
        body: api::read(body),
        retry_after: None,
    })
}

/// A token with `video.upload`, while the call needs `video.publish`.
pub fn flagship() -> Session {
    let mut session = Session::new(&input::read(&[TOKEN]), false);
    let mut at = AT;
    while let Next::Send(probe) = session.next() {
        let outcome = match probe {
            Probe::CreatorInfo => reply(
                401,
                r#"{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"202611220938120101130062072500FFA2"}}"#,
            ),
            Probe::UserInfoBasic
            | Probe::UserInfoProfile
            | Probe::UserInfoStats
            | Probe::VideoList
            | Probe::PostStatus => reply(
                200,
                r#"{"data":{"user":{"display_name":"Tester"}},"error":{"code":"ok","message":""}}"#,
            ),
        };
        session.receive(probe, at, outcome);
        at += 1;
    }
    session.answer(
        Question::GrantedVideoUpload,
        Question::GrantedVideoUpload.answer("yes"),
    );
    session
}
