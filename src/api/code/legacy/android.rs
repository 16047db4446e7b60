//! The numbers of the old SDK for Android.

use super::Legacy;
use super::table::rows;

pub(super) const LEGACY: &[Legacy] = rows! {
    AndroidAuth by ANDROID_ERRORS {
        "2100004" "TikTok is busy; try again later.";
        "2100005" "A parameter is not valid.";
        "2100007" "The app may not do this.";
        "2100009" "The person is barred from doing this.";
        "2190001" "The quota is used up.";
        "2190004" "The app has not been given this ability; ask for it on the developer portal.";
        "2190015" "The access token and the open id do not belong together.";
        "10002" "A parameter is wrong.";
        "10003" "The configuration of the app is not accepted.";
        "10004" "A scope is not accepted.";
        "10005" "A parameter is missing.";
        "10006" "The redirect URI does not fit the callback domain in the configuration of the app.";
        "10007" "The authorization code has expired.";
        "10008" "The credentials of the call are not accepted.";
        "10009" "A parameter is not accepted.";
        "10010" "The refresh token has expired.";
        "10011" "The package name is not the one in the configuration of the app.";
        "10012" "The app is in review, so nobody can authorise it.";
        "10013" "The client key or the client secret is wrong.";
        "10014" "The access token was issued to another client key.";
        "10015" "The client key is of another type of application.";
        "10017" "The signature of the app is not complete in its configuration, so the login fails.";
        "2190002" "The access token is not valid.";
        "2190003" "The person has not authorised this interface.";
        "2190008" "The access token has expired; refresh it, or ask the person to authorise again.";
        "6007061" "The TikTok app is too old.";
        "6007062" "The age of the account keeps it from this feature.";
    }
    AndroidSdk by ANDROID_ERRORS {
        "0" "It worked.";
        "-1" "The SDK does not know what went wrong.";
        "-2" "The person cancelled.";
        "-3" "The request could not be sent.";
        "-4" "The authorisation was refused.";
        "-5" "This is not supported.";
        "-12" "There is no network.";
        "-13" "The network connection took too long.";
        "-14" "The network took too long.";
        "-15" "Reading from or writing to the network failed.";
        "-16" "The host is unknown to the network.";
        "-21" "The secure connection failed.";
        "-30" "The person cancelled the login, or it failed.";
    }
    AndroidShare by ANDROID_ERRORS {
        "20002" "The parameters cannot be read.";
        "20003" "The app lacks a permission for this.";
        "20004" "Nobody is logged in to TikTok.";
        "20005" "TikTok may not see the photo album.";
        "20006" "The network of the TikTok app failed.";
        "20007" "The video is too short or too long.";
        "20008" "The photo does not meet TikTok's requirements.";
        "20010" "Processing the photo failed.";
        "20011" "The video's width or height does not meet TikTok's requirements.";
        "20012" "TikTok does not support the format of the video.";
        "20013" "The share was cancelled.";
        "20015" "The person kept it as a draft, or the account may not post videos.";
        "22001" "TikTok does not support this width or height.";
    }
};
