//! TikTok's error codes: the table is whole, agrees with itself, and reads anything.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use token_doctor::{
    api::code::{self, Code, Entry, Listing},
    facts::{Answer, ErrorCode, Question},
    remedy::source,
};

#[track_caller]
fn check(reply: &str, word: &str, fact: ErrorCode) {
    let code = Code::read(reply);
    assert_eq!(code.word(), word, "{reply:?}");
    assert_eq!(code.fact(), fact, "{reply:?}");
}

fn entries() -> impl Iterator<Item = (&'static str, &'static Entry)> {
    let listed = code::all().flat_map(|listing: &Listing| {
        let word = listing.word;
        listing.entries.iter().map(move |entry| (word, entry))
    });
    listed.chain(code::WORDS.iter().map(|(name, entry)| (*name, entry)))
}

#[test]
fn every_listing_parses_to_itself() {
    for listing in code::all() {
        let code = Code::read(listing.word);
        assert_eq!(code, Code::Listed(listing), "{}", listing.word);
        assert_eq!(code.word(), listing.word);
        assert_eq!(code.fact(), listing.fact, "{}", listing.word);
        assert_eq!(code.is_ok(), listing.word == "ok", "{}", listing.word);
    }
}

#[test]
fn words_are_unique() {
    for listing in code::all() {
        let rows = code::all().filter(|other| other.word == listing.word);
        assert_eq!(rows.count(), 1, "{} is listed twice", listing.word);
    }
}

#[test]
fn every_listing_has_an_entry() {
    for listing in code::all() {
        assert!(!listing.entries.is_empty(), "{}", listing.word);
    }
}

#[test]
fn every_answer_that_is_a_code_word_has_a_listing() {
    let no_words = ["sdk_number", "other_word", "no_code"];
    for answer in Question::ErrorCode.answers() {
        let id = answer.id();
        let listing = code::listing(id);
        if no_words.contains(&id) {
            assert_eq!(listing, None, "{id} is no code word");
            continue;
        }
        let listing = listing.unwrap_or_else(|| panic!("{id} has no listing"));
        assert_eq!(Answer::from(listing.fact), answer, "{id}");
    }
}

#[test]
fn every_listing_is_its_own_answer_but_for_the_singular() {
    for listing in code::all() {
        let answer = match listing.word {
            "invalid_param" => "invalid_params",
            word => word,
        };
        assert_eq!(Answer::from(listing.fact).id(), answer, "{}", listing.word);
    }
}

#[test]
fn every_source_is_public_or_the_developers() {
    for (word, entry) in entries() {
        let known = source::ALL.contains(&entry.source) || entry.source == source::DEVELOPER_REPORT;
        assert!(known, "{word}: {}", entry.source.name);
        match entry.source.url {
            Some(url) => assert!(url.starts_with("https://"), "{word}: {url}"),
            None => assert_eq!(entry.source, source::DEVELOPER_REPORT, "{word}"),
        }
    }
}

#[test]
fn documented_is_what_stands_on_tiktoks_pages() {
    for (word, entry) in entries() {
        let url = entry.source.url.unwrap_or_default();
        let tiktoks = url.starts_with("https://developers.tiktok.com/");
        assert_eq!(entry.documented, tiktoks, "{word} at {}", entry.endpoint);
    }
}

#[test]
fn every_text_is_whole_sentences() {
    let meanings = code::all().map(|listing| (listing.word, listing.meaning));
    let said = entries().map(|(word, entry)| (word, entry.meaning));
    let fixes = entries().filter_map(|(word, entry)| Some((word, entry.fix?)));
    for (word, text) in meanings.chain(said).chain(fixes) {
        let text = text.get();
        assert!(text.ends_with('.'), "{word}: {text}");
        assert_eq!(text.trim(), text, "{word}");
    }
}

#[test]
fn every_endpoint_and_status_is_well_formed() {
    for (word, entry) in entries() {
        assert!(!word.is_empty(), "{}", entry.endpoint);
        assert!(!entry.endpoint.is_empty(), "{word}");
        let status = entry.status.unwrap_or(200);
        assert!((200..600).contains(&status), "{word}: {status}");
    }
}

#[test]
fn the_documented_statuses_are_those_of_tiktoks_pages() {
    let mut rows: Vec<String> = entries()
        .filter(|(_, entry)| entry.documented)
        .map(|(word, entry)| {
            let status = entry
                .status
                .map_or("-".to_owned(), |status| status.to_string());
            format!("{word} {status} {}", entry.endpoint)
        })
        .collect();
    rows.sort();
    for (row, documented) in rows.iter().zip(DOCUMENTED.lines()) {
        assert_eq!(row, documented);
    }
    assert_eq!(rows.len(), DOCUMENTED.lines().count());
}

