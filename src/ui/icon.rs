//! The icons: inline drawings that say nothing alone. A word always stands beside them.

use leptos::prelude::*;

/// One of the drawings, 16 by 16.
#[derive(Clone, Copy)]
pub(super) enum Icon {
    /// It works.
    Yes,
    /// It is refused.
    No,
    /// Nothing is known of it.
    Unknown,
    /// It is under way.
    Running,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Yes => "M4 8.5 7 11.5 12 5",
            Self::No => "M5 5 11 11M11 5 5 11",
            Self::Unknown => "M4.5 8H11.5",
            Self::Running => "M8 4.5V8L10.5 9.5",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Yes => "icon yes",
            Self::No => "icon no",
            Self::Unknown => "icon unknown",
            Self::Running => "icon running",
        }
    }
}

/// Draws it, for eyes only.
pub(super) fn icon(icon: Icon) -> AnyView {
    view! {
        <svg class=icon.name() viewBox="0 0 16 16" aria-hidden="true">
            <path d=icon.path() />
        </svg>
    }
    .into_any()
}
