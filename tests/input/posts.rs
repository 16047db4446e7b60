//! Requests that begin a post, what the bytes are answered, and what a publish_id says. All tokens are
//! invented.

use crate::{check, check_all, read};
use proptest::prelude::*;
use token_doctor::facts::Answer;
use token_doctor::input::{self, Form};

const INIT: &str = "https://open.tiktokapis.com/v2/post/publish/video/init/";

/// The answer that these sizes give, as plain JSON.
#[track_caller]
fn plan(size: u64, chunk: u64, count: u64, expected: Option<&str>) {
    let body = format!(
        r#"{{"source_info":{{"source":"FILE_UPLOAD","video_size":{size},"chunk_size":{chunk},"total_chunk_count":{count}}}}}"#
    );
    assert_eq!(
        fact(&body, "chunk_plan"),
        expected.map(ToOwned::to_owned),
        "{body}"
    );
}

/// What the paste answers to one question.
fn fact(paste: &str, question: &str) -> Option<String> {
    let start = question.to_owned() + "=";
    read(&[paste])
        .split("; ")
        .find_map(|fact| fact.strip_prefix(&start).map(ToOwned::to_owned))
}

#[track_caller]
fn says(paste: &str, question: &str, expected: &str) {
    let said = fact(paste, question);
    assert_eq!(said.as_deref(), Some(expected), "{question} of {paste}");
}

#[track_caller]
fn says_nothing(paste: &str, question: &str) {
    assert_eq!(fact(paste, question), None, "{question} of {paste}");
}

/// <https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide>
#[test]
fn the_sizes_are_checked_against_the_rule() {
    // TikTok's own example: 50,000,123 bytes in five chunks of 10,000,000.
    plan(50_000_123, 10_000_000, 5, Some("rounded_down"));
    plan(50_000_123, 10_000_000, 6, Some("rounded_up"));
    plan(50_000_000, 10_000_000, 5, Some("rounded_down"));
    plan(30_567_100, 30_567_100, 1, Some("single_equal"));
    plan(3_000_000, 3_000_000, 1, Some("single_equal"));
    plan(67_108_864, 67_108_864, 1, Some("single_equal"));
    plan(12_000_000, 10_000_000, 1, Some("single_unequal"));
    plan(3_000_000, 5_242_880, 1, Some("single_unequal"));
    plan(125_000_000, 64_000_000, 2, Some("rounded_up"));
    // One chunk above 64 MB, chunks below 5 MB, chunks above 64 MB, more than 1,000 chunks.
    plan(100_000_000, 100_000_000, 1, Some("outside_limits"));
    plan(123_456_789, 1_048_576, 117, Some("outside_limits"));
    plan(4_000_000, 2_000_000, 2, Some("outside_limits"));
    plan(300_000_000, 100_000_000, 3, Some("outside_limits"));
    plan(6_000_000_000, 5_000_000, 1200, Some("outside_limits"));
}

#[test]
fn a_plan_that_no_answer_describes_has_none() {
    for (size, chunk, count, what) in [
        (123_456_789, 1_048_576, 120, "neither rounding"),
        (50_000_123, 0, 5, "chunks of nothing"),
        (50_000_123, 10_000_000, 0, "no chunks"),
        (0, 0, 0, "nothing at all"),
        (u64::MAX, 1, 2, "a size that no file has"),
    ] {
        let body = format!(
            r#"{{"source_info":{{"source":"FILE_UPLOAD","video_size":{size},"chunk_size":{chunk},"total_chunk_count":{count}}}}}"#
        );
        assert_eq!(fact(&body, "chunk_plan"), None, "{what}");
    }
}

