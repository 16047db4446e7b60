//! Tokens, keys, secrets and codes, wherever in the text they stand.

use super::shape::{
    Credential, SHORTEST_TOKEN, SHORTEST_VALUE, alone, by_prefix, is_code, is_mixed, is_name,
    is_value, quotes, unquoted,
};
use super::{Form, Found, Refused, phrase};
use crate::encoding::decoded;
use crate::facts::Pasted;
use crate::scan;
use crate::secret::{REMOVED, Secret, is_token_char};
use std::cmp::Reverse;

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
    without(all, text)
}

/// A credential, the word that is it, and the form in which it stands.
type Spotted<'a> = (Credential, &'a str, Form);

/// Words that begin like a token. At the end of a sentence `act.` is English, and TikTok's sample of a
/// webhook shows an id that begins so. <https://developers.tiktok.com/doc/webhooks-events>
fn prefixed(text: &str) -> impl Iterator<Item = Spotted<'_>> {
    words(text)
        .filter(|(word, behind)| *word != "act." || behind.starts_with('\u{2026}'))
        .filter(|(word, behind)| {
            let before = &text[..text.len() - behind.len() - word.len()];
            let name = scan::trimmed_end(before, |c| !c.is_ascii_alphabetic());
            !name.ends_with("openid") && !name.ends_with("open_id")
        })
        .filter_map(|(word, behind)| Some((by_prefix(word, behind)?, word, Form::NamedValue)))
}

/// Values behind a known name: `name=value`, `"name": "value"`, `Bearer value`.
fn named(text: &str) -> Vec<Spotted<'_>> {
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
            let signed = scan::has(gap, ":=") || gap.starts_with('%');
            // `"token_type":"Bearer","…` is no header: its value ends at the quote.
            if bearer && scan::first(gap, quotes).is_some() {
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
    let sign: scan::Kind = |c| quotes(c) || matches!(c, ' ' | ':' | '=' | '>' | '\\');
    let value = ["%3D", "%3d", "%253D"]
        .iter()
        .find_map(|sign| rest.strip_prefix(sign))
        .unwrap_or_else(|| scan::trimmed_start(rest, sign));
    let gap = &rest[..rest.len() - value.len()];
    // The values of others can be Base64.
    let end = scan::until(value, if other { ends_base64 } else { ends_token }).len();
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
    scan::words(text, is_token_char)
        .into_iter()
        .map(move |word| {
            let end = word.as_ptr() as usize - text.as_ptr() as usize + word.len();
            (word, &text[end..])
        })
}

/// The text without these words, the longest first, as one can be a part of another.
fn without(mut words: Vec<Spotted>, text: &str) -> String {
    words.retain(|(_, word, _)| word.len() >= SHORTEST_VALUE);
    words.sort_unstable_by_key(|(_, word, _)| Reverse(word.len()));
    words.dedup_by_key(|(_, word, _)| *word);
    let mut rest = text.to_owned();
    for (credential, word, _) in words {
        let escape = escape_in(credential, word);
        rest = rest.replace(word, &[REMOVED, escape].concat());
        if !escape.is_empty() {
            // A log can repeat the code as the server decoded it.
            let once = decoded(word);
            rest = rest
                .replace(&once, REMOVED)
                .replace(&decoded(&once), REMOVED);
        }
    }
    rest
}

/// Of a code, whether it is percent-encoded is kept: an exchange fails where it still is.
fn escape_in(credential: Credential, word: &str) -> &'static str {
    if credential != Credential::Code || !word.contains('%') {
        return "";
    }
    if word.contains("%25") { "%252A" } else { "%2A" }
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
    ("code_verifier", Credential::Verifier),
    ("codeverifier", Credential::Verifier),
    ("code", Credential::Code),
    ("token", Credential::Other),
    ("secret", Credential::Other),
    ("verifier", Credential::Other),
    ("password", Credential::Other),
    ("passwd", Credential::Other),
    ("api_key", Credential::Other),
    ("api-key", Credential::Other),
    ("apikey", Credential::Other),
    ("authorization", Credential::Other),
    ("sessionid", Credential::Other),
];
