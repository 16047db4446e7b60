//! What TikTok sees of a call.

use super::host::{Host, LIST};
use crate::e2e::site::token;

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
