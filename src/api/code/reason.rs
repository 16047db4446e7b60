//! Why a post failed after it was accepted: the words of `data.fail_reason`.

use super::Listing;
use super::table::listings;

pub(super) const LISTINGS: &[Listing] = listings! {
    "file_format_check_failed" FailReason FileFormatCheckFailed retry MediaFileUnsupported
    { en: "TikTok does not support the format of the media." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok does not support the format of the media." } fix { en: "Use a format that the restrictions for videos and photos allow." };

    "duration_check_failed" FailReason DurationCheckFailed retry MediaFileUnsupported
    { en: "The video is too short or too long." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "The video is too short or too long." } fix { en: "Keep to the restrictions for videos." };

    "frame_rate_check_failed" FailReason FrameRateCheckFailed retry FrameRateOutOfRange
    { en: "TikTok does not support the frame rate of the video." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "The frame rate is outside 23 to 60 frames a second." } fix { en: "Keep to the restrictions for videos." };

    "picture_size_check_failed" FailReason PictureSizeCheckFailed retry PictureSizeOutOfRange
    { en: "TikTok does not support the width or height of the picture." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok does not support the width or height of the picture." } fix { en: "Keep to the restrictions for videos and photos." };

    "internal" FailReason Internal retry TiktokServerFault
    { en: "Something failed on TikTok's side." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "A part of TikTok's service was not available." } fix { en: "Post again; TikTok says that this can help." };

    "video_pull_failed" FailReason VideoPullFailed retry MediaUrlNotReachable
    { en: "TikTok could not fetch the video." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok could not fetch the video, or not within one hour." } fix { en: "Make sure that the address is public and not slowed down, then post again." };

    "photo_pull_failed" FailReason PhotoPullFailed retry MediaUrlNotReachable
    { en: "TikTok could not fetch the photo." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok could not fetch the photo, or not within one hour." } fix { en: "Make sure that the address is public and not slowed down, then post again." };

    "publish_cancelled" FailReason PublishCancelled retry PublishIdNotUsable
    { en: "The post was cancelled through the API." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "A download still under way was cancelled through the API." } fix none;

    "auth_removed" FailReason AuthRemoved retry AuthorizationRemoved
    { en: "The creator removed the app's access." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "The creator removed the app's access while the media was on its way." } fix { en: "Do not try again." };

    "spam_risk_text" FailReason SpamRiskText retry PostJudgedRisky
    { en: "TikTok takes the caption for spam or a risk." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok's Trust and Safety team takes the caption for spam or a risk." } fix { en: "Do not try again." };

    "spam_risk" FailReason SpamRisk retry PostJudgedRisky
    { en: "TikTok takes the post for a risk." }
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "TikTok's Trust and Safety team takes the request to post for a risk." } fix { en: "Do not try again." };
};
