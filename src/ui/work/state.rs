//! What the page shows, and what follows from it.

use web_sys::AbortController;

use super::NewLogin;
use super::export::Preview;
use super::input_mode::InputMode;
use super::share::Sharing;
use crate::api::Probe;
use crate::cause::Cause;
use crate::explore::Candidate;
use crate::facts::Question;
use crate::input::{Form, Refused};
use crate::permalink::{Link, Opened};
use crate::phrase::{Phrase, page};
use crate::report::{Language, Saved};
use crate::scope::Goal;
use crate::session::{Diagnosis, Next, Session};
use crate::web::clock;
use crate::words::{Words, unmarked};

/// With more causes left than these, none is named as the most likely.
const MOST_TO_NAME: usize = 12;

/// All that the page shows. It holds no token: that lives in the run that sends it.
#[derive(Default)]
pub(in crate::ui) struct State {
    /// The diagnosis under way, or what a link claims; none before the first.
    pub(in crate::ui) session: Option<Session>,
    /// The link that is shown.
    pub(in crate::ui) opened: Option<Opened>,
    /// What the facts say, once no call is under way.
    pub(in crate::ui) result: Option<Diagnosis>,
    /// What happens next.
    pub(in crate::ui) next: Option<Next>,
    /// What would decide, where nothing is left to ask.
    pub(in crate::ui) would_decide: Option<Question>,
    /// The call under way.
    pub(in crate::ui) in_flight: Option<Probe>,
    /// Whether a recorded exchange is shown.
    pub(in crate::ui) example: bool,
    /// The forms that were recognised in the paste.
    pub(in crate::ui) forms: Vec<Form>,
    /// The secrets that were turned away.
    pub(in crate::ui) refused: Vec<Refused>,
    /// What the person wants to do.
    pub(in crate::ui) goal: Option<Goal>,
    /// The steps that the person ticked, kept while the page is open.
    pub(in crate::ui) ticked: Vec<(Cause, usize)>,
    /// How the person wants to ask, kept while the page is open.
    pub(in crate::ui) mode: InputMode,
    /// Whether a token was removed from the text, as none was wanted.
    pub(in crate::ui) removed: bool,
    /// Whether the next check is this one again.
    pub(super) again: bool,
    /// Seconds until the same check may be made again.
    pub(in crate::ui) wait: u64,
    /// By how many seconds this device's clock is ahead of the server's, where that is worth saying.
    pub(in crate::ui) ahead: Option<i32>,
    /// What is announced.
    pub(in crate::ui) status: Option<Phrase>,
    /// What the person wants in the link.
    pub(in crate::ui) sharing: Sharing,
    /// The link to compare what is shown with.
    pub(in crate::ui) beside: Option<Link>,
    /// The entry that this diagnosis has in the history; empty without one.
    pub(super) recorded: String,
    /// The address made on Share.
    pub(in crate::ui) link: Option<String>,
    /// What a saved report that is shown says of itself.
    pub(in crate::ui) saved: Option<Saved>,
    /// The text that would be handed over.
    pub(in crate::ui) preview: Option<Preview>,
    /// What the programs are written in.
    pub(in crate::ui) language: Language,
    /// When the conclusion was drawn, by this page or as a link or report says; seconds since 1970, UTC.
    pub(super) made_at: Option<u64>,
    /// A new login, which outlives the checks around it.
    pub(in crate::ui) login: NewLogin,
    /// What ends the run under way.
    pub(super) run: Option<AbortController>,
    /// How often a run was begun or stopped: a late answer carries an old number.
    pub(super) number: u32,
    /// How often an example was asked for: only the one of the last press is shown.
    pub(super) played: u32,
}

impl State {
    /// Whether there is nothing to show yet.
    pub(in crate::ui) fn is_idle(&self) -> bool {
        self.session.is_none() && self.opened.is_none()
    }

    /// The diagnosis, if it is this page's own and not what a link claims.
    pub(in crate::ui) fn own(&self) -> Option<&Session> {
        self.session.as_ref().filter(|session| !session.is_claim())
    }

    /// Whether calls are under way.
    pub(in crate::ui) fn is_running(&self) -> bool {
        self.run.is_some()
    }

    /// The cause that fits best where a few are left. Of many causes the first is no better than a
    /// guess.
    pub(in crate::ui) fn first(&self) -> Option<Candidate> {
        let possible = &self.result.as_ref()?.possible;
        let few = possible.len() <= MOST_TO_NAME;
        possible.first().copied().filter(|_| few)
    }

    /// The title of the window: the verdict first.
    pub(in crate::ui) fn title(&self, words: &Words) -> String {
        let verdict = self.result.as_ref().and_then(|result| result.verdict);
        let parts = [
            self.example.then_some(words.get(page::EXAMPLE)),
            verdict.map(|found| words.title(found.cause)),
            verdict
                .filter(|_| self.own().is_none())
                .map(|_| words.get(page::CLAIMED)),
            Some(words.get(page::NAME)),
        ];
        unmarked(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }

    /// Begins anew; what belongs to the page and not to one diagnosis stays.
    pub(super) fn begin(&mut self, begin: Self) {
        let before = std::mem::replace(self, begin);
        self.number = before.number;
        self.played = before.played;
        self.ticked = before.ticked;
        self.mode = before.mode;
        // A login goes on while its answers are looked at, here or in a check.
        self.login = before.login.go_on();
    }

    /// Draws the conclusion from what is known now; a link made before no longer fits.
    pub(super) fn conclude(&mut self, words: &Words) {
        self.link = None;
        self.next = self.session.as_ref().map(Session::next);
        let session = self.session.as_ref().filter(|_| self.run.is_none());
        self.result = session.map(Session::diagnosis);
        let session = session.filter(|_| self.next == Some(Next::Show));
        self.would_decide = session.and_then(Session::would_decide);
        self.made_at = match (&self.saved, &self.opened) {
            (Some(saved), _) => saved.made_at,
            (None, Some(opened)) => opened.link.minutes.map(|minutes| u64::from(minutes) * 60),
            (None, None) => Some(clock::now()),
        };
        self.show_again(words);
    }

    /// Makes the text that would be handed over anew.
    pub(super) fn show_again(&mut self, words: &Words) {
        let shown = self.preview.as_ref().map(|preview| preview.export);
        self.show(shown.unwrap_or_default(), words);
    }
}
