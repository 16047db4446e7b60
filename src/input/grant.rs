//! What a token answer or a callback says about the token: scopes and lifetimes.

use crate::facts::{
    Facts, GrantedUserInfoBasic, GrantedUserInfoProfile, GrantedUserInfoStats, GrantedVideoList,
    GrantedVideoPublish, GrantedVideoUpload,
};
use crate::scan;
use crate::scope::Scope;

/// The scopes granted, and how long the tokens live.
/// <https://developers.tiktok.com/doc/oauth-user-access-token-management>
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    /// The scopes of the page's six that the person granted.
    pub scopes: Vec<&'static str>,
    /// `expires_in`: the life of the access token in seconds.
    pub expires_in: Option<u64>,
    /// `refresh_expires_in`: the life of the refresh token in seconds.
    pub refresh_expires_in: Option<u64>,
}

impl Grant {
    /// Reads a list of scopes, joined by commas or spaces.
    #[must_use]
    pub(super) fn of_scopes(list: &str) -> Self {
        let named = scan::words(list, |c| c != ',' && !c.is_whitespace());
        Self {
            scopes: Scope::ALL
                .iter()
                .map(|scope| scope.name())
                .filter(|scope| named.contains(scope))
                .collect(),
            ..Self::default()
        }
    }

    /// The facts with what this list tells about each scope.
    #[must_use]
    pub(super) fn told(&self, facts: Facts) -> Facts {
        macro_rules! granted {
            ($answer:ident, $scope:literal) => {
                Some(if self.scopes.contains(&$scope) {
                    $answer::Yes
                } else {
                    $answer::No
                })
            };
        }
        Facts {
            granted_user_info_basic: granted!(GrantedUserInfoBasic, "user.info.basic"),
            granted_user_info_profile: granted!(GrantedUserInfoProfile, "user.info.profile"),
            granted_user_info_stats: granted!(GrantedUserInfoStats, "user.info.stats"),
            granted_video_list: granted!(GrantedVideoList, "video.list"),
            granted_video_upload: granted!(GrantedVideoUpload, "video.upload"),
            granted_video_publish: granted!(GrantedVideoPublish, "video.publish"),
            ..facts
        }
    }
}
