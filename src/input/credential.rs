//! Tokens, keys, secrets and codes, wherever in the text they stand.

use super::{Form, Found, Refused};
use crate::facts::Pasted;
use crate::secret::{REMOVED, Secret, is_client_secret, is_token_char};

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

/// The shortest value of another kind; shorter ones are placeholders or plain words.
const SHORTEST_VALUE: usize = 8;

/// Keeps the access token, remarks on the others, and gives back the text without any of them.
pub(super) fn read(text: &str, found: &mut Found) -> String {
    if let Some(credential) = alone(text) {
        keep(
            credential,
            text.trim_matches(quotes),
            found,
            Form::BareToken,
        );
        return String::new();
    }
    let mut all = named(text);
    all.extend(prefixed(text));
    let mut rest = text.to_owned();
    for (credential, word, form) in all {
        keep(credential, word, found, form);
        if credential != Credential::ClientKey && word.len() >= SHORTEST_VALUE {
            rest = rest.replace(word, REMOVED);
        }
    }
    rest
}

/// A credential, the word that is it, and the form in which it stands.
type Word<'a> = (Credential, &'a str, Form);

/// Words that begin like a token. At the end of a sentence `act.` is English.
fn prefixed(text: &str) -> impl Iterator<Item = Word<'_>> {
    words(text)
        .filter(|(word, behind)| *word != "act." || behind.starts_with('\u{2026}'))
        .filter_map(|(word, behind)| Some((by_prefix(word, behind)?, word, Form::NamedValue)))
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
fn named(text: &str) -> Vec<Word<'_>> {
    let lower = text.to_ascii_lowercase();
    let mut all = Vec::new();
    for (name, meant) in NAMES {
        let bearer = *name == "bearer";
        let form = if bearer {
            Form::Bearer
        } else {
            Form::NamedValue
        };
        for (start, _) in lower.match_indices(name) {
            let Some((word, signed)) = value_behind(text, start + name.len()) else {
                continue;
            };
            if !signed && !bearer && !word.contains(|c: char| c.is_ascii_digit()) {
                continue;
            }
            if let Some(credential) = by_name(*meant, word) {
                all.push((credential, word, form));
            }
        }
    }
    all
}

/// What a value is by its name, unless its prefix knows better.
fn by_name(meant: Credential, word: &str) -> Option<Credential> {
    if let Some(credential) = by_prefix(word, "") {
        return Some(credential);
    }
    let access = meant == Credential::Access;
    if access && matches!(word, "undefined" | "null" | "None") {
        return Some(Credential::Damaged);
    }
    let shortest = if access {
        SHORTEST_TOKEN
    } else {
        SHORTEST_VALUE
    };
    (word.len() >= shortest).then_some(meant)
}

/// The word that follows `:`, `=` or a space, and whether it was more than a space.
fn value_behind(text: &str, at: usize) -> Option<(&str, bool)> {
    let rest = text.get(at..)?;
    let value = rest.trim_start_matches(|c: char| quotes(c) || matches!(c, ' ' | ':' | '=' | '\\'));
    let gap = &rest[..rest.len() - value.len()];
    let end = value.find(|c| !is_token_char(c)).unwrap_or(value.len());
    (end > 0 && !gap.is_empty()).then(|| (&value[..end], gap.contains([':', '='])))
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
