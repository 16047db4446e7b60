//! Real pastes, and what each is read as. All tokens, keys, secrets and codes are invented.

use crate::shared::words;
use crate::{check, check_all};
use token_doctor::facts::{Answer, Question};
use token_doctor::input::{self, Form, Refused};
use token_doctor::session::Session;

const TOKEN: &str = "act.example12345Example12345Example!4567.va";

#[test]
fn an_access_token_by_itself() {
    let plain = "AccessToken; secret";
    check(TOKEN, plain);
    check("act.example12345Example12345Example!4567.va\n", plain);
    check(
        "  act.example12345Example12345Example!4567.va\r\n\r\n",
        plain,
    );
    check("\"act.example12345Example12345Example!4567.va\"", plain);
    check("'act.example12345Example12345Example!4567.va',", plain);
    check("`act.example12345Example12345Example!4567.va`", plain);
    check("“act.example12345Example12345Example!4567.va”", plain);
    check("\u{feff}act.example12345Example12345Example!4567.va", plain);
    check(
        "act.example12345\u{200b}Example12345Example!4567.va\u{200b}",
        plain,
    );
    check("act.example12345Example12345Example!4567.va\0", plain);
    check(
        "\u{a0}act.example12345Example12345Example!4567.va\u{a0}",
        plain,
    );
    check("🔑 act.example12345Example12345Example!4567.va 🔑", plain);
}

#[test]
fn an_id_that_begins_like_a_token_is_none() {
    let webhook = r#"{"client_key":"bwo2m45353a6k85","event":"video.publish.completed","create_time":1615338610,"user_openid":"act.example12345Example12345Example","content":"{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}"}"#;
    assert!(input::read(&[webhook]).secret.is_none());
}

#[test]
fn an_access_token_in_a_header() {
    let plain = "AccessToken; secret";
    check("Bearer act.example12345Example12345Example!4567.va", plain);
    check("bearer act.example12345Example12345Example!4567.va", plain);
    check(
        "Authorization: Bearer act.example12345Example12345Example!4567.va",
        plain,
    );
    check(
        "authorization:Bearer act.example12345Example12345Example!4567.va",
        plain,
    );
    check(
        "\"Authorization\": \"Bearer act.example12345Example12345Example!4567.va\",",
        plain,
    );
    check("Authorization: Bearer 0123456789abcdefABCDEF0123", plain);
}

#[test]
fn an_access_token_in_an_env_file() {
    check(
        "TIKTOK_ACCESS_TOKEN=act.example12345Example12345Example!4567.va",
        "AccessToken; secret",
    );
    check(
        "export TIKTOK_ACCESS_TOKEN=\"act.example12345Example12345Example!4567.va\"",
        "AccessToken; secret",
    );
    check(
        "# TikTok\n\
        TIKTOK_CLIENT_KEY=aw1example2key345\n\
        TIKTOK_CLIENT_SECRET=0123456789abcdef0123456789abcdef\n\
        TIKTOK_ACCESS_TOKEN=act.example12345Example12345Example!4567.va\n\
        TIKTOK_REFRESH_TOKEN=rft.example12345Example12345Example!4567.va\n",
        "AccessToken; secret; refused RefreshToken ClientSecret ClientKey",
    );
}

#[test]
fn an_access_token_in_a_curl_command() {
    let plain = "AccessToken; secret";
    check(
        "curl -H 'Authorization: Bearer act.example12345Example12345Example!4567.va' 'https://open.tiktokapis.com/v2/user/info/?fields=open_id'",
        plain,
    );
    check(
        "curl -L -X POST \"https://open.tiktokapis.com/v2/post/publish/creator_info/query/\" \\\n  -H \"Authorization: Bearer act.example12345Example12345Example!4567.va\" \\\n  -H \"Content-Type: application/json; charset=UTF-8\"",
        plain,
    );
}

