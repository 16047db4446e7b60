//! How a token request is sent: its method, the encoding of its body and of its code.

use crate::facts::TokenRequestEncoding;
use crate::input::pair::Pair;
use crate::signs;

/// What makes a body JSON, in small letters and without spaces, whatever the header says.
const JSON: &[&str] = &[
    "body:json.stringify(",
    "data:json.stringify(",
    "data=json.dumps(",
    "postfields,json_encode(",
    "(json=",
    ",json=",
    "'json'=>",
    "--json",
    "-d'{",
    "-d\"{",
    "--data'{",
    "--data\"{",
    "--data-raw'{",
    "--data-raw\"{",
];

/// What makes a body a form.
const FORM: &[&str] = &[
    "urlsearchparams",
    "qs.stringify",
    "querystring.stringify",
    "http_build_query",
    "urlencode(",
    "form_params",
    "asform()",
    "--data-urlencode",
    "data={",
    "data=payload",
    "data=data",
    "data=params",
];

/// The encoding of the body, where the text shows it.
/// <https://developers.tiktok.com/doc/oauth-get-a-user-access-token>
pub(super) fn encoding(text: &str, behind: &str, pairs: &[Pair]) -> Option<TokenRequestEncoding> {
    let dense: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let holds = |words| signs::holds(&dense, words);
    if holds(JSON) || is_json_body(text) {
        return Some(TokenRequestEncoding::Json);
    }
    let header = dense.split_once("content-type").and_then(|(_, behind)| {
        signs::trimmed_start(behind, |c| "\"':=>,".contains(c)).split_once('/')
    });
    match header {
        Some(("application", kind)) if kind.starts_with("json") => {
            return Some(TokenRequestEncoding::Json);
        }
        Some(("application", kind)) if kind.starts_with("x-www-form-urlencoded") => {
            return Some(TokenRequestEncoding::Form);
        }
        Some(_) | None => {}
    }
    let body = !in_address(behind) && pairs.iter().any(|pair| pair.form && is_joined(pair));
    if holds(FORM) || body {
        return Some(TokenRequestEncoding::Form);
    }
    // Given a plain object, axios sends JSON. <https://axios-http.com/docs/urlencoded>
    let object = pairs.iter().any(|pair| !pair.form);
    (dense.contains("axios.post(") && object).then_some(TokenRequestEncoding::Json)
}

/// A raw request whose body begins with a brace.
fn is_json_body(text: &str) -> bool {
    let head = signs::trimmed_start(text, |c| matches!(c, '>' | ' ' | '*'));
    let raw = head.starts_with("POST ") || head.starts_with("GET ");
    raw && text.lines().any(|line| line.trim_start().starts_with('{'))
}

/// `a=b&c=d`, as a form body is.
fn is_joined(pair: &Pair) -> bool {
    pair.before.ends_with('&') || pair.behind.contains('&')
}

/// Whether the parameters stand in the address, and not in a body.
fn in_address(behind: &str) -> bool {
    signs::trimmed_start(behind, |c| c == '/').starts_with('?')
}

/// Whether the code would reach TikTok percent-encoded. A form body has to be encoded once; what a
/// library or curl encodes by itself has to be given decoded.
/// <https://developers.tiktok.com/doc/oauth-get-a-user-access-token>
pub(super) fn still_encoded(pair: &Pair, multipart: bool) -> bool {
    let Some(code) = pair.value.filter(|_| pair.name == "code") else {
        return false;
    };
    let option = signs::trimmed_end(pair.before, |c| matches!(c, ' ' | '=' | '"' | '\''));
    let by_itself = option.ends_with("--data-urlencode")
        || multipart && (option.ends_with("-F") || option.ends_with("--form"));
    let escapes: &[&str] = if pair.form && !by_itself {
        &["%252A", "%252a", "%2521"]
    } else {
        &["%2A", "%2a", "%21", "%252A", "%252a", "%2521"]
    };
    signs::holds(code, escapes)
}
