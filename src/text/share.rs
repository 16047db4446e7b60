//! The words around a link: made, opened, compared.

use super::words;

words! {
    /// Announced when a link is shown.
    OPENED { en: "A link was opened. Nothing was checked." }
    /// Makes the link.
    SHARE { en: "Share this diagnosis" }
    /// What the link never holds.
    SHARE_HELP { en: "This is all that the link will hold: no token, no id of a person, no name and no text of yours. Whoever has the link can read it." }
    /// Opens the list of what the link will hold.
    HOLDS { en: "What the link will hold: {count} characters" }
    /// The tick box for log ids.
    WITH_LOG_IDS { en: "With TikTok's log ids (support needs them; each belongs to one call of yours)" }
    /// The tick box for the time.
    WITH_TIME { en: "With the time" }
    /// The label of the link.
    LINK { en: "Link" }
    /// The format and the ruleset.
    NUMBERS { en: "Format and rules" }
    /// When the link was made.
    TIME { en: "Made at" }
    /// A link without a time.
    NO_TIME { en: "left out" }
    /// The causes at the time.
    CAUSES { en: "Cause that fits best" }
    /// The others.
    OR_CAUSE { en: "Or" }
    /// A link without a cause.
    NO_CAUSE { en: "No cause named" }
    /// Several causes.
    SEVERAL { en: "{count} causes fit, first: {cause}" }
    /// What a newer page put in.
    KEPT { en: "Parts not known to this page" }
    /// A call that failed on its way.
    NO_ANSWER { en: "no answer" }
    /// A cause that is the verdict.
    ONLY_CAUSE { en: "the cause" }
    /// A cause among others.
    ONE_OF { en: "possible" }
    /// The banner of an opened link.
    FROM_LINK { en: "From a link made at {time}. Not checked now." }
    /// The banner where the time was left out.
    FROM_LINK_UNDATED { en: "From a link. Not checked now." }
    /// What a link is.
    CLAIM { en: "It is what the link claims: nobody signed it." }
    /// Leaves the link.
    RUN_OWN { en: "Run my own check" }
    /// Keeps the link to compare with.
    CHECK_AGAIN { en: "Check again with my token" }
    /// What that does.
    CHECK_AGAIN_HELP { en: "Paste the token into the box above and check: the result is then compared with this link." }
    /// A link without the last digits of its checksum.
    LINK_CLIPPED { en: "The last characters of this link are missing, as some chat programs cut them. They only guard the rest, which is complete." }
    /// A link without its end.
    LINK_SHORTENED { en: "The end of this link is missing: it was cut off on the way. What could be read of it stands below; there is no verdict. Ask for the whole link." }
    /// A damaged link.
    LINK_DAMAGED { en: "This link is damaged: something in it was changed on the way, or by hand. What could be read of it stands below; there is no verdict." }
    /// A newer link.
    LINK_NEWER { en: "This link says that it was made by a newer version of this page. Reload the page; what could be read stands below." }
    /// A foreign link.
    LINK_FOREIGN { en: "What stands behind the # in the address is no link of this page." }
    /// The conclusion at the time.
    THEN { en: "Then (rules {rules}): {causes}" }
    /// The conclusion of today.
    NOW { en: "Now (rules {rules}): {causes}" }
    /// Why they differ.
    BECAUSE_RULES { en: "Changed since:" }
    /// They differ under the same rules.
    SAME_RULES { en: "The rules are the same, so the causes in the link were not drawn from what else it holds." }
    /// They differ, and the link's rules are not known here.
    NEWER_RULES { en: "The link was made with newer rules than this page has: reload the page." }
}
