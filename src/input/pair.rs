//! Names and their values in a request or in a program: `name=value`, `"name": "value"`,
//! `name: value`, `'name' => 'value'`, `set("name", "value")`.

use crate::scan;

/// One name with what stands behind it.
pub(super) struct Pair<'a> {
    pub name: &'static str,
    /// The value as it is written; none where an expression stands for it.
    pub value: Option<&'a str>,
    /// What stands behind the sign, up to the end of the line.
    pub behind: &'a str,
    /// What stands before the name.
    pub before: &'a str,
    /// `name=value` as in an address or a form body, where values are percent-encoded.
    pub form: bool,
}

/// All places where one of these names is given a value, in the order of the names.
pub(super) fn pairs<'a>(text: &'a str, names: &[&'static str]) -> Vec<Pair<'a>> {
    let mut all = Vec::new();
    for name in names {
        for (at, _) in text.match_indices(name) {
            all.extend(pair(text, at, name));
        }
    }
    all
}

fn pair<'a>(text: &'a str, at: usize, name: &'static str) -> Option<Pair<'a>> {
    let (before, rest) = text.split_at(at);
    let lead = before.chars().next_back();
    if lead.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')) {
        return None;
    }
    let rest = &rest[name.len()..];
    let quoted = lead.filter(|c| is_quote(*c));
    let closed = quoted.and_then(|quote| rest.strip_prefix(quote));
    let found = |value, behind: &'a str, form| {
        let line = behind.lines().next().unwrap_or_default();
        Some(Pair {
            name,
            value,
            behind: line,
            before,
            form,
        })
    };
    if let Some(rest) = closed {
        let rest = rest.trim_start();
        let behind = ["=>", ":", ","]
            .iter()
            .find_map(|sign| rest.strip_prefix(sign))?;
        return found(literal(behind.trim_start()), behind, false);
    }
    if let Some(behind) = rest.strip_prefix('=') {
        // Behind `?`, `&` or a quote the text is inside a string, which the next quote ends.
        let inside = lead.is_some_and(|c| matches!(c, '?' | '&') || is_quote(c));
        if !inside && behind.chars().next().is_some_and(is_quote) {
            return found(literal(behind), behind, false);
        }
        return found(raw(behind), behind, true);
    }
    let behind = scan::trimmed_start(rest, |c| c == ' ').strip_prefix(':')?;
    found(literal(behind.trim_start()), behind, false)
}

/// A value in quotes.
fn literal(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|c| is_quote(*c))?;
    let inside = &text[quote.len_utf8()..];
    let (value, behind) = inside.split_once(quote)?;
    // `" ".join(SCOPES)` is an expression.
    (!value.contains('\n') && !behind.starts_with('.')).then_some(value)
}

/// A value without quotes, up to what ends a parameter.
fn raw(text: &str) -> Option<&str> {
    let value = scan::until(text, |c| {
        c.is_whitespace() || is_quote(c) || matches!(c, '&' | '\\' | ')' | '<')
    });
    (!value.is_empty()).then_some(value)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`')
}

#[cfg(test)]
mod tests {
    use super::pairs;

    #[test]
    fn every_way_to_write_a_pair_is_read() {
        for (text, expected) in [
            ("?scope=a&x", Some(Some("a"))),
            ("scope=a", Some(Some("a"))),
            ("url += '&scope=' + SCOPES", Some(None)),
            ("{\"scope\": \"a b\"}", Some(Some("a b"))),
            ("{ scope: 'a,b', }", Some(Some("a,b"))),
            ("{ scope: SCOPES, }", Some(None)),
            ("\"scope\": \" \".join(SCOPES),", Some(None)),
            ("'scope' => 'a'", Some(Some("a"))),
            ("p.set('scope', \"a\")", Some(Some("a"))),
            ("dict(scope='a')", Some(Some("a"))),
            ("scope = 'a'", None),
            ("my_scope=a", None),
            ("scopes=a", None),
            ("scope", None),
            ("\"scope\"", None),
            ("'scope': '", Some(None)),
        ] {
            let all = pairs(text, &["scope"]);
            assert_eq!(all.first().map(|pair| pair.value), expected, "{text}");
        }
    }
}
