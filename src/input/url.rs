//! Addresses: TikTok's login page, and the callback that comes back from it.

use super::{Form, Found, Grant, Refused};
use crate::api::code::Code;
use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Evidence, Origin, Outcome, Reply};
use crate::facts::{
    ApiFamily, CredentialsEnvironment, FailingStage, KeyParamName, LoginPageItem, Pasted, Pkce,
    Question, ScopeJoiner,
};
use crate::secret::redacted;

pub(super) fn read(text: &str, found: &mut Found) {
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>')) {
        let Some((address, query)) = word.split_once('?') else {
            continue;
        };
        let query = Query::read(query);
        if address.contains("tiktok.com") && address.contains("/auth/authorize") {
            login(address, &query, found);
        } else if query.get("code").is_some() || query.get("error").is_some() {
            callback(&query, found);
        }
    }
}

/// The login URL shows by itself much of what the login page would refuse.
/// <https://developers.tiktok.com/doc/login-kit-web>
fn login(address: &str, query: &Query, found: &mut Found) {
    found.form(Form::LoginUrl);
    if query.get("client_secret").is_some() {
        found.kinds.push(Pasted::LoginUrlWithSecret);
        found.refuse(Refused::ClientSecret);
    } else {
        found.kinds.push(Pasted::LoginUrl);
    }
    let hints = &mut found.hints;
    hints.failing_stage = Some(FailingStage::LoginPage);
    hints.api_family = Some(if address.contains("/v2/") {
        ApiFamily::V2
    } else {
        ApiFamily::V1
    });
    hints.key_param_name = Some(if query.get("client_id").is_some() {
        KeyParamName::ClientId
    } else {
        KeyParamName::ClientKey
    });
    if query.has("scope") {
        hints.scope_joiner = Some(query.scope_joiner());
    }
    hints.pkce = query.pkce().or(hints.pkce);
    hints.credentials_environment = query.environment().or(hints.credentials_environment);
    named_item(query, found);
}

/// `code` and `scopes`, or `error` and what TikTok adds to it.
fn callback(query: &Query, found: &mut Found) {
    found.form(Form::Callback);
    if let Some(scopes) = query.get("scopes") {
        found.granted(Grant::of_scopes(scopes));
    }
    if let Some(error) = query.get("error") {
        found.kinds.push(Pasted::Reply);
        found.hints.failing_stage = Some(FailingStage::LoginPage);
        found.evidence.push(refusal(
            error,
            query.get("error_description").unwrap_or_default(),
        ));
        if named_item(query, found).is_none() {
            found.hints.login_page_item = Some(LoginPageItem::NoneNamed);
        }
    } else if query.get("code").is_some() {
        found.kinds.push(Pasted::AuthorizationCode);
        found.refuse(Refused::AuthorizationCode);
    }
}

/// `error_type`, which TikTok adds without documenting it.
fn named_item(query: &Query, found: &mut Found) -> Option<LoginPageItem> {
    let answer = Question::LoginPageItem.answer(query.get("error_type")?)?;
    found.hints = found.hints.with(answer);
    found.hints.login_page_item
}

fn refusal(code: &str, message: &str) -> Evidence {
    Evidence {
        origin: Origin::Paste,
        at: None,
        outcome: Outcome::Reply(Reply {
            status: None,
            body: Body::Answer(Envelope {
                code: Some(Code::read(&redacted(code))),
                nested: false,
                message: redacted(message),
                log_id: None,
                data: Json::Null,
                complete: true,
            }),
            retry_after: None,
        }),
    }
}

/// The parameters of an address, decoded.
struct Query(Vec<(String, String)>);

impl Query {
    fn read(query: &str) -> Self {
        let query = query.split('#').next().unwrap_or_default();
        Self(
            query
                .split('&')
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (decoded(name), decoded(value))
                })
                .collect(),
        )
    }

    /// The value of a parameter that is there and not empty.
    fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    fn has(&self, start: &str) -> bool {
        self.0.iter().any(|(name, _)| name.starts_with(start))
    }

    fn scope_joiner(&self) -> ScopeJoiner {
        let lists = self.0.iter().filter(|(name, _)| name.starts_with("scope"));
        match self.get("scope") {
            Some(list) if lists.count() == 1 && !list.contains([' ', ';', '|']) => {
                ScopeJoiner::Comma
            }
            Some(_) | None => ScopeJoiner::SpaceOrOther,
        }
    }

    /// The challenge is the SHA-256 in hex. <https://developers.tiktok.com/doc/login-kit-desktop>
    fn pkce(&self) -> Option<Pkce> {
        let challenge = self.get("code_challenge")?;
        if self.get("code_challenge_method") == Some("plain") {
            return Some(Pkce::Plain);
        }
        (challenge.len() == 43).then_some(Pkce::Base64url)
    }

    /// Sandbox keys are reported to begin with `sb`, production keys with `aw`.
    fn environment(&self) -> Option<CredentialsEnvironment> {
        let key = self.get("client_key").or_else(|| self.get("client_id"))?;
        if key.starts_with("sb") {
            return Some(CredentialsEnvironment::Sandbox);
        }
        key.starts_with("aw")
            .then_some(CredentialsEnvironment::Production)
    }
}

/// Percent-decoded, with `+` as a space; what is no valid text is replaced.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3);
        match (
            bytes[at],
            hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()),
        ) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}
