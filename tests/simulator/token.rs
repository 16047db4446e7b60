//! How a token names its scenario.
//!
//! Prefix and tail follow the samples in TikTok's documentation; no page of it
//! defines a format: <https://developers.tiktok.com/doc/oauth-user-access-token-management>

use axum::http::{HeaderMap, header};

use super::scenarios::{SCENARIOS, Scenario};

const PREFIX: &str = "act.sim-";

/// The token to paste for a scenario.
pub fn token(scenario: &Scenario) -> String {
    distinct_token(scenario, "Example12345Example12345")
}

/// A token of a scenario that is counted apart from all others by the rate
/// limits. `mark` is of letters and digits.
pub fn distinct_token(scenario: &Scenario, mark: &str) -> String {
    format!("{PREFIX}{}-{mark}!4567.va", scenario.slug)
}

/// The scenario that a token names. A token that was cut off names none, as
/// TikTok would not know it either.
pub fn scenario_of(token: &str) -> Option<&'static Scenario> {
    let (name, tail) = token.strip_prefix(PREFIX)?.split_once('!')?;
    if !is_tail(tail) {
        return None;
    }
    // The longest slug wins: one scenario's slug may begin another's.
    SCENARIOS
        .iter()
        .filter(|scenario| {
            name.strip_prefix(scenario.slug)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
        .max_by_key(|scenario| scenario.slug.len())
}

/// The token that a request carries, if it carries one in the form
/// `Authorization: Bearer …`.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ")
}

fn is_tail(tail: &str) -> bool {
    let Some((number, region)) = tail.split_once('.') else {
        return false;
    };
    number.len() == 4
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && region.len() == 2
        && region.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
