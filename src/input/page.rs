//! The words of TikTok's login page, which name one item that the developer has to correct.

use super::{Form, Found};
use crate::facts::{FailingStage, Pasted, Question};

/// The page's words before the item, as developers copied them; TikTok documents none of this.
const BEFORE_ITEM: &[&str] = &["correct the following", "please correct"];

pub(super) fn read(text: &str, found: &mut Found) {
    let lower = text.to_ascii_lowercase();
    let Some(rest) = BEFORE_ITEM
        .iter()
        .find_map(|words| lower.split_once(words).map(|(_, rest)| rest))
    else {
        return;
    };
    found.form(Form::LoginPage);
    found.kinds.push(Pasted::LoginPage);
    found.hints.failing_stage = Some(FailingStage::LoginPage);
    let item = rest
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .find_map(|word| Question::LoginPageItem.answer(word));
    if let Some(item) = item {
        found.hints = found.hints.with(item);
    }
}
