//! The scopes that a login can ask for.

use crate::facts::{Answer, Facts, Question};
use crate::t;
use crate::text::Text;

/// A scope of Login Kit, the Display API or the Content Posting API.
/// <https://developers.tiktok.com/doc/tiktok-api-scopes>
#[derive(Debug)]
pub struct Scope {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub purpose: Text,
    /// Whether the token carries it.
    pub granted: Question,
}

/// The scopes of the page's calls and of a posting app.
pub const SCOPES: &[Scope] = &[
    Scope {
        name: "user.info.basic",
        purpose: t! { en: "open_id, name and avatar; comes with Login Kit" },
        granted: Question::GrantedUserInfoBasic,
    },
    Scope {
        name: "user.info.profile",
        purpose: t! { en: "username, biography, profile link, verified or not" },
        granted: Question::GrantedUserInfoProfile,
    },
    Scope {
        name: "user.info.stats",
        purpose: t! { en: "counts of followers, following, likes and videos" },
        granted: Question::GrantedUserInfoStats,
    },
    Scope {
        name: "video.list",
        purpose: t! { en: "the list of public videos" },
        granted: Question::GrantedVideoList,
    },
    Scope {
        name: "video.upload",
        purpose: t! { en: "uploads as drafts" },
        granted: Question::GrantedVideoUpload,
    },
    Scope {
        name: "video.publish",
        purpose: t! { en: "direct posts, and creator_info" },
        granted: Question::GrantedVideoPublish,
    },
];

/// The scopes to begin with: the basic one, those that the token is known to carry, as a new token
/// carries what its own login asked for, and those whose absence the diagnosis rests on.
#[must_use]
pub fn preselected(facts: &Facts, trail: &[Answer]) -> Vec<&'static str> {
    let mut wanted = Vec::new();
    for scope in SCOPES {
        let answer = facts.get(scope.granted);
        let carried = answer.is_some_and(|answer| answer.id() == "yes");
        let missing = answer.is_some_and(|answer| trail.contains(&answer));
        if carried || missing || scope.granted == Question::GrantedUserInfoBasic {
            wanted.push(scope.name);
        }
    }
    wanted
}
