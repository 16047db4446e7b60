//! A result as a link: made, opened elsewhere, damaged on the way.

use token_doctor::permalink::{Recalled, decode};

use token_doctor::phrase::{Phrase, compare, share};

use super::hand_over::says_that_it_is_claimed;
use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::{lead, words};
use token_doctor::cause::Cause;
use token_doctor::words::unmarked;

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
        assert!(!reader.has("[data-take-back]").await, "it can be changed");
        assert_eq!(shared(&reader).await, link, "it is handed on as it is");
        says_that_it_is_claimed(&reader, true).await;
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
        for (damaged, word) in [
            (start.to_owned(), "The end of this link is missing"),
            (format!("{start}-{end}"), "damaged"),
            (link.replace("rate", "Rate"), "damaged"),
        ] {
            let reader = Page::new(site).await;
            reader.open(&damaged).await;
            let said =
                format!("document.querySelector('#from-link')?.innerText.includes('{word}')");
            reader.sees(word, &said).await;
            assert_eq!(reader.verdict().await, "", "{damaged}");
            assert!(reader.possible().await.is_empty(), "{damaged}");
            reader
                .sees(
                    "what could be read",
                    "document.querySelector('#from-link dl')?.checkVisibility()",
                )
                .await;
            assert!(
                reader.text("#from-link dl").await.contains("access token"),
                "what could be read"
            );
            assert!(
                !reader.has("#verdict").await,
                "there is no letter without a result"
            );
            reader.leave().await;
        }
    });
}

/// The checksum alone is cut: the rest is whole, and the page says why it can show it.
#[test]
fn a_link_without_its_last_characters_opens() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let link = shared(page).await;
        let reader = Page::new(site).await;
        reader.open(&link[..link.len() - 2]).await;
        reader.rests().await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        let banner = reader.text("#from-link").await;
        assert!(banner.contains(&lead(share::LINK_CLIPPED)), "{banner}");
        reader.leave().await;
    });
}

#[test]
fn a_pasted_link_opens_however_it_was_wrapped() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let link = shared(page).await;
        let calls = site.tiktok.log.seen().len();
        let encoded = link
            .replace(':', "%3A")
            .replace('/', "%2F")
            .replace('#', "%23")
            .replace('&', "%26")
            .replace('=', "%3D");
        for wrapped in [
            link.clone(),
            format!("<{link}|the result>."),
            format!(
                "https://nam02.safelinks.protection.outlook.com/?url={encoded}&data=05%7C02&reserved=0"
            ),
        ] {
            let reader = Page::visit(site).await;
            reader.diagnose(&wrapped).await;
            assert!(reader.has("#from-link").await, "{wrapped}");
            assert_eq!(reader.verdict().await, "rate_limit_hit", "{wrapped}");
            assert_eq!(reader.pasted().await, "");
            reader.leave().await;
        }
        assert_eq!(site.tiktok.log.seen().len(), calls, "reading asks nobody");
    });
}

/// Made by hand: its facts lead to another cause than it names.
pub const OTHER_RULES: &str = "/#v=1&r=1&checks=refused&error-code=rate-limit-exceeded&pasted=access-token&transport-outcome=json-answer&p=ui.429.rate-limit-exceeded&x=token-expired&c=0F58AF";

#[test]
fn the_conclusion_of_then_stands_beside_that_of_now() {
    story(async |page, _| {
        page.open(OTHER_RULES).await;
        page.rests().await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        page.sees(
            "both conclusions",
            "document.querySelector('#then-and-now')?.checkVisibility()",
        )
        .await;
        let both = page.text("#then-and-now").await;
        assert!(
            both.contains(&concluded(share::THEN, Cause::TokenExpired)),
            "{both}"
        );
        assert!(
            both.contains(&concluded(share::NOW, Cause::RateLimitHit)),
            "{both}"
        );
    });
}