#[test]
fn the_code_that_works_the_sizes_out_is_read() {
    for (code, expected) in [
        (
            "const body = { source_info: { source: 'FILE_UPLOAD', video_size: size, chunk_size: CHUNK, total_chunk_count: Math.ceil(size / CHUNK) } }",
            "rounded_up",
        ),
        (
            "const totalChunks = Math.ceil(size / chunkSize);\nawait axios.post(url, { source_info: { source: 'FILE_UPLOAD', video_size: size, chunk_size: chunkSize, total_chunk_count: totalChunks } });",
            "rounded_up",
        ),
        (
            "payload = {\n    'source_info': {\n        'source': 'FILE_UPLOAD',\n        'video_size': size,\n        'chunk_size': chunk_size,\n        'total_chunk_count': math.floor(size / chunk_size)\n    }\n}",
            "rounded_down",
        ),
        (
            "'source_info' => ['source' => 'FILE_UPLOAD', 'video_size' => $size, 'chunk_size' => $size, 'total_chunk_count' => 1]",
            "single_equal",
        ),
        (
            "source_info: { source: 'FILE_UPLOAD', video_size: 50_000_123, chunk_size: 10 * 1000 * 1000, total_chunk_count: 6 }",
            "rounded_up",
        ),
        (
            "CHUNK_SIZE = 10 * 1024 * 1024\nbody = {\"source_info\": {\"source\": \"FILE_UPLOAD\", \"video_size\": 26214400, \"chunk_size\": CHUNK_SIZE, \"total_chunk_count\": 3}}",
            "rounded_up",
        ),
        (
            r#"--data '{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":12000000,\"chunk_size\":10000000,\"total_chunk_count\":1}}'"#,
            "single_unequal",
        ),
    ] {
        says(code, "chunk_plan", expected);
    }
    says_nothing(
        "source_info: { source: 'FILE_UPLOAD', video_size: size, chunk_size: CHUNK, total_chunk_count: chunks.length }",
        "chunk_plan",
    );
    says_nothing(
        "source_info: { source: 'PULL_FROM_URL', video_url: 'https://example.com/a.mp4' }",
        "chunk_plan",
    );
}

#[test]
fn an_init_request_tells_what_is_posted() {
    check(
        "curl -X POST 'https://open.tiktokapis.com/v2/post/publish/video/init/' -H 'Content-Type: application/json' --data-raw '{\"post_info\":{\"title\":\"x\",\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":50000123,\"chunk_size\":10000000,\"total_chunk_count\":6}}'",
        "ApiRequest; failing_stage=post_init; post_privacy=self_only; post_mode=direct_post; media_kind=video; media_source=file_upload; chunk_plan=rounded_up; endpoint_form=as_documented; api_family=v2",
    );
    check(
        "POST /v2/post/publish/inbox/video/init/ HTTP/1.1\r\nHost: open.tiktokapis.com\r\nContent-Type: application/json\r\n\r\n{\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://cdn.example.com/a.mp4\"}}",
        "ApiRequest; failing_stage=post_init; post_mode=inbox_upload; media_kind=video; media_source=pull_from_url; endpoint_form=as_documented; api_family=v2",
    );
    check(
        "https://open.tiktokapis.com/v2/post/publish/content/init/\n{\"media_type\":\"PHOTO\",\"post_mode\":\"DIRECT_POST\",\"post_info\":{\"privacy_level\":\"PUBLIC_TO_EVERYONE\"},\"source_info\":{\"source\":\"FILE_UPLOAD\",\"photo_images\":[\"https://cdn.example.com/a.jpg\"]}}",
        "ApiRequest; failing_stage=post_init; post_privacy=public_to_everyone; post_mode=direct_post; media_kind=photo; media_source=file_upload; api_family=v2",
    );
    check(
        "{\"media_type\":\"PHOTO\",\"post_mode\":\"MEDIA_UPLOAD\",\"post_info\":{\"title\":\"x\"},\"source_info\":{\"source\":\"PULL_FROM_URL\",\"photo_cover_index\":1,\"photo_images\":[\"https://cdn.example.com/a.jpg\"]}}",
        "ApiRequest; failing_stage=post_init; post_mode=inbox_upload; media_kind=photo; media_source=pull_from_url",
    );
    check(
        "const post = { post_info: { title: 'x', privacy_level: 'MUTUAL_FOLLOW_FRIENDS' }, source_info: { source: 'PULL_FROM_URL', video_url: url } };",
        "ApiRequest; failing_stage=post_init; post_privacy=other_level; post_mode=direct_post; media_kind=video; media_source=pull_from_url",
    );
}

#[test]
fn an_init_request_with_its_token_is_read_as_well() {
    check(
        "curl -X POST https://open.tiktokapis.com/v2/post/publish/inbox/video/init/ -H 'Authorization: Bearer act.example12345Example12345Example!4567.va' -d '{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":12000000,\"chunk_size\":10000000,\"total_chunk_count\":1}}'",
        "AccessToken; secret; failing_stage=post_init; post_mode=inbox_upload; media_kind=video; media_source=file_upload; chunk_plan=single_unequal; endpoint_form=as_documented; api_family=v2",
    );
}

