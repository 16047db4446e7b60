//! Which calls are passed on.

use super::host::{CREATOR, Host, LIST, STATUS, USER};

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
