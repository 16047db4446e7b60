//! What TikTok answers, as tools, libraries and people hand it on. All tokens are invented.

use crate::{check, check_all, read};
use proptest::prelude::*;
use token_doctor::input::{self, Form, Tool};

use crate::shared::words;

const REFUSED: &str = r#"{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"202206221854370101130062072500FFA2"}}"#;
const SCOPE: &str = "transport_outcome=json_answer; error_code=scope_not_authorized; message_says=something_else; sdk_error=none";
const TOKEN: &str = "act.example12345Example12345Example!4567.va";

/// What the pastes answer to one question.
fn fact(pastes: &[&str], question: &str) -> Option<String> {
    let start = question.to_owned() + "=";
    read(pastes)
        .split("; ")
        .find_map(|fact| fact.strip_prefix(&start).map(ToOwned::to_owned))
}

#[track_caller]
fn says(paste: &str, question: &str, expected: &str) {
    let said = fact(&[paste], question);
    assert_eq!(said.as_deref(), Some(expected), "{question} of {paste}");
}

/// The code is the same, however a language or a tool prints the answer around it.
#[test]
fn a_code_is_found_in_every_way_of_printing() {
    let whole = REFUSED.replace('"', "\\\"");
    let twice = whole.replace('\\', "\\\\");
    for paste in [
        REFUSED.to_owned(),
        format!("[{REFUSED}]"),
        format!("{{\"statusCode\":401,\"error\":\"Unauthorized\",\"message\":{{\"response\":{REFUSED}}}}}"),
        format!("{{\"message\":\"401 - {whole}\",\"time\":\"16/08/2025\"}}"),
        format!("{{\"errorMessage\":\"401 - {whole}\",\"errorDetails\":{{\"rawErrorMessage\":[\"401 - {whole}\"]}}}}"),
        format!("console.error \"{whole}\""),
        format!("msg=\"{twice}\" level=error"),
        "{'error': {'code': 'scope_not_authorized', 'message': '', 'log_id': '2022'}}".to_owned(),
        "{ data: {}, error: { code: 'scope_not_authorized', message: '' } }".to_owned(),
        "{\"error\"=>{\"code\"=>\"scope_not_authorized\", \"message\"=>nil}}".to_owned(),
        "{:error=>{:code=>\"scope_not_authorized\"}}".to_owned(),
        "{error: {code: \"scope_not_authorized\", message: \"\"}}".to_owned(),
        "Array\n(\n    [error] => Array\n        (\n            [code] => scope_not_authorized\n            [message] => \n        )\n)".to_owned(),
        "array(1) {\n  [\"error\"]=>\n  array(2) {\n    [\"code\"]=>\n    string(20) \"scope_not_authorized\"\n  }\n}".to_owned(),
        "array (\n  'error' => \n  array (\n    'code' => 'scope_not_authorized',\n  ),\n)".to_owned(),
        "TikTokError(code=scope_not_authorized, message=, logId=2022)".to_owned(),
        "error:\n  code: scope_not_authorized\n  message: ''".to_owned(),
        "code: scope_not_authorized".to_owned(),
        "TikTok says SCOPE_NOT_AUTHORIZED".to_owned(),
        "I always get scope not authorized when I post".to_owned(),
        "The user did not authorize the scope required for completing this request.".to_owned(),
    ] {
        says(&paste, "error_code", "scope_not_authorized");
        says(&paste, "transport_outcome", "json_answer");
    }
}

