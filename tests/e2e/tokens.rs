//! A token, or what came in its place, is pasted, and the page says what is wrong with it.

use super::page::Page;
use super::site::token;
use super::story::story;

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
        assert_eq!(page.state().await, "asking", "what fails then?");
        page.tell(&[
            ("failing_stage", "nothing_fails"),
            ("symptom", "none_of_these"),
            ("audited", "yes"),
        ])
        .await;
        ends_with(page, "everything_probed_works").await;
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
        page.press("button#forget").await;
        page.press("#extra").await;
        page.diagnose(&token("all-scopes")).await;
        for probe in ["video-list", "post-status"] {
            let passed =
                format!("document.querySelector(\"[data-probe='{probe}'][data-outcome=passed]\")");
            page.sees(probe, &passed).await;
        }
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
        assert_eq!(page.outcome("creator-info").await, "skipped");
        assert_eq!(site.tiktok.log.seen().len(), 1, "one refusal is enough");
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
        page.tell(&[
            ("failing_stage", "nothing_fails"),
            ("symptom", "none_of_these"),
            ("audited", "no"),
        ])
        .await;
        ends_with(page, "works_but_private_only_until_audited").await;
    });
}

#[test]
fn a_public_account_of_an_unaudited_app_cannot_post() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes")).await;
        page.tell(&[
            ("failing_stage", "nothing_fails"),
            ("symptom", "none_of_these"),
            ("audited", "no"),
            ("post_mode", "direct_post"),
        ])
        .await;
        ends_with(page, "public_account_of_unaudited_app").await;
    });
}

#[test]
fn too_many_requests() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        ends_with(page, "rate_limit_hit").await;
        assert_eq!(site.tiktok.log.seen().len(), 1, "nothing is tried again");
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

/// The page has finished, and this is its verdict.
async fn ends_with(page: &Page, verdict: &str) {
    assert_eq!(page.verdict().await, verdict);
    assert_eq!(page.state().await, "done");
    assert_eq!(page.possible().await, [verdict]);
}
