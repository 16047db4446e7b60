//! Tokens, keys, secrets and codes, wherever in the text they stand.

mod names;

use self::names::NAMES;
use super::shape::{
    Credential, SHORTEST_TOKEN, alone, by_prefix, is_code, is_mixed, is_name, is_value,
};
use super::{Form, Found, Refused, phrase, removal};
use crate::facts::Pasted;
use crate::secret::{Secret, is_token_char};
use crate::signs;

/// The shortest value of another kind; shorter ones are placeholders or plain words.
pub(super) const SHORTEST_VALUE: usize = 8;

/// Keeps the access token, remarks on the others, and gives back the text without any of them.
pub(super) fn read(text: &str, found: &mut Found) -> String {
    if let Some(credential) = alone(text) {
        keep(credential, unquoted(text), found, Form::BareToken);
        return String::new();
    }
    let mut all = named(text);
    all.extend(prefixed(text));
    // Words of an error say more than that a code stands beside them.
    let error = phrase::is_in(text);
    for (credential, word, form) in &all {
        match credential {
            Credential::Code if error => found.refuse(Refused::AuthorizationCode),
            credential => keep(*credential, word, found, *form),
        }
    }
    all.retain(|(credential, ..)| *credential != Credential::ClientKey);
    removal::without(all, text)
}

/// A credential, the word that is it, and the form in which it stands.
pub(super) type Word<'a> = (Credential, &'a str, Form);

/// Words that begin like a token. At the end of a sentence `act.` is English, and TikTok's sample of a
/// webhook shows an id that begins so. <https://developers.tiktok.com/doc/webhooks-events>
fn prefixed(text: &str) -> impl Iterator<Item = Word<'_>> {
    words(text)
        .filter(|(word, behind)| *word != "act." || behind.starts_with('\u{2026}'))
        .filter(|(word, behind)| {
            let before = &text[..text.len() - behind.len() - word.len()];
            let name = signs::trimmed_end(before, |c| !c.is_ascii_alphabetic());
            !name.ends_with("openid") && !name.ends_with("open_id")
        })
        .filter_map(|(word, behind)| Some((by_prefix(word, behind)?, word, Form::NamedValue)))
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
            let other = *meant == Credential::Other;
            let Some((word, gap)) = value_behind(text, start + name.len(), other) else {
                continue;
            };
            let signed = signs::has(gap, ":=") || gap.starts_with('%');
            // `"token_type":"Bearer","…` is no header: its value ends at the quote.
            if bearer && signs::first(gap, quotes).is_some() {
                continue;
            }
            if !signed && !bearer && !word.bytes().any(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let known = match meant {
                Credential::Code if is_code(&text[..start], gap, word) => Some(*meant),
                Credential::Code => is_mixed(word).then_some(Credential::Other),
                Credential::Other => is_value(gap, word).then_some(*meant),
                meant => by_name(*meant, word),
            };
            if let Some(credential) = known {
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
    if is_name(word) {
        return None;
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

/// The word that follows `:`, `=`, `=>` or a space, or an encoded `=`, and what stands between.
fn value_behind(text: &str, at: usize, other: bool) -> Option<(&str, &str)> {
    let rest = text.get(at..)?;
    let sign: signs::Kind = |c| quotes(c) || matches!(c, ' ' | ':' | '=' | '>' | '\\');
    let value = ["%3D", "%3d", "%253D"]
        .iter()
        .find_map(|sign| rest.strip_prefix(sign))
        .unwrap_or_else(|| signs::trimmed_start(rest, sign));
    let gap = &rest[..rest.len() - value.len()];
    // The values of others can be Base64.
    let end = signs::until(value, if other { ends_base64 } else { ends_token }).len();
    let next = ["%26", "%2526"]
        .iter()
        .filter_map(|sign| value.find(sign))
        .min();
    let end = end.min(next.unwrap_or(end));
    // A program makes such a value by a call.
    let made = other && value[end..].starts_with('(');
    (end > 0 && !gap.is_empty() && !made).then_some((&value[..end], gap))
}

fn ends_token(c: char) -> bool {
    !is_token_char(c)
}

fn ends_base64(c: char) -> bool {
    !is_token_char(c) && !matches!(c, '+' | '/' | '=')
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
        Credential::Verifier | Credential::Other => return,
    };
    // What stands in the header cannot be an access token, whatever was answered.
    let no_value = matches!(word, "undefined" | "null" | "None");
    if form == Form::Bearer && (credential != Credential::Damaged || no_value) {
        found.wrong_bearer = Some(kind);
    }
    found.kinds.push(kind);
    found.refuse(refused);
}

/// The words made of token characters, each with the text behind it.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    signs::words(text, is_token_char)
        .into_iter()
        .map(move |word| {
            let end = word.as_ptr() as usize - text.as_ptr() as usize + word.len();
            (word, &text[end..])
        })
}

/// The text without what stands around a value.
pub(super) fn unquoted(text: &str) -> &str {
    signs::trimmed_end(signs::trimmed_start(text, quotes), quotes)
}

/// What stands around a value.
pub(super) fn quotes(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | ',' | ';')
}