#[test]
fn a_token_answer() {
    let read = "AccessToken; secret; refused RefreshToken; granted user.info.basic video.list; transport_outcome=json_answer; error_code=ok";
    check(
        r#"{"access_token":"act.example12345Example12345Example!4567.va","expires_in":86400,"open_id":"afd97af1-b87b-48b9-ac98-410aghda5344","refresh_expires_in":31536000,"refresh_token":"rft.example12345Example12345Example!4567.va","scope":"user.info.basic,video.list","token_type":"Bearer"}"#,
        read,
    );
    check(
        "{\n  \"access_token\": \"act.example12345Example12345Example!4567.va\",\n  \"expires_in\": 86400,\n  \"refresh_token\": \"rft.example12345Example12345Example!4567.va\",\n  \"scope\": \"user.info.basic,video.list\",\n  \"token_type\": \"Bearer\"\n}",
        read,
    );
    check(
        "{'access_token': 'act.example12345Example12345Example!4567.va', 'expires_in': 86400, 'refresh_token': 'rft.example12345Example12345Example!4567.va', 'scope': 'user.info.basic,video.list', 'token_type': 'Bearer'}",
        read,
    );
    check(
        r#"Token response: {"access_token": "act.example12345Example12345Example!4567.va", "refresh_token": "rft.example12345Example12345Example!4567.va", "scope": "user.info.basic,video.list", "error": null} (took 120 ms)"#,
        read,
    );
}

#[test]
fn the_lifetimes_of_a_token_answer() {
    let answer = r#"{"access_token":"act.example12345Example12345Example!4567.va","expires_in":86400,"refresh_expires_in":"31536000","scope":"user.info.basic, video.publish comment.list"}"#;
    let grant = input::read(&[answer])
        .grant
        .expect("a token answer names scopes");
    assert_eq!(grant.expires_in, Some(86_400));
    assert_eq!(grant.refresh_expires_in, Some(31_536_000));
    assert_eq!(grant.scopes, ["user.info.basic", "video.publish"]);
}

#[test]
fn every_scope_of_a_token_answer_becomes_a_fact() {
    let answer = r#"{"access_token":"act.example12345Example12345Example!4567.va","scope":"user.info.basic,video.publish"}"#;
    let hints = input::read(&[answer]).hints;
    for (question, granted) in [
        (Question::GrantedUserInfoBasic, "yes"),
        (Question::GrantedUserInfoProfile, "no"),
        (Question::GrantedUserInfoStats, "no"),
        (Question::GrantedVideoList, "no"),
        (Question::GrantedVideoUpload, "no"),
        (Question::GrantedVideoPublish, "yes"),
    ] {
        assert_eq!(
            hints.get(question).map(Answer::id),
            Some(granted),
            "{}",
            question.id()
        );
    }
}

#[test]
fn a_token_without_a_prefix_behind_its_name() {
    check(
        r#"{"access_token":"0123456789abcdef0123456789abcdef","expires_in":7200,"scope":"user.info.basic"}"#,
        "AccessToken; secret; granted user.info.basic; transport_outcome=json_answer; error_code=ok",
    );
    check(
        "access_token = 0123456789abcdefABCDEF01",
        "AccessToken; secret",
    );
}

#[test]
fn a_damaged_token() {
    let damaged = "DamagedToken; refused BrokenToken";
    check("act.example123", damaged);
    check("act.example12345Example12345…", damaged);
    check("act.example12345Example12345...", damaged);
    check("act.example12345\nExample12345Example!4567.va", damaged);
    check("act.example12345 Example12345Example!4567.va", damaged);
    check("act.example12345Example12345Example%214567.va", damaged);
    check("Authorization: Bearer undefined", damaged);
    check("Authorization: Bearer null", damaged);
    check("TIKTOK_ACCESS_TOKEN=None", damaged);
}

