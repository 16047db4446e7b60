//! The history: nothing until it is switched on, links only while it is on, nothing after the wipe.

use serde_json::Value;

use super::page::Page;
use super::site::{marked_token, token};
use super::story::story;

const MARK: &str = "CANARYhI5t0rY9xQ2w";

/// What the store holds, key by key.
async fn stored(page: &Page) -> Vec<Value> {
    let all = "return Object.entries(localStorage)";
    page.js(all).await.as_array().cloned().unwrap_or_default()
}

/// The links of the store, newest first.
async fn links(page: &Page) -> Vec<String> {
    let stored = stored(page).await;
    let Some([_, links]) = stored.first().and_then(Value::as_array).map(Vec::as_slice) else {
        return Vec::new();
    };
    let links = links.as_str().expect("a text");
    links.lines().map(ToOwned::to_owned).collect()
}

async fn switch_on(page: &Page) {
    page.tool("history").await;
    page.press("#keep-history").await;
    page.sees("the history on", "localStorage.length === 1")
        .await;
    page.back().await;
}

/// Presses what is in the history.
async fn in_history(page: &Page, selector: &str) {
    page.tool("history").await;
    page.press(selector).await;
}

#[test]
fn off_it_keeps_nothing_and_on_it_keeps_links_until_the_wipe() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        assert!(stored(page).await.is_empty(), "kept without being asked");
        page.open("/").await;
        switch_on(page).await;

        page.diagnose(&marked_token("upload-only", MARK)).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        page.open("/").await;
        page.diagnose(&token("rate-limited")).await;
        let kept = links(page).await;
        assert_eq!(kept.len(), 2, "one entry a diagnosis: {kept:#?}");
        assert!(kept[0].ends_with(|c: char| c.is_ascii_alphanumeric()));
        assert!(kept[0].contains("&x=rate-limit-hit&"), "{kept:#?}");
        assert!(kept[1].contains("&x=posting-scope-mismatch&"), "{kept:#?}");
        for link in &kept {
            assert!(!link.contains(MARK), "{link}");
            assert!(!link.contains("20261122"), "a log id: {link}");
        }

        in_history(page, "#entry-1").await;
        page.sees(
            "the entry",
            "document.querySelector('#from-link')?.checkVisibility()",
        )
        .await;
        page.rests().await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        in_history(page, "[aria-describedby=entry-0]").await;
        page.sees(
            "the comparison",
            "document.activeElement?.id === 'compared'",
        )
        .await;
        let rows = page.baseline().await;
        assert!(
            rows.contains(&"posting-scope-mismatch absent".to_owned()),
            "{rows:#?}"
        );
        assert!(rows.contains(&"rate-limit-hit new".to_owned()), "{rows:#?}");

        page.press("#check-again").await;
        page.press("button#forget").await;
        assert_eq!(links(page).await, kept, "forgetting is not the wipe");
        in_history(page, "#wipe-history").await;
        page.sees("the wipe", "localStorage.length === 0").await;
        assert!(!page.has(".entries li").await, "they are still shown");
        page.back().await;
        page.diagnose(&token("rate-limited")).await;
        assert!(stored(page).await.is_empty(), "kept after the wipe");
        page.tool("history").await;
        assert!(!page.has(".entries li").await);
    });
}

#[test]
fn it_is_there_again_in_the_next_visit_and_unticking_wipes_it() {
    story(async |page, _| {
        switch_on(page).await;
        page.diagnose(&token("rate-limited")).await;
        page.browser.client.refresh().await.expect("it loads again");
        page.sees("the page", "document.querySelector('#diagnosis')")
            .await;
        page.tool("history").await;
        page.sees(
            "the entry",
            "document.querySelector('#entry-0')?.checkVisibility()",
        )
        .await;
        page.press("#keep-history").await;
        page.sees("the wipe", "localStorage.length === 0").await;
    });
}

#[test]
fn examples_and_links_of_others_are_not_kept() {
    story(async |page, _| {
        switch_on(page).await;
        page.open("/#example=posting_scope_mismatch").await;
        page.rests().await;
        assert!(page.has("#example").await, "no example");
        page.open(super::sharing::OTHER_RULES).await;
        page.rests().await;
        assert_eq!(links(page).await, Vec::<String>::new());
    });
}

/// Whoever can write to the store can put anything there.
#[test]
fn what_is_no_link_in_the_store_is_passed_over() {
    story(async |page, _| {
        page.js("localStorage.setItem('token-doctor-history', '<img src=x>\\nv=1&r=1&c=000000\\nv=1&r=1&c=ADAACE\\n')")
            .await;
        page.browser.client.refresh().await.expect("it loads again");
        page.sees("the page", "document.querySelector('#diagnosis')")
            .await;
        page.tool("history").await;
        let entries = page
            .js("return document.querySelectorAll('.entries li').length")
            .await;
        assert_eq!(entries, 1);
        assert!(!page.has(".tool img").await);
    });
}

/// The address is the tool's as long as the tool is in sight, so that its links lead there again.
#[test]
fn the_tool_opens_again_after_an_entry_was_opened() {
    story(async |page, _| {
        switch_on(page).await;
        page.diagnose(&token("rate-limited")).await;
        page.open("/").await;
        for _ in 0..2 {
            page.press("a[href$='#history']").await;
            page.sees("the tool", "document.activeElement?.id === 'tool'")
                .await;
            page.holds(".tool").await;
            page.press("#entry-0").await;
            page.sees(
                "the entry",
                "document.querySelector('#from-link')?.checkVisibility()",
            )
            .await;
            assert!(!page.has(".tool").await);
        }
    });
}
