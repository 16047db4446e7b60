//! The codes of the Content Posting API.

use super::Listing;
use super::table::listings;

pub(super) const LISTINGS: &[Listing] = listings! {
    "invalid_param" Posting InvalidParams retry after_fix
    { en: "A field of the request is wrong. Real answers have been seen to spell it invalid_params." }
    [VIDEO_INIT] 400 documented by DIRECT_POST { en: "A field of the body is wrong." } fix { en: "Read the message for the field." };
    [INBOX_INIT] 400 documented by UPLOAD_VIDEO { en: "A field of the body is wrong." } fix { en: "Read the message for the field." };
    [CONTENT_INIT] 400 documented by PHOTO_POST { en: "A field of the body is wrong." } fix { en: "Read the message for the field." };

    "unaudited_client_can_only_post_to_private_accounts" Posting UnauditedClientCanOnlyPostToPrivateAccounts retry after_fix
    { en: "The app has not passed the Direct Post audit, and the TikTok account is not private." }
    [VIDEO_INIT] 403 documented by DIRECT_POST { en: "The app has not passed the audit and the account is not private, so the post is not even set up." } fix { en: "Make the account private and post with SELF_ONLY, or pass the audit." };
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "The app has not passed the audit and the account is not private, so the post is not even set up." } fix { en: "Make the account private and post with SELF_ONLY, or pass the audit." };
    [VIDEO_INIT] 403 reported by REPORT_BRIGHTBEAN_144 { en: "It came although the post was SELF_ONLY, because the account was public; making the account private ended it." } fix none;
    [VIDEO_INIT] 403 reported by REPORT_POSTIZ_DOCS_222 { en: "It came although the app review was passed: the Direct Post audit is another step." } fix none;

    "url_ownership_unverified" Posting UrlOwnershipUnverified retry MediaDomainNotVerified
    { en: "TikTok is to fetch the media from an address that the app has not verified." }
    [VIDEO_INIT] 403 documented by DIRECT_POST { en: "The video's address is under no domain or prefix that the app has verified." } fix { en: "Verify the domain or the prefix under URL properties." };
    [INBOX_INIT] 403 documented by UPLOAD_VIDEO { en: "The video's address is under no domain or prefix that the app has verified." } fix { en: "Verify the domain or the prefix under URL properties." };
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "A photo's address is under no domain or prefix that the app has verified; photos can only be fetched by address." } fix { en: "Verify the domain or the prefix under URL properties." };
    [CANCEL] 403 documented by MEDIA_TRANSFER { en: "The media's address is under no domain or prefix that the app has verified." } fix { en: "Verify the domain or the prefix under URL properties." };

    "privacy_level_option_mismatch" Posting PrivacyLevelOptionMismatch retry PrivacyLevelNotOffered
    { en: "The privacy level is not one that this creator can choose." }
    [VIDEO_INIT] 403 documented by DIRECT_POST { en: "privacy_level is missing, or creator_info does not offer it for this creator." } fix { en: "Offer and send only values from privacy_level_options." };
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "privacy_level is missing, or creator_info does not offer it for this creator." } fix { en: "Offer and send only values from privacy_level_options." };

    "spam_risk_too_many_posts" Posting SpamRiskTooManyPosts retry CreatorDailyPostLimit
    { en: "The creator has made too many posts through the API within a day." }
    [CREATOR_INFO] 200 documented by CREATOR_INFO { en: "The creator has used up today's posts through the API. It comes with HTTP 200, so that the status alone looks like success." } fix { en: "Stop here and tell the person to try later." };
    [VIDEO_INIT] 403 documented by DIRECT_POST { en: "The creator has used up the day's posts through the API: about 15, shared by all apps." } fix none;
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "The creator has used up the day's posts through the API." } fix none;
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "As fail_reason: the creator has made too many posts through the API in the last 24 hours." } fix { en: "Post from TikTok's mobile app." };

    "spam_risk_too_many_pending_share" Posting SpamRiskTooManyPendingShare retry PendingShareLimit
    { en: "Too many drafts are waiting in the creator's inbox." }
    [INBOX_INIT] 403 documented by UPLOAD_VIDEO { en: "Five drafts of the last 24 hours have been neither posted nor cleared; more are not allowed." } fix none;
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "Five drafts of the last 24 hours have been neither posted nor cleared; more are not allowed." } fix none;

    "spam_risk_user_banned_from_posting" Posting SpamRiskUserBannedFromPosting retry CreatorBannedFromPosting
    { en: "TikTok has barred the creator from new posts." }
    [CREATOR_INFO] 200 documented by CREATOR_INFO { en: "TikTok has barred the creator from new posts. It comes with HTTP 200, so that the status alone looks like success." } fix { en: "Stop here and tell the person to try later." };
    [VIDEO_INIT] 403 documented by DIRECT_POST { en: "TikTok has barred the creator from new posts." } fix none;
    [INBOX_INIT] 403 documented by UPLOAD_VIDEO { en: "TikTok has barred the creator from new posts." } fix none;
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "TikTok has barred the creator from new posts." } fix none;
    [STATUS_FETCH, POST_FAILED] none documented by POST_STATUS { en: "As fail_reason: TikTok's Trust and Safety team has barred the creator from posting." } fix { en: "Do not try again." };

    "reached_active_user_cap" Posting ReachedActiveUserCap retry AppActiveUserCap
    { en: "As many people as the app may serve have posted through it within a day." }
    [CREATOR_INFO] 200 documented by CREATOR_INFO { en: "As many people as the app may serve in a day have posted through it. It comes with HTTP 200, so that the status alone looks like success." } fix { en: "Stop here and tell the person to try later." };
    [VIDEO_INIT] 403 documented by DIRECT_POST { en: "As many people as the app may serve in a day have posted through it: 5 within 24 hours before the audit." } fix { en: "Ask support for a higher cap; the app must be in production." };
    [CONTENT_INIT] 403 documented by PHOTO_POST { en: "As many people as the app may serve in a day have posted through it." } fix none;
    [VIDEO_INIT] 403 reported by DEVELOPER_REPORT { en: "A publishing service says that drafts do not count towards the cap; TikTok's pages do not say." } fix none;

    "app_version_check_failed" Posting AppVersionCheckFailed retry TiktokAppTooOld
    { en: "The creator's TikTok app is too old." }
    [CONTENT_INIT] 400 documented by PHOTO_POST { en: "MEDIA_UPLOAD needs version 31.8 or later of the creator's TikTok app." } fix { en: "The creator updates the TikTok app." };

    "invalid_publish_id" Posting InvalidPublishId retry PublishIdNotUsable
    { en: "There is no post of that publish_id." }
    [STATUS_FETCH] 400 documented by POST_STATUS { en: "There is no post of that publish_id." } fix none;
    [CANCEL] 400 documented by MEDIA_TRANSFER { en: "There is no post of that publish_id." } fix none;

    "token_not_authorized_for_specified_publish_id" Posting TokenNotAuthorizedForSpecifiedPublishId retry PublishIdNotUsable
    { en: "The token may not act on the post of that publish_id." }
    [STATUS_FETCH] 400 documented by POST_STATUS { en: "The token may not act on that post; the page speaks of cancelling it." } fix none;
    [CANCEL] 400 documented by MEDIA_TRANSFER { en: "The token may not cancel that post." } fix none;

    "publish_not_cancellable" Posting PublishNotCancellable retry PublishIdNotUsable
    { en: "The post can no longer be cancelled." }
    [CANCEL] 400 documented by MEDIA_TRANSFER { en: "The post has already come to its end." } fix none;
};
