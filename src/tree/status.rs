//! What became of a post.

use super::{Branch, certain, go, possible, probable, symptom};
use crate::cause::Cause;
use crate::facts::{Facts, PostMode, PostStatusValue, Symptom};

/// What status/fetch says.
pub(super) fn decide(f: &Facts) -> Branch {
    match f.post_status_value()? {
        PostStatusValue::Processing => probable(Cause::StillProcessing),
        PostStatusValue::Failed | PostStatusValue::NeverChecked => {
            certain(Cause::FailReasonNotRead)
        }
        PostStatusValue::PublishComplete => go(symptom::decide),
        PostStatusValue::SendToUserInbox => match f.symptom()? {
            Symptom::StatusStopsAtInbox
            | Symptom::StaysProcessing
            | Symptom::NoPostId
            | Symptom::OnlyVisibleToMe
            | Symptom::NoneOfThese => go(in_the_inbox),
            Symptom::CaptionMissing
            | Symptom::OtherAccountsData
            | Symptom::DraftNotInInbox
            | Symptom::PostedTwice
            | Symptom::AnswerLacksField
            | Symptom::NoAccessTokenInAnswer
            | Symptom::VideoListEmpty
            | Symptom::StatusFailedWithoutReason
            | Symptom::OnlyLargeFilesFail
            | Symptom::WorkedThenStopped
            | Symptom::ScopeMissingInConsole
            | Symptom::LoginNeverOpens
            | Symptom::OnlyHttpStatusRead => go(symptom::decide),
        },
    }
}

/// `SEND_TO_USER_INBOX` is where a draft ends; the person goes on in TikTok's app.
fn in_the_inbox(f: &Facts) -> Branch {
    match f.post_mode()? {
        PostMode::InboxUpload => certain(Cause::InboxDeliveryReadAsFailure),
        PostMode::DirectPost => possible(Cause::InboxDeliveryReadAsFailure),
    }
}
