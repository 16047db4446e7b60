//! Bare HTTP statuses: of the transfer of a file, and of the posting calls.

use super::{Said, said};

pub(super) const SAID: &[Said] = said! {
    "5xx" ["creator_info", "500|502|503|504"] retry TiktokServerFault [CREATOR_INFO] none documented by CREATOR_INFO { en: "A fault of TikTok's server or of the network; the page names no code." } fix { en: "Try again later." };
    "5xx" ["publish/video/init", "500|502|503|504"] retry TiktokServerFault [VIDEO_INIT] none documented by DIRECT_POST { en: "A fault of TikTok's server or of the network; the page names no code." } fix { en: "Try again later." };
    "5xx" ["inbox/video/init", "500|502|503|504"] retry TiktokServerFault [INBOX_INIT] none documented by UPLOAD_VIDEO { en: "A fault of TikTok's server or of the network; the page names no code." } fix { en: "Try again later." };
    "201 Created" ["upload", "tiktokapis.com", "201"] retry never [MEDIA_PUT] 201 documented by MEDIA_TRANSFER { en: "All parts have arrived; TikTok starts to process them." } fix none;
    "206 PartialContent" ["upload", "tiktokapis.com", "206"] retry never [MEDIA_PUT] 206 documented by MEDIA_TRANSFER { en: "This chunk has arrived; more are due." } fix none;
    "400 BadRequest" ["upload", "tiktokapis.com", "400"] retry ChunkBytesDoNotMatchRange [MEDIA_PUT] 400 documented by MEDIA_TRANSFER { en: "The headers are wrong, or the body has another length than they say." } fix none;
    "403 Forbidden" ["upload", "tiktokapis.com", "403"] retry UploadUrlExpired [MEDIA_PUT] 403 documented by MEDIA_TRANSFER { en: "The upload_url has expired; it is good for one hour." } fix none;
    "404 NotFound" ["upload", "tiktokapis.com", "404"] retry UploadUrlExpired [MEDIA_PUT] 404 documented by MEDIA_TRANSFER { en: "There is no upload for this upload_url." } fix none;
    "416 RequestedRangeNotSatisfiable" ["upload", "tiktokapis.com", "416"] retry ChunkBytesDoNotMatchRange [MEDIA_PUT] 416 documented by MEDIA_TRANSFER { en: "Content-Range does not fit what has arrived so far." } fix none;
    "5xx InternalServerError" ["upload", "tiktokapis.com", "500|502|503|504"] retry TiktokServerFault [MEDIA_PUT] none documented by MEDIA_TRANSFER { en: "A fault of TikTok or its gateway." } fix { en: "Send this chunk again." };
};
