//! Percent-encoding and hex. Written by hand, as the formatting of the standard library would be in the
//! page for these alone (2 kB).

/// All but the unreserved characters as `%XX`.
/// <https://www.rfc-editor.org/rfc/rfc3986#section-2.3>
#[must_use]
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out += &in_capitals(&[byte]);
        }
    }
    out
}

/// Percent-decoded, with `+` as a space; what is no valid text is replaced.
pub(crate) fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3);
        match (
            bytes[at],
            hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()),
        ) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Two digits a byte, in small letters.
#[must_use]
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Two digits a byte, in capitals.
#[must_use]
pub(crate) fn in_capitals(bytes: &[u8]) -> String {
    hex(bytes).to_ascii_uppercase()
}
