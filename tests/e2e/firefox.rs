//! The main stories once more, in Firefox.

use fantoccini::key::Key;
use token_doctor::phrase::{letter, page};

use super::child::Folder;
use super::hand_over::{drop, preview, sees_banner};
use super::kind::Kind;
use super::page::Page;
use super::sharing::shared;
use super::site::{Site, token};
use super::story::story_in;
use crate::shared::lead;

fn story(tell: impl AsyncFnOnce(&Page, &Site)) {
    story_in(Kind::Firefox, &Site::published(), tell);
}

#[test]
fn a_token_leads_to_a_verdict() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        assert_eq!(page.outcome("user-info-basic").await, "refused");
        assert_eq!(page.pasted().await, "", "the token stays in the box");
        page.unfold_all().await;
    });
}

#[test]
fn a_healthy_token_is_said_to_work() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes")).await;
        assert_eq!(page.verdict().await, "everything_probed_works");
        assert_eq!(page.text("#verdict").await, lead(letter::HEALTHY));
        assert!(page.has("[data-can=post-directly][data-holds=yes]").await);
        assert!(page.has(".door [data-question=failing_stage]").await);
    });
}

#[test]
fn a_question_is_answered_and_the_answer_changed() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        let asked = page.question().await;
        assert_eq!(asked.as_deref(), Some("granted_video_upload"));
        page.answer("granted_video_upload", "yes").await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        page.press("[data-take-back=granted_video_upload]").await;
        page.sees("the question", "document.querySelector('[data-question]')")
            .await;
        assert_eq!(page.question().await, asked);
    });
}

#[test]
fn a_text_without_a_token_is_read_and_not_sent() {
    story(async |page, site| {
        let reply = r#"{"data":{},"error":{"code":"spam_risk_too_many_posts","message":"","log_id":"20261122093812010113006230000FFA2"}}"#;
        page.diagnose(reply).await;
        assert_eq!(page.verdict().await, "creator_daily_post_limit");
        site.has_sent_nothing();
    });
}

#[test]
fn a_link_is_made_and_opened() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let link = shared(page).await;
        let calls = site.tiktok.log.seen().len();
        let reader = Page::of(Kind::Firefox, site).await;
        reader.open(&link).await;
        reader.rests().await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        assert!(reader.has("#from-link #run-own").await);
        reader.leave().await;
        assert_eq!(site.tiktok.log.seen().len(), calls);
    });
}

#[test]
fn an_example_is_shown_as_one() {
    story(async |page, site| {
        page.open("/#example=token_expired").await;
        page.sees("the bar", "document.querySelector('#example')")
            .await;
        page.rests().await;
        assert_eq!(page.verdict().await, "token_expired");
        assert!(page.text("#example").await.contains(&lead(page::EXAMPLE)));
        site.has_sent_nothing();
    });
}

#[test]
fn a_saved_report_is_dropped_or_chosen() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let report = preview(page, "json").await;
        page.open("/").await;
        assert_eq!(drop(page, "report.json", &report).await, true);
        sees_banner(page).await;
        assert_eq!(page.verdict().await, "rate_limit_hit");

        let folder = Folder::new("report");
        folder.write("report.json", &report);
        let reader = Page::of(Kind::Firefox, site).await;
        reader.open("/").await;
        let field = reader.find("#open-report").await;
        let chosen = field.send_keys(&folder.at("report.json")).await;
        chosen.expect("a file can be chosen");
        sees_banner(&reader).await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        reader.leave().await;
    });
}

#[test]
fn every_tool_has_an_address() {
    story(async |page, _| {
        for (tool, part) in [
            ("log-in", "#client-key"),
            ("compare", "#compare-with"),
            ("history", "#keep-history"),
        ] {
            page.tool(tool).await;
            assert!(page.has(part).await, "{tool}");
            let focused = "document.activeElement?.id === 'tool'";
            page.sees("the focus on the heading", focused).await;
            page.back().await;
            let box_is_back = "document.querySelector('#pasted').checkVisibility()";
            page.sees("the box", box_is_back).await;
        }
    });
}

#[test]
fn a_host_without_the_proxy_blames_no_token() {
    story_in(Kind::Firefox, &Site::without_proxy(), async |page, site| {
        page.diagnose(&token("all-scopes")).await;
        assert_eq!(page.verdict().await, "proxy_missing");
        assert_eq!(page.text("#verdict").await, lead(letter::FAULT));
        assert!(page.has(".letter[data-tone=fault]").await);
        site.has_sent_nothing();
    });
}

#[test]
fn the_keyboard_is_enough() {
    story(async |page, _| {
        page.tab_to("pasted", 40).await;
        page.typed(&token("rate-limited")).await;
        page.tab_to("diagnose", 40).await;
        page.key(Key::Enter).await;
        page.rests().await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        let focused = "document.activeElement.id === 'verdict'";
        page.sees("the focus on the verdict", focused).await;
        page.tab_to("share", 40).await;
        page.key(Key::Enter).await;
        page.sees("the link", "document.querySelector('#permalink')?.value")
            .await;
    });
}