#[test]
fn a_word_is_read_as_it_came() {
    check("ok", "ok", ErrorCode::Ok);
    check(" ok\n", "ok", ErrorCode::Ok);
    check("\u{feff}ok\u{200b}", "ok", ErrorCode::Ok);
    check(
        "\"invalid_grant\"",
        "invalid_grant",
        ErrorCode::InvalidGrant,
    );
    check("invalid_param", "invalid_param", ErrorCode::InvalidParams);
    check("OK", "OK", ErrorCode::OtherWord);
    check(
        "Access_Token_Invalid",
        "Access_Token_Invalid",
        ErrorCode::OtherWord,
    );
    check(
        "access_token_invalid_",
        "access_token_invalid_",
        ErrorCode::OtherWord,
    );
    check("10003", "10003", ErrorCode::OtherWord);
    check("<b>no</b>", "bnob", ErrorCode::OtherWord);
    check("", "", ErrorCode::OtherWord);
    check(" \u{1f600} ", "", ErrorCode::OtherWord);
}

#[test]
fn words_that_tiktok_never_listed_are_unlisted() {
    for word in [
        "insufficient_permissions",
        "app_not_approved",
        "token_expired",
    ] {
        assert_eq!(Code::read(word), Code::Unlisted(word.to_owned()));
    }
}

#[test]
fn an_unlisted_word_ends_after_64_characters() {
    let word = "x".repeat(65);
    check(&word, &word[..64], ErrorCode::OtherWord);
    check(
        &format!("ok{word}"),
        &format!("ok{word}")[..64],
        ErrorCode::OtherWord,
    );
}

proptest! {
    #[test]
    fn anything_is_read(reply in any::<String>()) {
        let code = Code::read(&reply);
        prop_assert!(code.word().len() <= 64);
        prop_assert!(code.word().bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b)));
        prop_assert_eq!(Code::read(code.word()), code);
    }

    #[test]
    fn an_unlisted_word_is_kept(word in "[A-Za-z0-9_.-]{0,64}") {
        prop_assume!(code::listing(&word).is_none());
        let code = Code::read(&word);
        prop_assert_eq!(code.word(), &word);
        prop_assert_eq!(code.fact(), ErrorCode::OtherWord);
        prop_assert!(!code.is_ok());
    }
}

