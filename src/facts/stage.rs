//! Where it fails, with which code, and what is seen.

use super::question;

question! {
    /// Which step of the integration fails first.
    FailingStage "failing_stage" from [Paste, Probe, Person]
    ask { en: "Which step fails first?" }
    help { en: "Follow one person from login to post in your log and stop at the first step with an error page, or with a reply whose error.code is not ok." }
    LoginPage "login_page" { en: "TikTok's login or consent page shows an error, or the portal refuses the settings for it" }
    BackFromLogin "back_from_login" { en: "The person consents, but the return to the app fails" }
    TokenExchange "token_exchange" { en: "The code is not exchanged for a token" }
    TokenRefresh "token_refresh" { en: "The token can no longer be refreshed" }
    ProfileRead "profile_read" { en: "user/info fails or lacks data" }
    CreatorInfo "creator_info" { en: "creator_info/query fails" }
    PostInit "post_init" { en: "The init call of a post or draft is refused" }
    MediaUpload "media_upload" { en: "Sending the bytes to upload_url fails" }
    PostStatus "post_status" { en: "The post was accepted, but does not arrive as expected" }
    VideoList "video_list" { en: "video/list or video/query fails or is empty" }
    AppReview "app_review" { en: "TikTok's app review or Direct Post audit says no" }
    NothingFails "nothing_fails" { en: "No call fails" }
}

question! {
    /// The error code that TikTok's answer carries.
    ErrorCode "error_code" from [Paste, Probe, Person]
    ask { en: "Which error code does TikTok's answer carry?" }
    help { en: "Read error.code in an API reply, error in a reply of the token endpoint or in the callback URL, or data.fail_reason in a reply of status/fetch." }
    AccessTokenInvalid "access_token_invalid" { en: "access_token_invalid" }
    ScopeNotAuthorized "scope_not_authorized" { en: "scope_not_authorized" }
    ScopePermissionMissed "scope_permission_missed" { en: "scope_permission_missed" }
    InvalidParams "invalid_params" { en: "invalid_params" }
    InvalidFileUpload "invalid_file_upload" { en: "invalid_file_upload" }
    RateLimitExceeded "rate_limit_exceeded" { en: "rate_limit_exceeded" }
    InternalError "internal_error" { en: "internal_error" }
    UnauditedClientCanOnlyPostToPrivateAccounts "unaudited_client_can_only_post_to_private_accounts" { en: "unaudited_client_can_only_post_to_private_accounts" }
    UrlOwnershipUnverified "url_ownership_unverified" { en: "url_ownership_unverified" }
    PrivacyLevelOptionMismatch "privacy_level_option_mismatch" { en: "privacy_level_option_mismatch" }
    SpamRiskTooManyPosts "spam_risk_too_many_posts" { en: "spam_risk_too_many_posts" }
    SpamRiskTooManyPendingShare "spam_risk_too_many_pending_share" { en: "spam_risk_too_many_pending_share" }
    SpamRiskUserBannedFromPosting "spam_risk_user_banned_from_posting" { en: "spam_risk_user_banned_from_posting" }
    ReachedActiveUserCap "reached_active_user_cap" { en: "reached_active_user_cap" }
    AppVersionCheckFailed "app_version_check_failed" { en: "app_version_check_failed" }
    InvalidPublishId "invalid_publish_id" { en: "invalid_publish_id" }
    TokenNotAuthorizedForSpecifiedPublishId "token_not_authorized_for_specified_publish_id" { en: "token_not_authorized_for_specified_publish_id" }
    PublishNotCancellable "publish_not_cancellable" { en: "publish_not_cancellable" }
    FileFormatCheckFailed "file_format_check_failed" { en: "file_format_check_failed" }
    DurationCheckFailed "duration_check_failed" { en: "duration_check_failed" }
    FrameRateCheckFailed "frame_rate_check_failed" { en: "frame_rate_check_failed" }
    PictureSizeCheckFailed "picture_size_check_failed" { en: "picture_size_check_failed" }
    Internal "internal" { en: "internal" }
    VideoPullFailed "video_pull_failed" { en: "video_pull_failed" }
    PhotoPullFailed "photo_pull_failed" { en: "photo_pull_failed" }
    PublishCancelled "publish_cancelled" { en: "publish_cancelled" }
    AuthRemoved "auth_removed" { en: "auth_removed" }
    SpamRiskText "spam_risk_text" { en: "spam_risk_text" }
    SpamRisk "spam_risk" { en: "spam_risk" }
    AccessDenied "access_denied" { en: "access_denied" }
    InvalidClient "invalid_client" { en: "invalid_client" }
    InvalidGrant "invalid_grant" { en: "invalid_grant" }
    InvalidRequest "invalid_request" { en: "invalid_request" }
    InvalidScope "invalid_scope" { en: "invalid_scope" }
    UnauthorizedClient "unauthorized_client" { en: "unauthorized_client" }
    UnsupportedGrantType "unsupported_grant_type" { en: "unsupported_grant_type" }
    UnsupportedResponseType "unsupported_response_type" { en: "unsupported_response_type" }
    ServerError "server_error" { en: "server_error" }
    TemporarilyUnavailable "temporarily_unavailable" { en: "temporarily_unavailable" }
    SdkNumber "sdk_number" { en: "A number from the Android or iOS SDK (10003, 10006, 10011, 10017, 10033 and others)" }
    Ok "ok" { en: "ok (no error)" }
    OtherWord "other_word" { en: "Another code" }
    NoCode "no_code" { en: "No code at all" }
}

question! {
    /// What is seen where there is no error text.
    Symptom "symptom" from [Person]
    ask { en: "What do you see, if there is no error text?" }
    help { en: "Compare the whole reply with what your page or tool makes of it, and look in TikTok's app at the profile and the inbox, or in the portal at the scopes that it offers." }
    AnswerLacksField "answer_lacks_field" { en: "The answer is fine, but a field I expect is missing" }
    NoAccessTokenInAnswer "no_access_token_in_answer" { en: "Consent works, but my code or tool finds no access token" }
    VideoListEmpty "video_list_empty" { en: "The video list is empty, without an error" }
    CaptionMissing "caption_missing" { en: "The draft arrives without my title or caption" }
    OnlyVisibleToMe "only_visible_to_me" { en: "Posting works, but the posts are private or only a few users can post" }
    PostedTwice "posted_twice" { en: "The same video was posted or queued more than once" }
    StaysProcessing "stays_processing" { en: "The status stays at processing" }
    StatusStopsAtInbox "status_stops_at_inbox" { en: "The status never gets past SEND_TO_USER_INBOX" }
    DraftNotInInbox "draft_not_in_inbox" { en: "The status says SEND_TO_USER_INBOX, but nothing is in the app" }
    StatusFailedWithoutReason "status_failed_without_reason" { en: "The tool only says that the post failed" }
    NoPostId "no_post_id" { en: "The post is there, but no post id is returned" }
    OnlyLargeFilesFail "only_large_files_fail" { en: "Only large files fail (about 64 MB and more)" }
    OtherAccountsData "other_accounts_data" { en: "The data belongs to another TikTok account" }
    WorkedThenStopped "worked_then_stopped" { en: "It worked, then stopped without a change on my side" }
    ScopeMissingInConsole "scope_missing_in_console" { en: "The developer portal does not offer the scope I need" }
    LoginNeverOpens "login_never_opens" { en: "TikTok's login page never opens" }
    OnlyHttpStatusRead "only_http_status_read" { en: "My code decides by the HTTP status alone" }
    NoneOfThese "none_of_these" { en: "None of these" }
}