/// What the page says that the link will hold is what the reader's page reads in it.
#[test]
fn what_is_said_before_sharing_is_what_the_link_holds() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        page.unfold("share-holds").await;
        for (log_ids, time) in [(false, true), (true, true), (true, false), (false, false)] {
            for (id, wanted) in [("with-log-ids", log_ids), ("with-time", time)] {
                let ticked = page
                    .js(&format!("return document.querySelector('#{id}').checked"))
                    .await;
                if ticked != wanted {
                    page.press(&format!("#{id}")).await;
                    let focus = page.js("return document.activeElement?.id").await;
                    assert_eq!(focus, id, "the focus stays on the tick box");
                }
            }
            let said = page.text("#share-holds dl").await;
            let length = page.text("#share-holds > p:not(.tick)").await;
            let link = shared(page).await;
            assert!(
                length.contains(&format!(" {} ", link.len())),
                "{length}: {link}"
            );
            let (_, fragment) = link.split_once('#').expect("a fragment");
            let opened = decode(fragment).expect("a link");
            assert_eq!(opened.problem, None);
            let rows: Vec<String> = opened
                .link
                .said(words())
                .iter()
                .flat_map(|row| [unmarked(&row.what), unmarked(&row.value)])
                .collect();
            assert_eq!(said.lines().collect::<Vec<_>>(), rows, "{link}");
            assert_eq!(opened.link.minutes.is_some(), time, "{link}");
            let log_id = |probed: &Recalled| probed.log_id.is_some();
            assert_eq!(opened.link.probes.iter().all(log_id), log_ids, "{link}");
        }
        page.press("#with-time").await;
        page.sees(
            "no link of other content",
            "!document.querySelector('#permalink') && !location.hash",
        )
        .await;
    });
}

#[test]
fn two_links_stand_side_by_side_and_a_new_check_beside_the_old_link() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let first = shared(page).await;
        page.open("/").await;
        page.diagnose(&token("all-scopes")).await;
        let second = shared(page).await;
        let calls = site.tiktok.log.seen().len();

        let reader = Page::visit(site).await;
        reader.tool("compare").await;
        reader.fill("#compare-first", &first).await;
        reader.fill("#compare-with", &second).await;
        reader.press("#compare").await;
        reader
            .sees(
                "the comparison",
                "document.activeElement?.id === 'compared'",
            )
            .await;
        assert!(!reader.has(".tool").await, "the tool is in the way");
        let rows = reader.baseline().await;
        for row in ["rate-limit-hit absent", "ui updated", "pasted unchanged"] {
            assert!(rows.contains(&row.to_owned()), "{row} in {rows:#?}");
        }
        let fixed = reader.text("[data-row=ui]").await;
        assert!(fixed.contains(&lead(compare::FIXED)), "{fixed}");
        assert_eq!(site.tiktok.log.seen().len(), calls, "comparing asks nobody");
        reader.leave().await;

        let reader = Page::new(site).await;
        reader.open(&first).await;
        reader.press("button#check-again").await;
        let focus = reader.js("return document.activeElement?.id").await;
        assert_eq!(focus, "pasted");
        reader.diagnose(&token("all-scopes")).await;
        reader
            .sees("the comparison", "document.querySelector('table.compared')")
            .await;
        let rows = reader.baseline().await;
        assert!(
            rows.contains(&"rate-limit-hit absent".to_owned()),
            "{rows:#?}"
        );
        assert!(
            !reader.has("#from-link").await,
            "this result is the page's own"
        );
        reader.leave().await;
    });
}

/// A result that is in sight takes the place of the first link.
#[test]
fn a_link_stands_beside_what_is_shown() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let first = shared(page).await;
        page.open("/").await;
        page.diagnose(&token("all-scopes")).await;
        let calls = site.tiktok.log.seen().len();
        page.press("a[href$='#compare']").await;
        page.holds(".tool").await;
        assert!(!page.has("#compare-first").await);
        page.fill("#compare-with", &first).await;
        page.press("#compare").await;
        page.sees(
            "the comparison",
            "document.activeElement?.id === 'compared'",
        )
        .await;
        let rows = page.baseline().await;
        assert!(
            rows.contains(&"rate-limit-hit absent".to_owned()),
            "{rows:#?}"
        );
        assert_eq!(site.tiktok.log.seen().len(), calls, "comparing asks nobody");
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

fn concluded(phrase: Phrase, cause: Cause) -> String {
    let values = [("rules", "1"), ("causes", words().title(cause))];
    unmarked(&words().fill(phrase, &values))
}
