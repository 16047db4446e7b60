//! What a word is by its prefix or its shape. TikTok defines no format; the prefixes come from its
//! samples.

use crate::api::code::listing;
use crate::scan::{self, is_word};
use crate::secret::{is_client_secret, is_token_char};

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Credential {
    Access,
    Damaged,
    Refresh,
    ClientToken,
    ClientKey,
    ClientSecret,
    Code,
    Verifier,
    /// A password, a key of another service, a token by its name alone.
    Other,
}

/// The shortest access token that is taken for whole; TikTok documents no length.
pub(super) const SHORTEST_TOKEN: usize = 20;

/// The shortest value of another kind; shorter ones are placeholders or plain words.
pub(super) const SHORTEST_VALUE: usize = 8;

/// The whole text is one credential, perhaps in quotes or broken over lines.
pub(super) fn alone(text: &str) -> Option<Credential> {
    let word = unquoted(text);
    if word.starts_with("act.") && word.contains(char::is_whitespace) {
        let pieces = word.split_whitespace().count();
        let token_like = word.chars().all(|c| is_token_char(c) || c.is_whitespace());
        return (pieces <= 4 && token_like).then_some(Credential::Damaged);
    }
    if scan::first(word, |c| !is_token_char(c)).is_some() {
        return None;
    }
    by_prefix(word, "").or_else(|| by_shape(word))
}

/// What a word is by the way it begins, with the text behind it.
pub(super) fn by_prefix(word: &str, behind: &str) -> Option<Credential> {
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
    // TikTok's samples all end in an exclamation mark and a few characters more.
    let mixed = digits && letters && word.contains('!');
    (mixed && word.len() >= 30).then_some(Credential::Access)
}

/// Whether a value named `code` is an authorization code: error codes and words of programs, which
/// have the same name, are shorter or plain.
pub(super) fn is_code(before: &str, gap: &str, word: &str) -> bool {
    let lead = scan::without_end(before, "auth_");
    let lead = scan::without_end(lead, "authorization_");
    let own = !lead
        .chars()
        .next_back()
        .is_some_and(|c| is_word(c) || c == '.')
        || lead.ends_with("%3F")
        || lead.ends_with("%26");
    let any = |is: fn(&u8) -> bool| word.bytes().any(|byte| is(&byte));
    let signs = word.len() >= 12 && any(|byte| matches!(byte, b'*' | b'!' | b'%'));
    let mixed = word.len() >= 16 && any(u8::is_ascii_digit) && any(u8::is_ascii_lowercase);
    let signed = scan::has(gap, ":=,>") || gap.contains("%3D");
    own && signed && (signs || mixed) && listing(word).is_none()
}

/// Whether the value of a name such as `password` is to be removed: words of a sentence, of a program
/// and of TikTok's tables are none.
pub(super) fn is_value(gap: &str, word: &str) -> bool {
    let any = |is: fn(&u8) -> bool| word.bytes().any(|byte| is(&byte));
    let named = |byte: &u8| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'.');
    let plain = word == "undefined"
        || word.contains("://")
        || is_name(word)
        || scan::has(word, "_.") && word.bytes().all(|byte| named(&byte));
    let mixed =
        any(u8::is_ascii_digit) || any(u8::is_ascii_uppercase) && any(u8::is_ascii_lowercase);
    let log_id = word.starts_with("20") && !any(u8::is_ascii_lowercase);
    !plain && !log_id && (mixed || gap.contains('=')) && listing(word).is_none()
}

/// Whether a word of any length changes between small letters, capitals and digits at most places.
pub(super) fn is_mixed(word: &str) -> bool {
    let kind = |byte: &u8| match byte {
        b'0'..=b'9' => 0,
        b'A'..=b'Z' => 1,
        _ => 2,
    };
    let kinds: Vec<u8> = word.bytes().map(|byte| kind(&byte)).collect();
    let changes = kinds.windows(2).filter(|two| two[0] != two[1]).count();
    let all = (0..3).all(|kind| kinds.contains(&kind));
    all && changes * 2 >= word.len() && listing(word).is_none()
}

/// What a program writes in the place of a value: `process.env.NAME`, `CLIENT_SECRET`.
pub(super) fn is_name(word: &str) -> bool {
    const OBJECTS: &[&str] = &[
        "process.env.",
        "import.meta.",
        "os.environ",
        "os.getenv",
        "settings.",
        "config.",
        "self.",
        "this.",
    ];
    let upper = word
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    upper && word.contains('_') || scan::begins_with(word, OBJECTS)
}

/// The text without what stands around a value.
pub(super) fn unquoted(text: &str) -> &str {
    scan::trimmed_end(scan::trimmed_start(text, quotes), quotes)
}

/// What stands around a value.
pub(super) fn quotes(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | ',' | ';')
}
