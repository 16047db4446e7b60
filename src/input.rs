//! What a person pasted: recognised, trimmed, explained. Reading never fails.

mod address;
mod answer;
mod authorize;
mod call;
mod callback;
mod chunks;
mod credential;
mod document;
mod fields;
mod form;
mod grant;
mod http_status;
mod page;
mod pair;
mod phrase;
mod post_request;
mod remark;
mod request;
mod response;
mod settled;
mod shape;
mod token_request;
mod tool;
mod url;

use crate::evidence::Evidence;
use crate::facts::{Facts, Pasted, Pkce, ScopeListSource};
use crate::scan;
use crate::secret::{Secret, is_token_char, without_tokens};
pub use form::{Form, Refused};
pub use grant::Grant;
pub use remark::Remark;
pub use tool::Tool;

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
    /// Whether the answers are only words in other text, or contradict each other.
    pub quoted: bool,
    /// What is worth saying about the requests in the texts.
    pub remarks: Vec<Remark>,
}

impl Input {
    /// Whether there is a token or another secret in it, kept or turned away.
    #[must_use]
    pub fn holds_secret(&self) -> bool {
        self.secret.is_some() || !self.refused.is_empty()
    }
}

/// Nothing was pasted.
impl Default for Input {
    fn default() -> Self {
        Self {
            kind: Pasted::Nothing,
            secret: None,
            hints: Facts::default(),
            evidence: Vec::new(),
            grant: None,
            forms: Vec::new(),
            refused: Vec::new(),
            quoted: false,
            remarks: Vec::new(),
        }
    }
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

/// A paste that is nothing but one access token as TikTok's samples begin, as [`read`] takes it; none where
/// it is anything else. It needs no reader, so the page can send a token before its readers are there.
#[must_use]
pub fn token(paste: &str) -> Option<Input> {
    let text = cleaned(paste);
    let word = shape::unquoted(&text);
    let whole = shape::by_prefix(word, "") == Some(shape::Credential::Access);
    if !whole || scan::first(word, |c| !is_token_char(c)).is_some() {
        return None;
    }
    Some(Input {
        kind: Pasted::AccessToken,
        secret: Some(Secret::new(word)?),
        forms: vec![Form::BareToken],
        ..Input::default()
    })
}

/// The `state` of an address, to be compared with the one that was sent. No other reader keeps it.
pub(crate) fn state(paste: &str) -> Option<String> {
    url::state(&cleaned(paste))
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
    remarks: Vec<Remark>,
    /// Words of TikTok's in other text, without a log id.
    in_words: bool,
    /// What an Authorization header holds in the place of an access token.
    wrong_bearer: Option<Pasted>,
    /// A login URL holds a code challenge.
    challenge_sent: bool,
    /// A token request exchanges a code without a verifier.
    verifier_absent: bool,
}

impl Found {
    fn read(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let before = self.kinds.len();
        let replies = self.evidence.len();
        let rest = request::without_upload_token(&credential::read(text, self));
        // Readers take words apart, and half a secret looks like none.
        let rest = without_tokens(&rest);
        url::read(&rest, self);
        document::read(&rest, self);
        page::read(&rest, self);
        if settled::is_unexplained(&self.kinds[before..]) {
            phrase::read(&rest, self);
        }
        let answered = self.evidence[replies..].iter().any(|e| !e.passed());
        request::read(&rest, self, answered);
        if self.kinds.len() == before {
            self.kinds.push(Pasted::OtherText);
            self.form(Form::OtherText);
        }
        tool::read(&rest, self);
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

    fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// Learns the scopes of a token answer or a callback.
    fn granted(&mut self, grant: Grant) {
        if !grant.scopes.is_empty() {
            self.hints = grant.told(self.hints);
            self.hints.scope_list_source = Some(if grant.expires_in.is_some() {
                ScopeListSource::TokenAnswer
            } else {
                ScopeListSource::CallbackUrl
            });
        }
        self.grant = Some(grant);
    }

    fn into_input(mut self) -> Input {
        if self.challenge_sent && self.verifier_absent {
            self.hints.pkce = Some(Pkce::VerifierMissing);
            self.remark(Remark::VerifierMissing);
        }
        settled::settle(&mut self);
        Input {
            kind: settled::kind(&self),
            quoted: settled::is_quoted(&self),
            secret: self.secret,
            hints: self.hints,
            evidence: self.evidence,
            grant: self.grant,
            forms: self.forms,
            refused: self.refused,
            remarks: self.remarks,
        }
    }
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
