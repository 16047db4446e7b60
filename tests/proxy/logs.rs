//! What the host writes down.

use super::host::{Host, LIST, USER};
use crate::e2e::site::marked_token;

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
