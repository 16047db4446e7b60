//! The numbers of the old SDK for iOS.

use super::Legacy;
use super::table::rows;

pub(super) const LEGACY: &[Legacy] = rows! {
    IosShare by IOS_ERRORS {
        "0" "It worked.";
        "-1" "It failed; the SDK gives no other reason.";
        "-2" "The person cancelled.";
        "-3" "The share failed.";
        "-4" "The share was refused.";
        "-5" "This is not supported.";
        "20000" "It worked.";
        "20001" "The reason is unknown to this version of the SDK.";
        "20002" "The parameters cannot be read.";
        "20003" "The app lacks a permission for this.";
        "20004" "Nobody is logged in to TikTok.";
        "20005" "TikTok may not see the photo album.";
        "20006" "The network of the TikTok app failed.";
        "20007" "The video is too short or too long.";
        "20008" "The photo does not meet TikTok's requirements.";
        "20009" "The check of the timestamp failed.";
        "20010" "Processing the photo failed.";
        "20011" "The video's width or height does not meet TikTok's requirements.";
        "20012" "TikTok does not support the format of the video.";
        "20013" "The share was cancelled.";
        "20014" "Another video is being uploaded.";
        "20015" "The person kept it as a draft, or the account may not post videos.";
        "20016" "Posting what was shared failed.";
        "21001" "Loading from iCloud failed.";
        "21002" "The SDK could not read its own parameters.";
        "21003" "The media file is not there.";
    }
};
