//! The codes of the general table of API v2.

use super::Listing;
use super::table::listings;

pub(super) const LISTINGS: &[Listing] = listings! {
    "ok" Api Ok retry never
    { en: "The call succeeded." }
    [USER_INFO] 200 documented by USER_INFO { en: "The call succeeded; any other word means that it failed." } fix none;
    [VIDEO_LIST, VIDEO_QUERY] 200 documented by VIDEO_LIST { en: "The call succeeded. Videos that are not public are left out without an error." } fix none;
    [CREATOR_INFO] 200 documented by CREATOR_INFO { en: "The creator can be shown the post form; the answer names the privacy levels on offer." } fix none;
    [VIDEO_INIT] 200 documented by DIRECT_POST { en: "The post is set up; the answer carries its publish_id." } fix none;
    [INBOX_INIT] 200 documented by UPLOAD_VIDEO { en: "The draft is set up; the answer carries its publish_id, and upload_url for FILE_UPLOAD." } fix none;
    [CONTENT_INIT] 200 documented by PHOTO_POST { en: "The photo post or draft is set up; the answer carries its publish_id." } fix none;
    [STATUS_FETCH] 200 documented by POST_STATUS { en: "The status was read. The post itself may still have failed: see data.status and data.fail_reason." } fix none;
    [CANCEL] 200 documented by MEDIA_TRANSFER { en: "TikTok will try to cancel; it does not promise to succeed." } fix none;

    "access_token_invalid" Api AccessTokenInvalid retry after_fix
    { en: "The request carries no access token that TikTok accepts." }
    [USER_INFO] 401 documented by ERROR_HANDLING { en: "The token is missing, malformed, expired or revoked." } fix { en: "Refresh the token and send the request again." };
    [VIDEO_LIST, VIDEO_QUERY] 401 documented by ERROR_HANDLING { en: "The token is missing, malformed, expired or revoked." } fix { en: "Refresh the token and send the request again." };
    [CREATOR_INFO] 401 documented by CREATOR_INFO { en: "The token is invalid or has expired." } fix none;
    [VIDEO_INIT] 401 documented by DIRECT_POST { en: "The token is invalid or has expired." } fix none;
    [INBOX_INIT] 401 documented by UPLOAD_VIDEO { en: "The token is invalid or has expired." } fix none;
    [CONTENT_INIT] 401 documented by PHOTO_POST { en: "The token is invalid or has expired." } fix none;
    [STATUS_FETCH] 401 documented by POST_STATUS { en: "The token is invalid or has expired." } fix none;
    [CANCEL] 401 documented by MEDIA_TRANSFER { en: "The token is invalid or has expired." } fix none;
    [RESEARCH] none documented by RESEARCH_FAQ { en: "The client token is invalid; it lives for two hours." } fix { en: "Get a new token. If it fails within two hours, open a support ticket." };

    "scope_not_authorized" Api ScopeNotAuthorized retry after_fix
    { en: "The person has not granted the scope that this call needs." }
    [USER_INFO] 401 documented by ERROR_HANDLING { en: "The person has not granted the scope that this call needs." } fix { en: "Ask the person to authorise that scope, then send the request again." };
    [USER_INFO] 401 reported by REPORT_PROVIDERS_1198 { en: "One field outside the granted scopes fails the whole call: nothing is returned, not even the fields that are granted." } fix none;
    [VIDEO_LIST, VIDEO_QUERY] 401 documented by ERROR_HANDLING { en: "The person has not granted video.list." } fix { en: "Ask the person to authorise video.list, then send the request again." };
    [CREATOR_INFO] 401 documented by CREATOR_INFO { en: "The person has not granted video.publish; video.upload is not enough here." } fix none;
    [VIDEO_INIT] 401 documented by DIRECT_POST { en: "The person has not granted video.publish." } fix none;
    [INBOX_INIT] 401 documented by UPLOAD_VIDEO { en: "The person has not granted video.upload. The page gives no other reason." } fix none;
    [CONTENT_INIT] 401 documented by PHOTO_POST { en: "The person has not granted video.publish for DIRECT_POST, or video.upload for MEDIA_UPLOAD." } fix none;
    [STATUS_FETCH] 401 documented by POST_STATUS { en: "The person has granted neither video.upload nor video.publish." } fix none;
    [CANCEL] 401 documented by MEDIA_TRANSFER { en: "The person has granted neither video.upload nor video.publish." } fix none;
    [INBOX_INIT, VIDEO_INIT, VIDEO_LIST] 401 reported by DEVELOPER_REPORT { en: "The scope was switched on for the app, but the person has not consented again since; a refresh adds no scope." } fix none;
    [RESEARCH] none documented by RESEARCH_FAQ { en: "The application for the Research API has not been submitted or approved." } fix { en: "Submit the research application and wait for its approval." };

    "scope_permission_missed" Api ScopePermissionMissed retry FieldOutsideScope
    { en: "Some of the fields asked for need further scopes." }
    [USER_INFO] 400 documented by ERROR_HANDLING { en: "Some of the fields asked for need further scopes. The page does not say when this comes instead of scope_not_authorized." } fix { en: "Read the message for the field and its scope." };
    [VIDEO_LIST, VIDEO_QUERY] 400 documented by ERROR_HANDLING { en: "Some of the fields asked for need further scopes." } fix { en: "Read the message for the field and its scope." };

    "invalid_params" Api InvalidParams retry after_fix
    { en: "A field of the request is wrong." }
    [USER_INFO] 400 documented by ERROR_HANDLING { en: "A field of the request is wrong." } fix { en: "Read the message for the field." };
    [VIDEO_LIST] 400 documented by ERROR_HANDLING { en: "A field is wrong; max_count may be 20 at most." } fix { en: "Read the message for the field." };
    [VIDEO_QUERY] 400 documented by ERROR_HANDLING { en: "A field or filter is wrong; at most 20 video ids are allowed." } fix { en: "Read the message for the field." };
    [VIDEO_INIT, INBOX_INIT] 400 reported by REPORT_POST_FOR_ME_327 { en: "“The chunk size is invalid”: a single chunk whose chunk_size is not the file's size, or a size outside 5 to 64 MB. Since August 2026 also reported for several chunks." } fix none;
    [VIDEO_INIT] 400 reported by REPORT_LOGINKIT_PHP_11 { en: "“The chunk size is invalid”, for one particular file." } fix none;
    [VIDEO_INIT, INBOX_INIT] 400 reported by DEVELOPER_REPORT { en: "“The total chunk count is invalid”: the count was rounded up." } fix { en: "Round video_size / chunk_size down; the last chunk takes the rest." };

    "invalid_file_upload" Api InvalidFileUpload retry MediaFileUnsupported
    { en: "The file does not meet TikTok's requirements." }
    [FILE_TAKING] 400 documented by ERROR_HANDLING { en: "The file does not meet the requirements of this call." } fix { en: "Correct the file and send it again." };

    "rate_limit_exceeded" Api RateLimitExceeded retry RateLimitHit
    { en: "Too many calls were made within a minute." }
    [USER_INFO] 429 documented by RATE_LIMIT { en: "More than 600 calls within one minute, unless another limit was agreed." } fix { en: "Wait and try again; ask support for a higher limit." };
    [VIDEO_LIST, VIDEO_QUERY] 429 documented by RATE_LIMIT { en: "More than 600 calls within one minute, unless another limit was agreed." } fix { en: "Wait and try again; ask support for a higher limit." };
    [CREATOR_INFO] 429 documented by CREATOR_INFO { en: "More than 20 calls a minute with this token." } fix none;
    [VIDEO_INIT] 429 documented by DIRECT_POST { en: "More than 6 calls a minute with this token." } fix none;
    [INBOX_INIT] 429 documented by UPLOAD_VIDEO { en: "More than 6 calls a minute with this token." } fix none;
    [CONTENT_INIT] 429 documented by PHOTO_POST { en: "More than 6 calls a minute with this token." } fix none;
    [STATUS_FETCH] 429 documented by POST_STATUS { en: "More than 30 calls a minute with this token." } fix none;
    [CANCEL] 429 documented by MEDIA_TRANSFER { en: "More calls than the limit allows; the page gives no number." } fix none;

    "internal_error" Api InternalError retry TiktokServerFault
    { en: "Something failed on TikTok's side." }
    [USER_INFO] 500 documented by ERROR_HANDLING { en: "Something failed on TikTok's side; this word stands for every such fault." } fix { en: "Read the message and report it to TikTok's support with its log_id." };
    [VIDEO_LIST, VIDEO_QUERY] 500 documented by ERROR_HANDLING { en: "Something failed on TikTok's side; this word stands for every such fault." } fix { en: "Read the message and report it to TikTok's support with its log_id." };
    [CONTENT_INIT] none documented by PHOTO_POST { en: "A fault of TikTok's server or of the network, with a status of 500 or above." } fix { en: "Try again later." };
    [STATUS_FETCH] none documented by POST_STATUS { en: "A fault of TikTok's server or of the network, with a status of 500 or above." } fix { en: "Try again later." };
    [CANCEL] none documented by MEDIA_TRANSFER { en: "A fault of TikTok's server or of the network, with a status of 500 or above." } fix { en: "Try again later." };
};
