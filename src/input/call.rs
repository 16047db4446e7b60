//! Where a text speaks of one of TikTok's calls: its path and its method.

use crate::facts::{ApiFamily, FailingStage};
use crate::scan::{self, is_word};

/// A call that a text names.
pub(super) struct Call<'a> {
    /// Where its path begins in the text.
    pub at: usize,
    /// Its path, as written.
    pub path: &'a str,
    /// The API to which it belongs.
    pub family: ApiFamily,
    /// The step that it is, where the path is one of those that TikTok documents.
    pub stage: Option<FailingStage>,
    /// Whether the host stands before the path.
    pub with_host: bool,
}

const HOST: &str = "open.tiktokapis.com";

/// The hosts, each with the API that it serves.
/// <https://developers.tiktok.com/doc/legacy-user-access-guide>
/// <https://sns-sdks.lkhardy.cn/python-tiktok/authorization/business-authorization>
const HOSTS: &[(&str, ApiFamily)] = &[
    (HOST, ApiFamily::V2),
    ("open-api.tiktok.com", ApiFamily::V1),
    ("business-api.tiktok.com", ApiFamily::Business),
];

/// What the paths end in, without the last slash, and the step that each call is; of two that fit the
/// longer stands first. <https://developers.tiktok.com/doc/tiktok-api-v2-introduction>
const CALLS: &[(&str, FailingStage)] = &[
    ("/oauth/token", FailingStage::TokenExchange),
    ("/oauth2/token", FailingStage::TokenExchange),
    ("/oauth/access_token", FailingStage::TokenExchange),
    ("/oauth/refresh_token", FailingStage::TokenRefresh),
    ("/user/info", FailingStage::ProfileRead),
    ("/creator_info/query", FailingStage::CreatorInfo),
    ("/status/fetch", FailingStage::PostStatus),
    ("/inbox/video/init", FailingStage::PostInit),
    ("/video/init", FailingStage::PostInit),
    ("/content/init", FailingStage::PostInit),
    ("/video/list", FailingStage::VideoList),
    ("/video/query", FailingStage::VideoList),
];

/// The calls in the order of the text.
pub(super) fn all(text: &str) -> Vec<Call<'_>> {
    let mut calls: Vec<Call> = Vec::new();
    for (host, family) in HOSTS {
        for (at, _) in text.match_indices(host) {
            let start = at + host.len();
            if !text[start..].starts_with('/') {
                continue;
            }
            let call = call(text, start, *family, true);
            // In prose a person speaks of what else they use.
            let of_v2 = *family == ApiFamily::V2;
            if of_v2 || call.stage.is_some() || text[..at].ends_with("://") {
                calls.push(call);
            }
        }
    }
    // Raw HTTP names the host in a header, and many logs leave it out.
    let named = text.contains(HOST);
    for (at, _) in text.match_indices("/v2/") {
        let bare = scan::ends(&text[..at], " \"'`") || at == 0;
        if bare && (named || text[at..].starts_with("/v2/post/publish/")) {
            calls.push(call(text, at, ApiFamily::V2, false));
        }
    }
    calls.sort_by_key(|call| call.at);
    calls.retain(|call| call.with_host || call.stage.is_some());
    calls
}

fn call(text: &str, at: usize, family: ApiFamily, with_host: bool) -> Call<'_> {
    let rest = &text[at..];
    let path = scan::until(rest, |c| !is_word(c) && !matches!(c, '/' | '.'));
    let path = scan::without_end(path, ".");
    let bare = scan::without_end(path, "/");
    let known = CALLS.iter().find(|(known, _)| bare.ends_with(known));
    let family = match family {
        ApiFamily::V2 if path.starts_with("/v2/research/") => ApiFamily::Research,
        family => family,
    };
    Call {
        at,
        path,
        family,
        stage: known.map(|(_, stage)| *stage),
        with_host: with_host || rest[path.len()..].starts_with(" HTTP/"),
    }
}

/// The method of the call whose path begins there, where the text shows it.
pub(super) fn method(text: &str, at: usize) -> Option<&'static str> {
    let (before, behind) = text.split_at(at);
    let before = scan::without_end(scan::without_end(before, HOST), "https://");
    let before = scan::trimmed_end(before, |c| c.is_whitespace() || "\"'`(".contains(c));
    let lead = scan::trimmed_end(before, |c| c.is_ascii_alphabetic());
    let word = &before[lead.len()..];
    let called = scan::ends(lead, ".>:");
    match word {
        "GET" => return Some("GET"),
        "POST" => return Some("POST"),
        "get" if called => return Some("GET"),
        "post" if called => return Some("POST"),
        _ => {}
    }
    let own = behind.split("://").next().unwrap_or_default();
    if scan::holds(own, &["method: 'GET'", "method: \"GET\""]) {
        return Some("GET");
    }
    let command = &text[scan::last(&text[..at], "curl ")?..];
    let end = command[4..]
        .find("curl ")
        .map_or(command.len(), |at| at + 4);
    of_curl(&command[..end])
}

/// A curl command asks with GET, unless it is told otherwise or sends data.
fn of_curl(command: &str) -> Option<&'static str> {
    let has = |words| scan::holds(command, words);
    let told = command.find("-X").map(|at| at + 2);
    let told = told.or_else(|| command.find("--request").map(|at| at + 9));
    if let Some(at) = told {
        let method = scan::trimmed_start(&command[at..], |c| matches!(c, ' ' | '=' | '"' | '\''));
        let of = |name: &'static str| method.starts_with(name).then_some(name);
        return of("GET").or(of("POST")).or(Some("another"));
    }
    if has(&[" -I", " --head"]) {
        return None;
    }
    let sends = has(&[" -d", " --data", " --json", " -F", " --form"]);
    let in_query = has(&[" -G", " --get"]);
    Some(if sends && !in_query { "POST" } else { "GET" })
}

/// Whether one of the hosts that take the bytes is named: `open-upload.tiktokapis.com`, with a region
/// behind it, or `upload.us.tiktokapis.com`.
/// <https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide>
pub(super) fn names_upload_host(text: &str) -> bool {
    text.match_indices(".tiktokapis.com").any(|(at, _)| {
        let lead = scan::trimmed_end(&text[..at], |c| !matches!(c, '/' | ' ' | '"' | '\''));
        scan::begins_with(&text[lead.len()..], &["open-upload", "upload"])
    })
}
