//! What the proxy refuses by itself, and that it says so.

use super::host::{CREATOR, Host, LIST, USER};
use crate::e2e::nginx::{Nginx, Plan};
use crate::e2e::site::{Site, token};
use crate::e2e::wire::Reply;
use crate::simulator::{server, tls};

/// A refusal in TikTok's format, with the proxy's own word, that nobody keeps.
#[track_caller]
fn refuses(reply: &Reply, summary: &str) {
    assert_eq!(reply.summary(), summary, "{reply:?}");
    assert!(reply.code().starts_with("proxy_"), "{reply:?}");
    assert_eq!(reply.header("content-type"), "application/json");
    assert_eq!(reply.header("cache-control"), "no-store");
    assert_eq!(reply.header("x-content-type-options"), "nosniff");
}

#[test]
fn other_sites_may_not_call() {
    let host = Host::generous();
    for site in ["cross-site", "same-site", "anything"] {
        let header = format!("Sec-Fetch-Site: {site}\r\n");
        refuses(
            &host.call("GET", USER, &header),
            "403 proxy_cross_site_refused",
        );
        host.passed_on(0);
    }
    for header in [
        "",
        "Sec-Fetch-Site: same-origin\r\n",
        "Sec-Fetch-Site: none\r\n",
    ] {
        assert_eq!(
            host.call("GET", USER, header).summary(),
            "200 ok",
            "{header}"
        );
        host.passed_on(1);
    }
}

#[test]
fn paths_and_methods_are_refused_in_words() {
    let host = Host::generous();
    refuses(
        &host.call("GET", "/api/tt/v2/oauth/token/", ""),
        "404 proxy_path_not_allowed",
    );
    refuses(&host.call("POST", USER, ""), "405 proxy_method_not_allowed");
}

#[test]
fn large_requests_are_refused() {
    let host = Host::generous();
    let body = |size: usize| format!("{{{}}}", " ".repeat(size - 2));
    assert_eq!(host.post(CREATOR, "", &body(4_096)).summary(), "200 ok");
    host.passed_on(1);
    refuses(
        &host.post(CREATOR, "", &body(4_097)),
        "413 proxy_request_too_large",
    );
    let chunked = format!(
        "Authorization: Bearer {}\r\nTransfer-Encoding: chunked\r\n",
        token("all-scopes")
    );
    let reply = host.raw(&format!("POST {CREATOR}"), &chunked, "2\r\n{}\r\n0\r\n\r\n");
    refuses(&reply, "413 proxy_request_too_large");
    let query = |size: usize| format!("{USER}&a={}", "a".repeat(size - "fields=open_id&a=".len()));
    host.passed_on(0);
    assert_eq!(host.call("GET", &query(2_048), "").summary(), "200 ok");
    host.passed_on(1);
    refuses(
        &host.call("GET", &query(2_049), ""),
        "414 proxy_request_too_large",
    );
    host.passed_on(0);
}

#[test]
fn haste_is_refused_by_the_proxy_and_not_in_tiktoks_name() {
    let host = Host::shipped();
    let burst = (0..200).map(|_| host.call("GET", USER, ""));
    let refused = burst.into_iter().find(|reply| reply.status != 200);
    let refused = refused.expect("200 calls at once are too many");
    refuses(&refused, "429 proxy_rate_limited");
    assert!(
        refused.header("retry-after").parse::<u32>().is_ok(),
        "{refused:?}"
    );

    let host = Host::generous();
    let reply = host.call_with(&token("rate-limited"), "POST", LIST, "", "{}");
    assert_eq!(reply.summary(), "429 rate_limit_exceeded");
    assert_eq!(reply.header("retry-after"), "30");
}

#[test]
fn a_server_that_cannot_prove_to_be_tiktok_gets_nothing() {
    let (tiktok, other) = (tls::tiktok(), tls::other_host());
    let stranger = tls::tiktok().authority_pem;
    for (case, acceptor, authority) in [
        (
            "another host's certificate",
            Some(other.acceptor),
            &other.authority_pem,
        ),
        ("an unknown authority", Some(tiktok.acceptor), &stranger),
        ("no TLS", None, &stranger),
    ] {
        let upstream = server::start(acceptor).expect("a port is free");
        let nginx = Nginx::start(&Plan {
            upstream: upstream.address,
            authority_pem: authority,
            root: ".".into(),
            changes: &[],
        });
        let host = Host::of(Site {
            origin: String::new(),
            tiktok: upstream,
            nginx,
        });
        refuses(
            &host.call("GET", USER, ""),
            "502 proxy_upstream_unreachable",
        );
        assert!(host.passed_on(0).is_empty(), "{case}");
    }
}

#[test]
fn a_redirect_is_not_followed_and_not_passed_on() {
    let host = Host::generous();
    let reply = host.call_with(&token("redirect"), "GET", USER, "", "");
    refuses(&reply, "502 proxy_upstream_redirect");
    assert_eq!(reply.header("location"), "");
    host.passed_on(1);
}

#[test]
fn silence_ends_before_the_page_gives_up() {
    let host = Host::generous();
    let reply = host.call_with(&token("never-answers"), "POST", LIST, "", "{}");
    refuses(&reply, "504 proxy_upstream_timeout");
    host.passed_on(1);
}
