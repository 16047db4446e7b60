//! The three ways to begin, of equal rank: two of them need no token.

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

    /// Whether a token in the text is sent.
    pub(in crate::ui) fn wants_token(self) -> bool {
        self == Self::Token
    }
}
