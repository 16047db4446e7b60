//! Examples of [`Stage::Display`](crate::cause::Stage::Display).

use super::Example;
use super::form::{envelope, given, pasted};
use super::recorded::SCOPE_NOT_AUTHORIZED;
use crate::cause::Cause;

pub(super) const EXAMPLES: &[Example] = &[
    pasted(
        Cause::OnlyPrivateVideos,
        &[envelope!(
            "8310",
            r#"{"videos":[],"cursor":0,"has_more":false}"#
        )],
        &[],
    ),
    pasted(
        Cause::ResearchAccessNotApproved,
        &[SCOPE_NOT_AUTHORIZED],
        given!(FailingStage::VideoList, ApiFamily::Research),
    ),
];
