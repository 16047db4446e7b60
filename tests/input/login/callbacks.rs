//! The address that TikTok sends the browser back to.

use crate::check;

const TARGET: &str = "Reply; transport_outcome=json_answer; error_code=access_denied; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=non_sandbox_target";

#[test]
fn access_denied_for_an_account_that_is_no_target_user() {
    for paste in [
        "https://example.com/cb?error=access_denied&error_type=non_sandbox_target&state=a1b2c3",
        "https://example.com/cb/#error=access_denied&error_type=non_sandbox_target",
        "https://example.com/cb?state=a1b2c3#error=access_denied&error_type=non_sandbox_target",
        "?error=access_denied&error_type=non_sandbox_target",
        "error=access_denied&error_type=non_sandbox_target&state=a1b2c3",
        "https://example.com/cb?error=access_denied&amp;error_type=non_sandbox_target",
        r#"{"level":"info","url":"/cb?error=access_denied\u0026error_type=non_sandbox_target"}"#,
        "https://example.com/login?next=%2Fcb%3Ferror%3Daccess_denied%26error_type%3Dnon_sandbox_target",
        "https%3A%2F%2Fexample.com%2Fcb%3Ferror%3Daccess_denied%26error_type%3Dnon_sandbox_target",
        "https%253A%252F%252Fexample.com%252Fcb%253Ferror%253Daccess_denied%2526error_type%253Dnon_sandbox_target",
        "myapp://tiktok?error=access_denied&error_type=non_sandbox_target",
        "[22/Nov/2026:09:38:12 +0000] \"GET /cb?error=access_denied&error_type=non_sandbox_target HTTP/1.1\" 302",
    ] {
        check(paste, TARGET);
    }
}

#[test]
fn a_cancelled_login() {
    check(
        "https://example.com/cb/?error=access_denied&error_description=The%20user%20cancelled&state=a1b2c3",
        "Reply; transport_outcome=json_answer; error_code=access_denied; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=none_named",
    );
}

#[test]
fn the_number_beside_the_error() {
    for (paste, expected) in [
        (
            "?error=invalid_client&errCode=10033&error_description=App%20certificate%20does%20not%20match%20configurations.",
            "error_code=invalid_client; failing_stage=login_page; message_says=app_certificate; sdk_error=certificate; login_page_item=none_named",
        ),
        (
            "?error=invalid_client&errCode=10033&error_description=App%2520certificate%2520does%2520not%2520match",
            "error_code=invalid_client; failing_stage=login_page; message_says=app_certificate; sdk_error=certificate; login_page_item=none_named",
        ),
        (
            "https://example.com/cb?error=server_error&errCode=10004",
            "error_code=server_error; failing_stage=login_page; message_says=something_else; sdk_error=server_error; login_page_item=none_named",
        ),
        (
            "https://example.com/cb?error=unauthorized_client&errCode=10003",
            "error_code=unauthorized_client; failing_stage=login_page; message_says=something_else; sdk_error=client_key; login_page_item=client_key",
        ),
        (
            "https://example.com/cb?error=invalid_request&errCode=10007",
            "error_code=invalid_request; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=code_challenge",
        ),
    ] {
        check(
            paste,
            &format!("Reply; transport_outcome=json_answer; {expected}"),
        );
    }
}

#[test]
fn a_code_and_its_scopes() {
    for paste in [
        "https://example.com/cb?code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&scopes=user.info.basic%2Cvideo.list&state=a1b2c3",
        "https://example.com/cb?code=EXAMPLEcodeEXAMPLEcode%252A1%25214608.va&scopes=user.info.basic%252Cvideo.list",
        "https://example.com/cb/#code=EXAMPLEcodeEXAMPLEcode*1!4608.va&scopes=user.info.basic,video.list",
        "https%3A%2F%2Fexample.com%2Fcb%3Fcode%3DEXAMPLEcodeEXAMPLEcode%252A1%25214608.va%26scopes%3Duser.info.basic%252Cvideo.list",
        "code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&scopes=user.info.basic,video.list",
        "{ code: 'EXAMPLEcodeEXAMPLEcode*1!4608.va', scopes: 'user.info.basic,video.list', state: 'a1b2c3' }",
        r#"{"code":"EXAMPLEcodeEXAMPLEcode*1!4608.va","scopes":"user.info.basic,video.list"}"#,
    ] {
        check(
            paste,
            "AuthorizationCode; refused AuthorizationCode; granted user.info.basic video.list",
        );
    }
}

