//! What comes back of TikTok's answers, and what stays behind.

use super::host::{CREATOR, Host, USER};
use crate::e2e::site::token;
use crate::e2e::wire::exchange;

#[test]
fn the_answer_comes_back_without_what_is_not_for_the_page() {
    let host = Host::generous();
    let reply = host.call("GET", USER, "");
    assert_eq!(reply.summary(), "200 ok");
    assert_eq!(
        reply.header("content-type"),
        "application/json; charset=utf-8"
    );
    assert_eq!(
        reply.header("x-tt-logid").len(),
        34,
        "TikTok's support asks for it"
    );
    assert_eq!(reply.header("x-content-type-options"), "nosniff");
    assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(reply.header("server"), "nginx", "no version, no simulator");
    for name in reply.names() {
        let kept_back = name == "set-cookie" || name.starts_with("access-control-");
        assert!(!kept_back, "{name} comes through");
    }
}

#[test]
fn an_answer_is_kept_by_nobody() {
    let host = Host::generous();
    for (slug, summary) in [
        ("all-scopes", "200 ok"),
        ("expired", "401 access_token_invalid"),
        ("all-scopes", "200 ok"),
    ] {
        let reply = host.call_with(&token(slug), "POST", CREATOR, "", "{}");
        assert_eq!(reply.summary(), summary);
        assert_eq!(reply.header("cache-control"), "no-store");
        for name in ["expires", "etag", "last-modified", "age"] {
            assert_eq!(reply.header(name), "", "{name}");
        }
        host.passed_on(1);
    }
}

#[test]
fn refusals_of_tiktok_come_back_as_they_are() {
    let host = Host::generous();
    for (slug, method, path, summary) in [
        ("no-posting", "POST", CREATOR, "401 scope_not_authorized"),
        ("internal-error", "GET", USER, "500 internal_error"),
        ("unlisted-code", "GET", USER, "400 sim_code_nobody_lists"),
        (
            "too-many-posts",
            "POST",
            CREATOR,
            "200 spam_risk_too_many_posts",
        ),
        (
            "server-502",
            "GET",
            USER,
            "502 proxy_upstream_gateway_error",
        ),
        ("server-503", "GET", USER, "503"),
        (
            "server-504",
            "GET",
            USER,
            "504 proxy_upstream_gateway_error",
        ),
    ] {
        let body = if method == "POST" { "{}" } else { "" };
        assert_eq!(
            host.call_with(&token(slug), method, path, "", body)
                .summary(),
            summary,
            "{slug}"
        );
    }
}

#[test]
fn every_answer_of_the_host_carries_its_policy() {
    let host = Host::generous();
    for (path, status) in [
        ("/", 200),
        ("/index.html", 200),
        ("/causes/token_expired/", 200),
        ("/causes/token_expired", 301),
        ("/causes/nothing/", 404),
        ("/nothing", 404),
        (USER, 200),
        ("/api/tt/x", 404),
    ] {
        let reply = host.call("GET", path, "");
        assert_eq!(reply.status, status, "{path}");
        let policy = reply.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"),
            "{path}: {policy}"
        );
        for unsafe_word in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
            assert!(!policy.contains(unsafe_word), "{path}: {policy}");
        }
        assert_eq!(reply.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(reply.header("x-frame-options"), "DENY", "{path}");
        assert!(
            reply
                .header("strict-transport-security")
                .starts_with("max-age=63072000;"),
            "{path}"
        );
    }
}

#[test]
fn whoever_comes_without_tls_is_sent_on() {
    let host = Host::shipped();
    let address = host.site.nginx.http;
    let reply = exchange(address, "GET /a?b=c", "Host: other.example\r\n", "");
    let place = reply.header("location");
    assert_eq!(
        (reply.status, place),
        (308, "https://token-doctor.example/a?b=c")
    );
    assert!(reply.header("server").ends_with("nginx"), "{reply:?}");
}
