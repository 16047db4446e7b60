//! What the shown diagnosis was made from.

use crate::input::{Form, Refused};
use crate::permalink::Opened;
use crate::report::Saved;

/// Where a diagnosis comes from. It is set when one begins, and stays as long as that one is shown.
#[derive(Debug, Default)]
pub(in crate::ui) struct Shown {
    /// The link that was opened.
    pub(in crate::ui) opened: Option<Opened>,
    /// What a saved report says of itself.
    pub(in crate::ui) saved: Option<Saved>,
    /// Whether it is a recorded exchange.
    pub(in crate::ui) example: bool,
    /// When the conclusion was drawn, by this page or as a link or report says; seconds since 1970, UTC.
    pub(in crate::ui) made_at: Option<u64>,
    /// The forms that were recognised in the text.
    pub(in crate::ui) forms: Vec<Form>,
    /// The secrets that were turned away.
    pub(in crate::ui) refused: Vec<Refused>,
    /// Whether a token was removed from the text, as none was wanted.
    pub(in crate::ui) removed: bool,
    /// The person's own words, if they hold no secret: what the catalogue can be searched for.
    pub(in crate::ui) typed: String,
}

impl Shown {
    /// Whether it is a diagnosis of this page's own, and not what a link or a report claims.
    pub(in crate::ui) const fn is_own(&self) -> bool {
        self.opened.is_none() && self.saved.is_none()
    }
}