#[test]
fn what_tools_make_of_an_answer() {
    use Tool::{Axios, BetterAuth, Guzzle, N8n, Passport, Postiz, Requests, Socialite};
    for (paste, tool, expected) in [
        (
            "[2024-04-23 22:51:33] production.ERROR: Client error: `GET https://open.tiktokapis.com/v2/user/info/?fields=open_id%2Cunion_id%2Cdisplay_name%2Cavatar_large_url%2Cusername` resulted in a `401 Unauthorized` response:\n{\"error\":{\"code\":\"scope_not_authorized\",\"message\":\"The user did not authorize the scope required for completing this req (truncated...)\n {\"exception\":\"[object] (GuzzleHttp\\\\Exception\\\\ClientException",
            Guzzle,
            "Reply; transport_outcome=json_answer; error_code=scope_not_authorized; failing_stage=profile_read; message_says=something_else; sdk_error=none; endpoint_form=as_documented; api_family=v2; fields_asked=profile_fields",
        ),
        (
            "{\n  \"errorMessage\": \"400 - {\\\"error\\\":{\\\"code\\\":\\\"invalid_params\\\",\\\"message\\\":\\\"The request post info is empty or incorrect\\\",\\\"log_id\\\":\\\"202508160621052A516A30B508A84B7E39\\\"}}\",\n  \"n8nDetails\": {\n    \"nodeName\": \"Upload photo\",\n    \"stackTrace\": [\n      \"NodeApiError: 400 - {\\\"error\\\":{\\\"code\\\":\\\"invalid_params\\\",\\\"message\\\":\\\"The request post info is empty or incorrect\\\"}}\"\n    ]\n  }\n}",
            N8n,
            "Reply; transport_outcome=json_answer; error_code=invalid_params; failing_stage=post_init; message_says=post_info; sdk_error=none",
        ),
        (
            "AxiosError: Request failed with status code 401\n  code: 'ERR_BAD_REQUEST',\n  config: { url: 'https://open.tiktokapis.com/v2/post/publish/creator_info/query/', method: 'post', headers: { 'Content-Type': 'application/json' } },\n  response: { status: 401, data: { error: { code: 'scope_not_authorized', message: 'The user did not authorize the scope required for completing this request.', log_id: '2022' } } }",
            Axios,
            "Reply; transport_outcome=json_answer; error_code=scope_not_authorized; failing_stage=creator_info; message_says=something_else; sdk_error=none; api_family=v2",
        ),
        (
            "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://open.tiktokapis.com/v2/user/info/?fields=open_id,follower_count",
            Requests,
            "ApiRequest; transport_outcome=json_answer; failing_stage=profile_read; api_family=v2; fields_asked=stats_fields",
        ),
        (
            "requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://open.tiktokapis.com/v2/post/publish/status/fetch/",
            Requests,
            "ApiRequest; transport_outcome=json_answer; error_code=rate_limit_exceeded; failing_stage=post_status; api_family=v2",
        ),
        (
            "AxiosError: Request failed with status code 500 at POST https://open.tiktokapis.com/v2/post/publish/video/init/",
            Axios,
            "ApiRequest; transport_outcome=json_answer; error_code=internal_error; failing_stage=post_init; post_mode=direct_post; media_kind=video; endpoint_form=as_documented; api_family=v2",
        ),
        (
            "requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://open.tiktokapis.com/v2/video/list?fields=id",
            Requests,
            "ApiRequest; transport_outcome=unsupported_path; failing_stage=video_list; endpoint_form=slash_missing; api_family=v2",
        ),
        (
            "Laravel\\Socialite\\Two\\InvalidStateException",
            Socialite,
            "OtherText",
        ),
        (
            "InternalOAuthError: Failed to obtain access token",
            Passport,
            "OtherText",
        ),
        (
            "[Better Auth]: unable_to_get_user_info",
            BetterAuth,
            "OtherText",
        ),
        (
            "AxiosError: Request failed with status code 401",
            Axios,
            "OtherText",
        ),
        (
            "{\"message\":\"Request failed with status code 401\",\"name\":\"AxiosError\",\"code\":\"ERR_BAD_REQUEST\",\"status\":401}",
            Axios,
            "OtherText",
        ),
        ("409 NotEnoughScopes", Postiz, "ToolWords"),
    ] {
        check(paste, expected);
        let forms = input::read(&[paste]).forms;
        assert!(
            forms.contains(&Form::ToolMessage(tool)),
            "{paste}: {forms:?}"
        );
    }
}

#[test]
fn every_tool_has_a_name_of_its_own() {
    let names: Vec<&str> = [
        "postiz",
        "n8n",
        "mixpost",
        "ayrshare",
        "zapier",
        "make.com",
        "socialite",
        "guzzlehttp",
        "next-auth",
        "better-auth",
        "passport",
        "axioserror",
        "requests.exceptions",
    ]
    .iter()
    .flat_map(|sign| input::read(&[&format!("{sign}: it failed")]).forms)
    .filter(|form| matches!(form, Form::ToolMessage(_)))
    .map(|form| words().get(form.phrase()))
    .collect();
    for (at, name) in names.iter().enumerate() {
        assert!(!names[..at].contains(name), "{name} twice");
    }
    assert_eq!(names.len(), 13, "{names:?}");
}