#[test]
fn the_method_and_the_slash_are_compared() {
    for (request, expected) in [
        (
            "curl https://open.tiktokapis.com/v2/video/list/?fields=id",
            "wrong_method",
        ),
        (
            "GET https://open.tiktokapis.com/v2/video/list/?fields=id",
            "wrong_method",
        ),
        (
            "curl -G https://open.tiktokapis.com/v2/video/list/ -d fields=id",
            "wrong_method",
        ),
        (
            "curl -G https://open.tiktokapis.com/v2/user/info/ -d fields=open_id",
            "as_documented",
        ),
        (
            "fetch('https://open.tiktokapis.com/v2/video/query/', { method: 'GET' })",
            "wrong_method",
        ),
        (
            "fetch('https://open.tiktokapis.com/v2/oauth/token/', { method: 'GET', body: 'client_key=a&grant_type=b' })",
            "wrong_method",
        ),
        (
            "axios.get('https://open.tiktokapis.com/v2/video/query/?fields=id')",
            "wrong_method",
        ),
        (
            "requests.get(\n    \"https://open.tiktokapis.com/v2/post/publish/status/fetch/\")",
            "wrong_method",
        ),
        (
            "curl -X POST https://open.tiktokapis.com/v2/user/info/?fields=open_id",
            "wrong_method",
        ),
        (
            "GET /v2/post/publish/creator_info/query/ HTTP/1.1\nHost: open.tiktokapis.com",
            "wrong_method",
        ),
        (
            "curl --request POST 'https://open.tiktokapis.com/v2/video/list/?fields=id'",
            "as_documented",
        ),
        (
            "curl 'https://open.tiktokapis.com/v2/video/list/?fields=id' -d '{\"max_count\":5}'",
            "as_documented",
        ),
        (
            "Http::get('https://open.tiktokapis.com/v2/user/info/?fields=open_id')",
            "as_documented",
        ),
        (
            "curl -X POST https://open.tiktokapis.com/v2/post/publish/video/init",
            "slash_missing",
        ),
        (
            "POST /v2/video/list HTTP/1.1\nHost: open.tiktokapis.com",
            "slash_missing",
        ),
        (
            "fetch(\"https:\\/\\/open.tiktokapis.com\\/v2\\/user\\/info?fields=open_id\")",
            "slash_missing",
        ),
    ] {
        says(request, "endpoint_form", expected);
    }
    says_nothing(INIT, "endpoint_form");
    says_nothing(
        "I call /v2/post/publish/video/init and nothing happens",
        "endpoint_form",
    );
}

#[test]
fn the_fields_of_user_info_are_sorted_by_scope() {
    for (fields, expected) in [
        ("open_id,union_id,avatar_url,display_name", "basic_only"),
        ("open_id,display_name,username", "profile_fields"),
        (
            "open_id%2Cunion_id%2Cdisplay_name%2Cavatar_large_url%2Cusername",
            "profile_fields",
        ),
        (
            "open_id,follower_count,following_count,likes_count",
            "stats_fields",
        ),
        (
            "display_name,bio_description,video_count",
            "profile_and_stats",
        ),
        ("", "not_in_query"),
    ] {
        let request = format!("GET https://open.tiktokapis.com/v2/user/info/?fields={fields}");
        says(&request, "fields_asked", expected);
    }
    says(
        "curl -X GET https://open.tiktokapis.com/v2/user/info/ -H 'Content-Type: application/json' -d '{\"fields\":[\"open_id\",\"username\"]}'",
        "fields_asked",
        "not_in_query",
    );
    says_nothing(
        "GET https://open.tiktokapis.com/v2/user/info/?fields=${fields}",
        "fields_asked",
    );
    says_nothing(
        "requests.get('https://open.tiktokapis.com/v2/user/info/', params={'fields': f})",
        "fields_asked",
    );
    says_nothing(
        "curl https://open.tiktokapis.com/v2/video/list/?fields=id",
        "fields_asked",
    );
}

#[test]
fn the_host_tells_the_api() {
    for (request, family, stage) in [
        (
            "POST https://open.tiktokapis.com/v2/research/video/query/",
            "research",
            Some("video_list"),
        ),
        (
            "POST https://business-api.tiktok.com/open_api/v1.3/tt_user/oauth2/token/",
            "business",
            Some("token_exchange"),
        ),
        (
            "https://business-api.tiktok.com/open_api/v1.3/business/video/publish/",
            "business",
            None,
        ),
        (
            "POST https://open-api.tiktok.com/oauth/access_token/",
            "v1",
            Some("token_exchange"),
        ),
        (
            "https://open-api.tiktok.com/user/info/",
            "v1",
            Some("profile_read"),
        ),
        ("https://open.tiktokapis.com/v2/user/info/me", "v2", None),
    ] {
        says(request, "api_family", family);
        assert_eq!(
            fact(request, "failing_stage").as_deref(),
            stage,
            "{request}"
        );
    }
}

