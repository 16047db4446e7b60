//! A value as JSON, indented as `JSON.stringify(value, null, 2)` does. Written by hand, as the reports
//! that are written with it have to be the same in a browser and on the command line.

use super::Json;

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
