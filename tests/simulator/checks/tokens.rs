//! Tokens, and the Authorization headers that carry them.

use super::client::{running, send, token_of};
use crate::simulator::scenarios::SCENARIOS;
use crate::simulator::token::{distinct_token, scenario_of, token};

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
