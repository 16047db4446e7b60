//! How many lines a text takes in a box of the drawing. Nobody knows the reader's font when the page is
//! built, so every letter counts as in a wide one.

/// The lines of a text in a box of that width, both in the size of the drawing's letters (14 px).
pub(super) fn lines(text: &str, width: u32) -> u32 {
    const SIZE: u32 = 14;
    let room = width * 100 / SIZE;
    let space = letter(' ');
    let (mut lines, mut used) = (1, 0);
    for word in text.split_whitespace() {
        for (at, piece) in pieces(word).enumerate() {
            let length: u32 = piece.chars().map(letter).sum();
            let gap = if at == 0 && used > 0 { space } else { 0 };
            if used + gap + length <= room {
                used += gap + length;
                continue;
            }
            // What no line holds is broken anywhere.
            lines += u32::from(used > 0) + length / room;
            used = length % room;
        }
    }
    lines
}

/// Where a word may be broken: an identifier behind each `_` and `/`.
pub(super) fn pieces(word: &str) -> impl Iterator<Item = &str> {
    word.split_inclusive(['_', '/'])
}

/// The width of a letter in hundredths of the size, as in DejaVu Sans in bold.
const fn letter(letter: char) -> u32 {
    match letter {
        ' ' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' => 38,
        'f' | 'r' | 't' | '(' | ')' | '/' | '-' => 50,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '→' => 105,
        'A'..='Z' => 80,
        _ => 70,
    }
}
