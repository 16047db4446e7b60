//! Examples of [`Stage::PostStatus`](crate::cause::Stage::PostStatus).

use super::Example;
use super::form::{envelope, given, pasted};
use crate::cause::Cause;

const IN_INBOX: &str = envelope!("8300", r#"{"status":"SEND_TO_USER_INBOX"}"#);

pub(super) const EXAMPLES: &[Example] = &[
    pasted(
        Cause::PictureSizeOutOfRange,
        &["fail_reason: picture_size_check_failed"],
        &[],
    ),
    pasted(
        Cause::FrameRateOutOfRange,
        &[envelope!(
            "8301",
            r#"{"status":"FAILED","fail_reason":"frame_rate_check_failed"}"#
        )],
        &[],
    ),
    pasted(
        Cause::MediaFileUnsupported,
        &[envelope!(
            "8302",
            r#"{"status":"FAILED","fail_reason":"file_format_check_failed"}"#
        )],
        &[],
    ),
    pasted(
        Cause::InboxDeliveryReadAsFailure,
        &[IN_INBOX],
        given!(Symptom::StatusStopsAtInbox),
    ),
    pasted(
        Cause::FailReasonNotRead,
        &[r#"{"publish_id":"v_pub_url~v2.EXAMPLE","status":"FAILED"}"#],
        &[],
    ),
    pasted(
        Cause::StillProcessing,
        &[envelope!("8303", r#"{"status":"PROCESSING_UPLOAD"}"#)],
        &[],
    ),
    pasted(
        Cause::PostIdAbsentForNonPublic,
        &[envelope!(
            "8304",
            r#"{"status":"PUBLISH_COMPLETE","publicaly_available_post_id":[]}"#
        )],
        given!(Symptom::NoPostId),
    ),
    pasted(
        Cause::DraftIgnoresCaption,
        &[IN_INBOX],
        given!(Symptom::CaptionMissing, PostMode::InboxUpload),
    ),
    pasted(
        Cause::PublishIdNotUsable,
        &[concat!(
            "400 ",
            envelope!(
                "8305",
                "invalid_publish_id",
                "The publish_id does not exist."
            )
        )],
        &[],
    ),
    pasted(
        Cause::PostJudgedRisky,
        &[envelope!(
            "8306",
            r#"{"status":"FAILED","fail_reason":"spam_risk_text"}"#
        )],
        &[],
    ),
];
