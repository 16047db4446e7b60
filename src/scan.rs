//! The signs and words of a text. Each way of looking for them is compiled once, and not anew for every
//! closure and every array, as the methods of `str` are: the page is smaller so.

/// A kind of sign.
pub(crate) type Kind = fn(char) -> bool;

/// Where the first sign of that kind stands.
#[inline(never)]
pub(crate) fn first(text: &str, is: Kind) -> Option<usize> {
    let found = text.char_indices().find(|(_, c)| is(*c));
    found.map(|(at, _)| at)
}

/// The text up to the first sign of that kind.
#[inline(never)]
pub(crate) fn until(text: &str, is: Kind) -> &str {
    &text[..first(text, is).unwrap_or(text.len())]
}

/// The text without the signs of that kind in front of it.
#[inline(never)]
pub(crate) fn trimmed_start(text: &str, is: Kind) -> &str {
    let mut chars = text.chars();
    loop {
        let rest = chars.as_str();
        if !chars.next().is_some_and(is) {
            return rest;
        }
    }
}

/// The text without the signs of that kind at its end.
#[inline(never)]
pub(crate) fn trimmed_end(text: &str, is: Kind) -> &str {
    let mut chars = text.chars();
    loop {
        let rest = chars.as_str();
        if !chars.next_back().is_some_and(is) {
            return rest;
        }
    }
}

/// The words that are made of signs of that kind.
#[inline(never)]
pub(crate) fn words(text: &str, is: Kind) -> Vec<&str> {
    let mut words = Vec::new();
    let mut begun = None;
    for (at, c) in text.char_indices() {
        match (begun, is(c)) {
            (None, true) => begun = Some(at),
            (Some(start), false) => {
                words.push(&text[start..at]);
                begun = None;
            }
            _ => {}
        }
    }
    words.extend(begun.map(|start| &text[start..]));
    words
}

/// Letters, digits and `_`, of which names and codes are made.
pub(crate) fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Whether the text holds one of these signs.
#[inline(never)]
pub(crate) fn has(text: &str, signs: &str) -> bool {
    text.chars().any(|c| signs.contains(c))
}

/// Whether the text begins with one of these signs.
#[inline(never)]
pub(crate) fn begins(text: &str, signs: &str) -> bool {
    text.chars().next().is_some_and(|c| signs.contains(c))
}

/// Whether the text ends in one of these signs.
#[inline(never)]
pub(crate) fn ends(text: &str, signs: &str) -> bool {
    text.chars().next_back().is_some_and(|c| signs.contains(c))
}

/// Whether the text holds one of these words.
#[inline(never)]
pub(crate) fn holds(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether the text begins with one of these words.
#[inline(never)]
pub(crate) fn begins_with(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

/// Where the word stands last.
#[inline(never)]
pub(crate) fn last(text: &str, word: &str) -> Option<usize> {
    text.match_indices(word).last().map(|(at, _)| at)
}

/// The text without this word at its end.
#[inline(never)]
pub(crate) fn without_end<'a>(mut text: &'a str, word: &str) -> &'a str {
    while let Some(rest) = text.strip_suffix(word) {
        text = rest;
    }
    text
}
