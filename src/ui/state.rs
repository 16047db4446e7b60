//! What the page knows, in parts that change together. Each part is a handle of signals, so all of it is
//! `Copy`; what follows from a part is a memo beside it.

mod again;
mod answers;
mod begin;
mod example;
mod hand_over;
mod history;
mod input_mode;
mod lasting;
mod links;
mod notice;
mod preferences;
mod run;
mod send;
mod sharing;
mod shown;

use std::ops::Deref;

use leptos::prelude::*;

pub(super) use self::begin::Beginning;
pub(super) use self::hand_over::Export;
pub(super) use self::input_mode::InputMode;
use self::lasting::Lasting;
pub(super) use self::notice::QUIET;
pub(super) use self::preferences::Preferences;
pub(super) use self::run::Run;
pub(super) use self::sharing::{Sharing, Wanted};
pub(super) use self::shown::Shown;
use super::tool::log_in::NewLogin;
use super::view::View;
use crate::phrase::Phrase;
use crate::words::Words;

/// A handle of all that the page knows. It is made once and kept until the page is left.
#[derive(Clone, Copy)]
pub(super) struct State(&'static Known);

impl Deref for State {
    type Target = Known;

    fn deref(&self) -> &Known {
        self.0
    }
}

/// All that the page knows. The token has no place in it: it lives in the run that sends it.
pub(super) struct Known {
    /// The texts, which never change while the page is open.
    pub(super) words: &'static Words,
    /// The diagnosis, and the calls of it.
    pub(super) run: Run,
    /// What the diagnosis was made from: a check of now, a link, a report, an example.
    pub(super) shown: RwSignal<Shown>,
    /// The link that is made of it.
    pub(super) sharing: Sharing,
    /// A new login, which outlives the checks around it.
    pub(super) login: Lasting<NewLogin>,
    /// What the person chose, kept while the page is open.
    pub(super) preferences: Preferences,
    /// What is in sight.
    pub(super) view: RwSignal<View>,
    /// Whether the box stands above a result, for a check that is compared with it.
    pub(super) again: RwSignal<bool>,
    /// What is announced.
    pub(super) notice: RwSignal<Option<Phrase>>,
}

impl State {
    pub(super) fn new(words: &'static Words) -> Self {
        let known = Known {
            words,
            run: Run::new(),
            shown: RwSignal::new(Shown::default()),
            sharing: Sharing::new(),
            login: Lasting::new(),
            preferences: Preferences::new(),
            view: RwSignal::new(View::default()),
            again: RwSignal::new(false),
            notice: RwSignal::new(None),
        };
        Self(Box::leak(Box::new(known)))
    }

    /// The text of that key.
    pub(super) fn say(self, phrase: Phrase) -> &'static str {
        self.words.get(phrase)
    }

    /// The text of that key with each `{name}` replaced by its value.
    pub(super) fn fill(self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        self.words.fill(phrase, values)
    }
}
