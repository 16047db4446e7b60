//! Tokens, keys, secrets and codes, wherever in the text they stand.

use super::{Form, Found, Refused};
use crate::facts::Pasted;
use crate::secret::{Secret, is_client_secret, is_token_char};

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Credential {
    Access,
    Damaged,
    Refresh,
    ClientToken,
    ClientKey,
    ClientSecret,
    Code,
}

/// Names under which credentials stand in files, requests and answers; the longer name first.
const NAMES: &[(&str, Credential)] = &[
    ("refresh_token", Credential::Refresh),
    ("client_secret", Credential::ClientSecret),
    ("clientsecret", Credential::ClientSecret),
    ("client_key", Credential::ClientKey),
    ("clientkey", Credential::ClientKey),
    ("access_token", Credential::Access),
    ("accesstoken", Credential::Access),
    ("refreshtoken", Credential::Refresh),
    ("bearer", Credential::Access),
];

/// The shortest access token that is taken for whole; TikTok documents no length.
const SHORTEST_TOKEN: usize = 20;

pub(super) fn read(text: &str, found: &mut Found) {
    if let Some(credential) = alone(text) {
        keep(
            credential,
            text.trim_matches(quotes),
            found,
            Form::BareToken,
        );
        return;
    }
    named(text, found);
    for (word, behind) in words(text) {
        if let Some(credential) = by_prefix(word, behind) {
            keep(credential, word, found, Form::NamedValue);
        }
    }
}

/// The whole text is one credential, perhaps in quotes or broken over lines.
fn alone(text: &str) -> Option<Credential> {
    let word = text.trim_matches(quotes);
    if word.starts_with("act.") && word.contains(char::is_whitespace) {
        let pieces = word.split_whitespace().count();
        let token_like = word.chars().all(|c| is_token_char(c) || c.is_whitespace());
        return (pieces <= 4 && token_like).then_some(Credential::Damaged);
    }
    if word.contains(|c: char| !is_token_char(c)) {
        return None;
    }
    by_prefix(word, "").or_else(|| by_shape(word))
}

fn by_prefix(word: &str, behind: &str) -> Option<Credential> {
    if word.starts_with("act.") {
        let whole = word.len() >= SHORTEST_TOKEN
            && !word.ends_with("..")
            && !word.contains('%')
            && !behind.starts_with('\u{2026}');
        return Some(if whole {
            Credential::Access
        } else {
            Credential::Damaged
        });
    }
    if word.starts_with("rft.") {
        return Some(Credential::Refresh);
    }
    word.starts_with("clt.").then_some(Credential::ClientToken)
}

/// Without a prefix the shape has to tell. TikTok defines no format, so a long mixed word is taken
/// for an access token unless it looks like something that must not be sent.
fn by_shape(word: &str) -> Option<Credential> {
    let digits = word.bytes().any(|byte| byte.is_ascii_digit());
    let letters = word.bytes().any(|byte| byte.is_ascii_alphabetic());
    let key = (14..=24).contains(&word.len())
        && (word.starts_with("aw") || word.starts_with("sb"))
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if key && digits {
        return Some(Credential::ClientKey);
    }
    if is_client_secret(word) {
        return Some(Credential::ClientSecret);
    }
    if word.len() >= SHORTEST_TOKEN && (word.contains('*') || word.contains("%2A")) {
        return Some(Credential::Code);
    }
    let mixed = digits && letters && word.contains(['.', '!']);
    (mixed && word.len() >= 30).then_some(Credential::Access)
}

/// Values behind a known name: `name=value`, `"name": "value"`, `Bearer value`.
fn named(text: &str, found: &mut Found) {
    let lower = text.to_ascii_lowercase();
    for (name, meant) in NAMES {
        for (start, _) in lower.match_indices(name) {
            let form = if *name == "bearer" {
                Form::Bearer
            } else {
                Form::NamedValue
            };
            let Some(word) = value_behind(text, start + name.len()) else {
                continue;
            };
            let broken = matches!(word, "undefined" | "null" | "None");
            let credential = match (by_prefix(word, ""), *meant) {
                (Some(credential), _) => credential,
                (None, Credential::Access) if broken => Credential::Damaged,
                (None, Credential::Access) if word.len() < SHORTEST_TOKEN => continue,
                (None, meant) if word.len() >= 8 => meant,
                (None, _) => continue,
            };
            keep(credential, word, found, form);
        }
    }
}

/// The word that follows `:`, `=` or a space; none where the name is part of a sentence.
fn value_behind(text: &str, at: usize) -> Option<&str> {
    let rest = text.get(at..)?;
    let value = rest.trim_start_matches(|c: char| quotes(c) || matches!(c, ' ' | ':' | '=' | '\\'));
    let end = value.find(|c| !is_token_char(c)).unwrap_or(value.len());
    (end > 0 && value.len() < rest.len()).then(|| &value[..end])
}

fn keep(credential: Credential, word: &str, found: &mut Found, form: Form) {
    let (kind, refused) = match credential {
        Credential::Access => {
            if let Some(secret) = Secret::new(word) {
                found.secret.get_or_insert(secret);
                found.kinds.push(Pasted::AccessToken);
                found.form(form);
            }
            return;
        }
        Credential::Damaged => (Pasted::DamagedToken, Refused::BrokenToken),
        Credential::Refresh => (Pasted::RefreshToken, Refused::RefreshToken),
        Credential::ClientToken => (Pasted::ClientToken, Refused::ClientToken),
        Credential::ClientKey => (Pasted::ClientCredentials, Refused::ClientKey),
        Credential::ClientSecret => (Pasted::ClientCredentials, Refused::ClientSecret),
        Credential::Code => (Pasted::AuthorizationCode, Refused::AuthorizationCode),
    };
    found.kinds.push(kind);
    found.refuse(refused);
}

/// The words made of token characters, each with the text behind it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split(|c| !is_token_char(c))
        .filter(|word| !word.is_empty())
        .map(move |word| {
            let end = word.as_ptr() as usize - text.as_ptr() as usize + word.len();
            (word, &text[end..])
        })
}

fn quotes(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | ',' | ';')
}
