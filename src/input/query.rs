//! The parameters of an address or of a form body, decoded.

use crate::encoding::decoded;
use crate::signs;

/// What stands for a value that only the running program knows.
pub(super) const OPEN: char = '\u{1a}';

/// Names and values, in order.
#[derive(Default)]
pub(super) struct Query(pub(super) Vec<(String, String)>);

impl Query {
    pub(super) fn read(query: &str) -> Self {
        Self(
            query
                .split('&')
                .filter(|pair| !pair.is_empty())
                .map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                    (decoded(name), decoded(value))
                })
                .collect(),
        )
    }

    /// The value of a parameter that is there and not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// The value where the address itself says it, and not a program that builds the address.
    pub(super) fn written(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !is_open(value))
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }
}

/// Whether a value holds a place for something else, as in `{SCOPE}`, `$scope`, `%s` or `SCOPE`.
pub(super) fn is_open(value: &str) -> bool {
    let name = value
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    let place = value.contains(OPEN) || signs::has(value, "{}$<[(\u{2026}");
    name || place || value.ends_with("...") || value.contains("%s") || value.contains("%v")
}

/// Decoded once more where the text went through two encodings.
pub(super) fn decoded_again(text: &str) -> String {
    let twice = ["%20", "%2C", "%2c", "%2E", "%3A", "%5F"];
    if signs::holds(text, &twice) {
        return decoded(text);
    }
    text.to_owned()
}
