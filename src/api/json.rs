//! A forgiving reader of JSON: it also takes the ways in which Python, Ruby and Node print an
//! object, and a text that ends in the middle. It never fails and keeps numbers as they were written.

use crate::scan::{self, Kind, is_word};

/// A value as far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Json {
    /// `null`, `None`, or nothing at all.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, in its own digits.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object; of two equal names the last one counts.
    Object(Vec<(String, Json)>),
}

/// A value and how the text around it went on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<'a> {
    /// What was read.
    pub value: Json,
    /// Whether the value had its end, or the text stopped before.
    pub complete: bool,
    /// The text behind it.
    pub rest: &'a str,
}

/// More nesting than any reply has; deeper parts are read as `null`.
const DEEPEST: usize = 32;

impl Json {
    /// The field of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields
                .iter()
                .rev()
                .find(|(field, _)| field == name)
                .map(|(_, value)| value),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::List(_) => None,
        }
    }

    /// A string or a number as text; numbers come as strings and strings as numbers.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Null | Self::Bool(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    /// The items of a list; none where it is something else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::Object(_) => &[],
        }
    }
}

/// Reads the value at the beginning of the text; none where no value begins there.
#[must_use]
pub fn parse(text: &str) -> Option<Parsed<'_>> {
    let mut reader = Reader {
        rest: text,
        complete: true,
    };
    let value = reader.value(0)?;
    Some(Parsed {
        value,
        complete: reader.complete,
        rest: reader.rest,
    })
}

struct Reader<'a> {
    rest: &'a str,
    complete: bool,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<Json> {
        self.skip_space();
        match self.rest.chars().next()? {
            '{' => Some(self.object(depth)),
            '[' => Some(self.list(depth)),
            quote @ ('"' | '\'') => Some(Json::Text(self.string(quote))),
            c if c.is_ascii_digit() || c == '-' => {
                Some(Json::Number(self.word(|c| {
                    c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E')
                })))
            }
            c if c.is_ascii_alphabetic() => {
                let word = self.word(is_word);
                Some(match word.as_str() {
                    "true" | "True" => Json::Bool(true),
                    "false" | "False" => Json::Bool(false),
                    "null" | "None" | "nil" | "NULL" | "undefined" | "NaN" => Json::Null,
                    _ => Json::Text(word),
                })
            }
            _ => None,
        }
    }

    fn object(&mut self, depth: usize) -> Json {
        let mut fields = Vec::new();
        self.bump();
        while self.goes_on('}') {
            let Some(name) = self.name() else {
                self.bump();
                continue;
            };
            self.skip_space();
            if scan::begins(self.rest, ":=") {
                self.bump();
            }
            // Ruby and PHP write `=>`.
            if self.rest.starts_with('>') {
                self.bump();
            }
            let value = self.nested(depth);
            fields.push((name, value));
        }
        Json::Object(fields)
    }

    /// A name in quotes or without; none where something else stands in its place.
    fn name(&mut self) -> Option<String> {
        match self.rest.chars().next()? {
            quote @ ('"' | '\'') => Some(self.string(quote)),
            c if is_word(c) => Some(self.word(is_word)),
            _ => None,
        }
    }

    fn list(&mut self, depth: usize) -> Json {
        let mut items = Vec::new();
        self.bump();
        while self.goes_on(']') {
            let before = self.rest.len();
            let item = self.nested(depth);
            if self.rest.len() == before {
                self.bump();
            } else {
                items.push(item);
            }
        }
        Json::List(items)
    }

    fn nested(&mut self, depth: usize) -> Json {
        if depth < DEEPEST {
            return self.value(depth + 1).unwrap_or(Json::Null);
        }
        self.complete = false;
        self.rest = "";
        Json::Null
    }

    /// Whether another member follows; the end of the text ends everything that is still open.
    fn goes_on(&mut self, end: char) -> bool {
        self.skip_space();
        while self.rest.starts_with(',') {
            self.bump();
            self.skip_space();
        }
        if self.rest.starts_with(end) {
            self.bump();
            return false;
        }
        self.complete &= !self.rest.is_empty();
        !self.rest.is_empty()
    }

    fn string(&mut self, quote: char) -> String {
        let mut out = String::new();
        self.bump();
        while let Some(c) = self.rest.chars().next() {
            self.bump();
            match c {
                '\\' => out.push(self.escape()),
                c if c == quote => return out,
                c => out.push(c),
            }
        }
        self.complete = false;
        out
    }

    fn escape(&mut self) -> char {
        let Some(c) = self.rest.chars().next() else {
            return char::REPLACEMENT_CHARACTER;
        };
        self.bump();
        match c {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => self.unicode(),
            c => c,
        }
    }

    /// Four hex digits, twice for what lies beyond the basic plane; half a pair is no character.
    fn unicode(&mut self) -> char {
        let first = self.hex().unwrap_or(0xFFFD);
        if (0xD800..0xDC00).contains(&first) && self.rest.starts_with("\\u") {
            let behind = self.rest;
            self.rest = &behind[2..];
            match self.hex() {
                Some(second @ 0xDC00..0xE000) => {
                    let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                    return char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                }
                Some(_) | None => self.rest = behind,
            }
        }
        char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.rest = &self.rest[4..];
        u32::from_str_radix(digits, 16).ok()
    }

    fn word(&mut self, is: Kind) -> String {
        let rest = scan::trimmed_start(self.rest, is);
        let word = &self.rest[..self.rest.len() - rest.len()];
        self.rest = rest;
        word.to_owned()
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn bump(&mut self) {
        let mut chars = self.rest.chars();
        chars.next();
        self.rest = chars.as_str();
    }
}

impl Json {
    /// The value as a JSON text. A number stands as it was read.
    #[must_use]
    pub fn written(&self) -> String {
        let mut out = String::new();
        write(self, "\n", &mut out);
        out
    }
}

/// `line` is the line break with the indentation of the line that the value begins in.
fn write(value: &Json, line: &str, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(is) => out.push_str(if *is { "true" } else { "false" }),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => quote(text, out),
        Json::List(items) if items.is_empty() => out.push_str("[]"),
        Json::Object(fields) if fields.is_empty() => out.push_str("{}"),
        Json::List(items) => {
            let inner = line.to_owned() + "  ";
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "[" } else { "," });
                out.push_str(&inner);
                write(item, &inner, out);
            }
            out.push_str(line);
            out.push(']');
        }
        Json::Object(fields) => {
            let inner = line.to_owned() + "  ";
            for (at, (name, value)) in fields.iter().enumerate() {
                out.push_str(if at == 0 { "{" } else { "," });
                out.push_str(&inner);
                quote(name, out);
                out.push_str(": ");
                write(value, &inner, out);
            }
            out.push_str(line);
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if u32::from(c) < 0x20 => {
                out.push_str("\\u00");
                out.push(if u32::from(c) < 0x10 { '0' } else { '1' });
                out.extend(char::from_digit(u32::from(c) % 0x10, 16));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
