//! The account, the post and its media.

use super::question;

question! {
    /// Whether the TikTok account is public or private right now.
    AccountVisibility "account_visibility" from [Probe, Paste, Person]
    ask { en: "Is the TikTok account public or private right now?" }
    help { en: "In TikTok's app look under Settings and privacy, Privacy, Private account; in the reply of creator_info, FOLLOWER_OF_CREATOR in privacy_level_options means private." }
    Public "public" { en: "Public" }
    Private "private" { en: "Private" }
}

question! {
    /// The privacy_level for which the post asks.
    PostPrivacy "post_privacy" from [Paste, Person]
    ask { en: "Which privacy_level does the post ask for?" }
    help { en: "Read post_info.privacy_level in the body of the init request." }
    SelfOnly "self_only" { en: "SELF_ONLY" }
    PublicToEveryone "public_to_everyone" { en: "PUBLIC_TO_EVERYONE" }
    OtherLevel "other_level" { en: "Another level, or one fixed level for every creator" }
}

question! {
    /// Whether the call makes a direct post or a draft.
    PostMode "post_mode" from [Paste, Person]
    ask { en: "Is it a direct post or a draft for the person's inbox?" }
    help { en: "Read the path of the init request, and for content/init the field post_mode in its body." }
    DirectPost "direct_post" { en: "Direct post (video/init, or content/init with DIRECT_POST)" }
    InboxUpload "inbox_upload" { en: "Draft (inbox/video/init, or content/init with MEDIA_UPLOAD)" }
}

question! {
    /// The kind of media that is posted.
    MediaKind "media_kind" from [Paste, Person]
    ask { en: "What is posted?" }
    help { en: "Look at the init request: video/init and inbox/video/init are for a video, content/init with photo_images is for photos." }
    Video "video" { en: "A video" }
    Photo "photo" { en: "One or more photos" }
    TextOnly "text_only" { en: "Text only" }
}

question! {
    /// The way in which TikTok gets the media.
    MediaSource "media_source" from [Paste, Person]
    ask { en: "How does TikTok get the media?" }
    help { en: "Read source_info.source in the body of the init request." }
    FileUpload "file_upload" { en: "FILE_UPLOAD (the bytes are sent to TikTok)" }
    PullFromUrl "pull_from_url" { en: "PULL_FROM_URL (TikTok downloads them)" }
}

question! {
    /// How the host of the media URL stands in the portal's URL properties.
    MediaHost "media_host" from [Person]
    ask { en: "Is the host of the media URL verified under URL properties in the portal?" }
    help { en: "Compare the host of the media URL with the entries behind the button URL properties on the app's page, and open the URL in a private window to see a login page or a redirect." }
    VerifiedHere "verified_here" { en: "Yes, this host, its domain or this prefix" }
    OtherHost "other_host" { en: "No, only another host of mine" }
    NotVerified "not_verified" { en: "No, nothing is verified" }
    NotPublic "not_public" { en: "The URL needs a login, redirects, or cannot be reached from the internet" }
}

question! {
    /// How chunk_size and total_chunk_count are worked out.
    ChunkPlan "chunk_plan" from [Paste, Person]
    ask { en: "How are chunk_size and total_chunk_count worked out?" }
    help { en: "Compare chunk_size, total_chunk_count and video_size in source_info of the init request, and look whether the code that divides them rounds down or up." }
    SingleEqual "single_equal" { en: "One chunk, chunk_size = video_size" }
    SingleUnequal "single_unequal" { en: "One chunk, chunk_size is not video_size" }
    RoundedDown "rounded_down" { en: "Several chunks, the count is rounded down" }
    RoundedUp "rounded_up" { en: "Several chunks, the count is rounded up" }
    OutsideLimits "outside_limits" { en: "A chunk under 5 MB or over 64 MB, or more than 1,000 chunks" }
}

question! {
    /// The HTTP status of the media PUT.
    UploadStatus "upload_status" from [Paste, Person]
    ask { en: "Which HTTP status does the PUT to upload_url answer?" }
    help { en: "Log the HTTP status of every PUT to upload_url and take the first one that is neither 206 nor 201." }
    UrlRefused "url_refused" { en: "403 or 404" }
    RangeRefused "range_refused" { en: "400 or 416" }
    ServerFault "server_fault" { en: "5xx" }
    Accepted "accepted" { en: "201 or 206" }
}

question! {
    /// The status of the post that status/fetch returns.
    PostStatusValue "post_status_value" from [Paste, Person]
    ask { en: "Which status does status/fetch return?" }
    help { en: "Call /v2/post/publish/status/fetch/ with the publish_id of the init reply and read data.status." }
    Processing "processing" { en: "PROCESSING_UPLOAD or PROCESSING_DOWNLOAD" }
    SendToUserInbox "send_to_user_inbox" { en: "SEND_TO_USER_INBOX" }
    PublishComplete "publish_complete" { en: "PUBLISH_COMPLETE" }
    Failed "failed" { en: "FAILED" }
    NeverChecked "never_checked" { en: "It is never called" }
}
