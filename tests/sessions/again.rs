//! A check is not repeated before TikTok's limits allow it.

use token_doctor::api::{self, Probe};
use token_doctor::evidence::{Fault, Outcome, Reply};

use crate::{OK, reply, with_token};

const LIMITED: &str = r#"{"error":{"code":"rate_limit_exceeded","message":"","log_id":"2022"}}"#;
const NOW: u64 = 1_795_340_292;

fn limited(retry_after: Option<u32>) -> Outcome {
    Outcome::Reply(Reply {
        status: Some(429),
        body: api::read(LIMITED),
        retry_after,
    })
}

#[track_caller]
fn check(probe: Probe, outcome: Outcome, wait: u64, is_limited: bool) {
    let mut session = with_token(false);
    assert_eq!(session.ready_at(), None);
    session.receive(probe, NOW, outcome);
    assert_eq!(session.ready_at(), Some(NOW + wait), "{}", probe.id());
    assert_eq!(session.is_limited(), is_limited, "{}", probe.id());
}

#[test]
fn the_wait_is_what_tiktok_asks_for_or_documents() {
    check(Probe::UserInfoBasic, reply(200, OK), 0, false);
    check(Probe::CreatorInfo, reply(200, OK), 3, false);
    check(Probe::UserInfoBasic, limited(None), 60, true);
    check(Probe::CreatorInfo, limited(Some(17)), 17, true);
    check(
        Probe::UserInfoBasic,
        Outcome::Fault(Fault::Timeout),
        0,
        false,
    );
}

#[test]
fn the_latest_wait_counts() {
    let mut session = with_token(false);
    session.receive(Probe::UserInfoBasic, NOW, limited(None));
    session.receive(Probe::CreatorInfo, NOW + 10, reply(200, OK));
    assert_eq!(session.ready_at(), Some(NOW + 60));
}
