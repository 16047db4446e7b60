//! The three ways to begin, of equal rank: two of them need no token.

use crate::phrase::{Phrase, modes};

/// What the person gives the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum InputMode {
    /// An access token, which the page sends to TikTok; or any text.
    #[default]
    Token,
    /// What TikTok answered somewhere else.
    Reply,
    /// What TikTok answers to a call that the person makes on a machine of their own.
    Program,
}

impl InputMode {
    /// Every mode.
    pub(in crate::ui) const ALL: &[Self] = &[Self::Token, Self::Reply, Self::Program];

    /// Its name in the page.
    pub(in crate::ui) const fn id(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Reply => "reply",
            Self::Program => "program",
        }
    }

    /// The mode in words.
    pub(in crate::ui) const fn label(self) -> Phrase {
        match self {
            Self::Token => modes::TOKEN,
            Self::Reply => modes::REPLY,
            Self::Program => modes::PROGRAM,
        }
    }

    /// What happens to the text.
    pub(in crate::ui) const fn promise(self) -> Phrase {
        match self {
            Self::Token => modes::TOKEN_PROMISE,
            Self::Reply => modes::REPLY_PROMISE,
            Self::Program => modes::PROGRAM_PROMISE,
        }
    }

    /// What the box is for.
    pub(in crate::ui) const fn label_of_box(self) -> Phrase {
        match self {
            Self::Token => modes::TOKEN_BOX,
            Self::Reply | Self::Program => modes::REPLY_BOX,
        }
    }
}
