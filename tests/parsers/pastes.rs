//! The reader of pastes.

use proptest::prelude::*;
use proptest::sample::Index;
use token_doctor::facts::Pasted;
use token_doctor::input;
use token_doctor::secret::redacted;

use crate::damaged::{boundary, damaged, ten_thousand};
use crate::shared::examples;

/// What the recorded examples begin with.
fn pastes() -> Vec<String> {
    let pastes = examples().iter().flat_map(|example| &example.pastes);
    pastes.cloned().collect()
}

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn any_paste_is_read_whole_or_in_two(text in damaged(pastes()), cut in any::<Index>()) {
        let (one, other) = text.split_at(boundary(&text, cut.index(text.len() + 1)));
        let input = input::read(&[one, other]);
        let nothing = input.forms.is_empty() && input.refused.is_empty() && input.evidence.is_empty();
        prop_assert!(nothing || input.kind != Pasted::Nothing, "{:?}", input);
    }

    #[test]
    fn redaction_is_done_once(text in damaged(pastes())) {
        let once = redacted(&text);
        prop_assert_eq!(redacted(&once), once);
    }
}
