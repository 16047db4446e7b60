//! Remarks beside the verdict: true of what was pasted, and never a reason for it.

use super::Session;
use crate::facts::{Facts, FailingStage};
use crate::input::Remark;

/// An hour, in seconds.
const HOUR: u64 = 3600;

impl Session {
    /// What is worth saying besides, whatever the verdict is.
    #[must_use]
    pub fn remarks(&self) -> Vec<Remark> {
        let mut remarks = self.remarks.clone();
        let Some(grant) = &self.grant else {
            return remarks;
        };
        if grant.expires_in.is_some_and(|seconds| seconds <= HOUR) {
            remarks.push(Remark::ExpiresWithinTheHour);
        }
        let used = used_by(&self.facts());
        let spare = |scope: &str| !used.contains(&scope) && scope != "user.info.basic";
        if !used.is_empty() && grant.scopes.iter().any(|scope| spare(scope)) {
            remarks.push(Remark::SpareScopes);
        }
        remarks
    }
}

/// The scopes that the failing call can use; none where no call is known.
/// <https://developers.tiktok.com/doc/tiktok-api-scopes>
fn used_by(facts: &Facts) -> &'static [&'static str] {
    match facts.failing_stage {
        Some(FailingStage::ProfileRead) => &["user.info.profile", "user.info.stats"],
        Some(FailingStage::CreatorInfo) => &["video.publish"],
        Some(FailingStage::PostInit | FailingStage::MediaUpload | FailingStage::PostStatus) => {
            &["video.publish", "video.upload"]
        }
        Some(FailingStage::VideoList) => &["video.list"],
        Some(
            FailingStage::LoginPage
            | FailingStage::BackFromLogin
            | FailingStage::TokenExchange
            | FailingStage::TokenRefresh
            | FailingStage::AppReview
            | FailingStage::NothingFails,
        )
        | None => &[],
    }
}
