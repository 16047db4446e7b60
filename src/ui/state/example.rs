//! The recorded exchanges. Each is fetched from the page's own folder when it is played; nothing else is sent.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Beginning, Shown, State};
use crate::cause::Cause;
use crate::phrase::page;
use crate::session::Session;
use crate::ui::pieces;
use crate::web::{asset, clock};

impl State {
    /// Plays the exchange that an address names: `example=` and the cause's slug. Otherwise nothing
    /// happens.
    pub(super) fn open_example(self, fragment: &str) -> bool {
        let slug = fragment.strip_prefix("example=");
        let cause = slug.and_then(Cause::from_slug);
        cause.map(|cause| self.play(cause)).is_some()
    }

    /// Fetches the recorded exchange of a cause and shows it. Until it is here nothing changes, so a run
    /// under way goes on; whatever begins or is opened meanwhile is newer.
    fn play(self, cause: Cause) {
        self.run.played.update_value(|played| *played += 1);
        let pressed = self.run.moment();
        spawn_local(async move {
            let address = ["examples/", cause.slug(), ".json"].concat();
            let (text, play) = (asset::text(&address).await, pieces::example().await);
            if self.run.moment() != pressed {
                return;
            }
            match play.map(|play| text.and_then(|text| play(cause, &text))) {
                Ok(Some(session)) => self.show_example(session),
                Ok(None) => self.announce(page::NO_EXAMPLE),
                Err(why) => self.miss(why),
            }
        });
    }

    fn show_example(self, session: Session) {
        self.start(Beginning {
            session: Some(session),
            shown: Shown {
                example: true,
                made_at: Some(clock::now()),
                ..Shown::default()
            },
            beside: None,
        });
        self.finish(page::DONE);
    }
}
