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
    page.press("#history summary").await;
    page.press("#keep-history").await;
    page.sees("the history on", "localStorage.length === 1")
        .await;
}

#[test]
fn off_it_keeps_nothing_and_on_it_keeps_links_until_the_wipe() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        assert!(stored(page).await.is_empty(), "kept without being asked");
        page.press("button#forget").await;
        switch_on(page).await;

        page.diagnose(&marked_token("upload-only", MARK)).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
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

        page.press("#entry-1").await;
        page.sees("the entry", "document.querySelector('#from-link')")
            .await;
        page.rests().await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        page.press("[aria-describedby=entry-0]").await;
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

        page.press("button#forget").await;
        assert_eq!(links(page).await, kept, "forgetting is not the wipe");
        page.press("#wipe-history").await;
        page.sees("the wipe", "localStorage.length === 0").await;
        page.diagnose(&token("rate-limited")).await;
        assert!(stored(page).await.is_empty(), "kept after the wipe");
        assert!(!page.has("#history li").await);
    });
}

#[test]
fn it_is_there_again_in_the_next_visit_and_unticking_wipes_it() {
    story(async |page, _| {
        switch_on(page).await;
        page.diagnose(&token("rate-limited")).await;
        page.browser.client.refresh().await.expect("it loads again");
        page.sees("the page", "document.querySelector('#history summary')")
            .await;
        page.press("#history summary").await;
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
        page.press("#show-example").await;
        page.rests().await;
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
        page.sees("the page", "document.querySelector('#history summary')")
            .await;
        let entries = page
            .js("return document.querySelectorAll('#history li').length")
            .await;
        assert_eq!(entries, 1);
        assert!(!page.has("#history img").await);
    });
}
