//! A client that boils each answer down to one line.

use std::io::Read;
use std::time::Duration;

use serde_json::Value;
use ureq::Agent;
use ureq::http::{HeaderMap, Request};

use crate::simulator::endpoint::Endpoint;
use crate::simulator::scenarios::SCENARIOS;
use crate::simulator::server::{Running, start};
use crate::simulator::token::token;

/// A simulator on a port of its own.
pub fn running() -> Running {
    start(None).expect("a port is free")
}

/// The token of a scenario.
pub fn token_of(slug: &str) -> String {
    let scenario = SCENARIOS.iter().find(|scenario| scenario.slug == slug);
    token(scenario.unwrap_or_else(|| panic!("no scenario {slug}")))
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// How the body ended, if not well: `stalls` or `cut`.
    pub broken: Option<&'static str>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).map(|value| value.to_str());
        value.and_then(Result::ok).unwrap_or_default()
    }

    /// Status and code; without a code, status and how the body ended or its type.
    pub fn summary(&self) -> String {
        let json = self.json();
        let what = self.broken.or(json["error"]["code"].as_str());
        let kind = what.unwrap_or_else(|| self.header("content-type"));
        format!("{} {kind}", self.status)
    }
}

/// The usual request to an endpoint. `None` if no answer begins.
pub fn probe(running: &Running, endpoint: Endpoint, token: &str) -> Option<Answer> {
    let (query, body) = match endpoint {
        Endpoint::UserInfo => ("?fields=open_id,display_name", ""),
        Endpoint::CreatorInfo => ("", ""),
        Endpoint::VideoList => ("?fields=id", r#"{"max_count": 1}"#),
        Endpoint::PostStatus => ("", r#"{"publish_id": "v_pub_url~v2.made-up"}"#),
    };
    let target = format!("{}{query}", endpoint.path());
    send(
        running,
        endpoint.method().as_str(),
        &target,
        &format!("Bearer {token}"),
        body,
    )
}

/// Any request, with any Authorization header; none if it is empty.
pub fn send(
    running: &Running,
    method: &str,
    target: &str,
    authorization: &str,
    body: &str,
) -> Option<Answer> {
    // Long enough for a busy computer, where an answer is due; short where it
    // is the point that none comes.
    let patience = |hangs| Duration::from_millis(if hangs { 250 } else { 5_000 });
    let agent = Agent::new_with_config(
        Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .allow_non_standard_methods(true)
            .timeout_recv_response(Some(patience(authorization.contains("-never-"))))
            .timeout_recv_body(Some(patience(authorization.contains("stall"))))
            .build(),
    );
    let mut request = Request::builder()
        .method(method)
        .uri(format!("http://{}{target}", running.address));
    if !authorization.is_empty() {
        request = request.header("Authorization", authorization);
    }
    let sent = if body.is_empty() {
        agent.run(request.body(()).expect("the request is valid"))
    } else {
        agent.run(request.body(body).expect("the request is valid"))
    };
    let (head, body) = match sent {
        Ok(answer) => answer.into_parts(),
        Err(ureq::Error::Timeout(_)) => return None,
        Err(error) => panic!("{method} {target} {authorization}: {error}"),
    };
    let mut bytes = Vec::new();
    let broken = match body.into_reader().read_to_end(&mut bytes) {
        Ok(_) => None,
        Err(error) => Some(match ureq::Error::from(error) {
            ureq::Error::Timeout(_) => "stalls",
            _ => "cut",
        }),
    };
    Some(Answer {
        status: head.status.as_u16(),
        headers: head.headers,
        body: bytes,
        broken,
    })
}
