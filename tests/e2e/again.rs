//! Checking again: with a countdown where TikTok limits, and by a clock that is right.

use serde_json::json;

use token_doctor::phrase::page;

use super::page::Page;
use super::site::{Site, token};
use super::story::{run, story};
use crate::shared::lead;

#[test]
fn a_check_is_not_repeated_before_the_limit_allows_it() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        let button = "document.querySelector('#check-again')";
        page.sees(
            "a countdown",
            &format!("{button}.disabled && /in \\d+ s/.test({button}.innerText)"),
        )
        .await;
        let seconds = format!("Number({button}.innerText.match(/\\d+/)?.[0])");
        let first = page
            .js(&format!("return {seconds}"))
            .await
            .as_f64()
            .expect("a number");
        page.sees("fewer seconds", &format!("{seconds} < {first}"))
            .await;
        assert!(
            page.text(".letter")
                .await
                .contains(&(lead(page::NOT_BEFORE) + "20"))
        );
    });
}

#[test]
fn checking_again_asks_for_the_token_once_more() {
    story(async |page, _| {
        page.diagnose(&token("expired")).await;
        page.tell(&[("token_age", "over_24_hours"), ("access_removed", "no")])
            .await;
        assert_eq!(page.verdict().await, "token_expired");
        assert!(
            !page
                .find("#pasted")
                .await
                .is_displayed()
                .await
                .expect("a box"),
            "the box stands above a result"
        );
        page.again().await;
        assert_eq!(page.pasted().await, "");
        page.sees(
            "that the token was cleared",
            "document.querySelector('#status').innerText.includes('cleared')",
        )
        .await;
        assert_eq!(page.verdict().await, "token_expired", "it stays below");
    });
}

#[test]
fn a_wrong_clock_is_told() {
    run(async {
        let site = Site::published();
        let page = Page::new(&site).await;
        let ahead =
            json!({ "source": "const now = Date.now; Date.now = () => now() + 7_200_000;" });
        page.browser
            .devtools("Page.addScriptToEvaluateOnNewDocument", ahead)
            .await;
        page.open("/").await;
        page.diagnose(&token("all-scopes")).await;
        let said = page.text("#clock").await;
        assert!(said.starts_with(&lead(page::CLOCK_AHEAD)), "{said}");
        // An example asks no server for the time.
        page.play("token_expired").await;
        assert!(!page.has("#clock").await, "an old warning");
        page.leave().await;
    });
}

#[test]
fn the_second_check_says_what_changed() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        page.again().await;
        page.diagnose(&token("all-scopes")).await;
        page.sees("the comparison", "document.querySelector('#compared')")
            .await;
        let rows = page.text("table.compared").await;
        for said in ["gone", "fixed", "same"] {
            assert!(rows.contains(said), "{said} not in {rows}");
        }

        // What is opened and checked afterwards stands for itself.
        page.play("token_expired").await;
        assert!(!page.has("#compared").await, "an old comparison");
        page.run_own().await;
        page.diagnose(&token("upload-only")).await;
        assert!(!page.has("#compared").await, "an old comparison");
    });
}

#[test]
fn an_example_is_not_checked_again() {
    story(async |page, _| {
        page.play("posting_scope_mismatch").await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        assert!(!page.has("#check-again").await);
    });
}
