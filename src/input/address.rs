//! Addresses as they stand in pages, logs and programs, brought back to one form.

use super::url::OPEN;
use crate::scan;

/// How `&`, `=` and `/` are written inside HTML and JSON.
const ESCAPES: &[(&str, &str)] = &[
    ("&amp;", "&"),
    ("&#38;", "&"),
    ("\\u0026", "&"),
    ("\\u003d", "="),
    ("\\u003D", "="),
    ("\\/", "/"),
];

/// The text with its addresses in one piece.
pub(super) fn plain(text: &str) -> String {
    let plain = ESCAPES
        .iter()
        .fold(text.to_owned(), |text, (escape, sign)| {
            text.replace(escape, sign)
        });
    unwrapped(&filled(&spaced(&plain)))
}

/// The words that can be addresses.
pub(super) fn words(text: &str) -> Vec<&str> {
    scan::words(text, |c| {
        !(c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>' | '\\'))
    })
}

/// A list of scopes with real spaces stays part of its address.
fn spaced(text: &str) -> String {
    const SCOPES: &[&str] = &["user.info.", "video.", "research.", "portability."];
    let mut out = String::with_capacity(text.len());
    let mut list = false;
    for piece in text.split_inclusive(' ') {
        let goes_on = list && scan::begins_with(piece, SCOPES);
        if goes_on {
            out.truncate(out.trim_end().len());
            out.push_str("%20");
        }
        out.push_str(piece);
        // The list is open as long as no further parameter, quote or line has begun.
        let value = scan::last(piece, "scope=").map(|at| &piece[at + "scope=".len()..]);
        let open = |value: &str| !scan::has(value, "&\"'`\n#");
        list = value.map_or(goes_on && open(piece), open);
    }
    out
}

/// `=${expression}`, `={expression}` and `=<words>` become one sign each: such a place can hold
/// quotes and spaces, at which an address seems to end.
fn filled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let (before, behind) = rest.split_at(at + 1);
        out.push_str(before);
        rest = behind;
        if let Some(end) = place(behind) {
            push_expression(&behind[..end], &mut out);
            rest = &behind[end..];
        }
    }
    out.push_str(rest);
    out
}

/// Where the place ends that begins here.
fn place(text: &str) -> Option<usize> {
    const LONGEST: usize = 120;
    let close = if text.starts_with("${") || text.starts_with("#{") || text.starts_with('{') {
        '}'
    } else if text.starts_with('<') {
        '>'
    } else {
        return None;
    };
    let end = text.find([close, '\n', '='])?;
    (text[end..].starts_with(close) && end <= LONGEST).then_some(end + 1)
}

/// What is known of the value of an expression: how it joins a list.
pub(super) fn push_expression(expression: &str, out: &mut String) {
    const COMMA: &[&str] = &[
        "join(','",
        "join(\",\"",
        "','.join",
        "\",\".join",
        "implode(','",
    ];
    const SPACE: &[&str] = &[
        "join(' '",
        "join(\" \"",
        "' '.join",
        "\" \".join",
        "implode(' '",
    ];
    out.push(OPEN);
    if scan::holds(expression, COMMA) {
        out.push(',');
        out.push(OPEN);
    } else if scan::holds(expression, SPACE) {
        out.push_str("%20");
        out.push(OPEN);
    }
}

/// A login address that a terminal or a mail program broke over lines, in one line.
fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut broken = false;
    for line in text.split_inclusive('\n') {
        let piece = line.trim();
        if broken && goes_on(&out, piece) {
            out.truncate(out.trim_end().len());
            out.push_str(piece);
            out.push('\n');
            continue;
        }
        out.push_str(line);
        let last = &piece[scan::trimmed_end(piece, |c| !c.is_whitespace()).len()..];
        broken = last.contains("/auth/authorize") && !scan::has(last, "\"'`");
    }
    out
}

fn goes_on(before: &str, piece: &str) -> bool {
    const OTHERS: &[&str] = &[
        "http",
        "client_",
        "code=",
        "grant_type",
        "error",
        "refresh_token",
        "access_token",
    ];
    if piece.is_empty() || piece.contains(char::is_whitespace) || scan::has(piece, "\"'{") {
        return false;
    }
    if scan::ends(before.trim_end(), "&?=,") || scan::begins(piece, "&?") {
        return true;
    }
    !scan::begins_with(piece, OTHERS)
        && (piece.contains('%') || piece.contains('&') && piece.contains('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_in_one_piece() {
        for (text, expected) in [
            ("a?b=1&amp;c=2", "a?b=1&c=2"),
            ("a?b=1\\u0026c=2", "a?b=1&c=2"),
            ("https:\\/\\/a\\/?b", "https://a/?b"),
            ("?scope=${list.join(' ')}&x", "?scope=\u{1a}%20\u{1a}&x"),
            ("?scope={','.join(SCOPES)}&x", "?scope=\u{1a},\u{1a}&x"),
            ("?key=<your key>&x", "?key=\u{1a}&x"),
            (
                "?scope=user.info.basic video.list&x=1 video.",
                "?scope=user.info.basic%20video.list&x=1 video.",
            ),
            (
                "?scope=user.info.basic is refused",
                "?scope=user.info.basic is refused",
            ),
            (
                "/auth/authorize/?a=1\n  &b=2\nend",
                "/auth/authorize/?a=1&b=2\nend",
            ),
            (
                "/auth/authorize/?a=h%3\nA%2F&b=2",
                "/auth/authorize/?a=h%3A%2F&b=2\n",
            ),
            (
                "/auth/authorize/?a=1\nclient_secret=x&b=2",
                "/auth/authorize/?a=1\nclient_secret=x&b=2",
            ),
            (
                "/auth/authorize/?a=1\nsome words & b=2",
                "/auth/authorize/?a=1\nsome words & b=2",
            ),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }
}
