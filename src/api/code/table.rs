//! The rows of the table: how they are written, and the endpoints they speak of.

/// The endpoints that the entries speak of.
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod endpoint {
    pub const ANY_PATH: &str = "open.tiktokapis.com, any path";
    pub const ACCESS_REMOVED: &str = "webhook authorization.removed";
    pub const AUTHORIZE: &str = "GET https://www.tiktok.com/v2/auth/authorize/";
    pub const AUTHORIZE_V1: &str = "GET https://www.tiktok.com/auth/authorize/";
    pub const CANCEL: &str = "POST /v2/post/publish/cancel/";
    pub const CONTENT_INIT: &str = "POST /v2/post/publish/content/init/";
    pub const CREATOR_INFO: &str = "POST /v2/post/publish/creator_info/query/";
    pub const FILE_TAKING: &str = "v2 endpoints that take a file";
    pub const FROM_BROWSER: &str = "open.tiktokapis.com from a browser";
    pub const INBOX_INIT: &str = "POST /v2/post/publish/inbox/video/init/";
    pub const LOGIN_SCOPE: &str = "scope of GET https://www.tiktok.com/v2/auth/authorize/";
    pub const MEDIA_PUT: &str = "PUT {upload_url}";
    pub const NOT_TIKTOK: &str = "no endpoint of TikTok's";
    pub const POST_FAILED: &str = "webhook post.publish.failed";
    pub const QR_CHECK: &str = "POST /v2/oauth/check_qrcode/";
    pub const QR_GET: &str = "POST /v2/oauth/get_qrcode/";
    pub const RESEARCH: &str = "/v2/research/*";
    pub const REVOKE: &str = "POST /v2/oauth/revoke/";
    pub const STATUS_FETCH: &str = "POST /v2/post/publish/status/fetch/";
    pub const TOKEN: &str = "POST /v2/oauth/token/";
    pub const USER_INFO: &str = "GET /v2/user/info/";
    pub const VIDEO_INIT: &str = "POST /v2/post/publish/video/init/";
    pub const VIDEO_LIST: &str = "POST /v2/video/list/";
    pub const VIDEO_QUERY: &str = "POST /v2/video/query/";

    /// Where to look for an endpoint that has no stage of its own in the tree.
    pub fn pointer(endpoint: &str) -> Option<crate::remedy::Source> {
        use crate::remedy::source;
        match endpoint {
            CANCEL => Some(source::MEDIA_TRANSFER),
            LOGIN_SCOPE => Some(source::SCOPES),
            POST_FAILED => Some(source::POST_STATUS),
            QR_CHECK | QR_GET => Some(source::LOGIN_KIT_QR),
            RESEARCH => Some(source::RESEARCH_FAQ),
            REVOKE => Some(source::TOKEN_MANAGEMENT),
            VIDEO_QUERY => Some(source::VIDEO_QUERY),
            _ => None,
        }
    }
}

/// Makes the rows of one part of the table. A row of several endpoints becomes an [`Entry`] for each.
macro_rules! listings {
    ($(
        $word:literal $family:ident $fact:ident retry $retry:ident $meaning:tt
        $([$($endpoint:ident),+] $status:tt $proof:ident by $source:ident $says:tt fix $fix:tt;)+
    )+) => {
        &[$($crate::api::code::Listing {
            word: $word,
            family: $crate::api::code::Family::$family,
            fact: $crate::facts::ErrorCode::$fact,
            meaning: $crate::t! $meaning,
            #[cfg(not(target_arch = "wasm32"))]
            retry: $crate::api::code::table::retry!($retry),
            #[cfg(not(target_arch = "wasm32"))]
            entries: &[$($(
                $crate::api::code::table::entry!($endpoint $status $proof $source $says $fix),
            )+)+],
        }),+]
    };
}

/// Makes a verdict on trying again: the one of the cause that the word has, or one that holds for all
/// its causes.
#[cfg(not(target_arch = "wasm32"))]
macro_rules! retry {
    (never) => {
        $crate::remedy::Retry::Never
    };
    (after_fix) => {
        $crate::remedy::Retry::AfterFix
    };
    ($cause:ident) => {
        $crate::cause::Cause::$cause.remedy().retry
    };
}

/// Makes one [`Entry`].
#[cfg(not(target_arch = "wasm32"))]
macro_rules! entry {
    ($endpoint:ident $status:tt $proof:ident $source:ident $says:tt $fix:tt) => {
        $crate::api::code::Entry {
            endpoint: $crate::api::code::table::endpoint::$endpoint,
            status: $crate::api::code::table::entry!(@status $status),
            meaning: $crate::t! $says,
            fix: $crate::api::code::table::entry!(@fix $fix),
            source: $crate::remedy::source::$source,
            documented: $crate::api::code::table::entry!(@proof $proof),
        }
    };
    (@status none) => { None };
    (@status $status:literal) => { Some($status) };
    (@fix none) => { None };
    (@fix $fix:tt) => { Some($crate::t! $fix) };
    (@proof documented) => { true };
    (@proof reported) => { false };
}

pub(super) use listings;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use {entry, retry};
