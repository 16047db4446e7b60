//! The words around two links side by side, and around the links of earlier results.

use super::words;

words! {
    /// Opens the form.
    OPEN { en: "Open or compare links" }
    /// The label of the first box.
    FIRST { en: "Link" }
    /// The label of the other box.
    OTHER { en: "Another link" }
    /// Both stay here.
    HELP { en: "The links are read in this page; nothing is sent." }
    /// The button.
    COMPARE { en: "Compare" }
    /// A box holds no readable link.
    NO_LINK { en: "That is no complete link of this page, so there is nothing to compare." }
    /// The comparison stands.
    COMPARED { en: "Compared." }
    /// The heading.
    HEADING { en: "Side by side" }
    /// The heading of what is compared.
    WHAT { en: "What" }
    /// The heading of the earlier side.
    BEFORE { en: "Before" }
    /// The heading of the later side.
    AFTER { en: "After" }
    /// The heading of the states.
    STATE { en: "Change" }
    /// This page's own result.
    THIS_RESULT { en: "this page's own result" }
    /// The heading of one side.
    SIDE { en: "{side}: {time}, rules {rules}" }
    /// The only cause.
    CAUSE_ROWS { en: "Causes" }
    /// The calls.
    CALL_ROWS { en: "Calls" }
    /// The facts.
    FACT_ROWS { en: "Answers" }
    /// One side does not have it.
    NOTHING { en: "–" }
    /// Only the later link has it.
    NEW { en: "new" }
    /// Both say the same.
    SAME { en: "same" }
    /// Both say different things.
    CHANGED { en: "changed" }
    /// A refused call passes now.
    FIXED { en: "fixed" }
    /// Only the earlier link has it.
    GONE { en: "gone" }
    /// Only the earlier link tells of the call.
    NOT_SENT { en: "not sent" }
    /// Only the earlier link has the answer.
    NOT_SAID { en: "not known" }
    /// What fixed and gone mean.
    LEGEND { en: "“fixed”: the call was refused before and passes after. “gone”: the cause is no longer named, which alone does not show that it was fixed." }
    /// The heading of the history.
    HISTORY { en: "History on this device" }
    /// What it keeps.
    HISTORY_HELP { en: "Off until you switch it on. It keeps the links of your last {most} results, without log ids, in this browser on this device: no token, no text of yours. Whoever uses this browser can read them. Examples are not kept. “Forget everything” leaves the history as it is." }
    /// Switches it on.
    KEEP { en: "Keep a history" }
    /// It is empty.
    EMPTY { en: "Nothing in it yet. The next result will be." }
    /// Wipes it.
    WIPE { en: "Wipe the history and switch it off" }
    /// It was wiped.
    WIPED { en: "The history is wiped and off. This page keeps nothing in this browser." }
    /// It is on.
    KEEPING { en: "The history is on." }
    /// The browser has no store for it.
    NOT_KEPT { en: "The browser does not allow keeping anything here." }
    /// Compares an entry.
    WITH_SHOWN { en: "Compare with what is shown" }
    /// How to compare two entries.
    HOW { en: "Open an entry, then compare any other with it." }
}
