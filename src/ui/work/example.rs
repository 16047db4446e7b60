//! The recorded exchanges; nothing is sent to show one.

use super::{State, Work};
use crate::cause::Cause;
use crate::example::Example;
use crate::text::page;

impl Work {
    /// Shows a recorded exchange.
    pub(in crate::ui) fn show(self, example: &Example) {
        self.start(State {
            session: Some(example.play()),
            example: true,
            ..State::default()
        });
        self.finish(page::DONE);
    }

    /// Shows the one that a link of the catalogue names: `example=` and the cause's slug. Otherwise
    /// nothing happens.
    pub(super) fn open_example(self, fragment: &str) -> bool {
        let slug = fragment.strip_prefix("example=");
        let example = slug.and_then(Cause::from_slug).and_then(Example::of);
        example.is_some_and(|example| {
            self.show(example);
            true
        })
    }
}
