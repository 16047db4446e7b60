//! A request to TikTok's API, as a curl command, as raw HTTP, in code or in the line of a log: which
//! call it is, what its form gives away, and the HTTP status beside it.

use super::call::{self, Call};
use super::{Form, Found, fields, http_status, post_request, token_request};
use crate::facts::{
    ApiFamily, EndpointForm, ErrorCode, FailingStage, Pasted, TransportOutcome, UploadStatus,
};
use crate::scan;
use crate::secret::{REMOVED, is_token_char};

/// Reads the requests of a text in which `answered` tells whether a refusal was read as well.
///
/// Of several requests the one before the refusal counts; without a refusal the last one does.
pub(super) fn read(text: &str, found: &mut Found, answered: bool) {
    if is_blocked_by_cors(text) {
        found.form(Form::ApiRequest);
        found.kinds.push(Pasted::Reply);
        found.hints.transport_outcome = Some(TransportOutcome::BlockedByCors);
        return;
    }
    let text = text.replace("\\/", "/");
    upload(&text, found);
    let calls = call::all(&text);
    let refused_at = answered.then(|| place_of_refusal(&text, found)).flatten();
    let before = calls
        .iter()
        .rev()
        .find(|call| refused_at.is_none_or(|at| call.at < at));
    let call = before.or(calls.first());
    let path = call.map(|call| call.path);
    let is_oauth = call.is_none_or(|call| call.path.contains("/oauth"));
    // With a token the page asks TikTok itself, where it has a call for that.
    let asks_itself = found.secret.is_some() && !answered;
    if is_oauth && !asks_itself && token_request::read(&text, found) {
        beside(call, &text, found);
    } else if let Some(call) = call.filter(|call| !asks_itself || is_init(call)) {
        one(call, &text, found);
        beside(Some(call), &text, found);
    }
    post_request::read(&text, path, found);
    // A trace that names no address at all: the status is all that there is.
    let limited = || http_status::all(&text).contains(&429);
    if found.kinds.is_empty() && !text.contains("://") && limited() {
        found.form(Form::LogLine);
        found.kinds.push(Pasted::Reply);
        found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
        found.hints.error_code = Some(ErrorCode::RateLimitExceeded);
    }
}

/// Whether the browser says that it blocked a call of TikTok's, or one that it does not name.
fn is_blocked_by_cors(text: &str) -> bool {
    text.lines().any(|line| {
        let Some((said, _)) = line.split_once("blocked by CORS policy") else {
            return false;
        };
        let called = said.split_once(" from origin").map_or(said, |(at, _)| at);
        let tiktok = scan::holds(called, &["tiktokapis.com", "tiktok.com"]);
        tiktok || !called.contains("://")
    })
}

/// Whether it is a call that the page has no way of trying out.
fn is_init(call: &Call) -> bool {
    call.stage == Some(FailingStage::PostInit)
}

/// What one request tells.
fn one(call: &Call, text: &str, found: &mut Found) {
    found.form(Form::ApiRequest);
    found.kinds.push(Pasted::ApiRequest);
    found.hints.api_family = Some(call.family);
    found.hints.failing_stage = call.stage.or(found.hints.failing_stage);
    if call.family == ApiFamily::V2 {
        found.hints.endpoint_form = form(call, text).or(found.hints.endpoint_form);
        fields::read(call, text, found);
    }
}

/// The paths end in a slash, user/info takes GET and the other calls take POST.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-introduction>
fn form(call: &Call, text: &str) -> Option<EndpointForm> {
    let stage = call.stage?;
    let get = stage == FailingStage::ProfileRead;
    let method = call::method(text, call.at);
    if call.with_host && !call.path.ends_with('/') {
        return Some(EndpointForm::SlashMissing);
    }
    let fits = method? == if get { "GET" } else { "POST" };
    Some(if fits {
        EndpointForm::AsDocumented
    } else {
        EndpointForm::WrongMethod
    })
}

