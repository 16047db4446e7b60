//! The split points: what is not in the page's module, but in a piece that is fetched when it is first
//! wanted. `docs/size.md` says how a piece is made and what it saves.

use std::future::Future;
use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;
#[cfg(split)]
use leptos::wasm_split::wasm_split;

use super::paste::{self, Paste};
use super::state::{Export, State};
use super::{compared, held, letter, more, others, posting, proof, responses, scopes, tool};
use crate::cause::Cause;
use crate::example::Example;
use crate::report::{self, Read};
use crate::session::Session;
use crate::web::{asset, idle};

/// A part of the page that a piece brings.
pub(super) type Show = fn(State) -> AnyView;

/// A part under way.
pub(super) type Coming<T> = Pin<Box<dyn Future<Output = Result<T, PieceError>>>>;

/// Why a piece could not be had. Asking again fetches it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceError {
    /// The host or the network failed.
    Unreachable,
    /// A newer version was published: this page's files are gone, and the newer ones don't fit it.
    Newer,
}

/// Registers every piece: its name, which its file has too, and the functions in it. Each gives a function
/// pointer and nothing else, because what only the pointer reaches moves into the piece.
macro_rules! pieces {
    ($($piece:ident { $($(#[$doc:meta])* $name:ident: $kind:ty = $value:expr;)+ })+) => {
        $($(
            $(#[$doc])*
            pub(super) fn $name() -> Coming<$kind> {
                Box::pin(told(Box::pin(fetched::$name())))
            }
        )+)+

        mod fetched {
            use super::*;

            $($(
                #[cfg(split)]
                #[wasm_split($piece, fallible, wasm_split_path = leptos::wasm_split)]
                pub(super) fn $name() -> Result<$kind, SplitLoaderError> {
                    Ok($value)
                }

                // In the tests of the components, the module is whole.
                #[cfg(not(split))]
                #[allow(clippy::unused_async, reason = "as it is in the release")]
                pub(super) async fn $name() -> Result<$kind, SplitLoaderError> {
                    Ok($value)
                }
            )+)+
        }

        /// Fetches every piece while the page has nothing else to do, so that none is waited for, and all
        /// of the page works without a network afterwards. What fails is fetched when it is wanted.
        pub(super) fn prefetch() {
            idle::then(|| spawn_local(async {
                $($(
                    let _ = $name().await;
                )+)+
            }));
        }
    };
}

pieces! {
    reading {
        /// Reads what was pasted, whatever it is.
        paste: fn(&str) -> Paste = paste::read;
        /// Whether a text is one that nobody should read over a shoulder.
        secrecy: fn(&str) -> bool = paste::holds_secret;
        /// Reads a saved report.
        report: fn(&str) -> Option<Read> = report::read;
        /// Plays a recorded exchange.
        example: fn(Cause, &str) -> Option<Session> = Example::played;
    }
    asking {
        /// The letter that asks.
        ask: Show = letter::ask::view;
        /// The letter where nothing more can be asked.
        undecided: Show = letter::undecided::view;
        /// The letter for a token that works.
        healthy: Show = letter::healthy::view;
        /// What the person answered.
        answers: Show = letter::answers::view;
    }
    result {
        /// The token's scopes.
        scopes: Show = scopes::view;
        /// The path to the result.
        proof: Show = proof::view;
        /// The causes that are left.
        possible: Show = others::possible;
        /// The causes that are ruled out.
        ruled_out: Show = others::ruled_out;
        /// What nothing shows.
        not_checked: Show = others::not_checked;
        /// What to know before posting.
        posting: Show = posting::view;
        /// TikTok's responses.
        responses: Show = responses::view;
        /// What a shown link holds that cannot be trusted whole.
        held: Show = held::of_opened;
        /// What the link will hold.
        holds: Show = held::of_shared;
        /// The other ways to hand a result over.
        more: Show = more::view;
        /// What stands on paper only.
        printed: Show = more::printed;
        /// The programs.
        programs: Show = more::programs;
        /// The text of a report.
        text: fn(State, Export) -> Option<String> = State::text_of;
        /// A new login.
        log_in: Show = tool::log_in::view;
        /// The form for two links.
        compare: Show = tool::compare::view;
        /// The history.
        history: Show = tool::history::view;
        /// Two links beside each other.
        compared: Show = compared::view;
    }
}

/// What the piece gives, or why it could not be had.
async fn told<T>(
    piece: Pin<Box<dyn Future<Output = Result<T, SplitLoaderError>>>>,
) -> Result<T, PieceError> {
    match piece.await {
        Ok(given) => Ok(given),
        Err(_) if asset::is_replaced().await => Err(PieceError::Newer),
        Err(_) => Err(PieceError::Unreachable),
    }
}
