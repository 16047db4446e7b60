//! The public pages that the catalogue rests on, each named once, with the day its content was last
//! compared with what is said here.

#[cfg(any(test, target_arch = "wasm32"))]
pub(super) mod packed;

use super::{Page, Source};

macro_rules! sources {
    ($($name:ident = $($text:literal),+;)+) => {
        $(
            #[doc = concat!("Source: ", $($text, " "),+)]
            pub const $name: Source = &sources!(@page $($text),+);
        )+

        /// Every source with a public address.
        pub const ALL: &[Source] = &[$($name),+];
    };
    (@page $title:literal, $url:literal, $verified:literal) => {
        Page {
            name: $title,
            url: Some($url),
            verified: $verified,
        }
    };
    // A thread on GitHub is called by its path.
    (@page $url:literal, $verified:literal) => {
        Page {
            name: $url.split_at("https://github.com/".len()).1,
            url: Some($url),
            verified: $verified,
        }
    };
}

sources! {
    ANDROID_ERRORS = "Android: handling errors", "https://developers.tiktok.com/doc/getting-started-android-handling-errors", "2026-10-01";
    ANDROID_SDK = "TikTok OpenSDK for Android", "https://developers.tiktok.com/doc/mobile-sdk-android-quickstart", "2026-05-01";
    API_V2 = "Introduction to API v2", "https://developers.tiktok.com/doc/tiktok-api-v2-introduction", "2026-10-01";
    APP_REVIEW = "App review guidelines", "https://developers.tiktok.com/doc/app-review-guidelines", "2026-10-01";
    BUSINESS_API_SDK = "TikTok API for Business in python-tiktok", "https://sns-sdks.lkhardy.cn/python-tiktok/authorization/business-authorization", "2026-11-22";
    CHANGELOG = "Changelog", "https://developers.tiktok.com/doc/changelog", "2026-10-01";
    CLIENT_TOKEN = "Client access token", "https://developers.tiktok.com/doc/client-access-token-management", "2026-10-01";
    CONTENT_POSTING = "Content Posting API", "https://developers.tiktok.com/products/content-posting-api", "2026-10-01";
    CONTENT_SHARING = "Content Sharing Guidelines", "https://developers.tiktok.com/doc/content-sharing-guidelines", "2026-10-01";
    CREATE_APP = "Create an app", "https://developers.tiktok.com/doc/getting-started-create-an-app", "2026-10-01";
    CREATOR_INFO = "Query creator info", "https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info", "2026-10-01";
    DATA_PORTABILITY = "Get started with Data Portability", "https://developers.tiktok.com/doc/data-portability-api-get-started", "2026-10-01";
    DIRECT_POST = "Direct Post", "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post", "2026-10-01";
    DISPLAY_API = "Get started with the Display API", "https://developers.tiktok.com/doc/display-api-get-started", "2026-10-01";
    ERROR_HANDLING = "Error handling, API v2", "https://developers.tiktok.com/doc/tiktok-api-v2-error-handling", "2026-10-01";
    FAQ = "Developer FAQ", "https://developers.tiktok.com/doc/getting-started-faq", "2026-10-01";
    FETCH = "Fetch standard: a network error has no status", "https://fetch.spec.whatwg.org/#concept-network-error", "2026-11-22";
    GET_STARTED_DIRECT_POST = "Get started with Direct Post", "https://developers.tiktok.com/doc/content-posting-api-get-started", "2026-10-01";
    GET_STARTED_UPLOAD = "Get started with uploads", "https://developers.tiktok.com/doc/content-posting-api-get-started-upload-content", "2026-10-01";
    GET_TOKEN = "Get a user access token", "https://developers.tiktok.com/doc/oauth-get-a-user-access-token", "2026-11-05";
    HTTP_429 = "RFC 6585: 429 Too Many Requests", "https://www.rfc-editor.org/rfc/rfc6585#section-4", "2026-11-22";
    IOS_ERRORS = "iOS: handling errors", "https://developers.tiktok.com/doc/getting-started-ios-handling-errors", "2026-10-01";
    IOS_SDK = "TikTok OpenSDK for iOS", "https://developers.tiktok.com/doc/mobile-sdk-ios-quickstart", "2026-05-01";
    LEGACY_USER_ACCESS = "Legacy user access guide", "https://developers.tiktok.com/doc/legacy-user-access-guide", "2026-10-01";
    LOGIN_KIT = "Login Kit overview", "https://developers.tiktok.com/docs/en/login-kit-overview", "2026-11-05";
    LOGIN_KIT_ANDROID = "Login Kit for Android", "https://developers.tiktok.com/doc/login-kit-android-quickstart-v2/", "2026-11-22";
    LOGIN_KIT_DESKTOP = "Login Kit for Desktop", "https://developers.tiktok.com/doc/login-kit-desktop", "2026-10-01";
    LOGIN_KIT_IOS = "Login Kit for iOS", "https://developers.tiktok.com/doc/login-kit-ios-quickstart", "2026-11-22";
    LOGIN_KIT_QR = "Login Kit: QR code", "https://developers.tiktok.com/doc/login-kit-qr-code-authorization", "2026-10-01";
    LOGIN_KIT_TOKENS = "Login Kit: manage user access tokens", "https://developers.tiktok.com/doc/login-kit-manage-user-access-tokens", "2026-10-01";
    LOGIN_KIT_WEB = "Login Kit for Web", "https://developers.tiktok.com/doc/login-kit-web", "2026-10-01";
    MEDIA_TRANSFER = "Media transfer guide", "https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide", "2026-10-01";
    OAUTH_ERRORS = "OAuth error handling", "https://developers.tiktok.com/doc/oauth-error-handling", "2026-10-01";
    OAUTH_V1_MIGRATION = "Migration from OAuth v1", "https://developers.tiktok.com/bulletin/migration-guidance-oauth-v1", "2026-10-01";
    PHOTO_POST = "Post photos", "https://developers.tiktok.com/doc/content-posting-api-reference-photo-post", "2026-10-01";
    POST_STATUS = "Get post status", "https://developers.tiktok.com/doc/content-posting-api-reference-get-video-status", "2026-10-01";
    RATE_LIMIT = "Rate limits, API v2", "https://developers.tiktok.com/doc/tiktok-api-v2-rate-limit", "2026-10-01";
    REFRESH_TOKEN = "Refresh a user access token", "https://developers.tiktok.com/docs/en/oauth-refresh-a-user-access-token", "2026-11-05";
    RESEARCH_FAQ = "Research API FAQ", "https://developers.tiktok.com/doc/research-api-faq/", "2026-10-01";
    SANDBOX = "Add a sandbox", "https://developers.tiktok.com/doc/add-a-sandbox", "2026-10-01";
    SCOPES = "Scopes overview", "https://developers.tiktok.com/doc/scopes-overview", "2026-10-01";
    SCOPE_MIGRATION = "user.info scope migration", "https://developers.tiktok.com/bulletin/user-info-scope-migration", "2026-10-01";
    SHARE_KIT_ANDROID = "Share Kit for Android", "https://developers.tiktok.com/doc/share-kit-android-quickstart-v2", "2026-05-01";
    SHARE_VIDEO = "Share Video, v1", "https://developers.tiktok.com/doc/web-video-kit-with-web", "2026-10-01";
    SHARE_VIDEO_MIGRATION = "Migration from Share Video", "https://developers.tiktok.com/bulletin/migration-notice-share-video-api/", "2026-05-01";
    SUPPORT = "Developer support", "https://developers.tiktok.com/support/", "2026-10-01";
    TOKEN_LIFETIMES = "Token lifetimes, November 2026", "https://developers.tiktok.com/docs/zh-Hans/oauth-user-access-token-management", "2026-11-05";
    TOKEN_MANAGEMENT = "Manage user access tokens (OAuth)", "https://developers.tiktok.com/doc/oauth-user-access-token-management", "2026-10-01";
    UPLOAD_VIDEO = "Upload video as a draft", "https://developers.tiktok.com/doc/content-posting-api-reference-upload-video", "2026-10-01";
    USER_INFO = "Get user info", "https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info", "2026-10-01";
    VIDEO_LIST = "List videos", "https://developers.tiktok.com/doc/tiktok-api-v2-video-list", "2026-10-01";
    VIDEO_QUERY = "Query videos", "https://developers.tiktok.com/doc/tiktok-api-v2-video-query", "2026-10-01";
    WEBHOOKS = "Webhook events", "https://developers.tiktok.com/doc/webhooks-events", "2026-10-01";
    REPORT_AITOEARN_586 = "https://github.com/yikart/AiToEarn/issues/586", "2026-11-22";
    REPORT_ARCTIC_251 = "https://github.com/pilcrowonpaper/arctic/pull/251", "2026-11-22";
    REPORT_AUTH_57 = "https://github.com/thedevdojo/auth/issues/57", "2026-11-22";
    REPORT_BETTER_AUTH_3114 = "https://github.com/better-auth/better-auth/issues/3114", "2026-11-22";
    REPORT_BETTER_AUTH_4509 = "https://github.com/better-auth/better-auth/issues/4509", "2026-11-22";
    REPORT_BRIGHTBEAN_103 = "https://github.com/brightbeanxyz/brightbean-studio/pull/103", "2026-11-22";
    REPORT_BRIGHTBEAN_106 = "https://github.com/brightbeanxyz/brightbean-studio/pull/106", "2026-11-22";
    REPORT_BRIGHTBEAN_144 = "https://github.com/brightbeanxyz/brightbean-studio/pull/144", "2026-11-22";
    REPORT_BRIGHTBEAN_147 = "https://github.com/brightbeanxyz/brightbean-studio/pull/147", "2026-11-22";
    REPORT_CHATBOTX_1231 = "https://github.com/ChatbotXIO/ChatbotX/pull/1231", "2026-11-22";
    REPORT_COMPOSIO_3980 = "https://github.com/ComposioHQ/composio/pull/3980", "2026-11-22";
    REPORT_HOMELAB_767 = "https://github.com/mortennordbye/homelab/pull/767", "2026-11-22";
    REPORT_HOMELAB_790 = "https://github.com/mortennordbye/homelab/pull/790", "2026-11-22";
    REPORT_LOGINKIT_PHP_1 = "https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/1", "2026-11-22";
    REPORT_LOGINKIT_PHP_11 = "https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/11", "2026-11-22";
    REPORT_LOGINKIT_PHP_12 = "https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/12", "2026-11-22";
    REPORT_LOGINKIT_PHP_3 = "https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/3", "2026-11-22";
    REPORT_LOGINKIT_PHP_6 = "https://github.com/andreaolivato/TikTok-LoginKit-PHP/issues/6", "2026-11-22";
    REPORT_N8N_NODES_TIKTOK_32 = "https://github.com/igabm/n8n-nodes-tiktok/issues/32", "2026-11-22";
    REPORT_N8N_NODES_TIKTOK_36 = "https://github.com/igabm/n8n-nodes-tiktok/issues/36", "2026-11-22";
    REPORT_N8N_NODES_UPLOAD_POST_23 = "https://github.com/Upload-Post/n8n-nodes-upload-post/pull/23", "2026-11-22";
    REPORT_NANGO_352 = "https://github.com/NangoHQ/nango/issues/352", "2026-11-22";
    REPORT_NUXT_AUTH_UTILS_153 = "https://github.com/atinux/nuxt-auth-utils/pull/153", "2026-11-22";
    REPORT_PIPEDREAM_17628 = "https://github.com/PipedreamHQ/pipedream/issues/17628", "2026-11-22";
    REPORT_POSTIZ_APP_1161 = "https://github.com/gitroomhq/postiz-app/issues/1161", "2026-11-22";
    REPORT_POSTIZ_APP_1329 = "https://github.com/gitroomhq/postiz-app/issues/1329", "2026-11-22";
    REPORT_POSTIZ_APP_1539 = "https://github.com/gitroomhq/postiz-app/pull/1539", "2026-11-22";
    REPORT_POSTIZ_APP_1773 = "https://github.com/gitroomhq/postiz-app/issues/1773", "2026-11-22";
    REPORT_POSTIZ_APP_1784 = "https://github.com/gitroomhq/postiz-app/pull/1784", "2026-11-22";
    REPORT_POSTIZ_APP_1875 = "https://github.com/gitroomhq/postiz-app/pull/1875", "2026-11-22";
    REPORT_POSTIZ_APP_538 = "https://github.com/gitroomhq/postiz-app/issues/538", "2026-11-22";
    REPORT_POSTIZ_DOCS_167 = "https://github.com/gitroomhq/postiz-docs/issues/167", "2026-11-22";
    REPORT_POSTIZ_DOCS_177 = "https://github.com/gitroomhq/postiz-docs/pull/177", "2026-11-22";
    REPORT_POSTIZ_DOCS_222 = "https://github.com/gitroomhq/postiz-docs/pull/222", "2026-11-22";
    REPORT_POST_FOR_ME_214 = "https://github.com/DayMoonDevelopment/post-for-me/pull/214", "2026-11-22";
    REPORT_POST_FOR_ME_327 = "https://github.com/DayMoonDevelopment/post-for-me/issues/327", "2026-11-22";
    REPORT_POST_FOR_ME_334 = "https://github.com/DayMoonDevelopment/post-for-me/pull/334", "2026-11-22";
    REPORT_PROVIDERS_1183 = "https://github.com/SocialiteProviders/Providers/pull/1183", "2026-11-22";
    REPORT_PROVIDERS_1198 = "https://github.com/SocialiteProviders/Providers/issues/1198", "2026-11-22";
    REPORT_REACTJS_SOCIAL_LOGIN_152 = "https://github.com/cuongdevjs/reactjs-social-login/issues/152", "2026-11-22";
    REPORT_REACT_NATIVE_TIKTOK_28 = "https://github.com/Lg0gs/react-native-tiktok/issues/28", "2026-11-22";
    REPORT_REACT_NATIVE_TIKTOK_38 = "https://github.com/Lg0gs/react-native-tiktok/issues/38", "2026-11-22";
    REPORT_SKILLS_793 = "https://github.com/AceDataCloud/Skills/pull/793", "2026-11-22";
    REPORT_SKILLS_800 = "https://github.com/AceDataCloud/Skills/pull/800", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_ANDROID_13 = "https://github.com/tiktok/tiktok-opensdk-android/issues/13", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_ANDROID_29 = "https://github.com/tiktok/tiktok-opensdk-android/issues/29", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_ANDROID_4 = "https://github.com/tiktok/tiktok-opensdk-android/issues/4", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_ANDROID_5 = "https://github.com/tiktok/tiktok-opensdk-android/issues/5", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_ANDROID_6 = "https://github.com/tiktok/tiktok-opensdk-android/issues/6", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_ANDROID_7 = "https://github.com/tiktok/tiktok-opensdk-android/issues/7", "2026-11-22";
    REPORT_TIKTOK_OPENSDK_IOS_12 = "https://github.com/tiktok/tiktok-opensdk-ios/issues/12", "2026-11-22";
    REPORT_TRAKTOK_18 = "https://github.com/JBGruber/traktok/issues/18", "2026-11-22";
    REPORT_TRYPOST_171 = "https://github.com/trypostit/trypost/pull/171", "2026-11-22";
    REPORT_TRYPOST_281 = "https://github.com/trypostit/trypost/pull/281", "2026-11-22";
    REPORT_TRYPOST_315 = "https://github.com/trypostit/trypost/pull/315", "2026-11-22";
    REPORT_TRYPOST_363 = "https://github.com/trypostit/trypost/pull/363", "2026-11-22";
}

/// What developers reported without a public link.
pub const DEVELOPER_REPORT: Source = &Page {
    name: "Developers' reports without a public link",
    url: None,
    verified: "2026-11-22",
};
