//! The login URL, and what it shows by itself.

use crate::check;

const HEAD: &str = "https://www.tiktok.com/v2/auth/authorize/?client_key=sbaw1example2key3&response_type=code&state=a1b2c3";

/// The facts that these further parameters add to a plain login URL.
#[track_caller]
fn shows(parameters: &str, expected: &str) {
    let (first, last) = expected.split_once('|').unwrap_or((expected, ""));
    check(
        &[HEAD, parameters].concat(),
        &format!(
            "LoginUrl; refused ClientKey; failing_stage=login_page; {}key_param_name=client_key; {last}api_family=v2",
            first.replace("{sandbox}", "credentials_environment=sandbox; ")
        ),
    );
}

const HEX: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const BASE64URL: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

#[test]
fn how_the_scopes_are_joined() {
    for (scope, joiner) in [
        ("&scope=user.info.basic", "comma"),
        ("&scope=user.info.basic,video.list", "comma"),
        ("&scope=user.info.basic%2Cvideo.list", "comma"),
        ("&scope=user.info.basic%252Cvideo.list", "comma"),
        ("&scope=user.info.basic%20video.list", "space_or_other"),
        ("&scope=user.info.basic+video.list", "space_or_other"),
        ("&scope=user.info.basic video.list", "space_or_other"),
        (
            "&scope=user.info.basic video.list video.upload&a=b",
            "space_or_other",
        ),
        ("&scope=user.info.basic%2Bvideo.list", "space_or_other"),
        ("&scope=user.info.basic&scope=video.list", "space_or_other"),
        (
            "&scope[]=user.info.basic&scope[]=video.list",
            "space_or_other",
        ),
        ("&scope%5B0%5D=user.info.basic", "space_or_other"),
    ] {
        shows(scope, &format!("{{sandbox}}scope_joiner={joiner}; "));
    }
    for unknown in [
        "",
        "&scope=",
        "&scope={SCOPES}",
        "&scope=SCOPES",
        "&scope=user.info.basic,%20video.list",
    ] {
        shows(unknown, "{sandbox}");
    }
}

#[test]
fn a_scope_that_tiktok_does_not_have() {
    for scope in ["video.create", "user.info.username", "email", "openid"] {
        shows(
            &["&scope=user.info.basic,", scope].concat(),
            "{sandbox}scope_enabled_on_app=some_missing; scope_joiner=comma; ",
        );
    }
    for scope in [
        "video.upload",
        "research.data.basic",
        "user.info.open_id",
        "user.settings.display",
    ] {
        shows(
            &["&scope=user.info.basic,", scope].concat(),
            "{sandbox}scope_joiner=comma; ",
        );
    }
}

#[test]
fn a_scope_that_no_sandbox_has() {
    shows(
        "&scope=user.info.basic,portability.all.single",
        "{sandbox}scope_enabled_on_app=not_in_sandbox; scope_joiner=comma; ",
    );
}

#[test]
fn the_form_of_the_redirect_uri() {
    for uri in [
        "http%3A%2F%2Fexample.com%2Fcb",
        "https%3A%2F%2Fexample.com%2Fcb%3Fprovider%3Dtiktok",
        "https%3A%2F%2Fexample.com%2F%23%2Fcb",
        "https://example.com/#/cb",
        "myapp%3A%2F%2Fcb",
        "http%3A%2F%2Flocalhost%2Fcb",
    ] {
        shows(
            &["&redirect_uri=", uri].concat(),
            "{sandbox}redirect_registration=form_refused; ",
        );
    }
    for uri in [
        "https%3A%2F%2Fexample.com%2Fcb%2F",
        "{REDIRECT_URI}",
        "http://{HOST}/cb",
        "https%253A%252F%252Fexample.com",
    ] {
        shows(&["&redirect_uri=", uri].concat(), "{sandbox}");
    }
}

/// With a challenge it is a login of Desktop, where a loopback host is allowed. Without one it can be a
/// login of Web too, so that nothing is said about the redirect URI.
#[test]
fn a_loopback_redirect_uri() {
    let uri = "&redirect_uri=http%3A%2F%2F127.0.0.1%3A3000%2Fcb";
    shows(uri, "{sandbox}pkce=none; ");
    for (challenge, method, pkce) in [
        (HEX, "S256", "pkce=hex; "),
        (BASE64URL, "S256", "pkce=base64url; "),
        (BASE64URL, "plain", "pkce=plain; "),
        ("{CHALLENGE}", "S256", ""),
        ("tooshort", "S256", ""),
    ] {
        let parameters = [
            uri,
            "&code_challenge=",
            challenge,
            "&code_challenge_method=",
            method,
        ];
        shows(
            &parameters.concat(),
            &format!("{{sandbox}}platform=desktop; {pkce}"),
        );
    }
}

