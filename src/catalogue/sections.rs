//! How a drawing divides the tree: a diagram, or a page, a section.

use crate::phrase::{Phrase, section, section_about};

/// A part of the tree with a drawing of its own.
#[derive(Debug)]
pub struct Section {
    /// Its name in addresses.
    pub id: &'static str,
    /// Its heading.
    pub title: Phrase,
    /// One sentence on what it is about.
    pub about: Phrase,
    /// Where it begins: for each entrance the answers that lead there from the root. Arrows to an entrance
    /// are cut, so a diagram that grows too wide needs one more.
    pub entrances: &'static [&'static str],
}

/// Every section, in the order of the drawing. What no section claims stands in the first that comes to it.
pub const SECTIONS: &[Section] = &[
    Section {
        id: "what-was-pasted",
        title: section::WHAT_WAS_PASTED,
        about: section_about::WHAT_WAS_PASTED,
        entrances: &[""],
    },
    Section {
        id: "on-the-way-to-tiktok",
        title: section::ON_THE_WAY_TO_TIKTOK,
        about: section_about::ON_THE_WAY_TO_TIKTOK,
        entrances: &["reply", "access_token"],
    },
    Section {
        id: "the-failing-step",
        title: section::THE_FAILING_STEP,
        about: section_about::THE_FAILING_STEP,
        entrances: &["other_text", "nothing"],
    },
    Section {
        id: "the-error-code",
        title: section::THE_ERROR_CODE,
        about: section_about::THE_ERROR_CODE,
        entrances: &["reply json_answer"],
    },
    Section {
        id: "what-is-seen",
        title: section::WHAT_IS_SEEN,
        about: section_about::WHAT_IS_SEEN,
        entrances: &["reply json_answer no_code post_status publish_complete"],
    },
    Section {
        id: "login-page-and-callback",
        title: section::LOGIN_PAGE_AND_CALLBACK,
        about: section_about::LOGIN_PAGE_AND_CALLBACK,
        entrances: &[
            "login_url",
            "login_page",
            "reply json_answer access_denied",
            "reply json_answer sdk_number",
            "reply json_answer no_code back_from_login",
        ],
    },
    Section {
        id: "the-portals-settings",
        title: section::THE_PORTAL_S_SETTINGS,
        about: section_about::THE_PORTAL_S_SETTINGS,
        entrances: &[
            "login_page none_named none_of_these",
            "login_page none_named none_of_these exact comma all_enabled",
            "login_page none_named none_of_these exact comma all_enabled production live",
            "reply json_answer unauthorized_client",
            "reply json_answer invalid_scope",
            "login_page redirect_uri",
            "reply json_answer no_code post_status publish_complete scope_missing_in_console",
        ],
    },
    Section {
        id: "token-exchange",
        title: section::TOKEN_EXCHANGE,
        about: section_about::TOKEN_EXCHANGE,
        entrances: &[
            "reply json_answer invalid_client",
            "reply json_answer invalid_grant",
            "reply json_answer invalid_grant token_exchange",
            "reply json_answer invalid_request",
            "reply json_answer no_code token_exchange",
        ],
    },
    Section {
        id: "refresh-and-revocation",
        title: section::REFRESH_AND_REVOCATION,
        about: section_about::REFRESH_AND_REVOCATION,
        entrances: &[
            "reply json_answer access_token_invalid",
            "reply json_answer no_code token_refresh",
        ],
    },
    Section {
        id: "user-info-and-scopes",
        title: section::USER_INFO_AND_SCOPES,
        about: section_about::USER_INFO_AND_SCOPES,
        entrances: &[
            "reply json_answer scope_not_authorized",
            "reply json_answer scope_not_authorized post_status",
            "reply json_answer scope_not_authorized creator_info yes",
            "reply json_answer scope_not_authorized login_page",
        ],
    },
    Section {
        id: "the-fields-of-user-info",
        title: section::THE_FIELDS_OF_USER_INFO,
        about: section_about::THE_FIELDS_OF_USER_INFO,
        entrances: &[
            "reply json_answer scope_permission_missed",
            "reply json_answer scope_not_authorized profile_read yes",
            "reply json_answer no_code profile_read",
            "reply json_answer no_code profile_read none_of_these",
        ],
    },
    Section {
        id: "creator-info",
        title: section::CREATOR_INFO,
        about: section_about::CREATOR_INFO,
        entrances: &["reply json_answer scope_not_authorized creator_info"],
    },
    Section {
        id: "starting-a-post",
        title: section::STARTING_A_POST,
        about: section_about::STARTING_A_POST,
        entrances: &[
            "reply json_answer invalid_params",
            "reply json_answer unaudited_client_can_only_post_to_private_accounts",
            "reply json_answer no_code post_init",
            "reply json_answer no_code post_init something_else none_of_these",
            "reply json_answer no_code post_init something_else none_of_these video file_upload rounded_down",
        ],
    },
    Section {
        id: "media-transfer",
        title: section::MEDIA_TRANSFER,
        about: section_about::MEDIA_TRANSFER,
        entrances: &["reply json_answer no_code media_upload"],
    },
    Section {
        id: "post-status",
        title: section::POST_STATUS,
        about: section_about::POST_STATUS,
        entrances: &[
            "reply json_answer no_code post_status",
            "reply json_answer no_code post_status publish_complete only_visible_to_me",
        ],
    },
    Section {
        id: "video-list",
        title: section::VIDEO_LIST,
        about: section_about::VIDEO_LIST,
        entrances: &["reply json_answer scope_not_authorized video_list"],
    },
    Section {
        id: "app-review",
        title: section::APP_REVIEW,
        about: section_about::APP_REVIEW,
        entrances: &["reply json_answer no_code app_review"],
    },
    Section {
        id: "healthy-token",
        title: section::HEALTHY_TOKEN,
        about: section_about::HEALTHY_TOKEN,
        entrances: &[
            "reply json_answer no_code nothing_fails",
            "reply json_answer no_code nothing_fails none_of_these",
        ],
    },
    Section {
        id: "nothing-names-a-cause",
        title: section::NOTHING_NAMES_A_CAUSE,
        about: section_about::NOTHING_NAMES_A_CAUSE,
        entrances: &["reply json_answer no_code creator_info none_of_these"],
    },
];
