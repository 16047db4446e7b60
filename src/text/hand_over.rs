//! The words around handing a diagnosis to somebody else.

use super::words;

words! {
    /// The heading of the hand-over.
    HAND_OVER { en: "Hand it over" }
    /// Copies the ticket.
    COPY_TICKET { en: "Copy text for support" }
    /// Saves the report.
    EXPORT { en: "Save report (JSON)" }
    /// A file was offered.
    SAVED { en: "The report was handed to your browser as a file." }
    /// A file could not be offered.
    NOT_SAVED { en: "The browser does not allow saving a file here." }
}
