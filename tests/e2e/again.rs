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
            page.text("section[aria-labelledby=why]")
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
        page.press("button#check-again:enabled").await;
        page.sees("the box", "document.activeElement.id === 'pasted'")
            .await;
        assert!(page.text("#status").await.contains("cleared"));
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
        page.leave().await;
    });
}

#[test]
fn the_second_check_says_what_changed() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let ready = "document.querySelector('#check-again')?.disabled === false";
        page.sees("the end of the countdown", ready).await;
        page.press("button#check-again").await;
        page.diagnose(&token("all-scopes")).await;
        page.sees("the comparison", "document.querySelector('#compared')")
            .await;
        let rows = page.text("table.compared").await;
        for said in ["gone", "fixed", "same"] {
            assert!(rows.contains(said), "{said} not in {rows}");
        }

        // Another check stands for itself.
        page.diagnose(&token("upload-only")).await;
        assert!(!page.has("#compared").await, "an old comparison");
    });
}

#[test]
fn an_example_is_not_checked_again() {
    story(async |page, _| {
        page.press("button#show-example").await;
        page.rests().await;
        assert!(!page.has("#check-again").await);
    });
}