#[test]
fn another_credential_than_an_access_token() {
    check(
        "rft.example12345Example12345Example!4567.va",
        "RefreshToken; refused RefreshToken",
    );
    check(
        "TIKTOK_REFRESH_TOKEN=rft.example12345Example12345Example!4567.va",
        "RefreshToken; refused RefreshToken",
    );
    check(
        "clt.example12345Example12345Example!4567.va",
        "ClientToken; refused ClientToken",
    );
    check(
        "Bearer clt.example12345Example12345Example!4567.va",
        "ClientToken; refused ClientToken",
    );
    check("aw1example2key345", "ClientCredentials; refused ClientKey");
    check(
        "sbaw1example2key345",
        "ClientCredentials; refused ClientKey",
    );
    check(
        "client_key: sbaw1example2key345",
        "ClientCredentials; refused ClientKey",
    );
    check(
        "0123456789abcdef0123456789abcdef",
        "ClientCredentials; refused ClientSecret",
    );
    check(
        "AbCdEfGhIjKlMnOpQrStUvWxYz012345",
        "ClientCredentials; refused ClientSecret",
    );
    check(
        "client_secret=0123456789abcdef0123456789abcdef",
        "ClientCredentials; refused ClientSecret",
    );
    check(
        "aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789*3!5678.e1",
        "AuthorizationCode; refused AuthorizationCode",
    );
    check(
        "aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789%2A3!5678.e1",
        "AuthorizationCode; refused AuthorizationCode",
    );
}

#[test]
fn a_client_token_answer_is_no_user_token() {
    check(
        r#"{"access_token":"clt.example12345Example12345Example","expires_in":7200,"token_type":"Bearer"}"#,
        "ClientToken; refused ClientToken",
    );
}

#[test]
fn a_callback() {
    check(
        "https://example.com/auth/tiktok/callback/?code=aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789%2A3%215678.e1&scopes=user.info.basic%2Cvideo.upload&state=a1b2c3",
        "AuthorizationCode; refused AuthorizationCode; granted user.info.basic video.upload",
    );
    check(
        "https://example.com/callback/?error=access_denied&error_description=The+user+cancelled&state=a1b2c3",
        "Reply; transport_outcome=json_answer; error_code=access_denied; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=none_named",
    );
    check(
        "?error=invalid_client&errCode=10033&error_description=App%20certificate%20does%20not%20match%20configurations.",
        "Reply; transport_outcome=json_answer; error_code=invalid_client; failing_stage=login_page; message_says=app_certificate; sdk_error=certificate; login_page_item=none_named",
    );
    check(
        "GET /callback?error=unauthorized_client&error_type=client_key HTTP/1.1",
        "Reply; transport_outcome=json_answer; error_code=unauthorized_client; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=client_key",
    );
}

#[test]
fn a_login_url() {
    check(
        "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&response_type=code&scope=user.info.basic%2Cvideo.publish&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback%2F&state=a1b2c3",
        "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=comma; key_param_name=client_key; api_family=v2",
    );
    check(
        "https://www.tiktok.com/v2/auth/authorize/?client_id=sbaw1example2key345&response_type=code&scope=user.info.basic&redirect_uri=https%3A%2F%2Fexample.com%2F",
        "LoginUrl; failing_stage=login_page; credentials_environment=sandbox; scope_joiner=comma; key_param_name=client_id; api_family=v2",
    );
    check(
        "https://www.tiktok.com/auth/authorize/?client_key=aw1example2key345&scope=user.info.basic",
        "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=comma; key_param_name=client_key; api_family=v1",
    );
    check(
        "Open https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&scope=user.info.basic%20video.publish",
        "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=space_or_other; key_param_name=client_key; api_family=v2",
    );
    check(
        "https://www.tiktok.com/v2/auth/authorize?client_key=aw1example2key345&scope=user.info.basic+video.publish&code_challenge=abc&code_challenge_method=plain",
        "LoginUrl; refused ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=space_or_other; pkce=plain; key_param_name=client_key; api_family=v2",
    );
    check(
        "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&scope=user.info.basic",
        "LoginUrlWithSecret; refused ClientSecret ClientKey; failing_stage=login_page; credentials_environment=production; scope_joiner=comma; key_param_name=client_key; api_family=v2",
    );
}