#[test]
fn words_of_an_error_count_more_than_the_code_beside_them() {
    for paste in [
        "exchange failed for /cb?code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va: invalid_grant Authorization code is expired.",
        "invalid_grant: Authorization code is expired. code=EXAMPLEcodeEXAMPLEcode*1!4608.va",
    ] {
        check(
            paste,
            "Reply; refused AuthorizationCode; transport_outcome=json_answer; error_code=invalid_grant; failing_stage=token_exchange; message_says=code_expired; sdk_error=none",
        );
    }
}

#[test]
fn what_is_named_code_and_is_none() {
    for (paste, kind) in [
        ("Request failed with status code 404", "OtherText"),
        ("code: 'ERR_BAD_REQUEST'", "OtherText"),
        ("connect ECONNREFUSED code=ECONNREFUSED", "OtherText"),
        ("access_token: process.env.TIKTOK_ACCESS_TOKEN", "OtherText"),
        ("client_secret: CLIENT_SECRET", "OtherText"),
    ] {
        check(paste, kind);
    }
}

/// Every login has a callback. TikTok's has `scopes`, or a code with its signs or of some length.
#[test]
fn the_callback_of_another_service() {
    for paste in [
        "https://example.com/?code=SUMMER25",
        "https://example.com/de/search?code=49&state=BY",
        "https://example.com/cb?code=4/0AVG7fiQexampleEXAMPLE4567890&scope=https://www.googleapis.com/auth/userinfo.email&authuser=0&prompt=none",
        "https://example.com/cb?state=a1&code=4%2F0AVG7fiQexampleEXAMPLE4567890&scope=email+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fuserinfo.email",
        "https://example.com/cb?state=a1&code=EXAMPLEcodeEXAMPLEcode4608&session_state=b2",
        "https://example.com/api/auth/error?error=OAuthCallback",
        "https://example.com/api/auth/signin?error=OAuthSignin",
        "?error=Configuration",
        "https://example.com/cb?error=bad_verification_code&error_description=The+code+is+incorrect&state=a1",
    ] {
        let read = crate::read(&[paste]);
        let kind = read.split(';').next();
        assert_eq!(kind, Some("OtherText"), "{paste}: {read}");
        assert!(!read.contains("error_code="), "{paste}: {read}");
    }
    for paste in [
        "https://example.com/cb?error=insufficient_permissions&state=a1",
        "?error=app_not_approved&logid=202206221854370101130062072500FFA2",
    ] {
        check(paste, "ToolWords");
    }
}

#[test]
fn a_code_of_tiktoks_without_scopes() {
    for paste in [
        "https://example.com/cb?code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va",
        "https://example.com/cb?code=EXAMPLEcodeEXAMPLEcode%252A1%25214608.va&state=a1",
        "https://example.com/cb?code=EXAMPLEcodeEXAMPLEcode*1!4608.va&state=a1",
        "https://example.com/cb?code=EXAMPLEcodeEXAMPLEcode4608&state=a1",
    ] {
        check(paste, "AuthorizationCode; refused AuthorizationCode");
    }
}

/// A word of no table: TikTok's with a log id, and the item beside it is TikTok's in any case.
#[test]
fn an_error_that_no_table_lists() {
    check(
        "https://example.com/cb?error=brand_new&logid=202206221854370101130062072500FFA2",
        "Reply; transport_outcome=json_answer; error_code=other_word; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=none_named",
    );
    for paste in [
        "https://example.com/cb?error=param_error&errCode=10003&error_type=client_key",
        "https://example.com/cb?error=param_error&errCode=10003",
    ] {
        check(
            paste,
            "LoginPage; failing_stage=login_page; login_page_item=client_key",
        );
    }
}