/// Another server's error is no answer of TikTok's and no JSON that lacks a token.
#[test]
fn the_errors_of_others_are_other_text() {
    for paste in [
        r#"{"statusCode":401,"error":"Unauthorized","message":"Unauthorized"}"#,
        r#"{"error":"Failed to fetch user info"}"#,
        r#"{"error":{"code":401,"message":"Request had invalid authentication credentials."}}"#,
        r#"{"error":{"code":"ECONNREFUSED","message":"connect ECONNREFUSED 127.0.0.1:443"}}"#,
        r#"{"success":false,"message":"Something failed"}"#,
        r#"{"code":401,"message":"Unauthorized"}"#,
        r#"{"error":{"code":"not_found"}}"#,
        r#"{"error":{"code":"invalid_credentials","message":"Invalid login credentials"}}"#,
        r#"{"error":{"code":"rate_limit","message":"Too many requests","type":"invalid_request_error"}}"#,
        r#"{"error":{"code":10007,"message":"Something numbered"}}"#,
        r#"{"error":"bad_verification_code","error_description":"The code passed is incorrect."}"#,
        r#"{"code":"internal","message":"rpc error"}"#,
        r#"{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}"#,
        r#"{"code":-1021,"message":"Outside of the window.","request_id":"2022"}"#,
        r#"{"code":0,"message":"OK"}"#,
        r#"{"code":10001,"reason":"bad"}"#,
        "HTTP/1.1 500 Internal Server Error\n\n{\"error\":\"Internal Server Error\"}",
        "HTTP/1.1 419 unknown status\n\n{\"error\":\"csrf_token_mismatch\"}",
        "HTTP/1.1 404 Not Found\n\n{\"error\":{\"code\":\"not_found\"}}",
        "rate limit exceeded, try again in 10 s",
        "Refresh token is invalid or expired",
    ] {
        check(paste, "OtherText");
    }
}

/// In the place where a tool has put its own, TikTok's word would be; with a log id too.
#[test]
fn words_that_tools_invent_for_a_code() {
    for word in ["insufficient_permissions", "app_not_approved"] {
        for form in [
            r#"{"error":{"code":"@","message":"No."}}"#,
            r#"{"error":{"code":"@","message":"No.","log_id":"202206221854370101130062072500FFA2"}}"#,
            r#"{"error":"@","error_description":"No."}"#,
            r#"{"error":"@","log_id":"202206221854370101130062072500FFA2"}"#,
            r#"{"code":"@"}"#,
            "HTTP/1.1 403 Forbidden\n\n{\"error\":{\"code\":\"@\"}}",
        ] {
            let said = read(&[&form.replace('@', word)]);
            assert_eq!(said, "ToolWords", "{word} in {form}");
        }
    }
}

