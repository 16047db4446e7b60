//! Examples of [`Stage::CreatorInfo`](crate::cause::Stage::CreatorInfo).

use super::Example;
use super::form::{checked, envelope, given};
use super::recorded::{BASIC, CREATOR_REFUSED, PROFILE_REFUSED, STATS_REFUSED, creator_answers};
use crate::cause::Cause;

pub(super) const EXAMPLES: &[Example] = &[
    checked(
        Cause::PostingScopeMismatch,
        &[BASIC, PROFILE_REFUSED, STATS_REFUSED, CREATOR_REFUSED],
        given!(GrantedVideoUpload::Yes),
    ),
    checked(
        Cause::CreatorDailyPostLimit,
        creator_answers!(
            200,
            envelope!(
                "82D0",
                "spam_risk_too_many_posts",
                "The daily post cap from the API is reached for the current user."
            )
        ),
        &[],
    ),
    checked(
        Cause::CreatorBannedFromPosting,
        creator_answers!(
            200,
            envelope!(
                "82D1",
                "spam_risk_user_banned_from_posting",
                "The user is banned from making new posts."
            )
        ),
        &[],
    ),
    checked(
        Cause::AppActiveUserCap,
        creator_answers!(
            200,
            envelope!(
                "82D2",
                "reached_active_user_cap",
                "The daily quota for active publishing users from your client is reached."
            )
        ),
        &[],
    ),
];
