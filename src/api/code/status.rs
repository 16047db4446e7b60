//! Why a post failed after it was accepted, and what TikTok says without a code word.

use super::table::{listings, words};
use super::{Entry, Listing};

pub(super) const LISTINGS: &[Listing] = listings! {
    "file_format_check_failed" FailReason FileFormatCheckFailed
    { en: "TikTok does not support the format of the media." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok does not support the format of the media." } fix { en: "Use a format that the restrictions for videos and photos allow." };

    "duration_check_failed" FailReason DurationCheckFailed
    { en: "The video is too short or too long." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "The video is too short or too long." } fix { en: "Keep to the restrictions for videos." };

    "frame_rate_check_failed" FailReason FrameRateCheckFailed
    { en: "TikTok does not support the frame rate of the video." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "The frame rate is outside 23 to 60 frames a second." } fix { en: "Keep to the restrictions for videos." };

    "picture_size_check_failed" FailReason PictureSizeCheckFailed
    { en: "TikTok does not support the width or height of the picture." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok does not support the width or height of the picture." } fix { en: "Keep to the restrictions for videos and photos." };

    "internal" FailReason Internal
    { en: "Something failed on TikTok's side." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "A part of TikTok's service was not available." } fix { en: "Post again; TikTok says that this can help." };

    "video_pull_failed" FailReason VideoPullFailed
    { en: "TikTok could not fetch the video." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok could not fetch the video, or not within one hour." } fix { en: "Make sure that the address is public and not slowed down, then post again." };

    "photo_pull_failed" FailReason PhotoPullFailed
    { en: "TikTok could not fetch the photo." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok could not fetch the photo, or not within one hour." } fix { en: "Make sure that the address is public and not slowed down, then post again." };

    "publish_cancelled" FailReason PublishCancelled
    { en: "The post was cancelled through the API." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "A download still under way was cancelled through the API." } fix none;

    "auth_removed" FailReason AuthRemoved
    { en: "The creator removed the app's access." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "The creator removed the app's access while the media was on its way." } fix { en: "Do not try again." };

    "spam_risk_text" FailReason SpamRiskText
    { en: "TikTok takes the caption for spam or a risk." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok's Trust and Safety team takes the caption for spam or a risk." } fix { en: "Do not try again." };

    "spam_risk" FailReason SpamRisk
    { en: "TikTok takes the post for a risk." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok's Trust and Safety team takes the request to post for a risk." } fix { en: "Do not try again." };
};

/// What TikTok, its gateway or the browser says without a code word, under a short name; a name has
/// an entry for each endpoint.
pub const WORDS: &[(&str, Entry)] = words! {
    "5xx" [CREATOR_INFO] none documented by CREATOR_INFO { en: "A fault of TikTok's server or of the network; the page names no code." } fix { en: "Try again later." };
    "5xx" [VIDEO_INIT] none documented by DIRECT_POST { en: "A fault of TikTok's server or of the network; the page names no code." } fix { en: "Try again later." };
    "5xx" [INBOX_INIT] none documented by UPLOAD_VIDEO { en: "A fault of TikTok's server or of the network; the page names no code." } fix { en: "Try again later." };
    "201 Created" [MEDIA_PUT] 201 documented by MEDIA_TRANSFER { en: "All parts have arrived; TikTok starts to process them." } fix none;
    "206 PartialContent" [MEDIA_PUT] 206 documented by MEDIA_TRANSFER { en: "This chunk has arrived; more are due." } fix none;
    "400 BadRequest" [MEDIA_PUT] 400 documented by MEDIA_TRANSFER { en: "The headers are wrong, or the body has another length than they say." } fix none;
    "403 Forbidden" [MEDIA_PUT] 403 documented by MEDIA_TRANSFER { en: "The upload_url has expired; it is good for one hour." } fix none;
    "404 NotFound" [MEDIA_PUT] 404 documented by MEDIA_TRANSFER { en: "There is no upload for this upload_url." } fix none;
    "416 RequestedRangeNotSatisfiable" [MEDIA_PUT] 416 documented by MEDIA_TRANSFER { en: "Content-Range does not fit what has arrived so far." } fix none;
    "5xx InternalServerError" [MEDIA_PUT] none documented by MEDIA_TRANSFER { en: "A fault of TikTok or its gateway." } fix { en: "Send this chunk again." };
    "old refresh_token" [TOKEN] none documented by REFRESH_TOKEN { en: "A refresh ends the refresh token that was sent, and using it again fails. The page names no code; invalid_grant would fit." } fix { en: "Always keep the refresh_token of the newest answer." };
    "callback error" [AUTHORIZE] none documented by LOGIN_KIT_WEB { en: "An error parameter on the way back means that the person cannot log in to or authorise other apps." } fix { en: "Tell the person so in the app." };
    "QR status expired" [QR_GET, QR_CHECK] none documented by LOGIN_KIT_QR { en: "Not an error: the QR code has expired." } fix { en: "Call get_qrcode again." };
    "Code verifier or code challenge is invalid" [TOKEN] none reported by REPORT_REACT_NATIVE_TIKTOK_38 { en: "The PKCE values do not fit: TikTok wants the SHA-256 in hex, while libraries send base64url." } fix { en: "On desktop, send the SHA-256 in hex, as TikTok documents." };
    "OAuth failure with HTTP 200" [TOKEN] 200 reported by DEVELOPER_REPORT { en: "A refusal such as invalid_client came with HTTP 200 and a plain string in error; code that looks for error.code misses it." } fix none;
    "open_id absent" [USER_INFO] 200 reported by DEVELOPER_REPORT { en: "open_id comes only if fields names it." } fix none;
    "Unsupported path(Janus)" [ANY_PATH] 404 reported by DEVELOPER_REPORT { en: "The gateway knows no such path or method: often the final slash is missing." } fix none;
    "Unsupported path(Janus)" [VIDEO_LIST] 404 reported by DEVELOPER_REPORT { en: "It was called with GET instead of POST." } fix none;
    "CORS failure" [FROM_BROWSER] none reported by DEVELOPER_REPORT { en: "The browser blocked a web page's direct call to inbox/video/init: the preflight was answered with 404." } fix none;
    "Please review our integration guidelines" [VIDEO_INIT, CONTENT_INIT] 403 reported by DEVELOPER_REPORT { en: "The same message for several codes; only error.code tells them apart." } fix none;
    "You have created too many posts" [VIDEO_INIT, STATUS_FETCH] none reported by DEVELOPER_REPORT { en: "The message for the cap on a creator's posts within 24 hours." } fix none;
};
