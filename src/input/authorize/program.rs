//! A program that builds the login URL piece by piece.

use crate::input::address;
use crate::input::pair::pairs;
use crate::input::url::Query;
use crate::scan;

/// The parameters of the address, and those that the program around it adds.
pub(super) fn built(mut query: Query, address: &str, text: &str) -> Query {
    const NAMES: &[&str] = &[
        "client_key",
        "client_id",
        "scope",
        "redirect_uri",
        "code_challenge",
        "code_challenge_method",
        "state",
    ];
    const PROGRAM: &[&str] = &[
        "+=",
        "' +",
        "\" +",
        "` +",
        "' .",
        "\" .",
        ".set(",
        ".append(",
        "arams",
        "urlencode",
        "_query",
        " => ",
    ];
    if !scan::holds(text, PROGRAM) {
        return query;
    }
    for pair in pairs(around(address, text), NAMES) {
        if query.get(pair.name).is_some() {
            continue;
        }
        let mut value = String::new();
        match pair.value {
            Some(value) if pair.form => {
                query
                    .0
                    .extend(Query::read(&[pair.name, "=", value].concat()).0);
                continue;
            }
            Some(written) => value.push_str(written),
            None => address::push_expression(pair.behind, &mut value),
        }
        query
            .0
            .push((pair.name.to_owned(), value.replace("%20", " ")));
    }
    query
}

/// The part of a program that builds the login URL: not the part with the token request.
fn around<'a>(address: &str, text: &'a str) -> &'a str {
    let Some(at) = text.find(address) else {
        return "";
    };
    let behind = at + address.len();
    let end = text[behind..]
        .find("/oauth/")
        .map_or(text.len(), |end| behind + end);
    let start = scan::last(&text[..at], "/oauth/").unwrap_or_default();
    &text[start..end]
}
