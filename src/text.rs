//! The words shown to a person: a field per language, made by one macro, so that a further language
//! is a field that the compiler demands of every text.

pub mod authorize;
pub mod catalogue;
pub mod compare;
pub mod hand_over;
pub mod label;
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) mod packed;
pub mod page;
pub mod proof;
pub mod scopes;
pub mod share;
pub mod ways;

/// A sentence, or a part of one, in every language the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The words in the language in force.
    #[must_use]
    pub const fn get(self) -> &'static str {
        self.en
    }

    /// The words with each `{name}` replaced by its value.
    #[must_use]
    pub fn with(self, values: &[(&str, &str)]) -> String {
        let mut words = self.get().to_owned();
        for (name, value) in values {
            words = words.replace(&["{", name, "}"].concat(), value);
        }
        words
    }
}

/// Makes a [`Text`]: `t! { en: "Check" }`. A language left out does not compile.
#[macro_export]
macro_rules! t {
    ($($language:ident : $words:expr),+ $(,)?) => {
        $crate::text::Text { $($language: $words),+ }
    };
}

/// Declares the texts, each with the part of the page it stands in.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($text:tt)+ })+) => {
        $($(#[$doc])* pub const $name: $crate::text::Text = $crate::t! { $($text)+ };)+
    };
}
use words;
