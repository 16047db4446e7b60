//! The words for the closed words of the core.

use super::Text;
use crate::remedy::{Actor, Confidence, Retry, Severity};
use crate::session::Progress;
use crate::t;

/// The word for the state of a call.
#[must_use]
pub const fn progress(progress: Progress) -> Text {
    match progress {
        Progress::Waiting => t! { en: "waiting" },
        Progress::Running => t! { en: "running" },
        Progress::Passed => t! { en: "passed" },
        Progress::Refused => t! { en: "refused" },
        Progress::Unreachable => t! { en: "no answer of TikTok" },
        Progress::Skipped => t! { en: "not sent" },
    }
}

/// How sure, with what the word stands for.
#[must_use]
pub const fn confidence(confidence: Confidence) -> Text {
    match confidence {
        Confidence::Certain => t! { en: "Certain: the evidence names this cause." },
        Confidence::Probable => t! { en: "Probable: it follows from what is known." },
        Confidence::Possible => t! { en: "Possible: it fits, but nothing shows it." },
    }
}

/// What is kept from working, with what the words stand for.
#[must_use]
pub const fn severity(severity: Severity) -> Text {
    match severity {
        Severity::BlocksEverything => {
            t! { en: "Blocks everything: no token comes out, or none is accepted." }
        }
        Severity::BlocksPosting => {
            t! { en: "Blocks posting: posts or drafts are refused, other calls may work." }
        }
        Severity::Limits => t! { en: "Limits: some calls or fields are refused, or for a time." },
        Severity::Note => t! { en: "Note: nothing is refused for good." },
    }
}

/// Who has to act.
#[must_use]
pub const fn actor(actor: Actor) -> Text {
    match actor {
        Actor::You => t! { en: "You" },
        Actor::Creator => t! { en: "The creator" },
        Actor::TikTok => t! { en: "TikTok" },
        Actor::Wait => t! { en: "Wait" },
        Actor::Host => t! { en: "The site or tool" },
    }
}

/// Whether sending the same call again helps.
#[must_use]
pub fn retry(retry: Retry) -> String {
    const AFTER: Text = t! { en: "Yes, without a change, after this time: {wait}." };
    match retry {
        Retry::AfterFix => t! { en: "Not before the steps are done." }.get().to_owned(),
        Retry::AfterWait(None) => {
            t! { en: "Yes, later and without a change; TikTok documents no waiting time." }
                .get()
                .to_owned()
        }
        Retry::AfterWait(Some(wait)) => AFTER.with(&[("wait", wait.get())]),
        Retry::Never => t! { en: "No." }.get().to_owned(),
    }
}
