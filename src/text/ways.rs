//! The words of the three ways to a diagnosis.

use super::words;

words! {
    /// In front of the ways.
    WAYS { en: "How do you want to ask?" }
    /// A token is pasted.
    TOKEN { en: "Paste a token" }
    /// What TikTok answered is pasted.
    REPLY { en: "Paste what TikTok answered" }
    /// The person calls TikTok.
    PROGRAM { en: "Run it yourself" }
    /// Above the box, where a token may be pasted.
    TOKEN_BOX { en: "Access token, or any text from TikTok" }
    /// Above the box, where no token is wanted.
    REPLY_BOX { en: "What TikTok answered: JSON, a log line, a message, output of curl" }
    /// What happens to a token.
    TOKEN_PROMISE { en: "An access token goes from this page through this site's proxy to TikTok's API, in one header of read-only calls, and nowhere else. It is not stored, logged or put into a link, and it is dropped when the check ends. Everything else you paste stays in your browser." }
    /// What happens to a reply.
    REPLY_PROMISE { en: "Nothing is sent, and what you paste stays in your browser. A token in it is removed before anything is read, and you are told." }
    /// What happens to the output of a program.
    PROGRAM_PROMISE { en: "Run one of these on a machine of yours: it reads the token from the environment and prints what TikTok answers. Paste that here. Nothing is sent from this page; a token in the text is removed before anything is read." }
    /// A token was in the text.
    REMOVED { en: "A token stood in the text. It was removed before anything else was done, and not sent. To have it checked, choose \"Paste a token\"." }
}
