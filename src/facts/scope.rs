//! What the app may ask for, what the login asked for and what the token carries.

use super::question;

question! {
    /// Whether the products that own the requested scopes are on the app.
    ScopeProductsAdded "scope_products_added" from [Person]
    ask { en: "Are the products that own the requested scopes on the app?" }
    help { en: "Look under Products on the app's page, and for Direct Post in the settings of Content Posting API there." }
    All "all" { en: "Yes, all of them" }
    ContentPostingMissing "content_posting_missing" { en: "Content Posting API is missing" }
    DirectPostOff "direct_post_off" { en: "Content Posting API is there, but Direct Post is switched off" }
    DisplayMissing "display_missing" { en: "Display API is missing or not offered" }
}

question! {
    /// Whether every requested scope is enabled in the view whose key is used.
    ScopeEnabledOnApp "scope_enabled_on_app" from [Paste, Person]
    ask { en: "Is every requested scope enabled in the view whose client key is used?" }
    help { en: "Compare the parameter scope of the login URL with the section Scopes on the app's page; on a Live app only approved scopes count." }
    AllEnabled "all_enabled" { en: "Yes, all" }
    SomeMissing "some_missing" { en: "No, at least one is not" }
    SavedNotApplied "saved_not_applied" { en: "Changed in the form, but not yet applied, submitted or approved" }
    NotInSandbox "not_in_sandbox" { en: "No, one is of Data Portability, and the key is a sandbox key" }
}

question! {
    /// Whether the login URL asked for the scope that the failing call needs.
    ScopeInLoginRequest "scope_in_login_request" from [Paste, Person]
    ask { en: "Did the login URL ask for the scope that the failing call needs?" }
    help { en: "Read the parameter scope of the login URL: creator_info and direct posts need video.publish, drafts video.upload, video lists video.list." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether that scope came after the person's last login.
    ScopeAddedAfterLogin "scope_added_after_login" from [Person]
    ask { en: "Was that scope switched on, or added to the login URL, after this person last logged in?" }
    help { en: "Compare the date of the change in the portal or in your code with the day on which this person last went through the login page; a refresh is not a login." }
    Yes "yes" { en: "Yes, later" }
    No "no" { en: "No, before" }
}

question! {
    /// Where the list of scopes was read.
    ScopeListSource "scope_list_source" from [Paste, Person]
    ask { en: "Where did you read the list of scopes?" }
    help { en: "Trace where the list comes from: only the field scope of the token answer and the parameter scopes of the callback say what was granted." }
    TokenAnswer "token_answer" { en: "In the token answer (field scope)" }
    CallbackUrl "callback_url" { en: "In the callback URL (parameter scopes)" }
    LoginRequest "login_request" { en: "In my own login URL or code" }
    AppConsole "app_console" { en: "In the developer portal" }
}

question! {
    /// Whether the token carries user.info.basic.
    GrantedUserInfoBasic "granted_user_info_basic" from [Paste, Probe, Person]
    ask { en: "Does this token carry user.info.basic?" }
    help { en: "Look for it in the field scope of the token answer or in the parameter scopes of the callback URL; a user/info reply with display_name shows it as well." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether the token carries user.info.profile.
    GrantedUserInfoProfile "granted_user_info_profile" from [Paste, Probe, Person]
    ask { en: "Does this token carry user.info.profile?" }
    help { en: "Look for it in the field scope of the token answer or in the parameter scopes of the callback URL; a user/info reply with username shows it as well." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether the token carries user.info.stats.
    GrantedUserInfoStats "granted_user_info_stats" from [Paste, Probe, Person]
    ask { en: "Does this token carry user.info.stats?" }
    help { en: "Look for it in the field scope of the token answer or in the parameter scopes of the callback URL; a user/info reply with follower_count shows it as well." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether the token carries video.list.
    GrantedVideoList "granted_video_list" from [Paste, Probe, Person]
    ask { en: "Does this token carry video.list?" }
    help { en: "Look for it in the field scope of the token answer or in the parameter scopes of the callback URL; a video/list reply with error.code ok shows it as well." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether the token carries video.upload.
    GrantedVideoUpload "granted_video_upload" from [Paste, Probe, Person]
    ask { en: "Does this token carry video.upload?" }
    help { en: "Look for it in the field scope of the token answer or in the parameter scopes of the callback URL; no read-only call shows it for certain." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether the token carries video.publish.
    GrantedVideoPublish "granted_video_publish" from [Paste, Probe, Person]
    ask { en: "Does this token carry video.publish?" }
    help { en: "Look for it in the field scope of the token answer or in the parameter scopes of the callback URL; a creator_info reply with error.code ok shows it as well." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}
