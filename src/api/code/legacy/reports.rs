//! The numbers of v1, of today's Share Kit, and those that developers report of today's SDKs.

use super::Legacy;
use super::table::rows;

pub(super) const LEGACY: &[Legacy] = rows! {
    V1 by LEGACY_USER_ACCESS {
        "10002" "A parameter of the token request is wrong.";
    }
    V1Share by SHARE_VIDEO {
        "20002" "The person has not granted the scope that this call needs.";
    }
    ShareKit by SHARE_KIT_ANDROID {
        "0/0" "It worked.";
        "-3/20002" "The parameters cannot be read.";
        "-3/10011" "The certificate of the app is not the one in its configuration.";
        "-4/20005" "TikTok may not see the photo album.";
        "-12/20006" "The network of the TikTok app failed.";
        "-5/20008" "The photo does not meet TikTok's requirements.";
        "-5/20010" "Processing the photo failed.";
        "-5/20012" "TikTok does not support the format of the video.";
        "-2/-2" "The share was cancelled.";
        "-4/20016" "The person kept it as a draft, or the account may not post videos.";
        "-1/-1" "The reason is unknown, or the share was refused; the page lists both.";
    }
    NativeReports by REPORT_TIKTOK_OPENSDK_ANDROID_29 {
        "-2" "With access_denied: the person cancelled the login on Android.";
    }
    NativeReports by REPORT_TIKTOK_OPENSDK_ANDROID_5 {
        "10033" "With invalid_client: the certificate of the Android app is not the one in its configuration.";
    }
    NativeReports by REPORT_TIKTOK_OPENSDK_ANDROID_6 {
        "10004" "With server_error at a login: add the product Login Kit to the app, says a reply in TikTok's own SDK repository.";
    }
    NativeReports by REPORT_TIKTOK_OPENSDK_ANDROID_4 {
        "10004" "At a share, a scope is not accepted: add the product Share Kit to the app, says a reply in TikTok's own SDK repository.";
    }
    NativeReports by REPORT_TIKTOK_OPENSDK_IOS_12 {
        "-4/20003" "A share on iOS lacks a permission: add Login Kit and Share Kit to the app, says a reply in TikTok's own SDK repository.";
    }
    NativeReports by REPORT_TIKTOK_OPENSDK_ANDROID_7 {
        "invalid_scope" "On Android it came although the scopes were approved; the thread has no answer.";
    }
    NativeReports by REPORT_REACT_NATIVE_TIKTOK_28 {
        "Client info is illegal or malformed" "The login sheet shows it; sandbox credentials and a target user ended it for one developer.";
    }
};
