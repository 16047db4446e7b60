//! The recorded example of every cause plays, with no token and no network.

use token_doctor::cause::Cause;
use token_doctor::phrase::page;

use super::story::{requests, story};
use crate::shared::lead;

#[test]
fn every_example_plays_without_a_request() {
    story(async |page, site| {
        let mut offenders = Vec::new();
        for slug in Cause::ALL.iter().map(|cause| cause.slug()) {
            page.play(slug).await;
            let (verdict, possible) = (page.verdict().await, page.possible().await);
            if verdict != slug && possible.first().map(String::as_str) != Some(slug) {
                offenders.push(format!("{slug}: ends in {verdict:?} of {possible:?}"));
            }
            if !page.text("#example").await.contains(&lead(page::EXAMPLE)) {
                offenders.push(format!("{slug}: is not called an EXAMPLE"));
            }
            page.run_own().await;
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

/// The commonest codes stand on the first screen: each plays its example, or opens a page that is there.
#[test]
fn each_code_of_the_first_screen_leads_somewhere() {
    story(async |page, site| {
        let leads = page
            .js("return [...document.querySelectorAll('#first .chips a, #first .sample a')].map((chip) => chip.getAttribute('href'))")
            .await;
        let leads: Vec<String> = serde_json::from_value(leads).expect("a list of addresses");
        let examples = leads.iter().filter(|lead| lead.starts_with("#example="));
        assert!(examples.count() > 2, "{leads:?}");
        for lead in &leads {
            page.open("/").await;
            page.press(&format!("#first a[href='{lead}']")).await;
            match lead.strip_prefix("#example=") {
                Some(slug) => {
                    page.sees("the example", "document.querySelector('#example')")
                        .await;
                    page.rests().await;
                    assert_eq!(page.verdict().await, slug);
                }
                None => {
                    let there =
                        format!("location.pathname === '/{lead}' && document.querySelector('h1')");
                    page.sees(lead, &there).await;
                }
            }
        }
        site.has_sent_nothing();
    });
}
