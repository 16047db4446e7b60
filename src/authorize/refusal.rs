//! Secrets that a person pastes into a field that is not for them.

use crate::input::{Input, Refused};
use crate::secret::without_tokens;
use crate::text::{Text, authorize};

/// Why the text, read as `input`, must not stay in its field. A client key belongs there; a code only
/// where the address that came back is expected.
#[must_use]
pub fn refused(text: &str, input: &Input, code_expected: bool) -> Option<Text> {
    let stays = |refused: &Refused| match refused {
        Refused::ClientKey => true,
        Refused::AuthorizationCode => code_expected,
        Refused::RefreshToken
        | Refused::ClientToken
        | Refused::ClientSecret
        | Refused::BrokenToken => false,
    };
    if let Some(refused) = input.refused.iter().find(|refused| !stays(refused)) {
        return Some(refused.text());
    }
    // A secret can also be a part of what is typed.
    let hidden = !code_expected && without_tokens(text) != text;
    (hidden || input.secret.is_some()).then_some(authorize::SECRET_REFUSED)
}
