//! How a drawing divides the tree: a diagram, or a page, a section.

/// A part of the tree with a drawing of its own.
#[derive(Debug)]
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// One sentence on what it is about.
    pub about: &'static str,
    /// Where it begins: for each entrance the answers that lead there from the root. Arrows to an entrance
    /// are cut, so a diagram that grows too wide needs one more.
    pub entrances: &'static [&'static str],
}

/// Every section, in the order of the drawing. What no section claims stands in the first that comes to it.
pub const SECTIONS: &[Section] = &[
    Section {
        title: "What was pasted",
        about: "Every path begins here.",
        entrances: &[""],
    },
    Section {
        title: "On the way to TikTok",
        about: "Whether an answer of TikTok came at all.",
        entrances: &["reply", "access_token"],
    },
    Section {
        title: "The failing step",
        about: "No code names the cause: the step decides where to look.",
        entrances: &["other_text", "nothing"],
    },
    Section {
        title: "The error code",
        about: "What TikTok's own word says.",
        entrances: &["reply json_answer"],
    },
    Section {
        title: "What is seen",
        about: "No code and no message: what the person sees.",
        entrances: &["reply json_answer no_code post_status publish_complete"],
    },
    Section {
        title: "Login page and callback",
        about: "TikTok's login page, the login URL and the way back.",
        entrances: &[
            "login_url",
            "login_page",
            "reply json_answer access_denied",
            "reply json_answer sdk_number",
            "reply json_answer no_code back_from_login",
        ],
    },
    Section {
        title: "The portal's settings",
        about: "What TikTok's login page compares with the app in the portal.",
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
        title: "Token exchange",
        about: "The code that becomes a token.",
        entrances: &[
            "reply json_answer invalid_client",
            "reply json_answer invalid_grant",
            "reply json_answer invalid_grant token_exchange",
            "reply json_answer invalid_request",
            "reply json_answer no_code token_exchange",
        ],
    },
    Section {
        title: "Refresh and revocation",
        about: "The end of a token and its renewal.",
        entrances: &[
            "reply json_answer access_token_invalid",
            "reply json_answer no_code token_refresh",
        ],
    },
    Section {
        title: "User info and scopes",
        about: "Which scope a call needs, whether the token carries it, and why not.",
        entrances: &[
            "reply json_answer scope_not_authorized",
            "reply json_answer scope_not_authorized post_status",
            "reply json_answer scope_not_authorized creator_info yes",
            "reply json_answer scope_not_authorized login_page",
        ],
    },
    Section {
        title: "The fields of user/info",
        about: "Which fields the request names, and whether their scopes are there.",
        entrances: &[
            "reply json_answer scope_permission_missed",
            "reply json_answer scope_not_authorized profile_read yes",
            "reply json_answer no_code profile_read",
            "reply json_answer no_code profile_read none_of_these",
        ],
    },
    Section {
        title: "Creator info",
        about: "The scopes of posting.",
        entrances: &["reply json_answer scope_not_authorized creator_info"],
    },
    Section {
        title: "Starting a post",
        about: "The init call: inbox, direct post and photo.",
        entrances: &[
            "reply json_answer invalid_params",
            "reply json_answer unaudited_client_can_only_post_to_private_accounts",
            "reply json_answer no_code post_init",
            "reply json_answer no_code post_init something_else none_of_these",
            "reply json_answer no_code post_init something_else none_of_these video file_upload rounded_down",
        ],
    },
    Section {
        title: "Media transfer",
        about: "The bytes on their way.",
        entrances: &["reply json_answer no_code media_upload"],
    },
    Section {
        title: "Post status",
        about: "What became of a post.",
        entrances: &[
            "reply json_answer no_code post_status",
            "reply json_answer no_code post_status publish_complete only_visible_to_me",
        ],
    },
    Section {
        title: "Video list",
        about: "video/list and video/query.",
        entrances: &["reply json_answer scope_not_authorized video_list"],
    },
    Section {
        title: "App review",
        about: "TikTok's review of the app and of direct posts.",
        entrances: &["reply json_answer no_code app_review"],
    },
    Section {
        title: "Healthy token",
        about: "No call fails.",
        entrances: &[
            "reply json_answer no_code nothing_fails",
            "reply json_answer no_code nothing_fails none_of_these",
        ],
    },
    Section {
        title: "Nothing names a cause",
        about: "The honest end: who calls, and whether the call has the documented form.",
        entrances: &["reply json_answer no_code creator_info none_of_these"],
    },
];
