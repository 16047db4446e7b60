//! A delivered draft that is taken for a failed post.

use super::prelude::*;

pub(super) const REMEDY: Remedy = Remedy {
    title: t! { en: "The draft arrived: SEND_TO_USER_INBOX is the end of an inbox upload" },
    why: t! { en: "For a draft SEND_TO_USER_INBOX says that the notification is in the person's inbox. PUBLISH_COMPLETE comes only once the person has posted the draft in TikTok's app." },
    shown_by: signs(&[
        t! { en: "The status SEND_TO_USER_INBOX of a draft" },
        t! { en: "A status that never gets past SEND_TO_USER_INBOX" },
    ]),
    ruled_out_by: signs(&[
        t! { en: "The status says SEND_TO_USER_INBOX, but nothing is in TikTok's app" },
    ]),
    steps: &[
        step_at(
            Actor::You,
            t! { en: "Treat SEND_TO_USER_INBOX as success and stop polling." },
            source::POST_STATUS,
        ),
        step_at(
            Actor::You,
            t! { en: "Tell the person that the draft waits in TikTok's inbox." },
            source::GET_STARTED_UPLOAD,
        ),
        step(
            Actor::Creator,
            t! { en: "Open the notification in TikTok's inbox and finish the post there." },
        ),
        step(
            Actor::You,
            t! { en: "Expect PUBLISH_COMPLETE only after that." },
        ),
    ],
    retry: Retry::Never,
    myth: Some(Myth {
        claim: t! { en: "Wait for PUBLISH_COMPLETE." },
        truth: t! { en: "For a draft it may never come, since the person decides whether to post." },
    }),
    wrong_when: t! { en: "The person finds neither a notification nor a draft in TikTok's app, or the call was a direct post." },
    sources: &[source::POST_STATUS, source::REPORT_SKILLS_800],
    confidence: Confidence::Certain,
    prior: 2,
};
