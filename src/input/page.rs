//! The words of TikTok's login page, which name one item that the developer has to correct.

use super::callback::item_of_number;
use super::{Form, Found, phrase};
use crate::facts::{Answer, FailingStage, LoginPageItem, Pasted, Question};
use crate::scan::{self, is_word};

/// The page's words before the item, as developers copied them; TikTok documents none of this.
/// <https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/6>
const BEFORE_ITEM: &[&str] = &[
    "correct the following",
    "please correct",
    "corrija o seguinte",
];

/// What the SDKs' login says of a key that it does not take.
/// <https://github.com/tiktok/tiktok-opensdk-ios/issues>
const KEY_REFUSED: &str = "client info is illegal or malformed";

/// The browser's own words for the status 431.
const TOO_LARGE: &[&str] = &["http error 431", "431 request header fields too large"];

pub(super) fn read(text: &str, found: &mut Found) {
    let lower = text.to_ascii_lowercase();
    let words = BEFORE_ITEM
        .iter()
        .find_map(|words| lower.split_once(words).map(|(_, rest)| rest));
    let item = words.map_or_else(|| item_by_itself(text), first_item);
    let too_large = scan::holds(&lower, TOO_LARGE);
    if lower.contains(KEY_REFUSED) {
        found.page(Some(LoginPageItem::ClientKey.into()));
    } else if words.is_some() || item.is_some() {
        found.page(item);
    } else if too_large {
        found.page(Some(LoginPageItem::Http431.into()));
    } else if let Some(item) = item_in_a_name(text).or_else(|| target(text)) {
        found.hints = found.hints.with(item);
        found.hints.failing_stage = Some(FailingStage::LoginPage);
        // An answer with a code, or an address, is read as what it is.
        if found.kinds.is_empty() && !phrase::is_in(text) {
            found.page(Some(item));
        }
    }
}

impl Found {
    fn page(&mut self, item: Option<Answer>) {
        self.form(Form::LoginPage);
        self.kinds.push(Pasted::LoginPage);
        self.hints.failing_stage = Some(FailingStage::LoginPage);
        if let Some(item) = item {
            self.hints = self.hints.with(item);
        }
    }
}

/// `error_type` or `errCode` of JSON or of a log line.
fn item_in_a_name(text: &str) -> Option<Answer> {
    let behind = |name: &str| {
        Some(
            words(text.split_once(name)?.1)
                .first()
                .copied()
                .unwrap_or_default(),
        )
    };
    let kind = ["error_type", "errorType"].iter().find_map(|n| behind(n));
    let number = ["errCode", "errcode"].iter().find_map(|n| behind(n));
    kind.and_then(item).or_else(|| {
        number
            .filter(|_| is_of_a_login(text))
            .and_then(item_of_number)
    })
}

/// Whether a text with a number speaks of an error or of TikTok's login: others count their errors too.
fn is_of_a_login(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let signs = ["error_type", "errortype", "tiktok", "login", "log in"];
    scan::holds(&lower, &signs) || words(&lower).contains(&"error")
}

/// An item in the place that the page gives it, whatever language is around it: on a line of its own,
/// or behind the colon at the end, below a text about TikTok or a line that ends in a colon.
fn item_by_itself(text: &str) -> Option<Answer> {
    const LONGEST: usize = 600;
    let code = scan::has(text, "{}=;[") || text.contains("://");
    let named = words(text).into_iter().filter_map(item).collect::<Vec<_>>();
    let &[only, ..] = named.as_slice() else {
        return None;
    };
    if text.len() > LONGEST || code || phrase::is_in(text) || named.iter().any(|item| *item != only)
    {
        return None;
    }
    let mut before = String::new();
    for line in text.replace("...", "\u{2026}").lines().map(str::trim) {
        let signs = [':', '\u{ff1a}', '\u{2026}'];
        let (lead, last) = match line.rsplit_once(signs) {
            Some((_, last)) => line.split_at(line.len() - last.len()),
            None => ("", line),
        };
        before.push_str(lead);
        let around: scan::Kind = |c| c.is_whitespace() || matches!(c, '.' | '"' | '`');
        let last = scan::trimmed_end(scan::trimmed_start(last, around), around);
        if item(last).is_some() && is_the_page(&before, lead.is_empty()) {
            return Some(only);
        }
        before.push_str(last);
        before.push('\n');
    }
    None
}

/// In every language that developers copied, the page speaks of TikTok; where only its last sentence
/// was copied, that ends in a colon and is more than a name.
/// <https://github.com/gitroomhq/postiz-docs/issues/167>
fn is_the_page(before: &str, own_line: bool) -> bool {
    const SHORTEST: usize = 24;
    let last = before.trim_end().lines().next_back().unwrap_or_default();
    let foreign = last.chars().count() + 8 < last.len();
    let sentence = foreign || own_line && last.split_whitespace().count() >= 4;
    let opens = scan::ends(last, ":\u{ff1a}");
    before.contains("TikTok") && before.len() >= SHORTEST || sentence && opens
}

/// The one item whose name means nothing else: TikTok's word for an account that is no target user
/// of the sandbox.
fn target(text: &str) -> Option<Answer> {
    words(text)
        .contains(&"non_sandbox_target")
        .then(|| LoginPageItem::NonSandboxTarget.into())
}

fn first_item(text: &str) -> Option<Answer> {
    words(text).into_iter().find_map(item)
}

fn item(word: &str) -> Option<Answer> {
    let answer = Question::LoginPageItem.answer(word)?;
    let named =
        answer != LoginPageItem::NoneNamed.into() && answer != LoginPageItem::Http431.into();
    named.then_some(answer)
}

fn words(text: &str) -> Vec<&str> {
    scan::words(text, is_word)
}