#[test]
fn the_answer_to_the_bytes_is_its_status() {
    const PUT: &str = "curl -i -X PUT 'https://open-upload.tiktokapis.com/video/?upload_id=67890&upload_token=Xza123' -H 'Content-Range: bytes 0-30567099/30567100'\n";
    for (answer, expected) in [
        ("< HTTP/1.1 403 Forbidden", "url_refused"),
        ("status code: 404", "url_refused"),
        ("HTTP/2 416", "range_refused"),
        ("-> 400 Bad Request", "range_refused"),
        ("503 Service Unavailable", "server_fault"),
        ("HTTP/1.1 201 Created", "accepted"),
        ("status=206 status=206 status=416", "range_refused"),
        ("status=206 status=201", "accepted"),
    ] {
        let paste = PUT.to_owned() + answer;
        says(&paste, "upload_status", expected);
        says(&paste, "failing_stage", "media_upload");
    }
    says(
        "PUT https://open-upload-sg.tiktokapis.com/upload?upload_id=1 returned 403",
        "upload_status",
        "url_refused",
    );
    says(
        "PUT https://upload.us.tiktokapis.com/video/?upload_id=1 returned 500",
        "upload_status",
        "server_fault",
    );
    says_nothing(PUT, "upload_status");
    says_nothing(
        "the upload to https://open-upload.tiktokapis.com/video/ gives 403 Forbidden",
        "upload_status",
    );
}

#[test]
fn a_status_belongs_to_the_address_in_front_of_it() {
    const PUT: &str = "PUT https://open-upload.tiktokapis.com/video/?upload_id=1";
    for (paste, expected) in [
        (
            "@ returned status 201\nGET https://cdn.example.com/a.mp4 returned 404 Not Found",
            "accepted",
        ),
        (
            "PUT https://s3.amazonaws.com/x 403 Forbidden\n@ returned 201",
            "accepted",
        ),
        (
            "PUT https://s3.amazonaws.com/x 403 Forbidden\nlater PUT to open-upload.tiktokapis.com returned 201",
            "accepted",
        ),
        ("@ status 416\nretry @ status 201", "accepted"),
        ("@ status 416\nretry: status 201", "accepted"),
        (
            "@ returned 201\nPOST https://open.tiktokapis.com/v2/post/publish/status/fetch/ returned 403",
            "accepted",
        ),
        ("@ returned 201, then my own code returned 500", "accepted"),
        ("@ returned 201\n@ returned 403", "url_refused"),
        ("Request failed with status code 403 at @", "url_refused"),
        (
            "@ -> 403 Forbidden, GET https://example.com/x returned 201",
            "url_refused",
        ),
        (
            "PUT /video/?upload_id=1 HTTP/1.1\r\nHost: open-upload.tiktokapis.com\r\n\r\nHTTP/1.1 403 Forbidden\r\n\r\nGET /a HTTP/1.1\r\nHost: example.com\r\n\r\nHTTP/1.1 201 Created",
            "url_refused",
        ),
    ] {
        says(&paste.replace('@', PUT), "upload_status", expected);
    }
}

#[test]
fn a_status_of_another_server_is_not_tiktoks() {
    const GET: &str = "GET https://open.tiktokapis.com/v2/user/info/?fields=open_id";
    for paste in [
        "@ 200\nGET https://api.openai.com/v1 429 Too Many Requests",
        "@ returned 200 OK\nPOST https://api.example.com/publish returned 500",
        "@ HTTP/1.1 200\nPOST /api/publish HTTP/1.1 500",
        "@ status 200, then my own server says status 500",
        "GET https://api.openai.com/v1 429 Too Many Requests\n@ 200 OK",
        "@ status 200 { url: 'https://api.example.com/x', status: 429 }",
    ] {
        says_nothing(&paste.replace('@', GET), "error_code");
        says_nothing(&paste.replace('@', GET), "transport_outcome");
    }
    for paste in [
        "@ returned 429 Too Many Requests",
        "429 Client Error: Too Many Requests for url: https://open.tiktokapis.com/v2/user/info/",
        "GET https://example.com/cb 200 OK\n@ returned 429\nGET https://example.com/cb 200 OK",
        "POST https://open.tiktokapis.com/v2/post/publish/video/init/ -d '{\"source_info\":{\"video_url\":\"https://example.com/a.mp4\"}}'\nHTTP/1.1 429",
        "POST https://open.tiktokapis.com/v2/post/publish/content/init/ {\"photo_images\":[\"https://example.com/a.jpg\",\"https://example.com/b.jpg\"]}\nHTTP/1.1 429",
        "@\nReferer: https://example.com/\nHTTP/1.1 429",
        "@&redirect=https://example.com/ status 429",
    ] {
        says(
            &paste.replace('@', GET),
            "error_code",
            "rate_limit_exceeded",
        );
    }
}

