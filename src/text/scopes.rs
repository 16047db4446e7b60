//! The words of the table of scopes and of what to know before posting.

use super::words;

words! {
    /// The heading of the table.
    SCOPES { en: "Needed against granted" }
    /// Above the table.
    SCOPES_HELP { en: "What each wish needs of the six scopes, and whether this token carries it." }
    /// The heading of the first column.
    WISH { en: "To …" }
    /// A scope that was granted.
    GRANTED { en: "granted" }
    /// A scope that was not granted.
    REFUSED { en: "refused" }
    /// A scope of which nothing is known.
    NOT_PROBED { en: "not probed" }
    /// In front of the choice of a wish.
    PICK { en: "I am trying to" }
    /// No wish is chosen.
    PICK_NONE { en: "choose …" }
    /// Everything needed is there.
    ALL_THERE { en: "The token carries every scope that this needs." }
    /// Scopes that are not there.
    MISSING { en: "Missing: {scopes}." }
    /// Scopes that nothing shows.
    UNKNOWN { en: "Not probed: {scopes}. The field scope of the token answer says whether the token carries it." }
    /// video.list can be looked at.
    UNKNOWN_LIST { en: "The box \"Also check listing and drafts\" makes the page look." }
    /// The first step.
    WAY_APP { en: "Is {scope} on the app? It belongs to {product}. Look under Products and Scopes on the app's page, in the view whose client key is used; a Live app needs another review for a change, a sandbox needs Apply changes." }
    /// The second step.
    WAY_LOGIN { en: "Send the person through login again, with {scopes} in the parameter scope: scopes change by consent only." }
    /// The third step.
    WAY_CONSENT { en: "On the consent page leave the switch of each permission on: people can grant any subset." }
    /// The last step.
    WAY_COMPARE { en: "Compare scopes in the callback, or scope in the token answer, with what you asked for." }
    /// The heading of what to know before posting.
    POSTING { en: "Before you post" }
    /// Where it comes from.
    POSTING_FROM { en: "From creator_info, as it answered then; a creator can change the settings at any time." }
    /// The account's visibility.
    ACCOUNT { en: "account" }
    /// A public account.
    PUBLIC { en: "public: the list offers PUBLIC_TO_EVERYONE" }
    /// A private account.
    PRIVATE { en: "private: the list offers FOLLOWER_OF_CREATOR" }
    /// Neither word is in the list.
    UNTOLD { en: "the list does not tell" }
    /// The values that a post may have.
    ACCEPTED { en: "accepted as privacy_level" }
    /// Another value.
    OTHERS_REFUSED { en: "Any other value is refused with privacy_level_option_mismatch." }
    /// Comments.
    COMMENTS { en: "comments" }
    /// Duets.
    DUETS { en: "duets" }
    /// Stitches.
    STITCHES { en: "stitches" }
    /// They are not allowed.
    OFF { en: "not allowed now" }
    /// The creator allows them.
    ALLOWED { en: "allowed" }
    /// Why duets and stitches are off on a private account.
    PRIVATE_OFF { en: "On a private account duets and stitches are always off." }
    /// The reply does not say.
    NOT_SAID { en: "not said" }
    /// The longest video.
    LONGEST { en: "longest video" }
    /// Seconds.
    SECONDS { en: "{seconds} s" }
    /// A public account and an app without the audit.
    IF_UNAUDITED_PUBLIC { en: "If your app is unaudited, a direct post to this account will be refused, because the account is public; making the post private does not help. Make the account private; for drafts no page of TikTok's names this rule." }
    /// A private account and an app without the audit.
    IF_UNAUDITED_PRIVATE { en: "If your app is unaudited, a direct post to this account has to have the privacy_level SELF_ONLY, and works only as long as the account is private." }
    /// What nothing shows.
    AUDIT_UNKNOWN { en: "Whether your app is audited, no reply shows: only you can tell." }
}
