//! What came back from a login, compared with what was asked for.

use super::Login;
use crate::input::{self, Form, Input, Refused};

/// What an address that came back says about its login. It holds no word of the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callback {
    /// What came.
    pub came: Came,
    /// How its `state` compares with the one that the login sent.
    pub state: StateCheck,
    /// The scopes that the person granted, of those that this page knows.
    pub granted: Vec<&'static str>,
    /// The scopes that were asked for and not granted.
    pub left_out: Vec<&'static str>,
}

/// What TikTok sent the browser back with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// A code.
    Code,
    /// An error.
    Error,
    /// Nothing of TikTok's that could be read.
    Nothing,
}

/// How a `state` compares with the one of the login.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateCheck {
    /// It is the same.
    Matches,
    /// It is another one.
    Differs,
    /// There is none.
    Missing,
}

impl Login {
    /// Reads the address that came back. The text itself, and the code in it, are not kept.
    #[must_use]
    pub fn read(&self, text: &str, input: &Input) -> Callback {
        let came = came(input);
        let (mut granted, mut left_out) = (Vec::new(), Vec::new());
        if let Some(named) = input.grant.as_ref().filter(|_| came == Came::Code) {
            granted.clone_from(&named.scopes);
            left_out.clone_from(&self.request.scopes);
            left_out.retain(|scope| !granted.contains(scope));
        }
        Callback {
            came,
            state: match input::state(text) {
                None => StateCheck::Missing,
                Some(state) if state == self.state => StateCheck::Matches,
                Some(_) => StateCheck::Differs,
            },
            granted,
            left_out,
        }
    }
}

/// A code by itself is no answer: whose it is, only its address tells.
fn came(input: &Input) -> Came {
    let callback = input.forms.contains(&Form::Callback);
    if input.hints.login_page_item.is_some() || !input.evidence.is_empty() {
        return Came::Error;
    }
    if callback && input.refused.contains(&Refused::AuthorizationCode) {
        return Came::Code;
    }
    Came::Nothing
}
