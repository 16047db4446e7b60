//! Examples of [`Stage::MediaTransfer`](crate::cause::Stage::MediaTransfer).

use super::Example;
use super::form::{envelope, pasted};
use crate::cause::Cause;

pub(super) const EXAMPLES: &[Example] = &[
    pasted(
        Cause::UploadUrlExpired,
        &[
            "PUT https://open-upload.tiktokapis.com/video/?upload_id=0000&upload_token=EXAMPLE 403 Forbidden",
        ],
        &[],
    ),
    pasted(
        Cause::ChunkBytesDoNotMatchRange,
        &[
            "PUT https://open-upload.tiktokapis.com/video/?upload_id=0000&upload_token=EXAMPLE\nContent-Range: bytes 10000000-19999999/50000123\n416 Requested Range Not Satisfiable",
        ],
        &[],
    ),
    pasted(
        Cause::MediaUrlNotReachable,
        &[envelope!(
            "82F0",
            r#"{"status":"FAILED","fail_reason":"video_pull_failed","publicaly_available_post_id":[]}"#
        )],
        &[],
    ),
];
