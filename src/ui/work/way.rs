//! The three ways to a diagnosis, of equal rank: two of them need no token.

use crate::text::{Text, ways};

/// What the person gives the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Way {
    /// An access token, which the page sends to TikTok; or any text.
    #[default]
    Token,
    /// What TikTok answered somewhere else.
    Reply,
    /// What TikTok answers to a call that the person makes on a machine of their own.
    Program,
}

impl Way {
    /// Every way.
    pub(in crate::ui) const ALL: &[Self] = &[Self::Token, Self::Reply, Self::Program];

    /// Its name in the page.
    pub(in crate::ui) const fn id(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Reply => "reply",
            Self::Program => "program",
        }
    }

    /// The way in words.
    pub(in crate::ui) const fn label(self) -> Text {
        match self {
            Self::Token => ways::TOKEN,
            Self::Reply => ways::REPLY,
            Self::Program => ways::PROGRAM,
        }
    }

    /// What happens to the text.
    pub(in crate::ui) const fn promise(self) -> Text {
        match self {
            Self::Token => ways::TOKEN_PROMISE,
            Self::Reply => ways::REPLY_PROMISE,
            Self::Program => ways::PROGRAM_PROMISE,
        }
    }

    /// What the box is for.
    pub(in crate::ui) const fn label_of_box(self) -> Text {
        match self {
            Self::Token => ways::TOKEN_BOX,
            Self::Reply | Self::Program => ways::REPLY_BOX,
        }
    }
}
