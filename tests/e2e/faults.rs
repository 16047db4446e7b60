//! Where TikTok's answer does not arrive, the page says so and blames nobody's token.

use std::collections::HashSet;

use serde_json::json;

use token_doctor::phrase::{boot, letter};

use super::child::Folder;
use super::page::Page;
use super::site::{Site, dist, pieces, token};
use super::story::{run, story, story_at};
use crate::shared::lead;

#[test]
fn the_host_has_no_proxy() {
    story_at(&Site::without_proxy(), async |page, site| {
        page.diagnose(&token("all-scopes")).await;
        fails_with(page, "proxy_missing").await;
        site.has_sent_nothing();
    });
}

#[test]
fn the_answer_stops_after_its_headers() {
    story(async |page, _| {
        page.diagnose(&token("creator-stalls")).await;
        assert_eq!(page.outcome("user-info-stats").await, "passed");
        assert_eq!(page.outcome("creator-info").await, "unreachable");
        fails_with(page, "answer_cut_off").await;
    });
}

#[test]
fn the_connection_breaks_off_within_the_answer() {
    story(async |page, _| {
        page.diagnose(&token("connection-cut")).await;
        fails_with(page, "answer_cut_off").await;
    });
}

#[test]
fn no_answer_ever_comes() {
    story(async |page, site| {
        page.diagnose(&token("never-answers")).await;
        assert_eq!(page.outcome("user-info-basic").await, "unreachable");
        fails_with(page, "request_timed_out").await;
        let seen = site.tiktok.log.seen();
        let once: HashSet<&str> = seen.iter().map(|call| call.target.as_str()).collect();
        assert_eq!(seen.len(), once.len(), "nothing is tried again: {seen:?}");
    });
}

#[test]
fn the_device_is_offline() {
    story(async |page, site| {
        // They are fetched in advance, and the console would tell that they can't be.
        page.sees("the pieces", &fetched(&pieces())).await;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.browser
            .devtools("Network.emulateNetworkConditions", offline)
            .await;
        page.diagnose(&token("all-scopes")).await;
        fails_with(page, "device_offline").await;
        site.has_sent_nothing();
    });
}

#[test]
fn tiktok_cannot_be_reached() {
    let nowhere = [(
        "proxy_ssl_name open.tiktokapis.com;",
        "proxy_ssl_name elsewhere.invalid;",
    )];
    story_at(&Site::changed(&nowhere), async |page, site| {
        page.diagnose(&token("all-scopes")).await;
        fails_with(page, "proxy_cannot_reach_tiktok").await;
        site.has_sent_nothing();
    });
}

#[test]
fn a_web_page_comes_in_the_place_of_an_answer() {
    story(async |page, _| {
        page.diagnose(&token("creator-html")).await;
        assert_eq!(page.outcome("user-info-stats").await, "passed");
        assert_eq!(page.outcome("creator-info").await, "unreachable");
        // The proxy let three calls through, so it is there.
        fails_with(page, "answer_not_json").await;
    });
}

#[test]
fn markup_in_an_answer_stays_text() {
    story(async |page, _| {
        page.diagnose(&token("hostile-text")).await;
        assert_eq!(page.outcome("creator-info").await, "passed");
        assert!(!page.has("img[src=x]").await, "TikTok's text became markup");
    });
}

#[test]
fn the_programme_of_an_older_version_is_gone() {
    run(async {
        let folder = Folder::new("page");
        for entry in std::fs::read_dir(dist()).expect("it is there").flatten() {
            let name = entry.file_name().into_string().expect("it is UTF-8");
            if entry.path().is_file() && !name.contains(".wasm") {
                std::fs::copy(entry.path(), folder.at(&name)).expect("the folder can be written");
            }
        }
        let site = Site::serving(folder.path());
        let page = Page::new(&site).await;
        page.go("/").await;
        let told = "document.querySelector('#boot-failed[data-fault=newer]')?.checkVisibility()";
        page.sees("that there is a newer version", told).await;
        let words = page.text("#boot-failed").await;
        assert!(words.contains(&lead(boot::NEWER)), "{words}");
    });
}

#[test]
fn who_cannot_start_the_page_is_led_to_the_catalogue() {
    run(async {
        let blocked = [(" 'wasm-unsafe-eval'", "")];
        let site = Site::changed(&blocked);
        let page = Page::new(&site).await;
        page.go("/").await;
        let told = "document.querySelector('#boot-failed[data-fault=start]')?.checkVisibility()";
        page.sees("that it cannot start", told).await;
        page.press("#boot-failed a").await;
        page.sees("the catalogue", "document.querySelector('#entries li')")
            .await;
    });
}

/// Whether the browser has these files.
fn fetched(names: &[String]) -> String {
    let names = json!(names);
    format!(
        "{names}.every((name) => performance.getEntriesByType('resource')
            .some((file) => file.responseStatus === 200 && file.name.endsWith('/' + name)))"
    )
}

/// The page has finished, and nothing is said about the token: not in words, and not in the colour of a
/// refusal.
async fn fails_with(page: &Page, verdict: &str) {
    assert_eq!(page.verdict().await, verdict);
    assert_eq!(page.state().await, "done");
    assert_eq!(page.text("#verdict").await, lead(letter::FAULT));
    assert!(page.has(".letter[data-tone=fault]").await, "not in grey");
    for token in ["refused", "passed"] {
        let said = format!(".letter [data-outcome={token}], .letter .severity");
        assert!(!page.has(&said).await, "the letter blames the token");
    }
    let grey = page
        .js(
            "const { borderTopColor } = getComputedStyle(document.querySelector('.letter'));
            const [red, green, blue] = borderTopColor.match(/\\d+/g).map(Number);
            return Math.max(red, green, blue) - Math.min(red, green, blue)",
        )
        .await;
    assert!(grey.as_u64() < Some(40), "the edge is coloured: {grey}");
}
