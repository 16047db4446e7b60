//! The sliding one-minute window of each token at each endpoint.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::endpoint::{Endpoint, WINDOW};

/// When each token last called each endpoint.
#[derive(Default)]
pub struct Limits {
    calls: Mutex<HashMap<(String, Endpoint), VecDeque<Instant>>>,
}

impl Limits {
    /// Counts a call made `now`, unless the window is full. The time is a
    /// parameter so that a test need not wait a minute.
    pub fn admits(&self, token: &str, endpoint: Endpoint, now: Instant) -> bool {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = calls.entry((token.to_owned(), endpoint)).or_default();
        while recent
            .front()
            .is_some_and(|&call| now.duration_since(call) >= WINDOW)
        {
            recent.pop_front();
        }
        if recent.len() >= endpoint.requests_per_window() {
            return false;
        }
        recent.push_back(now);
        true
    }
}