#[test]
fn an_error_body_of_api_v2() {
    let scope = "Reply; transport_outcome=json_answer; error_code=scope_not_authorized; message_says=something_else; sdk_error=none";
    check(
        r#"{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"202206221854370101130062072500FFA2"}}"#,
        scope,
    );
    check(
        r#"{"data":{},"error":{"code":"scope_not_authorized","message":"","logid":"202206221854370101130062072500FFA2"}}"#,
        scope,
    );
    check(
        r#"{"data":null,"error":{"code":"scope_not_authorized","message":null,"log_id":null}}"#,
        scope,
    );
    check(r#"{"error":{"code":"scope_not_authorized"}}"#, scope);
    check(
        "{'data': {}, 'error': {'code': 'scope_not_authorized', 'message': '', 'log_id': '2022'}}",
        scope,
    );
    check(
        "{\n\t\"error\": {\n\t\t\"code\": \"scope_not_authorized\"\n\t}\n}",
        scope,
    );
    check(
        r#"{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"2022"}"#,
        scope,
    );
    let fields = "Reply; transport_outcome=json_answer; error_code=invalid_params; message_says=something_else; sdk_error=none";
    check(
        r#"{"error":{"code":"invalid_params","message":"Invalid fields"}}"#,
        fields,
    );
    check(
        r#"{"error":{"code":"invalid_param","message":"Invalid fields"}}"#,
        fields,
    );
    check(
        r#"{"data":{"publish_id":"v_pub_url~v2.123","status":"FAILED","fail_reason":"file_format_check_failed"},"error":{"code":"ok","message":"","log_id":"2022"}}"#,
        "Reply; transport_outcome=json_answer; error_code=file_format_check_failed; failing_stage=post_status; post_mode=direct_post; media_kind=video; media_source=pull_from_url; post_status_value=failed",
    );
    check(
        r#"{"error":{"code":"brand_new_code","message":"Something new","log_id":"2022"}}"#,
        "Reply; transport_outcome=json_answer; error_code=other_word; message_says=something_else; sdk_error=none",
    );
    check(
        r#"{"error":{"code":10007,"message":"Something numbered","log_id":"2022"}}"#,
        "Reply; transport_outcome=json_answer; error_code=other_word; message_says=something_else; sdk_error=none",
    );
}

#[test]
fn an_answer_without_a_refusal() {
    check(
        r#"{"data":{"videos":[],"cursor":"0","has_more":false},"error":{"code":"ok","message":"","log_id":"2022"}}"#,
        "Reply; transport_outcome=json_answer; error_code=ok; failing_stage=video_list; symptom=video_list_empty",
    );
    check(
        r#"{"data":{"user":{"display_name":"Tester"}},"error":{"code":"ok","message":"","log_id":"2022"}}"#,
        "Reply; transport_outcome=json_answer; error_code=ok",
    );
}

#[test]
fn an_oauth_error_body() {
    check(
        r#"{"error":"invalid_grant","error_description":"Authorization code is expired.","log_id":"202206221854370101130062072500FFA2"}"#,
        "Reply; transport_outcome=json_answer; error_code=invalid_grant; failing_stage=token_exchange; message_says=code_expired; sdk_error=none",
    );
    check(
        r#"{"error": "invalid_client", "error_description": "Client key or secret is incorrect."}"#,
        "Reply; transport_outcome=json_answer; error_code=invalid_client; message_says=key_or_secret_incorrect; sdk_error=none",
    );
    check(
        r#"{"error":"invalid_request","error_description":"Redirect_uri is not matched with the uri when requesting code.","log_id":"2022"}"#,
        "Reply; transport_outcome=json_answer; error_code=invalid_request; failing_stage=token_exchange; message_says=redirect_uri_not_matched; sdk_error=none",
    );
}

#[test]
fn the_answer_of_another_api() {
    check(
        r#"{"code":40105,"message":"Access token is incorrect or has been revoked.","request_id":"2022"}"#,
        "OtherApi; transport_outcome=json_answer; error_code=no_code; message_says=something_else; sdk_error=none; api_family=business",
    );
    check(
        r#"{"data":{"captcha":"","desc_url":"","description":"Client key is incorrect","error_code":10003},"message":"error"}"#,
        "OtherApi; transport_outcome=json_answer; error_code=no_code; message_says=something_else; sdk_error=none; api_family=v1",
    );
}

#[test]
fn a_log_line() {
    check(
        r#"2026-11-22T09:38:12Z ERROR tiktok: 401 {"error":{"code":"access_token_invalid","message":"The access token is invalid or not found in the request.","log_id":"2022"}}"#,
        "Reply; transport_outcome=json_answer; error_code=access_token_invalid; message_says=something_else; sdk_error=none",
    );
    check(
        "[2026-11-22 09:38:12] TikTokError: spam_risk_too_many_posts (log_id 202206221854370101130062072500FFA2)",
        "Reply; transport_outcome=json_answer; error_code=spam_risk_too_many_posts; message_says=something_else; sdk_error=none",
    );
    check(
        "TikTokOAuthError: invalid_grant - the refresh_token provided is expired",
        "Reply; transport_outcome=json_answer; error_code=invalid_grant; message_says=something_else; sdk_error=none",
    );
    check(
        "Upload failed: The chunk size is invalid",
        "Reply; transport_outcome=json_answer; error_code=no_code; failing_stage=post_init; message_says=chunks; sdk_error=none",
    );
    check(
        "400  { \"code\": \"invalid_params\", \"message\": \"The chunk size is invalid\" }",
        "Reply; transport_outcome=json_answer; error_code=invalid_params; failing_stage=post_init; message_says=chunks; sdk_error=none",
    );
    check(
        "{ code: '', status: 10006 }",
        "Reply; transport_outcome=json_answer; error_code=sdk_number; message_says=something_else; sdk_error=redirect_uri",
    );
    check(
        "ShareResponse(state=null, errorCode=-3, subErrorCode=10011, errorMsg=App certificate does not match configurations, extras=null)",
        "Reply; transport_outcome=json_answer; error_code=invalid_client; message_says=app_certificate; sdk_error=certificate",
    );
    check(
        r#"console.log: "{\"error\":{\"code\":\"scope_not_authorized\",\"message\":\"The user did not authorize the scope\"}}""#,
        "Reply; transport_outcome=json_answer; error_code=scope_not_authorized; message_says=something_else; sdk_error=none",
    );
}

#[test]
fn a_whole_http_response() {
    let limit = "Reply; transport_outcome=json_answer; error_code=rate_limit_exceeded; message_says=something_else; sdk_error=none";
    let lines = [
        "HTTP/1.1 429 Too Many Requests",
        "Content-Type: application/json",
        "RETRY-AFTER: 30",
        "",
        r#"{"error":{"code":"rate_limit_exceeded","message":"Too fast","log_id":"2022"}}"#,
    ];
    for end in ["\n", "\r\n"] {
        let response = lines.join(end);
        check(&response, limit);
        let input = input::read(&[&response]);
        let seen = format!("{:?}", input.evidence);
        assert!(seen.contains("status: Some(429)"), "{seen}");
        assert!(seen.contains("retry_after: Some(30)"), "{seen}");
    }
    check(
        "HTTP/1.1 200 OK\n{\"error\":\"invalid_grant\",\"error_description\":\"Refresh token is invalid or expired.\"}",
        "Reply; transport_outcome=json_answer; error_code=invalid_grant; message_says=something_else; sdk_error=none",
    );
    check(
        "HTTP/2 200\r\ncontent-type: application/json\r\n\r\n{\"data\":{\"user\":{}},\"error\":{\"code\":\"ok\"}}",
        "Reply; transport_outcome=json_answer; error_code=ok",
    );
    check(
        "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html><head><title>502</title></head></html>",
        "Reply",
    );
    check(
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n",
        "Reply; transport_outcome=json_answer; error_code=rate_limit_exceeded",
    );
}

#[test]
fn a_page_instead_of_an_answer() {
    check(
        "<!doctype html><html><head><title>My app</title></head><body></body></html>",
        "Reply",
    );
    check(
        "<HTML>\n<HEAD><TITLE>404 Not Found</TITLE></HEAD></HTML>",
        "Reply",
    );
}

#[test]
fn the_gateways_404() {
    let path = "Reply; transport_outcome=unsupported_path";
    check("Unsupported path(Janus)", path);
    check("404 Unsupported path(Janus)", path);
    check(
        "HTTP/1.1 404 Not Found\r\nContent-Length: 23\r\n\r\nUnsupported path(Janus)",
        path,
    );
    check(
        "Error: Request failed with status code 404: Unsupported path(Janus)",
        path,
    );
}

#[test]
fn a_cut_off_answer() {
    check(
        r#"{"data":{"user":{"display_name":"Tes"#,
        "Reply; transport_outcome=cut_off",
    );
    check(
        r#"{"error":{"code":"scope_not_authorized","message":"The user did n"#,
        "Reply; transport_outcome=json_answer; error_code=scope_not_authorized; message_says=something_else; sdk_error=none",
    );
    check(r#"{"error":{"code"#, "Reply; transport_outcome=cut_off");
}

#[test]
fn json_of_something_else() {
    check(r#"{"name":"my-app","version":"1.0.0"}"#, "JsonWithoutToken");
    check("{}", "OtherText");
}

#[test]
fn the_words_of_the_login_page() {
    check(
        "Something went wrong\nWe couldn't log in with TikTok. This may be due to specific app settings.\nIf you're a developer, correct the following and try again:\nredirect_uri",
        "LoginPage; failing_stage=login_page; login_page_item=redirect_uri",
    );
    check(
        "please correct: client_key",
        "LoginPage; failing_stage=login_page; login_page_item=client_key",
    );
    check(
        "We couldn’t log in with TikTok. … correct the following and try again: non_sandbox_target",
        "LoginPage; failing_stage=login_page; login_page_item=non_sandbox_target",
    );
}

#[test]
fn text_that_is_none_of_these() {
    check("", "Nothing");
    check(" \n\t", "Nothing");
    check("\u{200b}\u{feff}", "Nothing");
    for text in [
        "hello",
        "🙂🙃",
        "Ünïcödé",
        "I can't act. It is broken.",
        "My access token does not work, everything is ok on my side.",
        "The Bearer of this letter is authorised",
        "TypeError: tiktok.publishPost is not a function",
        "access_token not present in TokenSet",
        "\u{202e}txt.exe",
        "{",
        "}{][",
        "\"",
        "?",
        "%",
    ] {
        check(text, "OtherText");
    }
}

#[test]
fn several_pastes_are_one_input() {
    check_all(&[], "Nothing");
    check_all(&["", ""], "Nothing");
    check_all(
        &[TOKEN, "rft.example12345Example12345Example!4567.va"],
        "AccessToken; secret; refused RefreshToken",
    );
    check_all(
        &[r#"{"error":{"code":"scope_not_authorized"}}"#, TOKEN],
        "Reply; secret; transport_outcome=json_answer; error_code=scope_not_authorized; message_says=something_else; sdk_error=none",
    );
    check_all(
        &[
            "https://example.com/callback/?code=aBcDeFgHiJkLmNoPqRsT*3!5678.e1&scopes=user.info.basic",
            r#"{"error":{"code":"scope_not_authorized"}}"#,
        ],
        "Reply; refused AuthorizationCode; granted user.info.basic; transport_outcome=json_answer; error_code=scope_not_authorized; message_says=something_else; sdk_error=none",
    );
    check_all(
        &[
            "some words",
            "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&scope=user.info.basic",
            "please correct: scope",
        ],
        "LoginPage; refused ClientKey; failing_stage=login_page; login_page_item=scope; credentials_environment=production; scope_joiner=comma; key_param_name=client_key; api_family=v2",
    );
}

#[test]
fn a_very_long_paste_is_read_up_to_a_limit() {
    let long = "ü".repeat(1_000_000) + TOKEN;
    check(&long, "OtherText");
    check(
        &format!("{TOKEN}\n{}", "x ".repeat(500_000)),
        "AccessToken; secret",
    );
}

#[test]
fn every_refusal_and_every_form_is_a_sentence_of_its_own() {
    use Refused::{
        AuthorizationCode, BrokenToken, ClientKey, ClientSecret, ClientToken, RefreshToken,
    };
    let refusals = [
        RefreshToken,
        ClientToken,
        ClientKey,
        ClientSecret,
        AuthorizationCode,
        BrokenToken,
    ];
    for (at, refused) in refusals.iter().enumerate() {
        let text = words().get(refused.phrase());
        assert!(text.ends_with('.'), "{refused:?}: {text}");
        assert!(
            refusals[..at]
                .iter()
                .all(|other| words().get(other.phrase()) != text),
            "{refused:?}"
        );
    }
}

#[test]
fn the_form_is_named() {
    for (paste, form) in [
        (TOKEN, Form::BareToken),
        (
            "Bearer act.example12345Example12345Example!4567.va",
            Form::Bearer,
        ),
        (
            "TIKTOK_ACCESS_TOKEN=act.example12345Example12345Example!4567.va",
            Form::NamedValue,
        ),
        (
            r#"{"access_token":"act.example12345Example12345Example!4567.va"}"#,
            Form::TokenAnswer,
        ),
        ("https://example.com/?code=abc", Form::Callback),
        (
            "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1",
            Form::LoginUrl,
        ),
        (r#"{"error":{"code":"ok"}}"#, Form::JsonReply),
        ("HTTP/1.1 200 OK\n\n{}", Form::HttpResponse),
        ("<!doctype html><title>x</title>", Form::HtmlPage),
        ("scope_not_authorized", Form::LogLine),
        ("please correct: scope", Form::LoginPage),
        ("400 insufficient_permissions", Form::ToolWords),
        (
            "curl https://open.tiktokapis.com/v2/user/info/?fields=open_id",
            Form::ApiRequest,
        ),
        ("hello", Form::OtherText),
    ] {
        let forms = input::read(&[paste]).forms;
        assert!(forms.contains(&form), "{paste}: {forms:?}");
    }
}

#[test]
fn every_kind_is_read_from_some_paste() {
    let pastes = [
        "",
        TOKEN,
        "act.example123",
        "rft.example12345Example12345Example!4567.va",
        "clt.example12345Example12345Example!4567.va",
        "client_secret=0123456789abcdef0123456789abcdef",
        "https://example.com/callback?code=aBcDeFgHiJkLmNoPqRsT*3!5678.e1",
        r#"{"name":"my-app"}"#,
        r#"{"error":{"code":"ok"}}"#,
        "please correct: scope",
        "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345",
        "https://www.tiktok.com/v2/auth/authorize/?client_secret=0123456789abcdef",
        "POST https://open.tiktokapis.com/v2/oauth/token/\nContent-Type: application/json",
        "409 NotEnoughScopes",
        "it says url_ownership_unverified",
        r#"{"code":40105,"message":"Access token is incorrect or has been revoked."}"#,
        "hello",
    ];
    let kinds = pastes.map(|paste| {
        let session = Session::offline(&input::read(&[paste]));
        session.facts().get(Question::Pasted)
    });
    for answer in Question::Pasted.answers() {
        let id = answer.id();
        assert!(kinds.contains(&Some(answer)), "{id}");
    }
}
