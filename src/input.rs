//! What a person pasted: recognised, trimmed, explained. Reading never fails.

mod credential;
mod document;
mod form;
mod grant;
mod page;
mod phrase;
mod request;
mod shape;
mod url;

use crate::evidence::Evidence;
use crate::facts::{Facts, Pasted};
use crate::secret::Secret;
pub use form::{Form, Refused};
pub use grant::Grant;

/// All that was read from the pasted texts.
#[derive(Debug)]
pub struct Input {
    /// What the texts are, taken together.
    pub kind: Pasted,
    /// The access token, if there is one; nothing else is ever sent.
    pub secret: Option<Secret>,
    /// What is known from the texts, apart from replies.
    pub hints: Facts,
    /// The replies found in them, in order.
    pub evidence: Vec<Evidence>,
    /// The scopes and lifetimes that a token answer or a callback names.
    pub grant: Option<Grant>,
    /// The forms that were recognised.
    pub forms: Vec<Form>,
    /// Secrets that this page does not need and did not keep.
    pub refused: Vec<Refused>,
}

/// Longer pastes are read up to here, in bytes: a reply of TikTok's is a few thousand at most.
const LONGEST: usize = 200_000;

/// Reads the texts as one person's input.
#[must_use]
pub fn read(pastes: &[&str]) -> Input {
    let mut found = Found::default();
    for paste in pastes {
        found.read(&cleaned(paste));
    }
    found.into_input()
}

/// What the readers of the single forms leave behind.
#[derive(Default)]
struct Found {
    kinds: Vec<Pasted>,
    secret: Option<Secret>,
    hints: Facts,
    evidence: Vec<Evidence>,
    grant: Option<Grant>,
    forms: Vec<Form>,
    refused: Vec<Refused>,
}

impl Found {
    fn read(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let before = self.kinds.len();
        let rest = credential::read(text, self);
        url::read(&rest, self);
        document::read(&rest, self);
        page::read(&rest, self);
        // With a token the page asks TikTok itself.
        if self.secret.is_none() {
            request::read(&rest, self);
        }
        if self.kinds.len() == before {
            phrase::read(&rest, self);
        }
        if self.kinds.len() == before {
            self.kinds.push(Pasted::OtherText);
            self.form(Form::OtherText);
        }
    }

    fn form(&mut self, form: Form) {
        if !self.forms.contains(&form) {
            self.forms.push(form);
        }
    }

    fn refuse(&mut self, refused: Refused) {
        if !self.refused.contains(&refused) {
            self.refused.push(refused);
        }
    }

    /// Learns the scopes of a token answer or a callback.
    fn granted(&mut self, grant: Grant) {
        if !grant.scopes.is_empty() {
            self.hints = grant.told(self.hints);
        }
        self.grant = Some(grant);
    }

    fn into_input(self) -> Input {
        Input {
            kind: weightiest(&self.kinds, self.refusal_seen()),
            secret: self.secret,
            hints: self.hints,
            evidence: self.evidence,
            grant: self.grant,
            forms: self.forms,
            refused: self.refused,
        }
    }

    fn refusal_seen(&self) -> bool {
        self.evidence.iter().any(|evidence| !evidence.passed())
    }
}

/// Of several kinds, the one that says most about what fails.
fn weightiest(kinds: &[Pasted], refusal_seen: bool) -> Pasted {
    const ORDER: &[Pasted] = &[
        Pasted::LoginUrlWithSecret,
        Pasted::LoginPage,
        Pasted::LoginUrl,
        Pasted::AccessToken,
        Pasted::Reply,
        Pasted::DamagedToken,
        Pasted::ApiRequest,
        Pasted::ToolWords,
        Pasted::OtherText,
        Pasted::RefreshToken,
        Pasted::ClientToken,
        Pasted::AuthorizationCode,
        Pasted::ClientCredentials,
        Pasted::JsonWithoutToken,
    ];
    if refusal_seen && kinds.contains(&Pasted::Reply) {
        return Pasted::Reply;
    }
    ORDER
        .iter()
        .copied()
        .find(|kind| kinds.contains(kind))
        .unwrap_or(Pasted::Nothing)
}

/// The text without what editors, terminals and chat programs put around and into it.
fn cleaned(paste: &str) -> String {
    let mut end = paste.len().min(LONGEST);
    while !paste.is_char_boundary(end) {
        end -= 1;
    }
    let visible: String = paste[..end]
        .chars()
        .filter(|c| !matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\0'))
        .map(|c| match c {
            '\u{201c}' | '\u{201d}' => '"',
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{a0}' => ' ',
            c => c,
        })
        .collect();
    visible.trim().to_owned()
}
