//! Examples of [`Stage::Healthy`](crate::cause::Stage::Healthy).

use super::Example;
use super::form::{checked, given};
use super::recorded::{BASIC, PRIVATE_CREATOR, PROFILE, PUBLIC_CREATOR, STATS};
use crate::cause::Cause;

pub(super) const EXAMPLES: &[Example] = &[
    checked(
        Cause::EverythingProbedWorks,
        &[BASIC, PROFILE, STATS, PUBLIC_CREATOR],
        given!(
            FailingStage::NothingFails,
            Symptom::NoneOfThese,
            Audited::Yes,
        ),
    ),
    checked(
        Cause::WorksButPrivateOnlyUntilAudited,
        &[BASIC, PROFILE, STATS, PRIVATE_CREATOR],
        given!(
            FailingStage::NothingFails,
            Symptom::NoneOfThese,
            Audited::No,
        ),
    ),
];
