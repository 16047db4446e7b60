//! The texts in English and the recorded examples, read once for a test crate.
#![allow(dead_code, reason = "not every crate needs all of it")]

use std::sync::LazyLock;

use token_doctor::cause::Cause;
use token_doctor::content;
use token_doctor::example::Example;
use token_doctor::phrase::Phrase;
use token_doctor::words::{Words, unmarked};

/// The texts in English.
pub fn words() -> &'static Words {
    static WORDS: LazyLock<Words> =
        LazyLock::new(|| content::english().unwrap_or_else(|fault| panic!("{fault}")));
    &WORDS
}

/// Every recorded example, in the order of the causes.
pub fn examples() -> &'static [Example] {
    static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
        let read = |cause: &Cause| {
            let example = content::example(*cause);
            example.unwrap_or_else(|| panic!("{} has another form", cause.slug()))
        };
        Cause::ALL.iter().map(read).collect()
    });
    &EXAMPLES
}

/// The recorded example of a cause.
pub fn example(cause: Cause) -> &'static Example {
    &examples()[cause as usize]
}

/// A text as it is shown, up to its first value.
pub fn lead(phrase: Phrase) -> String {
    let text = words().get(phrase);
    unmarked(text.split('{').next().unwrap_or_default())
}

/// A cause's title as it is shown.
pub fn title(cause: Cause) -> String {
    unmarked(words().title(cause))
}