#[test]
fn the_browser_blocks_a_call_of_tiktoks_or_another() {
    for (called, expected) in [
        (
            "Access to fetch at 'https://open.tiktokapis.com/v2/user/info/' from origin 'http://localhost:3000' has been ",
            Some("blocked_by_cors"),
        ),
        (
            "Access to XMLHttpRequest at 'https://open.tiktokapis.com/v2/oauth/token/' from origin 'null' has been ",
            Some("blocked_by_cors"),
        ),
        ("", Some("blocked_by_cors")),
        (
            "Access to fetch at 'https://api.example.com/v1' from origin 'http://localhost:3000' has been ",
            None,
        ),
        (
            "Access to fetch at 'https://api.example.com/v1' from origin 'https://tiktok.com' has been ",
            None,
        ),
    ] {
        let paste =
            called.to_owned() + "blocked by CORS policy: No 'Access-Control-Allow-Origin' header";
        assert_eq!(
            fact(&paste, "transport_outcome").as_deref(),
            expected,
            "{paste}"
        );
    }
}

#[test]
fn a_bare_429_is_an_answer() {
    for paste in [
        "HTTP/1.1 429\n\nslow down please",
        "HTTP/1.1 429 Too Many Requests\nServer: cloudflare\n\nerror code: 1015",
    ] {
        says(paste, "error_code", "rate_limit_exceeded");
        says(paste, "transport_outcome", "json_answer");
    }
    says(
        "HTTP/1.1 401\n\nslow down please",
        "transport_outcome",
        "not_json",
    );
}

#[test]
fn an_api_counts_where_it_is_called() {
    for prose in [
        "We also use business-api.tiktok.com/open_api/v1.3/ for ads; here creator_info says scope_not_authorized",
        "scope_not_authorized, and open-api.tiktok.com/share is another matter",
    ] {
        says_nothing(prose, "api_family");
    }
}

