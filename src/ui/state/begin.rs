//! Beginning anew, and forgetting.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Shown, State};
use crate::input::{self, Input};
use crate::permalink::Link;
use crate::phrase::{Phrase, page};
use crate::session::Session;
use crate::ui::focus;
use crate::ui::paste::Paste;
use crate::ui::pieces;
use crate::ui::view::View;
use crate::web::{field, location, store};

/// What is shown next.
#[derive(Default)]
pub(in crate::ui) struct Beginning {
    pub(super) session: Option<Session>,
    pub(super) shown: Shown,
    /// The link that it is compared with.
    pub(super) beside: Option<Link>,
}

impl State {
    /// Reads the text, and checks the token in it if there is one. An earlier run ends.
    pub(in crate::ui) fn check(self, text: String, extra: bool) {
        if text.trim().is_empty() {
            return self.diagnose(Input::default(), extra, false, "");
        }
        let token = input::token(&text);
        let wanted = self.preferences.mode.get_untracked().wants_token();
        if let Some(input) = token.filter(|_| wanted) {
            return self.diagnose(input, extra, false, "");
        }
        let asked = self.run.moment();
        spawn_local(async move {
            let paste = pieces::paste().await;
            // What began while the readers came is newer.
            if self.run.moment() != asked {
                return;
            }
            match paste {
                Ok(read) => self.check_paste(read(&text), &text, extra),
                Err(why) => self.miss(why),
            }
        });
    }

    fn check_paste(self, paste: Paste, text: &str, extra: bool) {
        let mut input = match paste {
            Paste::Report(read) => return self.open_read(*read),
            Paste::Link(opened) => return self.open_pasted(*opened),
            Paste::Text(input) => *input,
        };
        let wanted = self.preferences.mode.get_untracked().wants_token();
        let removed = !wanted && input.secret.take().is_some();
        let typed = if removed || input.holds_secret() {
            ""
        } else {
            text.trim()
        };
        self.diagnose(input, extra, removed, typed);
    }

    /// Wipes the boxes, the result and the address. The history has a button of its own.
    pub(in crate::ui) fn forget(self) {
        self.preferences.forget();
        self.login.forget();
        self.start(Beginning::default());
        self.announce(forgotten());
        focus::on("pasted");
    }

    /// Wipes what the browser would keep of a page that is left. The address stays as it is: it may be
    /// a link that somebody wants to come back to.
    pub(in crate::ui) fn leave(self) {
        self.login.forget();
        field::empty("pasted");
        self.begin(Beginning::default());
    }

    /// Begins anew: nothing of before stays, not in the box and not in the address.
    pub(super) fn start(self, beginning: Beginning) {
        location::clear();
        field::empty("pasted");
        self.begin(beginning);
    }

    pub(super) fn begin(self, beginning: Beginning) {
        self.run.stop();
        self.again.set(false);
        self.view.set(View::Check);
        self.sharing.begin(beginning.beside);
        self.run.wait.set(0);
        self.run.ahead.set(None);
        self.shown.set(beginning.shown);
        self.run.begun.update(|begun| *begun += 1);
        self.run.session.set(beginning.session);
    }
}

/// What is announced when everything else was forgotten.
fn forgotten() -> Phrase {
    match store::read() {
        Some(_) => page::FORGOTTEN_BUT_HISTORY,
        None => page::FORGOTTEN,
    }
}
