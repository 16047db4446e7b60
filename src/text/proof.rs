//! The words around the path to the result and the replies on it.

use super::words;

words! {
    /// The heading of the path.
    PROOF { en: "How this was found" }
    /// Above the path.
    PROOF_HELP { en: "Each fact that the decision rests on, where it was seen, and how many of the {count} known causes it left." }
    /// Where no fact is known.
    NO_FACTS { en: "No fact is known yet, so every cause is still possible." }
    /// Behind a fact.
    LEFT { en: "leaves {count}" }
    /// A fact that a reply shows.
    SEEN_REPLY { en: "seen in reply {number}" }
    /// A fact that a reply is claimed to show.
    CLAIMED_REPLY { en: "claimed, reply {number}" }
    /// A fact that several replies show.
    SEEN_REPLIES { en: "seen in the replies together" }
    /// A fact that the paste shows.
    SEEN_PASTE { en: "read in your text" }
    /// A fact that the person told.
    SEEN_PERSON { en: "you said so" }
    /// A fact that a link or a report claims.
    SEEN_CLAIM { en: "claimed by what was opened" }
    /// The end of the path.
    SO { en: "So: {cause}." }
    /// The end of a path that goes on.
    GOES_ON { en: "Still to know: {question}" }
    /// The heading of the replies.
    EVIDENCE { en: "The replies" }
    /// The heading of one reply.
    REPLY { en: "Reply {number}: {call}" }
    /// What is hidden in a reply.
    REDACTED { en: "Ids, names, addresses and counts are hidden in the JSON." }
    /// Opens the meaning of the words.
    LEGEND { en: "What the words mean" }
    /// In front of the words for a call's outcome.
    LEGEND_CALLS { en: "A call" }
    /// A call that passed.
    LEGEND_PASSED { en: "passed: TikTok answered as hoped." }
    /// A call that was refused.
    LEGEND_REFUSED { en: "refused: TikTok answered with an error code." }
    /// A call without an answer of TikTok's.
    LEGEND_UNREACHABLE { en: "no answer of TikTok: it says nothing about the token." }
    /// A call that was not made.
    LEGEND_SKIPPED { en: "not sent: its answer could not change the result, it was not asked for, or the check ended before." }
    /// In front of the words for certainty.
    LEGEND_SURE { en: "How sure a cause is" }
    /// In front of the words for severity.
    LEGEND_SEVERITY { en: "What it keeps from working" }
}
