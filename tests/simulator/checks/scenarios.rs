//! Each scenario at each endpoint, and the tokens that name the scenarios.

use super::client::{probe, running, send, token_of};
use crate::simulator::endpoint::ENDPOINTS;
use crate::simulator::scenarios::SCENARIOS;
use crate::simulator::token::{distinct_token, scenario_of, token};

const OK: &str = "200 ok";
const NO_SCOPE: &str = "401 scope_not_authorized";
/// What a made-up id gets once the scopes suffice.
const NO_POST: &str = "400 invalid_publish_id";
const HTML: &str = "200 text/html";
const SILENCE: &str = "silence";

/// Slug, then the answers to the usual requests in the order of `ENDPOINTS`.
#[rustfmt::skip] // A table.
const EXPECTED: &[(&str, [&str; 4])] = &[
    ("all-scopes", [OK, OK, OK, NO_POST]),
    ("all-scopes-private", [OK, OK, OK, NO_POST]),
    ("upload-only", [OK, NO_SCOPE, NO_SCOPE, NO_POST]),
    ("no-posting", [OK, NO_SCOPE, NO_SCOPE, NO_SCOPE]),
    ("profile-refused", [OK, OK, NO_SCOPE, NO_POST]),
    ("basic-refused", [NO_SCOPE, OK, NO_SCOPE, NO_POST]),
    ("scope-permission-missed", [OK, OK, OK, NO_POST]),
    ("expired", ["401 access_token_invalid"; 4]),
    ("too-many-posts", [OK, "200 spam_risk_too_many_posts", OK, NO_POST]),
    ("banned", [OK, "200 spam_risk_user_banned_from_posting", OK, NO_POST]),
    ("user-cap", [OK, "200 reached_active_user_cap", OK, NO_POST]),
    ("rate-limited", ["429 rate_limit_exceeded"; 4]),
    ("rate-limited-bare", ["429 rate_limit_exceeded"; 4]),
    ("rate-limited-garbled", ["429 rate_limit_exceeded"; 4]),
    ("internal-error", ["500 internal_error"; 4]),
    ("unlisted-code", ["400 sim_code_nobody_lists"; 4]),
    ("odd-envelope", [OK, OK, OK, NO_POST]),
    ("hostile-text", [OK, OK, OK, NO_POST]),
    ("html-page", [HTML; 4]),
    ("html-error", ["503 text/html"; 4]),
    ("truncated-json", ["200 application/json; charset=utf-8", "200 application/json; charset=utf-8", "200 application/json; charset=utf-8", "400 application/json; charset=utf-8"]),
    ("stall-after-headers", ["200 stalls", "200 stalls", "200 stalls", "400 stalls"]),
    ("never-answers", [SILENCE; 4]),
    ("connection-cut", ["200 cut", "200 cut", "200 cut", "400 cut"]),
    ("empty-body", ["200 application/json; charset=utf-8"; 4]),
    ("huge-body", [OK, OK, OK, NO_POST]),
    ("wrong-content-type", [OK, OK, OK, NO_POST]),
    ("redirect", ["302 text/plain"; 4]),
    ("not-json", ["200 text/plain"; 4]),
    ("server-502", ["502 text/plain"; 4]),
    ("server-503", ["503 text/plain"; 4]),
    ("server-504", ["504 text/plain"; 4]),
    ("creator-stalls", [OK, "200 stalls", OK, NO_POST]),
    ("creator-html", [OK, HTML, OK, NO_POST]),
];

#[test]
fn each_scenario_answers_as_the_table_says() {
    let running = running();
    // At once, so that those that hang hang together.
    std::thread::scope(|scope| {
        for (slug, expected) in EXPECTED {
            let running = &running;
            scope.spawn(move || check(running, slug, *expected));
        }
    });
}

#[track_caller]
fn check(running: &crate::simulator::server::Running, slug: &str, expected: [&str; 4]) {
    let seen = ENDPOINTS.map(|endpoint| {
        probe(running, endpoint, &token_of(slug))
            .map_or_else(|| SILENCE.to_owned(), |answer| answer.summary())
    });
    assert_eq!(seen, expected, "{slug}");
}

#[test]
fn the_table_has_one_row_for_each_scenario() {
    let rows: Vec<_> = EXPECTED.iter().map(|(slug, _)| *slug).collect();
    let slugs: Vec<_> = SCENARIOS.iter().map(|scenario| scenario.slug).collect();
    assert_eq!(rows, slugs);
}

#[test]
fn each_sentence_is_one_sentence_of_its_own() {
    for scenario in SCENARIOS {
        let (slug, sentence) = (scenario.slug, scenario.sentence);
        assert!(sentence.ends_with('.'), "{slug}: no full stop");
        assert_eq!(sentence.matches(". ").count(), 0, "{slug}: more than one");
        let same = SCENARIOS.iter().filter(|other| other.sentence == sentence);
        assert_eq!(same.count(), 1, "{slug}: shared");
    }
}

#[test]
fn each_token_leads_back_to_its_scenario() {
    for scenario in SCENARIOS {
        let slug = scenario.slug;
        let short = format!("act.sim-{slug}!4567.va");
        for token in [token(scenario), distinct_token(scenario, "7"), short] {
            let found = scenario_of(&token).map(|found| found.slug);
            assert_eq!(found, Some(slug), "{token}");
        }
    }
}

#[test]
fn each_token_is_distinct_and_long_enough() {
    for scenario in SCENARIOS {
        let own = token(scenario);
        assert!(own.len() >= 30, "{own} is short");
        let same = SCENARIOS.iter().filter(|other| token(other) == own);
        assert_eq!(same.count(), 1, "{own} is shared");
    }
}

#[test]
fn anything_but_a_known_token_is_invalid() {
    let running = running();
    let known = token_of("all-scopes");
    let cut = &known[..known.len() - 1];
    for authorization in [
        String::new(),
        "Bearer".to_owned(),
        "Bearer ".to_owned(),
        "Bearer undefined".to_owned(),
        known.clone(),
        format!("Basic {known}"),
        format!("Bearer  {known}"),
        format!("Bearer \"{known}\""),
        format!("Bearer {cut}"),
        format!("Bearer {known}a"),
        format!("Bearer {}", known.replace("act.", "rft.")),
        format!("Bearer {}", known.replace("act.", "clt.")),
        format!("Bearer {}", known.replace("all-scopes", "no-such-scenario")),
        format!("Bearer {}", known.replace("all-scopes", "all-scopesX")),
    ] {
        let target = "/v2/user/info/?fields=open_id";
        let answer = send(&running, "GET", target, &authorization, "").expect("an answer");
        let summary = answer.summary();
        assert_eq!(summary, "401 access_token_invalid", "{authorization:?}");
    }
}
