//! Paths, methods, parameters, limits, and what a good answer holds.

use std::time::{Duration, Instant};

use serde_json::json;

use super::client::{Answer, probe, running, send, token_of};
use crate::simulator::endpoint::{ENDPOINTS, Endpoint, Limits, WINDOW};
use crate::simulator::server::Running;

fn ask(running: &Running, slug: &str, method: &str, target: &str, body: &str) -> Answer {
    let authorization = format!("Bearer {}", token_of(slug));
    send(running, method, target, &authorization, body).expect("an answer")
}

#[test]
fn other_paths_and_methods_reach_nothing() {
    let running = running();
    let mut wrong = vec![
        ("GET", "/"),
        ("GET", "/v2/user/info//"),
        ("POST", "/v2/oauth/token/"),
        ("POST", "/v2/post/publish/video/init/"),
    ];
    for endpoint in ENDPOINTS {
        let path = endpoint.path();
        wrong.push((
            if endpoint.method() == "GET" {
                "GET"
            } else {
                "POST"
            },
            path.trim_end_matches('/'),
        ));
        let others = ["GET", "POST", "PUT", "DELETE", "OPTIONS"];
        let others = others.iter().filter(|other| endpoint.method() != **other);
        wrong.extend(others.map(|other| (*other, path)));
    }
    for (method, target) in wrong {
        let answer = ask(&running, "all-scopes", method, target, "");
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        let seen = (answer.status, body.as_str());
        assert_eq!(seen, (404, "Unsupported path(Janus)"), "{method} {target}");
    }
}

#[test]
#[rustfmt::skip] // A table.
fn parameters_and_scopes_decide() {
    const INFO: &str = "/v2/user/info/";
    const LIST: &str = "/v2/video/list/";
    const STATUS: &str = "/v2/post/publish/status/fetch/";
    let running = running();
    for (slug, target, body, expected) in [
        ("all-scopes", format!("{INFO}?fields=open_id,username,video_count"), "", "200 ok"),
        ("all-scopes", format!("{INFO}?fields=open_id%2Cusername"), "", "200 ok"),
        ("no-posting", format!("{INFO}?fields=open_id"), "", "200 ok"),
        ("no-posting", format!("{INFO}?fields=username"), "", "401 scope_not_authorized"),
        ("no-posting", format!("{INFO}?fields=open_id,username"), "", "401 scope_not_authorized"),
        ("no-posting", format!("{INFO}?fields=video_count"), "", "401 scope_not_authorized"),
        ("profile-refused", format!("{INFO}?fields=is_verified"), "", "401 scope_not_authorized"),
        ("scope-permission-missed", format!("{INFO}?fields=username"), "", "400 scope_permission_missed"),
        ("scope-permission-missed", format!("{INFO}?fields=likes_count"), "", "400 scope_permission_missed"),
        ("all-scopes", format!("{INFO}?fields=open_id,shoe_size"), "", "400 invalid_params"),
        ("all-scopes", format!("{INFO}?fields="), "", "400 invalid_params"),
        ("all-scopes", INFO.to_owned(), "", "400 invalid_params"),
        ("all-scopes", LIST.to_owned(), "{}", "400 invalid_params"),
        ("all-scopes", format!("{LIST}?fields=shoe_size"), "{}", "400 invalid_params"),
        ("all-scopes", format!("{LIST}?fields=id"), "", "200 ok"),
        ("all-scopes", format!("{LIST}?fields=id"), r#"{"max_count": 20}"#, "200 ok"),
        ("all-scopes", format!("{LIST}?fields=id"), r#"{"max_count": 21}"#, "400 invalid_params"),
        ("all-scopes", format!("{LIST}?fields=id"), "not json", "400 invalid_params"),
        ("all-scopes", STATUS.to_owned(), "{}", "400 invalid_params"),
        ("all-scopes", STATUS.to_owned(), "", "400 invalid_params"),
        ("no-posting", STATUS.to_owned(), "{}", "401 scope_not_authorized"),
    ] {
        let method = if target.starts_with(INFO) {
            "GET"
        } else {
            "POST"
        };
        let summary = ask(&running, slug, method, &target, body).summary();
        assert_eq!(summary, expected, "{slug} {target} {body}");
    }
}

#[test]
fn the_user_has_the_named_fields_only() {
    let running = running();
    let target = "/v2/user/info/?fields=display_name,follower_count";
    let answer = ask(&running, "all-scopes", "GET", target, "").json();
    let user = json!({"display_name": "Demo Creator", "follower_count": 1_532});
    assert_eq!(answer["data"], json!({ "user": user }));
}

#[test]
fn privacy_follows_the_account() {
    let running = running();
    for (slug, widest, videos) in [
        ("all-scopes", "PUBLIC_TO_EVERYONE", 1),
        ("all-scopes-private", "FOLLOWER_OF_CREATOR", 0),
    ] {
        let data = |endpoint| {
            let answer = probe(&running, endpoint, &token_of(slug)).expect("an answer");
            answer.json()["data"].clone()
        };
        let options = data(Endpoint::CreatorInfo)["privacy_level_options"].clone();
        let expected = json!([widest, "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"]);
        assert_eq!(options, expected, "{slug}");
        let listed = data(Endpoint::VideoList)["videos"].as_array().map(Vec::len);
        assert_eq!(listed, Some(videos), "{slug}");
    }
}

#[test]
fn the_twenty_first_request_of_a_minute_is_refused() {
    let running = running();
    let ask = |slug: &str| {
        let answer = probe(&running, Endpoint::CreatorInfo, &token_of(slug));
        answer.expect("an answer").summary()
    };
    for serial in 1..=20 {
        assert_eq!(ask("all-scopes"), "200 ok", "request {serial}");
    }
    assert_eq!(ask("all-scopes"), "429 rate_limit_exceeded");
    assert_eq!(ask("all-scopes-private"), "200 ok", "another token");
}

#[test]
fn each_window_slides() {
    for endpoint in ENDPOINTS {
        let limits = Limits::default();
        let start = Instant::now();
        let admits = |seconds| limits.admits("a", endpoint, start + Duration::from_secs(seconds));
        assert!(admits(0), "{endpoint:?}");
        for serial in 1..endpoint.requests_per_window() {
            assert!(admits(30), "{endpoint:?} {serial}");
        }
        assert!(!admits(59), "{endpoint:?} is full");
        assert!(admits(WINDOW.as_secs()), "{endpoint:?} has room for one");
        assert!(!admits(WINDOW.as_secs()), "{endpoint:?} is full again");
    }
}
