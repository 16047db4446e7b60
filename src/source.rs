//! The pages of TikTok's that the rules themselves name, by their ids in `content/sources.toml`.

/// Registers the ids.
macro_rules! sources {
    ($($name:ident = $id:ident;)+) => {
        $(
            #[doc = concat!("`", stringify!($id), "`")]
            pub const $name: &str = stringify!($id);
        )+

        /// Every id that the rules name.
        pub const ALL: &[&str] = &[$($name,)+];
    };
}

sources! {
    APP_REVIEW = app_review;
    CONTENT_SHARING = content_sharing;
    CREATE_APP = create_app;
    CREATOR_INFO = creator_info;
    ERROR_HANDLING = error_handling;
    GET_TOKEN = get_token;
    LOGIN_KIT_ANDROID = login_kit_android;
    LOGIN_KIT_DESKTOP = login_kit_desktop;
    LOGIN_KIT_IOS = login_kit_ios;
    LOGIN_KIT_WEB = login_kit_web;
    OAUTH_V1_MIGRATION = oauth_v1_migration;
    REFRESH_TOKEN = refresh_token;
    REPORT_CHATBOTX_1231 = report_chatbotx_1231;
    REPORT_NANGO_352 = report_nango_352;
    REPORT_POSTIZ_DOCS_167 = report_postiz_docs_167;
    SANDBOX = sandbox;
    SCOPES = scopes;
    SUPPORT = support;
    TOKEN_MANAGEMENT = token_management;
}
