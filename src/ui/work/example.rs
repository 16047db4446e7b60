//! The recorded exchanges. Each is fetched from the page's own folder when it is played; nothing else is sent.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{State, Work};
use crate::cause::Cause;
use crate::example::Example;
use crate::phrase::page;
use crate::web::asset;

impl Work {
    /// Fetches the recorded exchange of a cause and shows it. Until it is here nothing changes, so a run
    /// under way goes on; whatever begins or is pressed meanwhile is newer.
    pub(in crate::ui) fn play(self, cause: Cause) {
        self.0.state.update_untracked(|state| state.played += 1);
        let pressed = self.moment();
        spawn_local(async move {
            let address = ["examples/", cause.slug(), ".json"].concat();
            let text = asset::text(&address).await;
            if self.moment() != pressed {
                return;
            }
            match text.and_then(|text| Example::read(cause, &text)) {
                Some(example) => self.show(&example),
                None => self.announce(page::NO_EXAMPLE),
            }
        });
    }

    /// Which run and which press are the latest.
    fn moment(self) -> (u32, u32) {
        self.0
            .state
            .with_untracked(|state| (state.number, state.played))
    }

    fn show(self, example: &Example) {
        self.start(State {
            session: Some(example.play()),
            example: true,
            ..State::default()
        });
        self.finish(page::DONE);
    }

    /// Plays the one that a link of the catalogue names: `example=` and the cause's slug. Otherwise
    /// nothing happens.
    pub(super) fn open_example(self, fragment: &str) -> bool {
        let slug = fragment.strip_prefix("example=");
        let cause = slug.and_then(Cause::from_slug);
        cause.map(|cause| self.play(cause)).is_some()
    }
}