/// An HTTP status beside an address of TikTok's, where no body was pasted. 401 and 403 have several
/// codes and decide nothing.
/// <https://developers.tiktok.com/doc/tiktok-api-v2-error-handling>
fn beside(call: Option<&Call>, text: &str, found: &mut Found) {
    let of_v2 = call.filter(|call| call.with_host && call.family == ApiFamily::V2);
    let Some(call) = of_v2.filter(|_| found.evidence.is_empty()) else {
        return;
    };
    let statuses = statuses_of(call, text);
    // What passed in the end did not fail, and what comes behind is of another call.
    if statuses.iter().any(|status| (200..300).contains(status)) {
        return;
    }
    let Some(status) = statuses.last() else {
        return;
    };
    found.hints.transport_outcome = Some(match status {
        // Only the gateway answers 404 here, to a path or method that it does not know (reported).
        404 => TransportOutcome::UnsupportedPath,
        400..=599 => TransportOutcome::JsonAnswer,
        _ => return,
    });
    found.hints.error_code = match *status {
        429 => Some(ErrorCode::RateLimitExceeded),
        500..=599 => Some(ErrorCode::InternalError),
        _ => found.hints.error_code,
    };
}

/// The statuses behind the address of this call, up to the next address.
fn statuses_of(call: &Call, text: &str) -> Vec<u16> {
    let requests = http_status::requests(text);
    let own = requests.iter().rfind(|(start, _)| *start <= call.at);
    own.map_or_else(|| http_status::all(text), |(_, of)| http_status::all(of))
}

/// Where the last refusal of the evidence stands in this text.
fn place_of_refusal(text: &str, found: &Found) -> Option<usize> {
    found
        .evidence
        .iter()
        .rev()
        .filter(|evidence| !evidence.passed())
        .find_map(|evidence| scan::last(text, evidence.code()?))
}

/// The PUT of the bytes and its status. Of several PUTs the last one counts, and 201 ends one: all
/// bytes are there then.
/// <https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide>
fn upload(text: &str, found: &mut Found) {
    let signs = ["PUT", ".put(", "--upload-file", "Content-Range"];
    if !call::names_upload_host(text) || !scan::holds(text, &signs) {
        // Whoever says it, a range was not served.
        let lower = text.to_ascii_lowercase();
        if scan::holds(&lower, &["byte range", "range not satisfiable"]) {
            found.hints.upload_status = Some(UploadStatus::RangeRefused);
        }
        return;
    }
    found.form(Form::ApiRequest);
    found.kinds.push(Pasted::ApiRequest);
    found.hints.api_family = Some(ApiFamily::V2);
    found.hints.failing_stage = Some(FailingStage::MediaUpload);
    let mut seen = None;
    let mut requests = http_status::requests(text);
    requests.retain(|(_, request)| call::names_upload_host(request));
    if requests.is_empty() {
        requests.push((0, text));
    }
    for (_, request) in requests {
        for status in http_status::all(request) {
            seen = of_upload(status).or(seen);
            if status == 201 {
                break;
            }
        }
    }
    if seen.is_some() {
        found.hints.upload_status = seen;
        found.hints.transport_outcome = Some(TransportOutcome::JsonAnswer);
    }
}

fn of_upload(status: u16) -> Option<UploadStatus> {
    Some(match status {
        201 | 206 => UploadStatus::Accepted,
        400 | 416 => UploadStatus::RangeRefused,
        403 | 404 => UploadStatus::UrlRefused,
        500..=599 => UploadStatus::ServerFault,
        _ => return None,
    })
}

/// The text without the token in an `upload_url`: whoever holds it can send the bytes of that post.
pub(super) fn without_upload_token(text: &str) -> String {
    const NAME: &str = "upload_token=";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(NAME) {
        let (before, value) = rest.split_at(at + NAME.len());
        out.push_str(before);
        out.push_str(REMOVED);
        rest = scan::trimmed_start(value, |c| is_token_char(c) || matches!(c, '+' | '/' | '='));
    }
    out.push_str(rest);
    out
}
