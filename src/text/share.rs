//! The words around a link: made, opened, compared.

use super::words;

words! {
    /// Makes the link.
    SHARE { en: "Share this diagnosis" }
    /// What the link holds.
    SHARE_HELP { en: "The link holds the answers that decided, the status and code of each call, the causes and the time. It holds no token, no id, no name and no text of yours." }
    /// The label of the link.
    LINK { en: "Link" }
    /// The banner of an opened link.
    FROM_LINK { en: "From a link made at {time}. Not checked now." }
    /// The banner where the time was left out.
    FROM_LINK_UNDATED { en: "From a link. Not checked now." }
    /// Leaves the link.
    RUN_OWN { en: "Run my own check" }
    /// A damaged link.
    LINK_DAMAGED { en: "This link is damaged, or was shortened by a chat program. What could be read of it stands below; there is no verdict." }
    /// A newer link.
    LINK_NEWER { en: "This link was made by a newer version of this page. Reload the page; what could be read stands below." }
    /// A foreign link.
    LINK_FOREIGN { en: "What stands behind the # in the address is no link of this page." }
}
