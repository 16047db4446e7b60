//! Which calls are passed on, what TikTok sees of them, and what the host writes down of them.

use super::host::{CREATOR, Host, LIST, STATUS, USER};
use crate::e2e::site::{marked_token, token};

#[test]
fn the_four_calls_pass_and_no_other_path_does() {
    let host = Host::generous();
    for (method, path, summary) in [
        ("GET", USER, "200 ok"),
        ("POST", CREATOR, "200 ok"),
        ("POST", LIST, "200 ok"),
        ("POST", STATUS, "400 invalid_params"),
    ] {
        assert_eq!(host.call(method, path, "").summary(), summary, "{path}");
        host.passed_on(1);
    }
    for path in [
        "/api/tt/",
        "/api/tt",
        "/api/",
        "/api/tt/v2/",
        "/api/tt/v2/user/info",
        "/api/tt/v2/user/info//",
        "/api/tt//v2/user/info/",
        "//api/tt/v2/user/info/",
        "/api/tt/v2/user/info/x",
        "/api/tt/../v2/user/info/",
        "/api/tt/v2/video/../oauth/token/",
        "/api/tt/v2/%2e%2e/oauth/token/",
        "/api/tt/v2/user/info/%00",
        "/api/tt/v2/user/info/;x",
        "/v2/user/info/",
        "/api/tt/v2/oauth/token/",
        "/api/tt/v2/oauth/revoke/",
        "/api/tt/v2/video/query/",
        "/api/tt/v2/post/publish/video/init/",
        "/api/tt/v2/post/publish/inbox/video/init/",
        "/api/tt/v2/post/publish/content/init/",
    ] {
        for method in ["GET", "POST"] {
            let reply = host.call(method, path, "");
            assert!(
                [400, 404].contains(&reply.status),
                "{method} {path}: {}",
                reply.status
            );
            assert!(
                !reply.body.contains("<script"),
                "{method} {path} gives the page"
            );
            host.passed_on(0);
        }
    }
}

#[test]
fn another_spelling_of_a_path_reaches_tiktok_as_documented() {
    let host = Host::generous();
    for path in [
        "/api/tt/v2/user%2finfo/",
        "/api/tt/V2/User/info/",
        "/%61pi/tt/v2/user/info/",
        "/api/tt/v2/x/../user/info/",
    ] {
        host.call("GET", path, "");
        let [seen] = host.passed_on(1).try_into().expect("one call");
        assert_eq!(seen.target, "/v2/user/info/", "{path}");
    }
}

#[test]
fn each_path_takes_one_method() {
    let host = Host::generous();
    for (path, own) in [
        (USER, "GET"),
        (CREATOR, "POST"),
        (LIST, "POST"),
        (STATUS, "POST"),
    ] {
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] {
            if method != own {
                let reply = host.call(method, path, "");
                assert_eq!(reply.status, 405, "{method} {path}");
                host.passed_on(0);
            }
        }
    }
}

#[test]
fn no_request_chooses_the_host() {
    let host = Host::generous();
    for (path, headers) in [
        (
            "http://elsewhere.invalid/api/tt/v2/user/info/?fields=open_id",
            "",
        ),
        (
            "/api/tt/v2/user/info/?fields=open_id&host=elsewhere.invalid",
            "",
        ),
        (USER, "X-Forwarded-Host: elsewhere.invalid\r\n"),
        (USER, "Forwarded: host=elsewhere.invalid\r\n"),
    ] {
        assert_eq!(
            host.call("GET", path, headers).summary(),
            "200 ok",
            "{path} {headers}"
        );
        let [seen] = host.passed_on(1).try_into().expect("one call");
        assert_eq!(
            seen.header("host"),
            Some("open.tiktokapis.com"),
            "{path} {headers}"
        );
    }
    for path in [
        "/api/tt/@elsewhere.invalid/",
        "/api/tt/v2/user/info/@elsewhere.invalid",
        "/api/tt/https://elsewhere.invalid/",
    ] {
        assert_eq!(host.call("GET", path, "").status, 404, "{path}");
        host.passed_on(0);
    }
}

#[test]
fn tiktok_sees_the_needed_headers_and_no_other() {
    let host = Host::generous();
    let private = "Cookie: session=1\r\nOrigin: https://a.example\r\nReferer: https://a.example/?b\r\n\
        X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\nX-Real-IP: 192.0.2.1\r\nForwarded: for=192.0.2.1\r\n\
        Via: 1.1 a\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\nSec-CH-UA: a\r\nAccept-Language: de\r\n\
        Accept-Encoding: br\r\nAccept: text/html\r\nUser-Agent: Someone\r\nDNT: 1\r\nX-Anything: 1\r\nIf-None-Match: a\r\n\
        Range: bytes=0-1\r\nContent-Type: application/json\r\n";
    let body = r#"{"max_count":1}"#;
    assert_eq!(host.post(LIST, private, body).summary(), "200 ok");
    let [seen] = host.passed_on(1).try_into().expect("one call");
    let authorization = format!("Bearer {}", token("all-scopes"));
    let mut headers = seen.headers.clone();
    headers.sort();
    // nginx speaks HTTP/1.1 with one call a connection.
    headers.retain(|(name, _)| name != "connection");
    let expected = [
        ("accept", "application/json"),
        ("authorization", &authorization),
        ("content-length", "15"),
        ("content-type", "application/json"),
        ("host", "open.tiktokapis.com"),
        ("user-agent", "token-doctor"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(headers, expected);
    assert_eq!(seen.target, "/v2/video/list/?fields=id");
    assert_eq!(String::from_utf8_lossy(&seen.body), body);
}

#[test]
fn no_call_is_made_twice() {
    for slug in [
        "server-503",
        "connection-cut",
        "empty-body",
        "internal-error",
        "rate-limited",
    ] {
        let host = Host::generous();
        host.call_with(&token(slug), "POST", LIST, "", "{}");
        host.passed_on(1);
    }
}

#[test]
fn the_logs_hold_method_path_status_and_time() {
    const MARK: &str = "CANARYqJ7xW2mZ9k";
    let host = Host::generous();
    let token = |slug| marked_token(slug, MARK);
    let with_query = format!("{USER}&a={MARK}");
    let cookie =
        format!("Cookie: a={MARK}\r\nReferer: https://a.example/{MARK}\r\nUser-Agent: {MARK}\r\n");
    let body = format!(r#"{{"a":"{MARK}"}}"#);
    for (slug, method, path) in [
        ("all-scopes", "GET", with_query.as_str()),
        ("expired", "GET", &with_query),
        ("server-502", "GET", &with_query),
        ("redirect", "GET", &with_query),
        ("all-scopes", "POST", LIST),
        ("connection-cut", "POST", LIST),
        ("all-scopes", "DELETE", &with_query),
        (
            "all-scopes",
            "GET",
            "/api/tt/v2/oauth/token/?code=CANARYqJ7xW2mZ9k",
        ),
    ] {
        let body = if method == "POST" { body.as_str() } else { "" };
        host.call_with(&token(slug), method, path, &cookie, body);
    }
    host.raw(&format!("GET {with_query} {MARK}"), &cookie, "");
    let log = host.site.nginx.access_log();
    assert!(log.lines().count() >= 8, "{log}");
    for line in log.lines() {
        assert_eq!(line.split(' ').count(), 5, "{line}");
    }
    assert!(log.contains(" GET /api/tt/v2/user/info/ 200 "), "{log}");
    for (file, content) in host.site.nginx.files() {
        let found = content
            .windows(MARK.len())
            .any(|window| window == MARK.as_bytes());
        assert!(!found, "the token is in {}", file.display());
    }
}
