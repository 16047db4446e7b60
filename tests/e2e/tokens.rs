//! A token, or what came in its place, is pasted, and the page says what is wrong with it.

use std::collections::BTreeSet;

use serde_json::json;
use token_doctor::phrase::letter;

use super::page::Page;
use super::site::{Site, token};
use super::story::story;
use crate::shared::lead;

#[test]
fn a_token_with_all_scopes_works() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes")).await;
        for probe in [
            "user-info-basic",
            "user-info-profile",
            "user-info-stats",
            "creator-info",
        ] {
            assert_eq!(page.outcome(probe).await, "passed", "{probe}");
        }
        is_healthy(page).await;
        let can = page
            .js("return [...document.querySelectorAll('[data-can]')].map(({ dataset: { can, holds } }) => `${can} ${holds}`)")
            .await;
        let expected = [
            "read-profile yes",
            "read-stats yes",
            "post-directly yes",
            "upload-drafts not-checked",
            "list-videos not-checked",
        ];
        assert_eq!(can, json!(expected));
        // What was seen to work is no answer to what fails.
        for worked in ["creator_info", "nothing_fails"] {
            let offered = format!("[data-question=failing_stage] [value={worked}]");
            assert!(!page.has(&offered).await, "{worked}");
        }
    });
}

/// The question behind the open door is answered or not: nobody has to.
#[test]
fn a_healthy_token_is_asked_about_and_the_answer_taken_back() {
    story(async |page, site| {
        page.diagnose(&token("all-scopes")).await;
        is_healthy(page).await;
        let calls = site.tiktok.log.seen().len();
        page.answer("failing_stage", "login_page").await;
        assert_eq!(page.state().await, "asking", "where on the login page?");
        assert!(!page.has("[data-can]").await, "it is not all well");
        page.press("[data-take-back=failing_stage]").await;
        page.sees("the letter", "document.querySelector('[data-can]')")
            .await;
        is_healthy(page).await;
        assert_eq!(site.tiktok.log.seen().len(), calls, "an answer asks nobody");
    });
}

#[test]
fn listing_and_drafts_are_checked_on_request() {
    story(async |page, site| {
        page.diagnose(&token("all-scopes")).await;
        let usual = site.tiktok.log.seen();
        let extra =
            |target: &str| target.contains("/video/list/") || target.contains("/status/fetch/");
        assert!(!usual.iter().any(|call| extra(&call.target)), "{usual:?}");
        // From the row of the letter that says so, and on the first screen.
        page.press("[data-can=list-videos] button").await;
        page.sees(
            "the box and the tick",
            "document.activeElement.id === 'pasted' && document.querySelector('#extra').checked",
        )
        .await;
        page.diagnose(&token("all-scopes")).await;
        both_extra_calls_passed(page).await;
        assert!(page.has("[data-can=list-videos][data-holds=yes]").await);
        page.open("/").await;
        page.press("#extra").await;
        page.diagnose(&token("all-scopes")).await;
        both_extra_calls_passed(page).await;
    });
}

#[test]
fn a_token_for_drafts_cannot_post() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        assert_eq!(page.outcome("creator-info").await, "refused");
        page.tell(&[("granted_video_upload", "yes")]).await;
        ends_with(page, "posting_scope_mismatch").await;
    });
}

#[test]
fn an_expired_token() {
    story(async |page, site| {
        page.diagnose(&token("expired")).await;
        assert_eq!(
            page.possible().await.first().map(String::as_str),
            Some("token_expired")
        );
        assert_eq!(page.outcome("user-info-basic").await, "refused");
        assert_eq!(page.outcome("creator-info").await, "refused");
        are_asked_once(site);
        page.tell(&[("token_age", "over_24_hours"), ("access_removed", "no")])
            .await;
        ends_with(page, "token_expired").await;
    });
}

#[test]
fn profile_fields_outside_the_scope() {
    story(async |page, _| {
        page.diagnose(&token("profile-refused")).await;
        assert_eq!(page.outcome("user-info-profile").await, "refused");
        assert_eq!(page.outcome("creator-info").await, "passed");
        page.tell(&[("failing_stage", "profile_read")]).await;
        ends_with(page, "field_outside_scope").await;
    });
}

#[test]
fn a_private_account_of_an_unaudited_app_can_post_for_itself() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes-private")).await;
        assert_eq!(page.outcome("creator-info").await, "passed");
        is_healthy(page).await;
        go_through_door(
            page,
            &[
                ("failing_stage", "post_status"),
                ("error_code", "ok"),
                ("post_status_value", "publish_complete"),
                ("symptom", "only_visible_to_me"),
                ("audited", "no"),
            ],
        )
        .await;
        ends_with(page, "works_but_private_only_until_audited").await;
    });
}

#[test]
fn a_public_account_of_an_unaudited_app_cannot_post() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes")).await;
        is_healthy(page).await;
        go_through_door(
            page,
            &[
                ("failing_stage", "post_init"),
                (
                    "error_code",
                    "unaudited_client_can_only_post_to_private_accounts",
                ),
            ],
        )
        .await;
        ends_with(page, "public_account_of_unaudited_app").await;
    });
}

#[test]
fn too_many_requests() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        ends_with(page, "rate_limit_hit").await;
        are_asked_once(site);
    });
}

#[test]
fn a_refresh_token_is_named_and_not_sent() {
    story(async |page, site| {
        page.diagnose("rft.aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789!4567.va")
            .await;
        ends_with(page, "refresh_token_pasted").await;
        site.has_sent_nothing();
    });
}

#[test]
fn a_reply_without_a_token_is_read_and_not_sent() {
    story(async |page, site| {
        let reply = r#"{"data":{},"error":{"code":"spam_risk_too_many_posts","message":"","log_id":"20261122093812010113006230000FFA2"}}"#;
        page.diagnose(reply).await;
        ends_with(page, "creator_daily_post_limit").await;
        site.has_sent_nothing();
    });
}

/// Every call succeeded: that is said at once, with nothing asked first and a door left open.
async fn is_healthy(page: &Page) {
    assert_eq!(page.verdict().await, "everything_probed_works");
    assert_eq!(page.state().await, "done");
    assert!(page.has(".door [data-question=failing_stage]").await);
    assert_eq!(page.text("#verdict").await, lead(letter::HEALTHY));
}

/// Says that something still fails, and answers what is asked then.
async fn go_through_door(page: &Page, answers: &[(&str, &str)]) {
    let (question, answer) = answers[0];
    page.answer(question, answer).await;
    page.tell(&answers[1..]).await;
}

async fn both_extra_calls_passed(page: &Page) {
    for probe in ["video-list", "post-status"] {
        let passed =
            format!("document.querySelector(\"[data-probe='{probe}'][data-outcome=passed]\")");
        page.sees(probe, &passed).await;
    }
}

/// The four calls are sent side by side, and nothing is tried again once TikTok refuses.
fn are_asked_once(site: &Site) {
    let seen = site.tiktok.log.seen();
    let asked: BTreeSet<&str> = seen.iter().map(|call| call.target.as_str()).collect();
    assert_eq!((seen.len(), asked.len()), (4, 4), "{asked:?}");
}

/// The page has finished, and this is its verdict.
async fn ends_with(page: &Page, verdict: &str) {
    assert_eq!(page.verdict().await, verdict);
    assert_eq!(page.state().await, "done");
    assert_eq!(page.possible().await, [verdict]);
}