/// Word, HTTP status (`-`: not documented) and endpoint of every entry that TikTok documents.
const DOCUMENTED: &str = "\
201 Created 201 PUT {upload_url}
206 PartialContent 206 PUT {upload_url}
400 BadRequest 400 PUT {upload_url}
403 Forbidden 403 PUT {upload_url}
404 NotFound 404 PUT {upload_url}
416 RequestedRangeNotSatisfiable 416 PUT {upload_url}
5xx - POST /v2/post/publish/creator_info/query/
5xx - POST /v2/post/publish/inbox/video/init/
5xx - POST /v2/post/publish/video/init/
5xx InternalServerError - PUT {upload_url}
QR status expired - POST /v2/oauth/check_qrcode/
QR status expired - POST /v2/oauth/get_qrcode/
access_denied - GET https://www.tiktok.com/v2/auth/authorize/
access_denied - POST /v2/oauth/check_qrcode/
access_denied - POST /v2/oauth/get_qrcode/
access_denied - POST /v2/oauth/revoke/
access_denied - POST /v2/oauth/token/
access_token_invalid - /v2/research/*
access_token_invalid 401 GET /v2/user/info/
access_token_invalid 401 POST /v2/post/publish/cancel/
access_token_invalid 401 POST /v2/post/publish/content/init/
access_token_invalid 401 POST /v2/post/publish/creator_info/query/
access_token_invalid 401 POST /v2/post/publish/inbox/video/init/
access_token_invalid 401 POST /v2/post/publish/status/fetch/
access_token_invalid 401 POST /v2/post/publish/video/init/
access_token_invalid 401 POST /v2/video/list/
access_token_invalid 401 POST /v2/video/query/
app_version_check_failed 400 POST /v2/post/publish/content/init/
auth_removed - POST /v2/post/publish/status/fetch/
auth_removed - webhook post.publish.failed
callback error - GET https://www.tiktok.com/v2/auth/authorize/
duration_check_failed - POST /v2/post/publish/status/fetch/
duration_check_failed - webhook post.publish.failed
file_format_check_failed - POST /v2/post/publish/status/fetch/
file_format_check_failed - webhook post.publish.failed
frame_rate_check_failed - POST /v2/post/publish/status/fetch/
frame_rate_check_failed - webhook post.publish.failed
internal - POST /v2/post/publish/status/fetch/
internal - webhook post.publish.failed
internal_error - POST /v2/post/publish/cancel/
internal_error - POST /v2/post/publish/content/init/
internal_error - POST /v2/post/publish/status/fetch/
internal_error 500 GET /v2/user/info/
internal_error 500 POST /v2/video/list/
internal_error 500 POST /v2/video/query/
invalid_client - GET https://www.tiktok.com/v2/auth/authorize/
invalid_client - POST /v2/oauth/check_qrcode/
invalid_client - POST /v2/oauth/get_qrcode/
invalid_client - POST /v2/oauth/revoke/
invalid_client - POST /v2/oauth/token/
invalid_file_upload 400 v2 endpoints that take a file
invalid_grant - GET https://www.tiktok.com/v2/auth/authorize/
invalid_grant - POST /v2/oauth/check_qrcode/
invalid_grant - POST /v2/oauth/get_qrcode/
invalid_grant - POST /v2/oauth/revoke/
invalid_grant - POST /v2/oauth/token/
invalid_param 400 POST /v2/post/publish/content/init/
invalid_param 400 POST /v2/post/publish/inbox/video/init/
invalid_param 400 POST /v2/post/publish/video/init/
invalid_params 400 GET /v2/user/info/
invalid_params 400 POST /v2/video/list/
invalid_params 400 POST /v2/video/query/
invalid_publish_id 400 POST /v2/post/publish/cancel/
invalid_publish_id 400 POST /v2/post/publish/status/fetch/
invalid_request - GET https://www.tiktok.com/v2/auth/authorize/
invalid_request - POST /v2/oauth/check_qrcode/
invalid_request - POST /v2/oauth/check_qrcode/
invalid_request - POST /v2/oauth/get_qrcode/
invalid_request - POST /v2/oauth/get_qrcode/
invalid_request - POST /v2/oauth/revoke/
invalid_request - POST /v2/oauth/revoke/
invalid_request - POST /v2/oauth/token/
invalid_request - POST /v2/oauth/token/
invalid_request - POST /v2/oauth/token/
invalid_request - POST /v2/oauth/token/
invalid_scope - GET https://www.tiktok.com/v2/auth/authorize/
invalid_scope - POST /v2/oauth/check_qrcode/
invalid_scope - POST /v2/oauth/get_qrcode/
invalid_scope - POST /v2/oauth/revoke/
invalid_scope - POST /v2/oauth/token/
ok 200 GET /v2/user/info/
ok 200 POST /v2/post/publish/cancel/
ok 200 POST /v2/post/publish/content/init/
ok 200 POST /v2/post/publish/creator_info/query/
ok 200 POST /v2/post/publish/inbox/video/init/
ok 200 POST /v2/post/publish/status/fetch/
ok 200 POST /v2/post/publish/video/init/
ok 200 POST /v2/video/list/
ok 200 POST /v2/video/query/
old refresh_token - POST /v2/oauth/token/
photo_pull_failed - POST /v2/post/publish/status/fetch/
photo_pull_failed - webhook post.publish.failed
picture_size_check_failed - POST /v2/post/publish/status/fetch/
picture_size_check_failed - webhook post.publish.failed
privacy_level_option_mismatch 403 POST /v2/post/publish/content/init/
privacy_level_option_mismatch 403 POST /v2/post/publish/video/init/
publish_cancelled - POST /v2/post/publish/status/fetch/
publish_cancelled - webhook post.publish.failed
publish_not_cancellable 400 POST /v2/post/publish/cancel/
rate_limit_exceeded 429 GET /v2/user/info/
rate_limit_exceeded 429 POST /v2/post/publish/cancel/
rate_limit_exceeded 429 POST /v2/post/publish/content/init/
rate_limit_exceeded 429 POST /v2/post/publish/creator_info/query/
rate_limit_exceeded 429 POST /v2/post/publish/inbox/video/init/
rate_limit_exceeded 429 POST /v2/post/publish/status/fetch/
rate_limit_exceeded 429 POST /v2/post/publish/video/init/
rate_limit_exceeded 429 POST /v2/video/list/
rate_limit_exceeded 429 POST /v2/video/query/
reached_active_user_cap 200 POST /v2/post/publish/creator_info/query/
reached_active_user_cap 403 POST /v2/post/publish/content/init/
reached_active_user_cap 403 POST /v2/post/publish/video/init/
scope_not_authorized - /v2/research/*
scope_not_authorized 401 GET /v2/user/info/
scope_not_authorized 401 POST /v2/post/publish/cancel/
scope_not_authorized 401 POST /v2/post/publish/content/init/
scope_not_authorized 401 POST /v2/post/publish/creator_info/query/
scope_not_authorized 401 POST /v2/post/publish/inbox/video/init/
scope_not_authorized 401 POST /v2/post/publish/status/fetch/
scope_not_authorized 401 POST /v2/post/publish/video/init/
scope_not_authorized 401 POST /v2/video/list/
scope_not_authorized 401 POST /v2/video/query/
scope_permission_missed 400 GET /v2/user/info/
scope_permission_missed 400 POST /v2/video/list/
scope_permission_missed 400 POST /v2/video/query/
server_error - GET https://www.tiktok.com/v2/auth/authorize/
server_error - POST /v2/oauth/check_qrcode/
server_error - POST /v2/oauth/get_qrcode/
server_error - POST /v2/oauth/revoke/
server_error - POST /v2/oauth/token/
spam_risk - POST /v2/post/publish/status/fetch/
spam_risk - webhook post.publish.failed
spam_risk_text - POST /v2/post/publish/status/fetch/
spam_risk_text - webhook post.publish.failed
spam_risk_too_many_pending_share 403 POST /v2/post/publish/content/init/
spam_risk_too_many_pending_share 403 POST /v2/post/publish/inbox/video/init/
spam_risk_too_many_posts - POST /v2/post/publish/status/fetch/
spam_risk_too_many_posts - webhook post.publish.failed
spam_risk_too_many_posts 200 POST /v2/post/publish/creator_info/query/
spam_risk_too_many_posts 403 POST /v2/post/publish/content/init/
spam_risk_too_many_posts 403 POST /v2/post/publish/video/init/
spam_risk_user_banned_from_posting - POST /v2/post/publish/status/fetch/
spam_risk_user_banned_from_posting - webhook post.publish.failed
spam_risk_user_banned_from_posting 200 POST /v2/post/publish/creator_info/query/
spam_risk_user_banned_from_posting 403 POST /v2/post/publish/content/init/
spam_risk_user_banned_from_posting 403 POST /v2/post/publish/inbox/video/init/
spam_risk_user_banned_from_posting 403 POST /v2/post/publish/video/init/
temporarily_unavailable - GET https://www.tiktok.com/v2/auth/authorize/
temporarily_unavailable - POST /v2/oauth/check_qrcode/
temporarily_unavailable - POST /v2/oauth/get_qrcode/
temporarily_unavailable - POST /v2/oauth/revoke/
temporarily_unavailable - POST /v2/oauth/token/
token_not_authorized_for_specified_publish_id 400 POST /v2/post/publish/cancel/
token_not_authorized_for_specified_publish_id 400 POST /v2/post/publish/status/fetch/
unaudited_client_can_only_post_to_private_accounts 403 POST /v2/post/publish/content/init/
unaudited_client_can_only_post_to_private_accounts 403 POST /v2/post/publish/video/init/
unauthorized_client - GET https://www.tiktok.com/v2/auth/authorize/
unauthorized_client - POST /v2/oauth/check_qrcode/
unauthorized_client - POST /v2/oauth/get_qrcode/
unauthorized_client - POST /v2/oauth/revoke/
unauthorized_client - POST /v2/oauth/token/
unsupported_grant_type - GET https://www.tiktok.com/v2/auth/authorize/
unsupported_grant_type - POST /v2/oauth/check_qrcode/
unsupported_grant_type - POST /v2/oauth/get_qrcode/
unsupported_grant_type - POST /v2/oauth/revoke/
unsupported_grant_type - POST /v2/oauth/token/
unsupported_response_type - GET https://www.tiktok.com/v2/auth/authorize/
unsupported_response_type - POST /v2/oauth/check_qrcode/
unsupported_response_type - POST /v2/oauth/get_qrcode/
unsupported_response_type - POST /v2/oauth/revoke/
unsupported_response_type - POST /v2/oauth/token/
url_ownership_unverified 403 POST /v2/post/publish/cancel/
url_ownership_unverified 403 POST /v2/post/publish/content/init/
url_ownership_unverified 403 POST /v2/post/publish/inbox/video/init/
url_ownership_unverified 403 POST /v2/post/publish/video/init/
video_pull_failed - POST /v2/post/publish/status/fetch/
video_pull_failed - webhook post.publish.failed";
