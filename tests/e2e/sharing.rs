//! A result as a link: made, opened elsewhere, damaged on the way.

use super::page::Page;
use super::site::token;
use super::story::story;

#[test]
fn a_shared_link_opens_elsewhere_as_it_was() {
    story(async |page, site| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let link = shared(page).await;
        let calls = site.tiktok.log.seen().len();

        let reader = Page::new(site).await;
        reader.open(&link).await;
        reader.rests().await;
        assert!(
            reader.text("#from-link").await.contains("link"),
            "no banner"
        );
        assert_eq!(reader.verdict().await, "posting_scope_mismatch");
        assert!(
            !reader.has("[data-question] input:enabled").await,
            "it can be changed"
        );
        assert!(
            reader.has("button#run-own").await,
            "no way to one's own check"
        );
        assert_eq!(
            site.tiktok.log.seen().len(),
            calls,
            "opening a link asks nobody"
        );

        reader.press("button#run-own").await;
        reader
            .sees(
                "the empty page",
                "!document.querySelector('#from-link')?.checkVisibility()",
            )
            .await;
        assert_eq!(reader.verdict().await, "");
        reader.diagnose(&token("rate-limited")).await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        reader.leave().await;
    });
}

#[test]
fn a_damaged_link_says_so_and_shows_no_verdict() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let link = shared(page).await;
        let (start, end) = link.split_at(link.len() - 12);
        for damaged in [
            start.to_owned(),
            format!("{start}-{end}"),
            link.replace("rate", "Rate"),
        ] {
            let reader = Page::new(site).await;
            reader.open(&damaged).await;
            reader
                .sees(
                    "the word damaged",
                    "/damaged/i.test(document.body.innerText)",
                )
                .await;
            assert_eq!(reader.verdict().await, "", "{damaged}");
            assert!(reader.possible().await.is_empty(), "{damaged}");
            reader.leave().await;
        }
    });
}

#[test]
fn a_link_of_a_newer_version_says_so() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let link = shared(page).await.replace("#v=1&", "#v=99&");
        let reader = Page::new(site).await;
        reader.open(&link).await;
        reader
            .sees("the word newer", "/newer/i.test(document.body.innerText)")
            .await;
        assert_eq!(reader.verdict().await, "");
        reader.leave().await;
    });
}

#[test]
fn a_link_opens_in_a_page_that_is_already_there() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let link = shared(page).await;
        let reader = Page::visit(site).await;
        reader.open(&link).await;
        reader
            .sees(
                "the banner",
                "document.querySelector('#from-link')?.checkVisibility()",
            )
            .await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        reader.leave().await;
    });
}

/// Makes the link of the present result.
pub async fn shared(page: &Page) -> String {
    page.press("button#share").await;
    let link = "(document.querySelector('#permalink')?.value || document.querySelector('#permalink')?.innerText)";
    page.sees("a link", &format!("{link}?.includes('#v=')"))
        .await;
    let link = page.js(&format!("return {link}")).await;
    link.as_str().expect("a text").trim().to_owned()
}
