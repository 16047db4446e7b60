//! A request to the token endpoint, as a command, as HTTP or inside a program: what its form gives away.
//! <https://developers.tiktok.com/doc/oauth-get-a-user-access-token>

use super::pair::{Pair, pairs};
use super::{Form, Found, Remark, call, phrase};
use crate::facts::{
    ApiFamily, CodeState, EndpointForm, FailingStage, KeyParamName, Pasted, TokenRequestEncoding,
};
use crate::scan;

/// The names in a token request; the first that is found tells the grant.
const NAMES: &[&str] = &[
    "grant_type",
    "code",
    "refresh_token",
    "client_key",
    "client_id",
    "client_secret",
    "redirect_uri",
    "code_verifier",
];

/// Hosts, paths and the API to which they belong. Answers of v1 stand under their own hosts.
/// <https://developers.tiktok.com/doc/legacy-user-access-guide>
const ENDPOINTS: &[(&str, &str, ApiFamily)] = &[
    ("open.tiktokapis.com", "/v2/oauth/token", ApiFamily::V2),
    ("open-api.tiktok.com", "/oauth/access_token", ApiFamily::V1),
    ("open-api.tiktok.com", "/oauth/refresh_token", ApiFamily::V1),
    (
        "business-api.tiktok.com",
        "/oauth2/access_token",
        ApiFamily::Business,
    ),
    (
        "business-api.tiktok.com",
        "/oauth2/token",
        ApiFamily::Business,
    ),
    (
        "business-api.tiktok.com",
        "/oauth2/refresh_token",
        ApiFamily::Business,
    ),
];

/// Whether the text is a request to the token endpoint; it is read then.
pub(super) fn read(text: &str, found: &mut Found) -> bool {
    let endpoint = Endpoint::find(text);
    let body = FormBody(pairs(text, NAMES));
    if endpoint.is_none() && !(body.is_request() && is_for_tiktok(text, &body)) {
        return false;
    }
    // A log line that names the endpoint beside an error is read for its error.
    if body.is_request() || !phrase::is_in(text) {
        found.form(Form::ApiRequest);
        found.kinds.push(Pasted::ApiRequest);
    }
    found.hints.failing_stage = body.stage(text).or(found.hints.failing_stage);
    if let Some(endpoint) = &endpoint {
        at_endpoint(endpoint, text, &body, found);
    }
    body.told(text, found);
    true
}

/// Without the endpoint, TikTok's own name for the key tells whose request it is.
fn is_for_tiktok(text: &str, body: &FormBody) -> bool {
    let tiktok = scan::holds(text, &["tiktok", "TikTok", "TIKTOK"]);
    body.get("grant_type").is_some() && (body.get("client_key").is_some() || tiktok)
}

fn at_endpoint(endpoint: &Endpoint, text: &str, body: &FormBody, found: &mut Found) {
    let hints = &mut found.hints;
    hints.api_family = Some(endpoint.family);
    let v2 = endpoint.family == ApiFamily::V2;
    if v2 && !endpoint.behind.starts_with('/') {
        hints.endpoint_form = Some(EndpointForm::SlashMissing);
    } else if v2 && call::method(text, endpoint.at) == Some("GET") {
        hints.endpoint_form = Some(EndpointForm::WrongMethod);
    }
    let named = body.get("grant_type").is_some();
    if v2 && body.is_request() && !named {
        found.remark(Remark::GrantTypeMissing);
    }
    if endpoint.family == ApiFamily::V1 {
        found.remark(Remark::LegacyHost);
    }
    found.hints.token_request_encoding =
        encoding(text, endpoint.behind, &body.0).or(found.hints.token_request_encoding);
}

/// Where the endpoint stands in the text.
struct Endpoint<'a> {
    family: ApiFamily,
    /// Where its path begins.
    at: usize,
    behind: &'a str,
}

impl<'a> Endpoint<'a> {
    fn find(text: &'a str) -> Option<Self> {
        ENDPOINTS.iter().find_map(|(host, path, family)| {
            let (before, behind) = text.split_once(path)?;
            // In a raw request the host has a line of its own.
            let ends = !behind
                .chars()
                .next()
                .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
            (ends && text.contains(host)).then_some(Self {
                family: *family,
                at: before.len(),
                behind,
            })
        })
    }
}

