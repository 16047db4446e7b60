//! A reply as JSON, without what is a person's or a secret.

use super::Field;
use crate::api::Envelope;
use crate::api::json::Json;
use crate::secret::redacted;

/// One line of a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line, indented.
    pub text: String,
    /// The field in it that facts are read from.
    pub field: Option<Field>,
}

/// Stands for a value that is not shown.
pub const HIDDEN: &str = "\"•••\"";

/// Longer replies are cut: TikTok's are a few lines.
const MOST_LINES: usize = 60;

/// Longer texts are cut.
const LONGEST: usize = 300;

/// The fields of `data` that a diagnosis shows or rests on; none of them tells of a person.
pub const POSTING_FIELDS: &[&str] = &[
    "privacy_level_options",
    "comment_disabled",
    "duet_disabled",
    "stitch_disabled",
    "max_video_post_duration_sec",
    "status",
    "fail_reason",
];

/// Other fields whose values say nothing about a person and open nothing.
const SHOWN: &[&str] = &[
    "code",
    "error",
    "error_code",
    "log_id",
    "logid",
    "uploaded_bytes",
    "downloaded_bytes",
    "scope",
    "expires_in",
    "refresh_expires_in",
    "token_type",
    "is_verified",
    "has_more",
];

/// The reply as indented lines; every value that is not one of TikTok's own words is hidden.
#[must_use]
pub fn lines(envelope: &Envelope) -> Vec<Line> {
    let mut lines = Vec::new();
    let whole = match &envelope.data {
        data @ Json::Object(_) if !envelope.nested => with_message(data, &envelope.message),
        data => nested(envelope, data),
    };
    write(&whole, "", "", &mut lines);
    lines.truncate(MOST_LINES);
    lines
}

/// A flat reply, with the message as it was read: without secrets.
fn with_message(data: &Json, message: &str) -> Json {
    let Json::Object(fields) = data else {
        return data.clone();
    };
    let fields = fields.iter().map(|(name, value)| {
        let value = match field(name) {
            Some(Field::Message) => Json::Text(message.to_owned()),
            _ => value.clone(),
        };
        (name.clone(), value)
    });
    Json::Object(fields.collect())
}

fn nested(envelope: &Envelope, data: &Json) -> Json {
    let code = envelope.code.as_ref().map(|code| code.word().to_owned());
    let parts = [
        ("code", code),
        ("message", Some(envelope.message.clone())),
        ("log_id", envelope.log_id.clone()),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), Json::Text(value?))));
    let error = ("error".to_owned(), Json::Object(parts.collect()));
    match data {
        Json::Null => Json::Object(vec![error]),
        data => Json::Object(vec![("data".to_owned(), data.clone()), error]),
    }
}

/// Which field of a reply a name stands for.
fn field(name: &str) -> Option<Field> {
    match name {
        "code" | "error" | "error_code" => Some(Field::Code),
        "message" | "error_description" | "description" => Some(Field::Message),
        "privacy_level_options" => Some(Field::PrivacyLevelOptions),
        "status" => Some(Field::PostStatus),
        "fail_reason" => Some(Field::FailReason),
        _ => None,
    }
}

/// Writes `"name": value` at that indent, one line a field.
fn write(value: &Json, name: &str, indent: &str, lines: &mut Vec<Line>) {
    if lines.len() >= MOST_LINES {
        return;
    }
    let head = match name {
        "" => indent.to_owned(),
        name => [indent, &quoted(name), ": "].concat(),
    };
    match value {
        Json::Object(fields) if !fields.is_empty() => {
            lines.push(line(head + "{", ""));
            let deeper = indent.to_owned() + "  ";
            for (name, value) in fields {
                write(value, name, &deeper, lines);
            }
            lines.push(line(indent.to_owned() + "}", ""));
        }
        Json::List(items) if items.iter().any(is_nested) => {
            lines.push(line(head + "[", ""));
            let deeper = indent.to_owned() + "  ";
            for item in items {
                write(item, "", &deeper, lines);
            }
            lines.push(line(indent.to_owned() + "]", ""));
        }
        value => lines.push(line(head + &scalar(value, name), name)),
    }
}

const fn is_nested(value: &Json) -> bool {
    matches!(value, Json::Object(_) | Json::List(_))
}

fn line(text: String, name: &str) -> Line {
    let field = field(name);
    Line { text, field }
}

fn scalar(value: &Json, name: &str) -> String {
    let shown = SHOWN.contains(&name)
        || POSTING_FIELDS.contains(&name)
        || field(name) == Some(Field::Message);
    match value {
        Json::Null => "null".to_owned(),
        Json::Object(_) => "{}".to_owned(),
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(|item| scalar(item, name)).collect();
            ["[", &items.join(", "), "]"].concat()
        }
        _ if !shown => HIDDEN.to_owned(),
        Json::Bool(true) => "true".to_owned(),
        Json::Bool(false) => "false".to_owned(),
        Json::Number(number) => number.clone(),
        Json::Text(text) => quoted(&redacted(text)),
    }
}

/// A text in quotes. Signs that control or turn the line are left out.
fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for sign in text.chars().filter(|sign| !turns(*sign)).take(LONGEST) {
        if matches!(sign, '"' | '\\') {
            out.push('\\');
        }
        out.push(sign);
    }
    out.push('"');
    out
}

/// Whether the sign breaks a line or changes the direction of the words around it.
fn turns(sign: char) -> bool {
    let direction =
        matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    direction || sign.is_control()
}
