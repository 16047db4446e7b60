//! The PUT of the bytes to the address that an init call handed out.

use crate::facts::{ApiFamily, FailingStage, Pasted, TransportOutcome, UploadStatus};
use crate::input::{Form, Found, call, http_status};
use crate::secret::{REMOVED, is_token_char};
use crate::signs;

/// The PUT of the bytes and its status. Of several PUTs the last one counts, and 201 ends one: all
/// bytes are there then.
/// <https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide>
pub(super) fn read(text: &str, found: &mut Found) {
    let signs = ["PUT", ".put(", "--upload-file", "Content-Range"];
    if !call::names_upload_host(text) || !signs::holds(text, &signs) {
        // Whoever says it, a range was not served.
        let lower = text.to_ascii_lowercase();
        if signs::holds(&lower, &["byte range", "range not satisfiable"]) {
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
pub(in crate::input) fn without_upload_token(text: &str) -> String {
    const NAME: &str = "upload_token=";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(NAME) {
        let (before, value) = rest.split_at(at + NAME.len());
        out.push_str(before);
        out.push_str(REMOVED);
        rest = signs::trimmed_start(value, |c| is_token_char(c) || matches!(c, '+' | '/' | '='));
    }
    out.push_str(rest);
    out
}