/// The names and values of the request.
struct FormBody<'a>(Vec<Pair<'a>>);

impl<'a> FormBody<'a> {
    fn get(&self, name: &str) -> Option<&Pair<'a>> {
        self.0.iter().find(|pair| pair.name == name)
    }

    /// Two different names make a body; one can be a word of a message.
    fn is_request(&self) -> bool {
        self.0.iter().any(|pair| pair.name != self.0[0].name)
    }

    fn stage(&self, text: &str) -> Option<FailingStage> {
        let grant = self.get("grant_type").and_then(|pair| pair.value);
        match grant {
            Some("refresh_token") => Some(FailingStage::TokenRefresh),
            Some("client_credentials") => None,
            _ if text.contains("/oauth/refresh_token") => Some(FailingStage::TokenRefresh),
            _ if self.get("code").is_none() && self.get("refresh_token").is_some() => {
                Some(FailingStage::TokenRefresh)
            }
            _ => Some(FailingStage::TokenExchange),
        }
    }

    fn told(&self, text: &str, found: &mut Found) {
        let hints = &mut found.hints;
        if self.get("client_key").is_some() {
            hints.key_param_name = Some(KeyParamName::ClientKey);
        } else if self.get("client_id").is_some() {
            hints.key_param_name = Some(KeyParamName::ClientId);
        }
        let multipart = hints.token_request_encoding != Some(TokenRequestEncoding::Form);
        if self.0.iter().any(|pair| still_encoded(pair, multipart)) {
            hints.code_state = Some(CodeState::StillEncoded);
        }
        let grant = self.get("grant_type").and_then(|pair| pair.value);
        let known = ["authorization_code", "refresh_token", "client_credentials"];
        if grant.is_some_and(|grant| !known.contains(&grant) && !super::url::is_open(grant)) {
            found.remark(Remark::GrantTypeUnknown);
        }
        let exchange = self.is_request() && grant == Some("authorization_code");
        found.verifier_absent |=
            exchange && !text.contains("verifier") && !text.contains("Verifier");
    }
}

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
fn encoding(text: &str, behind: &str, pairs: &[Pair]) -> Option<TokenRequestEncoding> {
    let dense: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let holds = |words| scan::holds(&dense, words);
    if holds(JSON) || is_json_body(text) {
        return Some(TokenRequestEncoding::Json);
    }
    let header = dense.split_once("content-type").and_then(|(_, behind)| {
        scan::trimmed_start(behind, |c| "\"':=>,".contains(c)).split_once('/')
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
    let head = scan::trimmed_start(text, |c| matches!(c, '>' | ' ' | '*'));
    let raw = head.starts_with("POST ") || head.starts_with("GET ");
    raw && text.lines().any(|line| line.trim_start().starts_with('{'))
}

/// `a=b&c=d`, as a form body is.
fn is_joined(pair: &Pair) -> bool {
    pair.before.ends_with('&') || pair.behind.contains('&')
}

/// Whether the parameters stand in the address, and not in a body.
fn in_address(behind: &str) -> bool {
    scan::trimmed_start(behind, |c| c == '/').starts_with('?')
}

/// Whether the code would reach TikTok percent-encoded. A form body has to be encoded once; what a
/// library or curl encodes by itself has to be given decoded.
/// <https://developers.tiktok.com/doc/oauth-get-a-user-access-token>
fn still_encoded(pair: &Pair, multipart: bool) -> bool {
    let Some(code) = pair.value.filter(|_| pair.name == "code") else {
        return false;
    };
    let option = scan::trimmed_end(pair.before, |c| matches!(c, ' ' | '=' | '"' | '\''));
    let by_itself = option.ends_with("--data-urlencode")
        || multipart && (option.ends_with("-F") || option.ends_with("--form"));
    let escapes: &[&str] = if pair.form && !by_itself {
        &["%252A", "%252a", "%2521"]
    } else {
        &["%2A", "%2a", "%21", "%252A", "%252a", "%2521"]
    };
    scan::holds(code, escapes)
}