#[test]
fn a_publish_id_tells_the_request_that_made_it() {
    for (id, mode, kind, source) in [
        (
            "v_inbox_file~v2.123456789",
            Some("inbox_upload"),
            "video",
            "file_upload",
        ),
        (
            "v_inbox_url~v2.123456789",
            Some("inbox_upload"),
            "video",
            "pull_from_url",
        ),
        (
            "v_pub_file~v2-1.123456789",
            Some("direct_post"),
            "video",
            "file_upload",
        ),
        (
            "v_pub_url~v2.123456789",
            Some("direct_post"),
            "video",
            "pull_from_url",
        ),
        (
            "p_inbox_url~v2.123456789",
            Some("inbox_upload"),
            "photo",
            "pull_from_url",
        ),
        ("p_pub_url~v2.123456789", None, "photo", "pull_from_url"),
    ] {
        for paste in [
            id.to_owned(),
            format!("publish_id: {id}"),
            format!(r#"{{"publish_id":"{id}"}}"#),
            format!(r#"{{"data":{{"publish_id":"{id}"}},"error":{{"code":"ok","message":""}}}}"#),
            format!("{{'publishId': '{id}', 'postStatus': 'PROCESSING_DOWNLOAD'}}"),
        ] {
            assert_eq!(fact(&paste, "post_mode").as_deref(), mode, "{paste}");
            says(&paste, "media_kind", kind);
            says(&paste, "media_source", source);
        }
        assert!(input::read(&[id]).forms.contains(&Form::PublishId), "{id}");
    }
}

#[test]
fn an_init_that_passed_is_not_what_fails() {
    let request = "curl -X POST https://open.tiktokapis.com/v2/post/publish/inbox/video/init/ -d '{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":30567100,\"chunk_size\":30567100,\"total_chunk_count\":1}}'";
    let answer = r#"{"data":{"publish_id":"v_inbox_file~v2.123456789","upload_url":"https://open-upload.tiktokapis.com/video/?upload_id=67890&upload_token=Xza123"},"error":{"code":"ok","message":"","log_id":"202210112248442CB9319E1FB30C1073F3"}}"#;
    let read = "Reply; transport_outcome=json_answer; error_code=ok; post_mode=inbox_upload; media_kind=video; media_source=file_upload; chunk_plan=single_equal; endpoint_form=as_documented; api_family=v2";
    check_all(&[request, answer], read);
    check_all(&[answer, request], read);
    check(&[request, "\n", answer].concat(), read);
    check_all(
        &[
            answer,
            "PUT https://open-upload.tiktokapis.com/video/?upload_id=67890 -> HTTP/1.1 403 Forbidden",
        ],
        "Reply; transport_outcome=json_answer; error_code=ok; failing_stage=media_upload; post_mode=inbox_upload; media_kind=video; media_source=file_upload; upload_status=url_refused; api_family=v2",
    );
}

#[test]
fn an_upload_token_is_not_kept() {
    let token = "Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0+/=";
    for paste in [
        format!(
            r#"{{"data":{{"publish_id":"v_pub_file~v2.1","upload_url":"https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token={token}"}},"error":{{"code":"ok"}}}}"#
        ),
        format!(
            "access_token_invalid at https://open-upload.tiktokapis.com/video/?upload_token={token}"
        ),
    ] {
        let input = format!("{:?}", input::read(&[&paste]));
        assert!(!input.contains("Ww6Vv5"), "{input}");
    }
}

/// Pieces of requests, in any order.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "curl ",
            "-X POST ",
            "GET ",
            "POST ",
            "PUT ",
            "https://",
            "open.tiktokapis.com",
            "/v2/post/publish/",
            "video/init/",
            "/v2/user/info/",
            "?fields=",
            "username,",
            "follower_count",
            "source_info",
            "post_info",
            ":{",
            "\"",
            "'",
            "\\",
            "}",
            "=>",
            "chunk_size",
            "video_size:",
            "total_chunk_count=",
            "Math.ceil(",
            ")",
            "10 * 1024",
            "18446744073709551615",
            "FILE_UPLOAD",
            "v_pub_url~",
            "open-upload.tiktokapis.com",
            "HTTP/1.1 416 ",
            "business-api.tiktok.com",
            "{\"error\":{\"code\":\"",
            "\n",
            "ü𝔾",
        ])
        .prop_map(ToOwned::to_owned),
        any::<char>().prop_map(String::from),
        any::<u64>().prop_map(|number| number.to_string()),
    ]
}

/// A token in the form of TikTok's samples.
fn token() -> impl Strategy<Value = String> {
    any::<[u64; 2]>().prop_map(|[one, two]| format!("act.{one:016x}{two:016X}!4567.va"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_request_is_read_and_no_token_of_it_is_kept(
        before in prop::collection::vec(piece(), 0..12),
        token in token(),
        behind in prop::collection::vec(piece(), 0..6),
    ) {
        let paste = before.concat() + " -H 'Authorization: Bearer " + &token + "' " + &behind.concat();
        let seen = format!("{:?}", input::read(&[&paste]));
        prop_assert!(!seen.contains(&token[4..]), "{} keeps {}", seen, token);
    }

    #[test]
    fn a_plan_has_the_answer_that_is_true(
        size in 1_u64..5_000_000_000,
        chunk in 1_u64..200_000_000,
        count in 1_u64..1_200,
    ) {
        let body = format!(
            r#"{{"source_info":{{"source":"FILE_UPLOAD","video_size":{size},"chunk_size":{chunk},"total_chunk_count":{count}}}}}"#
        );
        let plan = input::read(&[&body]).hints.chunk_plan.map(|plan| Answer::from(plan).id());
        let fits = (5_000_000..=67_108_864).contains(&chunk) && count <= 1_000;
        let holds = match plan {
            Some("single_equal") => count == 1 && size == chunk && size <= 67_108_864,
            Some("outside_limits") => {
                (count == 1 && size == chunk || count == size / chunk) && (!fits || count == 1)
            }
            Some("single_unequal") => count == 1 && size != chunk,
            Some("rounded_down") => count > 1 && count == size / chunk && fits,
            Some("rounded_up") => count > 1 && count == size.div_ceil(chunk) && size % chunk > 0,
            Some(_) => false,
            None => count > 1 || size == chunk,
        };
        prop_assert!(holds, "{}", body);
    }
}
