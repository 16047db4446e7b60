//! The rows of the table: how they are written, and the endpoints they speak of.

/// The endpoints that the entries speak of.
#[cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "the page's module carries no entries")
)]
pub(super) mod endpoint {
    pub const ANY_PATH: &str = "open.tiktokapis.com, any path";
    pub const AUTHORIZE: &str = "GET https://www.tiktok.com/v2/auth/authorize/";
    pub const CANCEL: &str = "POST /v2/post/publish/cancel/";
    pub const CONTENT_INIT: &str = "POST /v2/post/publish/content/init/";
    pub const CREATOR_INFO: &str = "POST /v2/post/publish/creator_info/query/";
    pub const FILE_TAKING: &str = "v2 endpoints that take a file";
    pub const FROM_BROWSER: &str = "open.tiktokapis.com from a browser";
    pub const INBOX_INIT: &str = "POST /v2/post/publish/inbox/video/init/";
    pub const MEDIA_PUT: &str = "PUT {upload_url}";
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
}

/// Makes the rows of one part of the table. A row of several endpoints becomes an [`Entry`] for each.
macro_rules! listings {
    ($(
        $word:literal $family:ident $fact:ident $meaning:tt
        $([$($endpoint:ident),+] $status:tt $proof:ident by $source:ident $says:tt fix $fix:tt;)+
    )+) => {
        &[$($crate::api::code::Listing {
            word: $word,
            family: $crate::api::code::Family::$family,
            fact: $crate::facts::ErrorCode::$fact,
            meaning: $crate::t! $meaning,
            #[cfg(not(target_arch = "wasm32"))]
            entries: &[$($(
                $crate::api::code::table::entry!($endpoint $status $proof $source $says $fix),
            )+)+],
        }),+]
    };
}

/// Makes the entries that stand under a short name, in rows like those of [`listings!`].
macro_rules! words {
    ($($name:literal [$($endpoint:ident),+] $status:tt $proof:ident by $source:ident $says:tt fix $fix:tt;)+) => {
        &[$($(
            ($name, $crate::api::code::table::entry!($endpoint $status $proof $source $says $fix)),
        )+)+]
    };
}

/// Makes one [`Entry`].
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

pub(super) use {entry, listings, words};
