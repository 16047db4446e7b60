//! The static pages at the host.

use super::host::Host;

#[test]
fn a_page_of_the_catalogue_is_served_from_its_folder() {
    let host = Host::generous();
    for folder in [
        "/catalogue/",
        "/causes/",
        "/causes/token_expired/",
        "/codes/scope_not_authorized/",
        "/codes/older/v1/",
        "/questions/token_age/",
        "/tree/the-error-code/",
    ] {
        let reply = host.raw(&format!("GET {folder}"), "", "");
        assert_eq!(reply.status, 200, "{folder}");
        assert_eq!(
            reply.header("content-type"),
            "text/html; charset=utf-8",
            "{folder}"
        );
        assert_eq!(reply.header("cache-control"), "no-cache", "{folder}");
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{folder}");
        let packed = host.raw(&format!("GET {folder}"), "Accept-Encoding: br\r\n", "");
        assert_eq!(packed.header("content-encoding"), "br", "{folder}");
    }
}

#[test]
fn a_page_that_is_missing_is_missing() {
    let host = Host::generous();
    for path in [
        "/causes/no_such_cause/",
        "/causes/no_such_cause",
        "/causes/token_expired/more",
        "/causes/token_expired/more/",
        "/codes/token_expired/",
        "/index.html/",
        "//",
        "//causes",
        "//causes/token_expired/",
        "/404.html",
    ] {
        let reply = host.raw(&format!("GET {path}"), "", "");
        assert_eq!(reply.status, 404, "{path}");
        let kind = reply.header("content-type");
        assert_eq!(kind, "text/html; charset=utf-8", "{path}");
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert_eq!(reply.header("cache-control"), "no-cache", "{path}");
        // It is shown at any depth.
        assert!(reply.body.contains("href=\"/catalogue/\""), "{path}");
    }
}

#[test]
fn a_folder_without_its_slash_is_sent_on_within_the_site() {
    let host = Host::generous();
    let reply = host.raw("GET /causes/token_expired", "", "");
    assert_eq!(reply.status, 301);
    assert_eq!(reply.header("location"), "/causes/token_expired/");
    assert_eq!(reply.header("x-content-type-options"), "nosniff");
}

#[test]
fn the_files_of_the_catalogue_never_change_under_their_names() {
    let host = Host::generous();
    let page = host.raw("GET /catalogue/", "", "").body;
    for begin in ["catalogue/search-", "catalogue/catalogue-"] {
        let (_, rest) = page.split_once(begin).expect("the page names it");
        let name = rest.split('"').next().unwrap_or_default();
        let reply = host.raw(&format!("GET /{begin}{name}"), "", "");
        assert_eq!(reply.status, 200, "{begin}{name}");
        let kept = reply.header("cache-control");
        assert!(kept.ends_with("immutable"), "{begin}{name}: {kept}");
    }
}