#[test]
fn a_challenge_says_nothing_about_the_platform_elsewhere() {
    shows(
        &[
            "&redirect_uri=https%3A%2F%2Fexample.com%2Fcb&code_challenge=",
            HEX,
        ]
        .concat(),
        "{sandbox}pkce=hex; ",
    );
}

#[test]
fn the_error_that_the_page_adds() {
    for (added, item) in [
        (
            "&error=access_denied&error_type=non_sandbox_target",
            "non_sandbox_target",
        ),
        (
            "&error=invalid_request&error_type=redirect_uri",
            "redirect_uri",
        ),
        ("&error=invalid_scope", "scope"),
        ("&error=unauthorized_client", "client_key"),
        ("&errCode=10008", "code_challenge_method"),
    ] {
        shows(added, &format!("login_page_item={item}; {{sandbox}}"));
    }
    shows("&error=invalid_request", "{sandbox}");
}

#[test]
fn the_api_to_which_it_belongs() {
    for (url, expected) in [
        (
            "https://www.tiktok.com/auth/authorize?client_key=aw1example2key345&scope=user.info.basic",
            "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=comma; key_param_name=client_key; api_family=v1",
        ),
        (
            "https://open-api.tiktok.com/platform/oauth/connect/?client_key=aw1example2key345&scope=user.info.basic",
            "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=comma; key_param_name=client_key; api_family=v1",
        ),
        (
            "https://business-api.tiktok.com/portal/auth?app_id=7000000000000000000&state=a1b2c3&redirect_uri=https%3A%2F%2Fexample.com%2Fcb",
            "LoginUrl; failing_stage=login_page; api_family=business",
        ),
        (
            "https://www.tiktok.com/v2/auth/authorize",
            "LoginUrl; failing_stage=login_page; api_family=v2",
        ),
    ] {
        check(url, expected);
    }
}

#[test]
fn the_name_of_the_key() {
    let url = |name: &str| {
        format!("https://www.tiktok.com/v2/auth/authorize/?{name}&scope=user.info.basic")
    };
    for (names, expected) in [
        ("client_id={KEY}", "key_param_name=client_id; "),
        ("client_key={KEY}", "key_param_name=client_key; "),
        (
            "client_id={KEY}&client_key={KEY}",
            "key_param_name=client_key; ",
        ),
        ("app_id={KEY}", ""),
    ] {
        let expected = format!(
            "LoginUrl; failing_stage=login_page; scope_joiner=comma; {expected}api_family=v2"
        );
        check(&url(names), &expected);
    }
}

#[test]
fn an_address_that_was_broken_or_escaped() {
    let read = "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=sandbox; scope_joiner=space_or_other; redirect_registration=form_refused; key_param_name=client_key; api_family=v2";
    for paste in [
        "https://www.tiktok.com/v2/auth/authorize/?client_key=sbaw1example2key3&amp;scope=user.info.basic+video.list&amp;redirect_uri=http%3A%2F%2Fexample.com",
        "<a href=\"https://www.tiktok.com/v2/auth/authorize/?client_key=sbaw1example2key3&amp;scope=user.info.basic+video.list&amp;redirect_uri=http%3A%2F%2Fexample.com\">Log in</a>",
        "{\"url\":\"https:\\/\\/www.tiktok.com\\/v2\\/auth\\/authorize\\/?client_key=sbaw1example2key3\\u0026scope=user.info.basic+video.list\\u0026redirect_uri=http%3A%2F%2Fexample.com\"}",
        "https://www.tiktok.com/v2/auth/authorize/?client_key=sbaw1example2key3&sco\npe=user.info.basic%20video.list&redirect_uri=http%3A%2F%2Fexample.com",
        "https://www.tiktok.com/v2/auth/authorize/\n  ?client_key=sbaw1example2key3\n  &scope=user.info.basic%20video.list\n  &redirect_uri=http%3A%2F%2Fexample.com",
        "Redirecting to: https://www.tiktok.com/v2/auth/authorize/?client_key=sbaw1example2key3&scope=user.info.basic%20video.list&redirect_uri=http://example.com (302)",
    ] {
        check(paste, read);
    }
}
