//! Texts in one: the compiler writes the tables of words as a single text, a line a field, and the page
//! reads them back when it starts. A reference to each text would make the page's module 8 kB larger in
//! brotli, as addresses do not compress.

use std::str::Chars;

use super::Text;

/// More than any one packed text takes, in bytes.
const MOST: usize = 128 * 1024;

/// Writes fields, in constants only.
pub(crate) struct Packer {
    bytes: [u8; MOST],
    len: usize,
}

impl Packer {
    #[allow(clippy::large_stack_arrays, reason = "it is in the compiler only")]
    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; MOST],
            len: 0,
        }
    }

    /// A number: how many follow, or a place in a list.
    #[allow(clippy::cast_possible_truncation, reason = "no list is as long")]
    pub(crate) const fn number(&mut self, number: usize) {
        if let Some(sign) = char::from_u32(FIRST + number as u32) {
            self.push(sign.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    /// A text, of which none has a line break.
    pub(crate) const fn text(&mut self, text: Text) {
        self.words(text.get());
    }

    /// Words that are no one's language.
    pub(crate) const fn words(&mut self, words: &str) {
        self.push(words.as_bytes());
        self.push(b"\n");
    }

    const fn push(&mut self, bytes: &[u8]) {
        let (_, free) = self.bytes.split_at_mut(self.len);
        free.split_at_mut(bytes.len()).0.copy_from_slice(bytes);
        self.len += bytes.len();
    }

    pub(crate) const fn len(&self) -> usize {
        self.len
    }

    /// What was written, without the room behind it.
    pub(crate) const fn finish<const LEN: usize>(&self) -> [u8; LEN] {
        let mut bytes = [0; LEN];
        bytes.copy_from_slice(self.bytes.split_at(LEN).0);
        bytes
    }
}

/// The sign of the number zero: before it stands the line break.
const FIRST: u32 = 0x20;

/// Reads fields in the order in which they were written.
pub(crate) struct Unpacker(Chars<'static>);

impl Unpacker {
    pub(crate) fn of(packed: &'static str) -> Self {
        Self(packed.chars())
    }

    pub(crate) fn number(&mut self) -> usize {
        self.0
            .next()
            .map_or(0, |sign| (sign as u32 - FIRST) as usize)
    }

    pub(crate) fn text(&mut self) -> Text {
        Text { en: self.words() }
    }

    pub(crate) fn words(&mut self) -> &'static str {
        let (words, rest) = self.0.as_str().split_once('\n').unwrap_or_default();
        self.0 = rest.chars();
        words
    }

    /// As many of them as the number says that stands before them.
    pub(crate) fn list<T>(&mut self, one: fn(&mut Self) -> T) -> &'static [T] {
        (0..self.number())
            .map(|_| one(self))
            .collect::<Vec<_>>()
            .leak()
    }
}

/// Packs at compile time what a `const fn(&mut Packer)` writes.
macro_rules! packed {
    ($pack:expr) => {{
        const PACKER: $crate::text::packed::Packer = {
            let mut packer = $crate::text::packed::Packer::new();
            $pack(&mut packer);
            packer
        };
        const BYTES: [u8; PACKER.len()] = PACKER.finish();
        const WORDS: &str = match str::from_utf8(&BYTES) {
            Ok(words) => words,
            Err(_) => "",
        };
        WORDS
    }};
}
pub(crate) use packed;