/// A code of no table is TikTok's beside a log id.
#[test]
fn an_unlisted_code_with_a_log_id() {
    let log = r#""log_id":"202206221854370101130062072500FFA2""#;
    for body in [
        format!(r#"{{"error":{{"code":"brand_new","message":"x",{log}}}}}"#),
        format!(r#"{{"error":{{"code":10002,"message":"x",{log}}}}}"#),
        format!(r#"{{"error":"brand_new","error_description":"x",{log}}}"#),
    ] {
        for paste in [&body, &["HTTP/1.1 400 Bad Request\n\n", &body].concat()] {
            check(
                paste,
                "Reply; transport_outcome=json_answer; error_code=other_word; message_says=something_else; sdk_error=none",
            );
        }
    }
}

/// A word that others use too, where TikTok would not put it, is no more than a word.
#[test]
fn listed_words_in_the_forms_of_others() {
    for paste in [
        r#"{"error":"internal_error"}"#,
        r#"{"ok":false,"error":"internal_error"}"#,
        r#"{"error":{"message":"Rate limit reached","type":"requests","param":null,"code":"rate_limit_exceeded"}}"#,
        r#"{"error":{"code":"invalid_request","message":"Missing field"}}"#,
        "https://example.com/cb?error=internal_error",
    ] {
        assert!(input::read(&[paste]).quoted, "{paste}");
    }
}

/// The gateway's sentence counts by itself, in a tool's words, and behind an answer; a reply that came
/// after it counts more.
#[test]
fn the_gateways_sentence_beside_an_answer() {
    for paste in [
        "Unsupported path(Janus)",
        "404 Unsupported path(Janus)",
        "GET /v2/{version} 404 Unsupported path(Janus)",
        r#"{"message":"404 - Unsupported path(Janus)"}"#,
        r#"{"url":"/v2/video/list","body":"Unsupported path(Janus)"}"#,
        "200 {\"data\":{},\"error\":{\"code\":\"ok\"}}\n404 Unsupported path(Janus)",
    ] {
        says(paste, "transport_outcome", "unsupported_path");
    }
    for (answer, code) in [(REFUSED, "scope_not_authorized"), (PASSED, "ok")] {
        let paste = format!("First it said Unsupported path(Janus), and now {answer}");
        says(&paste, "transport_outcome", "json_answer");
        says(&paste, "error_code", code);
    }
}

#[test]
fn a_status_answer_under_any_names() {
    let failed = "Reply; transport_outcome=json_answer; error_code=picture_size_check_failed; failing_stage=post_status; post_status_value=failed";
    check(
        r#"{"data":{"status":"FAILED","fail_reason":"picture_size_check_failed"},"error":{"code":"ok"}}"#,
        failed,
    );
    check(
        r#"{"error":{"code":"ok"},"data":{"postStatus":"FAILED","failReason":"picture_size_check_failed"}}"#,
        failed,
    );
    for (paste, expected) in [
        (
            r#"{"status":"SEND_TO_USER_INBOX","uploaded_bytes":30567100}"#,
            "send_to_user_inbox",
        ),
        (r#"{"postStatus":"PROCESSING_DOWNLOAD"}"#, "processing"),
        (
            r#"{"result":{"data":{"status":"PUBLISH_COMPLETE"},"error":{"code":"ok"}}}"#,
            "publish_complete",
        ),
        (
            r#"{"publish_id":"v_pub_url~v2.1","status":"FAILED"}"#,
            "failed",
        ),
        (
            "status: SEND_TO_USER_INBOX after 10 polls",
            "send_to_user_inbox",
        ),
        (
            "poll 1: PROCESSING_UPLOAD\npoll 2: PUBLISH_COMPLETE",
            "publish_complete",
        ),
    ] {
        says(paste, "post_status_value", expected);
        says(paste, "failing_stage", "post_status");
    }
}

/// No id comes for any post that is not public, so its absence is nothing that somebody complains of.
#[test]
fn an_absent_post_id_is_no_symptom() {
    let complete = r#"{"data":{"status":"PUBLISH_COMPLETE","publicaly_available_post_id":[]},"error":{"code":"ok"}}"#;
    assert_eq!(fact(&[complete], "symptom"), None);
}

/// <https://developers.tiktok.com/doc/webhooks-events>
#[test]
fn a_webhook_is_read_with_its_content() {
    for (event, content, expected) in [
        (
            "post.publish.failed",
            r#"{\"publish_id\":\"v_inbox_file~v2.1\",\"reason\":\"frame_rate_check_failed\",\"publish_type\":\"INBOX_SHARE\"}"#,
            "frame_rate_check_failed; failing_stage=post_status; message_says=something_else; sdk_error=none; post_mode=inbox_upload; media_kind=video; media_source=file_upload; post_status_value=failed",
        ),
        (
            "post.publish.inbox_delivered",
            r#"{\"publish_id\":\"v_inbox_url~v2.1\",\"publish_type\":\"INBOX_SHARE\"}"#,
            "ok; failing_stage=post_status; message_says=something_else; sdk_error=none; post_mode=inbox_upload; media_kind=video; media_source=pull_from_url; post_status_value=send_to_user_inbox",
        ),
        (
            "post.publish.complete",
            r#"{\"publish_id\":\"v_pub_file~v2.1\",\"publish_type\":\"DIRECT_PUBLISH\"}"#,
            "ok; failing_stage=post_status; message_says=something_else; sdk_error=none; post_mode=direct_post; media_kind=video; media_source=file_upload; post_status_value=publish_complete",
        ),
        (
            "authorization.removed",
            r#"{\"reason\":1}"#,
            "auth_removed; message_says=something_else; sdk_error=none",
        ),
        (
            "video.upload.failed",
            r#"{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}"#,
            "no_code; message_says=something_else; sdk_error=none",
        ),
        (
            "video.publish.completed",
            r#"{\"share_id\":\"video.6974245311675353080.VDCxrcMJ\"}"#,
            "ok; message_says=something_else; sdk_error=none",
        ),
        (
            "portability.download.ready",
            r#"{\"request_id\":123123123123123}"#,
            "ok; message_says=something_else; sdk_error=none",
        ),
        (
            "brand.new.event",
            "{}",
            "no_code; message_says=something_else; sdk_error=none",
        ),
    ] {
        let paste = format!(
            r#"{{"client_key":"aw1example2key345","event":"{event}","create_time":1785585600,"user_openid":"-000exampleOpenId","content":"{content}"}}"#
        );
        let expected = "Reply; refused ClientKey; transport_outcome=json_answer; error_code="
            .to_owned()
            + expected;
        check(&paste, &expected);
    }
}

#[test]
fn of_a_cut_off_answer_counts_what_could_be_read() {
    let cut = "Reply; transport_outcome=cut_off";
    for (paste, expected) in [
        (r#"{"error":{"code":"scope_not_auth"#, format!("Reply; {SCOPE}")),
        (r#"{"error":{"code":"scope_not_authorized","mess"#, format!("Reply; {SCOPE}")),
        (r#"de":"scope_not_authorized","message":"The user did not authorize the scope required"}}"#, format!("Reply; {SCOPE}")),
        (r#"{"error":{"code":"invalid_par"#, "Reply; transport_outcome=cut_off".to_owned()),
        (r#"{"error":{"code":"brand_new_co"#, cut.to_owned()),
        (r#"{"data":{"status":"FAILED","fail_reason":"frame_rate_ch"#, "Reply; transport_outcome=json_answer; error_code=frame_rate_check_failed; failing_stage=post_status; post_status_value=failed".to_owned()),
        (r#"{"data":{"fail_reason":"video_pull_failed","status":"FAI"#, "Reply; transport_outcome=json_answer; error_code=video_pull_failed; failing_stage=post_status; post_status_value=failed".to_owned()),
        (r#"{"data":{"status":"SEND_TO_USER_INBOX","uploaded_by"#, "Reply; transport_outcome=json_answer; error_code=ok; failing_stage=post_status; post_status_value=send_to_user_inbox".to_owned()),
        (r#"{"data":{"status":"FAILED","fail_re"#, cut.to_owned()),
        (r#"{"data":{"user":{"open_id":"-000exampleOp"#, cut.to_owned()),
        (r#"{"error":{"code":"spam_risk"#, cut.to_owned()),
        (r#"{"error":{"code":"rate_limit","message":"Too man"#, cut.to_owned()),
        (r#"{"error":{"code":"internal"#, cut.to_owned()),
        (r#"{"error":{"code":"spam_risk_too_many_p"#, cut.to_owned()),
        (r#"{"data":{"status":"FAILED","fail_reason":"spam_risk"#, cut.to_owned()),
        (r#"{"error":{"code":"ok"},"data":{"status":"FAILED","fail_reason":"spam_risk"#, cut.to_owned()),
        (r#"{"error":{"code":"ok"},"data":{"status":"FAILED","fail_reason":"brand_new"#, cut.to_owned()),
        (r#"{"error":{"code":"ok"},"data":{"status":"FAILED","fail_reason":"frame_rate_ch"#, "Reply; transport_outcome=json_answer; error_code=frame_rate_check_failed; failing_stage=post_status; post_status_value=failed".to_owned()),
        (r#"{"data":{"fail_reason":"spam_risk","status":"FAI"#, "Reply; transport_outcome=json_answer; error_code=spam_risk; failing_stage=post_status; post_status_value=failed".to_owned()),
        ("{\"error\":{\"code\":\"access_token_invalid\",\"message\":\"The acc (truncated...)", "Reply; transport_outcome=json_answer; error_code=access_token_invalid; message_says=something_else; sdk_error=none".to_owned()),
    ] {
        check(paste, &expected);
    }
}

const PASSED: &str = r#"{"data":{"user":{"display_name":"Tester"}},"error":{"code":"ok"}}"#;
const CREATOR: &str = r#"{"data":{"creator_username":"tester","privacy_level_options":["FOLLOWER_OF_CREATOR","SELF_ONLY"]},"error":{"code":"ok"}}"#;
const CUT: &str = r#"{"data":{"user":{"open_id":"-000exampleOp"#;
const ANSWER: &str = r#"{"access_token":"REMOVED","expires_in":86400,"scope":"user.info.basic,video.upload","token_type":"Bearer"}"#;
const CALLBACK: &str = "https://example.com/callback?code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&scopes=user.info.basic&state=a1";
const LOGIN: &str = "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&response_type=code&scope=user.info.basic,video.list&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&state=a1";

/// Pastes that say nothing of one another.
#[test]
fn the_order_of_independent_pastes_does_not_matter() {
    for (first, second) in [
        (REFUSED, PASSED),
        (REFUSED, CREATOR),
        (REFUSED, CUT),
        (REFUSED, ANSWER),
        (REFUSED, CALLBACK),
        (REFUSED, LOGIN),
        (PASSED, CUT),
        (PASSED, ANSWER),
        (CREATOR, ANSWER),
        ("Unsupported path(Janus)", PASSED),
        (
            "curl https://open.tiktokapis.com/v2/user/info/?fields=open_id",
            REFUSED,
        ),
        ("v_pub_url~v2.1", REFUSED),
    ] {
        assert_eq!(
            read(&[first, second]),
            read(&[second, first]),
            "{first}\n{second}"
        );
        let alone = read(&[first, second]);
        let joined = [first, "\n", second].concat();
        if !first.starts_with("curl")
            && second != CUT
            && first != CUT
            && first != LOGIN
            && second != LOGIN
            && !first.starts_with("Unsupported")
        {
            assert_eq!(
                fact(&[&joined], "error_code"),
                fact(&[first, second], "error_code"),
                "{alone}\n{joined}"
            );
        }
    }
}

#[test]
fn a_refusal_counts_more_than_what_passed() {
    for other in [PASSED, CREATOR, CUT, ANSWER, CALLBACK, LOGIN] {
        for pastes in [[REFUSED, other], [other, REFUSED]] {
            assert_eq!(
                fact(&pastes, "error_code").as_deref(),
                Some("scope_not_authorized"),
                "{pastes:?}"
            );
            assert_eq!(
                fact(&pastes, "transport_outcome").as_deref(),
                Some("json_answer"),
                "{pastes:?}"
            );
            assert_eq!(fact(&pastes, "failing_stage"), None, "{pastes:?}");
        }
    }
    check_all(
        &[CREATOR, REFUSED],
        &format!("Reply; {SCOPE}; account_visibility=private"),
    );
}

#[test]
fn of_two_refusals_the_later_one_counts() {
    let limit = r#"{"error":{"code":"rate_limit_exceeded","message":""}}"#;
    for (pastes, expected) in [
        ([REFUSED, limit], "rate_limit_exceeded"),
        ([limit, REFUSED], "scope_not_authorized"),
    ] {
        assert_eq!(fact(&pastes, "error_code").as_deref(), Some(expected));
        assert_eq!(
            fact(&[&pastes.join("\n")], "error_code").as_deref(),
            Some(expected)
        );
    }
    says(
        "09:00 rate_limit_exceeded\n09:01 scope_not_authorized\n09:02 giving up",
        "error_code",
        "scope_not_authorized",
    );
}

#[test]
fn a_refusal_drops_out_once_the_same_call_passes() {
    let failed = r#"{"data":{"status":"FAILED","fail_reason":"file_format_check_failed"},"error":{"code":"ok"}}"#;
    let complete = r#"{"data":{"status":"PUBLISH_COMPLETE"},"error":{"code":"ok"}}"#;
    let unverified = r#"{"error":{"code":"url_ownership_unverified","message":""}}"#;
    let begun = r#"{"data":{"publish_id":"v_pub_url~v2.1"},"error":{"code":"ok"}}"#;
    for (pastes, expected) in [
        ([failed, complete], "ok"),
        ([complete, failed], "file_format_check_failed"),
        ([unverified, begun], "ok"),
        ([begun, unverified], "url_ownership_unverified"),
        ([unverified, complete], "url_ownership_unverified"),
        ([failed, begun], "file_format_check_failed"),
    ] {
        assert_eq!(
            fact(&pastes, "error_code").as_deref(),
            Some(expected),
            "{pastes:?}"
        );
        assert_eq!(
            fact(&[&pastes.join("\n")], "error_code").as_deref(),
            Some(expected),
            "{pastes:?}"
        );
    }
}

#[test]
fn a_refusal_belongs_to_the_call_before_it() {
    let log = "POST https://open.tiktokapis.com/v2/post/publish/creator_info/query/ 200 {\"data\":{\"creator_username\":\"t\"},\"error\":{\"code\":\"ok\"}}\n\
        POST https://open.tiktokapis.com/v2/post/publish/inbox/video/init/ 403 {\"error\":{\"code\":\"spam_risk_user_banned_from_posting\",\"message\":\"\"}}\n\
        POST https://open.tiktokapis.com/v2/post/publish/status/fetch/ skipped";
    says(log, "failing_stage", "post_init");
    says(log, "error_code", "spam_risk_user_banned_from_posting");
    says(log, "post_mode", "inbox_upload");
    says(
        "scope_not_authorized from https://open.tiktokapis.com/v2/video/list/",
        "failing_stage",
        "video_list",
    );
}

#[test]
fn the_data_of_an_answer_shows_its_scopes() {
    for (data, question) in [
        (
            r#"{"user":{"username":"tester"}}"#,
            "granted_user_info_profile",
        ),
        (
            r#"{"user":{"follower_count":3}}"#,
            "granted_user_info_stats",
        ),
        (
            r#"{"videos":[],"cursor":0,"has_more":false}"#,
            "granted_video_list",
        ),
        (
            r#"{"privacy_level_options":["SELF_ONLY"]}"#,
            "granted_video_publish",
        ),
    ] {
        let paste = format!(r#"{{"data":{data},"error":{{"code":"ok","message":""}}}}"#);
        let facts = token_doctor::session::Session::offline(&input::read(&[&paste])).facts();
        let yes = facts
            .known()
            .any(|answer| answer.question().id() == question && answer.id() == "yes");
        assert!(yes, "{question} of {paste}");
    }
}

#[test]
fn a_message_can_be_the_code() {
    for paste in [
        r#"{"error":{"code":"invalid_params","message":"invalid_publish_id"}}"#,
        "invalid_params: invalid_publish_id",
        "invalid_publish_id",
    ] {
        says(paste, "error_code", "invalid_publish_id");
    }
}

/// Pieces of what tools print, in any order; `@` is a token.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "{\"error\":",
            "{\"data\":",
            "{'code': '",
            "\"code\":\"",
            "scope_not_authorized",
            "\\\"",
            "\\\\",
            "\"",
            "{\\\"error\\\":{\\\"code\\\":\\\"",
            "}}",
            "}",
            "=>",
            "nil",
            "ok",
            "\n",
            "fail_reason",
            "FAILED",
            "status",
            ":",
            ",",
            "[",
            "]",
            "\\n",
            "{\"event\":\"post.publish.failed\",\"content\":\"",
            "reason",
            "Request failed with status code 401",
            "Bearer @",
            "\"access_token\":\"@\"",
            "@",
            "n8n",
            "log_id",
            "SEND_TO_USER_INBOX",
            "upload_url",
            "HTTP/1.1 403 ",
            "\"message\":\"@ is bad\"",
            "ü𝔾",
            "{",
            "(truncated...)",
        ])
        .prop_map(ToOwned::to_owned),
        any::<char>().prop_map(String::from),
    ]
}

/// A token in the form of TikTok's samples.
fn token() -> impl Strategy<Value = String> {
    any::<[u64; 2]>().prop_map(|[one, two]| format!("act.{one:016x}{two:016X}!4567.va"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_reply_is_read_and_no_token_of_it_is_kept(
        pieces in prop::collection::vec(piece(), 0..16),
        secret in token(),
    ) {
        let paste = pieces.concat().replace('@', &(" ".to_owned() + &secret + " "));
        let seen = format!("{:?}", input::read(&[&paste]));
        prop_assert!(!seen.contains(&secret[4..]), "{} keeps {}", seen, secret);
    }

    #[test]
    fn a_cut_anywhere_never_gives_another_code(cut in 0..REFUSED.len(), wrap in 0..3) {
        let whole = match wrap {
            0 => REFUSED.to_owned(),
            1 => format!("401 {REFUSED}"),
            _ => format!("{{\"response\":{REFUSED}"),
        };
        let cut = &whole[..cut.min(whole.len())];
        let code = fact(&[cut], "error_code");
        prop_assert!(matches!(code.as_deref(), None | Some("scope_not_authorized")), "{} of {}", code.unwrap_or_default(), cut);
    }
}

/// What holds a token is still read for what TikTok said about it.
#[test]
fn a_refusal_beside_a_token_is_read() {
    let paste = format!("POST failed: access_token_invalid (Authorization: Bearer {TOKEN})");
    check(
        &paste,
        "Reply; secret; transport_outcome=json_answer; error_code=access_token_invalid; message_says=something_else; sdk_error=none",
    );
}
