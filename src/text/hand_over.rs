//! The words around handing a diagnosis to somebody else.

use super::words;

words! {
    /// What a report is.
    CLAIM { en: "It is what the report claims: nobody signed it." }
    /// The heading of the hand-over.
    HAND_OVER { en: "Hand it over" }
    /// Above the choice of a text.
    EXPORT_AS { en: "What would leave this page" }
    /// The text for support.
    TICKET { en: "Text for TikTok's support" }
    /// The Markdown.
    MARKDOWN { en: "Markdown" }
    /// The JSON.
    JSON { en: "Report (JSON)" }
    /// The issue.
    ISSUE { en: "Issue: this verdict is wrong" }
    /// Above the preview.
    PREVIEW { en: "Its content" }
    /// What the texts hold.
    PREVIEW_HELP { en: "No token is in it, and of a reply no field that tells of a person. Messages are quoted as they came, without what looks like a secret: read through them. A log id belongs to one request, and TikTok's support needs it." }
    /// Where the ticket goes.
    TICKET_HELP { en: "Who contacts TikTok's support must give code, message and log id." }
    /// What the report is for.
    JSON_HELP { en: "Drop the saved file on this page, and it shows the same result again, without the account's name." }
    /// Before an issue.
    ISSUE_HELP { en: "A question? Look into the catalogue first. An issue is public and goes to the makers of this page, not to TikTok; log ids and messages are left out." }
    /// The link to the catalogue.
    CATALOGUE { en: "Catalogue of causes" }
    /// Opens the prefilled form.
    OPEN_ISSUE { en: "Open the issue form with this text" }
    /// No place for issues is named.
    NO_ISSUES { en: "This copy of the page names no place for issues. Copy the text and send it to whoever runs it." }
    /// Copies the issue.
    COPY_ISSUE { en: "Copy text of the issue" }
    /// Copies the ticket.
    COPY_TICKET { en: "Copy text for support" }
    /// Copies the Markdown.
    COPY_MARKDOWN { en: "Copy as Markdown" }
    /// Saves the report.
    EXPORT { en: "Save report (JSON)" }
    /// Prints.
    PRINT { en: "Print" }
    /// It cannot.
    NOT_PRINTED { en: "The browser does not allow printing here." }
    /// Shows the issue.
    WRONG { en: "This is wrong" }
    /// A file was offered.
    SAVED { en: "The report was handed to your browser as a file." }
    /// A file could not be offered.
    NOT_SAVED { en: "The browser does not allow saving a file here." }
    /// The way back for a report.
    OPEN { en: "Open a saved report" }
    /// How.
    OPEN_HELP { en: "Choose a JSON report of this page, drop it here, or paste its text into the box. It is read in your browser and sent nowhere." }
    /// A report is shown.
    OPENED { en: "The report is open." }
    /// The file is something else.
    NOT_A_REPORT { en: "That is no report of this page." }
    /// The banner of a report.
    FROM_REPORT { en: "From a report made at {time}, not checked now." }
    /// The banner where the time is unknown.
    FROM_REPORT_UNDATED { en: "From a report, not checked now." }
    /// A report that is not whole.
    PARTIAL { en: "A part of it is missing or was written by a newer version of this page. What could be read stands below." }
    /// Today's rules judge otherwise.
    OTHER_VERDICT { en: "When it was made, the verdict was: {verdict}." }
    /// The programs.
    PROGRAMS { en: "Run it yourself" }
    /// How to run them.
    PROGRAMS_HELP { en: "Each program makes one of this page's calls and prints what TikTok answers. Put your access token into the environment variable TIKTOK_TOKEN first; none of the programs holds it. Paste the answer into the box above." }
    /// The choice of a language.
    LANGUAGE { en: "Language" }
    /// curl.
    CURL { en: "curl (bash, zsh, sh)" }
    /// PowerShell.
    POWERSHELL { en: "PowerShell 7" }
    /// Python.
    PYTHON { en: "Python 3" }
    /// JavaScript.
    JAVASCRIPT { en: "JavaScript (Node.js 18)" }
    /// In front of the scope of a call.
    NEEDS { en: "Needs {scope}" }
    /// Copies one program.
    COPY { en: "Copy" }
}
