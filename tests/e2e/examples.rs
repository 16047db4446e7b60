//! Every example of the menu plays, with no token and no network.

use token_doctor::phrase::page;

use super::page::Page;
use super::story::{requests, story};
use crate::shared::lead;

#[test]
fn every_example_plays_without_a_request() {
    story(async |page, site| {
        let slugs = page
            .js("return [...document.querySelectorAll('#examples option')].map(({ value }) => value).filter(Boolean)")
            .await;
        let slugs: Vec<String> = serde_json::from_value(slugs).expect("a list of slugs");
        assert!(slugs.len() > 1, "no menu of examples: {slugs:?}");
        let mut offenders = Vec::new();
        for slug in slugs {
            show(page, &slug).await;
            let (verdict, possible) = (page.verdict().await, page.possible().await);
            if verdict != slug && possible.first() != Some(&slug) {
                offenders.push(format!("{slug}: ends in {verdict:?} of {possible:?}"));
            }
            if !page.text("body").await.contains(&lead(page::EXAMPLE)) {
                offenders.push(format!("{slug}: is not called an EXAMPLE"));
            }
            page.press("button#forget").await;
        }
        let calls = requests(page).await;
        assert!(
            !calls.iter().any(|address| address.contains("/api/tt/")),
            "{calls:?}"
        );
        assert!(
            calls
                .iter()
                .all(|address| address.starts_with(&site.origin) || address.starts_with("data:")),
            "{calls:?}"
        );
        assert!(offenders.is_empty(), "{offenders:#?}");
        site.has_sent_nothing();
    });
}

/// The menu is on the empty page only.
async fn show(page: &Page, slug: &str) {
    page.press(&format!("#examples option[value='{slug}']"))
        .await;
    page.press("button#show-example").await;
    page.rests().await;
}
