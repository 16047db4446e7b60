//! What the page shows: the check and its result, or one of the tools, each with an address of its own.

/// One view of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum View {
    /// The box, and the letter once there is one.
    #[default]
    Check,
    /// A new login.
    LogIn,
    /// Two links beside each other.
    Compare,
    /// The links of earlier results.
    History,
}

impl View {
    /// The tools.
    pub(super) const TOOLS: &[Self] = &[Self::LogIn, Self::Compare, Self::History];

    /// Its fragment, without `#`.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Check => "",
            Self::LogIn => "log-in",
            Self::Compare => "compare",
            Self::History => "history",
        }
    }

    /// The tool of that fragment.
    pub(super) fn from_id(id: &str) -> Option<Self> {
        Self::TOOLS.iter().copied().find(|view| view.id() == id)
    }
}
