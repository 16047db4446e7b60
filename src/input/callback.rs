//! The callback: `code` and `scopes`, or `error` and what TikTok adds to it.

use super::answer::{TOOL_WORDS, is_of_oauth};
use super::pair::pairs;
use super::url::{Query, decoded_again};
use super::{Form, Found, Grant, Refused, phrase};
use crate::api::code::Code;
use crate::api::json::Json;
use crate::api::{Body, Envelope};
use crate::evidence::{Channel, Evidence, Outcome, Reply};
use crate::facts::{FailingStage, LoginPageItem, Pasted, Question};
use crate::scan;
use crate::secret::redacted;

/// A shorter value named `code` is a voucher, a country or a number.
const SHORTEST_CODE: usize = 16;

/// Whether these are the parameters of a callback; they are read then.
/// <https://developers.tiktok.com/doc/login-kit-web>
pub(super) fn read(address: &str, query: &Query, text: &str, found: &mut Found) -> bool {
    let request = ["grant_type", "client_key", "client_secret"];
    if address.contains("/oauth") && address.contains("token")
        || request.iter().any(|name| query.holds(name))
    {
        return false;
    }
    let error = query.get("error");
    if error.is_none() && query.get("error_type").is_some() {
        found.kinds.push(Pasted::LoginPage);
        found.hints.failing_stage = Some(FailingStage::LoginPage);
        named_item(query, found);
    } else if let Some(error) = error {
        if !refused(error, query, found) {
            return false;
        }
    } else if let Some(code) = query.get("code") {
        // Words of an error beside it say more than that there is a code.
        if state_differs(text) {
            found.kinds.push(Pasted::OtherText);
            found.hints.failing_stage = Some(FailingStage::BackFromLogin);
        } else if !is_of_tiktok(code, query, found) {
            found.form(Form::Callback);
            return false;
        } else if !phrase::is_in(text) {
            found.kinds.push(Pasted::AuthorizationCode);
        }
        found.refuse(Refused::AuthorizationCode);
    } else {
        return false;
    }
    found.form(Form::Callback);
    if let Some(scopes) = query.get("scopes") {
        found.granted(Grant::of_scopes(&decoded_again(scopes)));
    }
    true
}

/// TikTok's callback has `scopes`. Without them a code is TikTok's by its `*` and `!`, or by its length;
/// others send `scope`, or who it was that logged in.
/// <https://developers.google.com/identity/protocols/oauth2/web-server>
fn is_of_tiktok(code: &str, query: &Query, found: &mut Found) -> bool {
    let signed = scan::has(code, "*!") || code.contains("%2A");
    let others = ["scope", "authuser", "iss", "session_state"];
    let removed = found.kinds.last() == Some(&Pasted::AuthorizationCode);
    let like_one = signed || removed || query.holds("state") && code.len() >= SHORTEST_CODE;
    if query.holds("scopes") || like_one && !others.iter().any(|name| query.holds(name)) {
        return true;
    }
    if removed {
        found.kinds.pop();
    }
    false
}

/// What OAuth libraries say of a callback that is loaded again, or comes back to another session.
fn state_differs(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let words = [
        "state mismatch",
        "state_mismatch",
        "invalid state",
        "state does not match",
        "state cookie",
    ];
    scan::holds(&lower, &words)
}

/// The parameters as a server prints them, `{ code: '…', scopes: '…' }`.
pub(super) fn read_object(text: &str, found: &mut Found) {
    let all = pairs(text, &["code", "scopes"]);
    let holds = |name| all.iter().find(|pair| pair.name == name && !pair.form);
    let (Some(_), Some(scopes)) = (holds("code"), holds("scopes").and_then(|pair| pair.value))
    else {
        return;
    };
    found.form(Form::Callback);
    found.granted(Grant::of_scopes(scopes));
}

/// Whether TikTok sent the browser back with this error: a word of its OAuth table, or any other beside
/// a log id. Where only the item beside it is TikTok's, that counts.
fn refused(error: &str, query: &Query, found: &mut Found) -> bool {
    let logged = query.get("log_id").or_else(|| query.get("logid")).is_some();
    let own = match Code::read(&redacted(error)) {
        Code::Listed(listing) => is_of_oauth(listing),
        Code::Unlisted(word) => logged && !TOOL_WORDS.contains(&word.as_str()),
    };
    if !own {
        let named = named_item(query, found).is_some();
        if named {
            found.kinds.push(Pasted::LoginPage);
            found.hints.failing_stage = Some(FailingStage::LoginPage);
        }
        return named;
    }
    found.kinds.push(Pasted::Reply);
    found.hints.failing_stage = Some(FailingStage::LoginPage);
    let mut message = query
        .get("error_description")
        .map(decoded_again)
        .unwrap_or_default();
    if let Some(number) = number(query) {
        if !message.is_empty() {
            message.push(' ');
        }
        message.push_str("errCode=");
        message.push_str(number);
    }
    found.evidence.push(refusal(error, &message));
    if named_item(query, found).is_none() {
        found.hints.login_page_item = Some(LoginPageItem::NoneNamed);
    }
    true
}

/// The item in `error_type`, or the one for which `errCode` stands; TikTok documents neither.
pub(super) fn named_item(query: &Query, found: &mut Found) -> Option<LoginPageItem> {
    let kind = query.get("error_type").map(str::trim);
    let item = kind
        .and_then(|kind| Question::LoginPageItem.answer(kind))
        .or_else(|| item_of_number(number(query)?))?;
    found.hints = found.hints.with(item);
    found.hints.login_page_item
}

/// The numbers that developers report beside an item of the login page.
pub(super) fn item_of_number(number: &str) -> Option<crate::facts::Answer> {
    let item = match number {
        "10003" => LoginPageItem::ClientKey,
        "10006" => LoginPageItem::RedirectUri,
        "10007" => LoginPageItem::CodeChallenge,
        "10008" => LoginPageItem::CodeChallengeMethod,
        _ => return None,
    };
    Some(item.into())
}

/// `errCode`, a short number.
fn number(query: &Query) -> Option<&str> {
    ["errCode", "errcode", "err_code", "error_code"]
        .iter()
        .find_map(|name| query.get(name))
        .filter(|number| number.len() <= 6 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn refusal(code: &str, message: &str) -> Evidence {
    Evidence {
        origin: Channel::Paste,
        at: None,
        outcome: Outcome::Reply(Reply {
            status: None,
            body: Body::Answer(Envelope {
                code: Some(Code::read(&redacted(code))),
                nested: false,
                message: redacted(message),
                log_id: None,
                data: Json::Null,
                complete: true,
            }),
            retry_after: None,
        }),
    }
}
