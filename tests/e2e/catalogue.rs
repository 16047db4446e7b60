//! The static pages: searched, clicked through by keyboard, and tied to the checker in both directions.

use fantoccini::key::Key;
use serde_json::{Value, json};
use token_doctor::cause::Cause;

use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::title;

#[test]
fn the_search_finds_by_code_and_by_word() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        let all = listed(page).await;
        assert!(all.len() > 200, "{} entries", all.len());
        search(page, "scope_not_authorized").await;
        assert_eq!(listed(page).await, ["../codes/scope_not_authorized/"]);
        assert_eq!(hash(page).await, "#q=scope_not_authorized");
        let found = page.text("#found").await;
        assert_eq!(found, format!("1 of {} entries", all.len()));
        search(page, "public account_of").await;
        assert_eq!(
            listed(page).await,
            ["../causes/public_account_of_unaudited_app/"]
        );
        search(page, "").await;
        assert_eq!(listed(page).await, all);
        assert_eq!(hash(page).await, "");
    });
}

#[test]
fn a_search_can_be_linked_to() {
    story(async |page, _| {
        page.go("/catalogue/#q=%").await;
        assert!(listed(page).await.len() > 200, "no link of the search's");
        page.go("/catalogue/#q=rate%20limit%20exceeded").await;
        finds(page, "../codes/rate_limit_exceeded/").await;
        page.go("/catalogue/#q=login%20kit%20not%20added").await;
        finds(page, "../causes/login_kit_not_added/").await;
    });
}

/// The address bar is kept by the browser, and its history may travel to other devices.
#[test]
fn a_token_in_the_search_box_finds_nothing_and_stays_out_of_the_address() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        search(page, &token("all-scopes")).await;
        assert_eq!(listed(page).await, [""; 0]);
        let found = page.text("#found").await;
        assert!(found.starts_with("No entry"), "{found}");
        assert_eq!(hash(page).await, "");
    });
}

#[test]
fn without_script_the_whole_list_stands() {
    story(async |page, _| {
        let off = json!({ "value": true });
        page.browser
            .devtools("Emulation.setScriptExecutionDisabled", off)
            .await;
        page.go("/catalogue/").await;
        assert!(listed(page).await.len() > 200);
        assert_eq!(page.text("#searching").await, "", "a search that is none");
    });
}

#[test]
fn the_tree_is_clicked_through_by_keyboard() {
    story(async |page, site| {
        page.go("/tree/").await;
        for link in [
            "tree/what-was-pasted/#pasted-1",
            "tree/on-the-way-to-tiktok/#transport_outcome-2",
            "tree/the-error-code/#error_code",
            "causes/rate_limit_hit/",
        ] {
            tab_to(page, link).await;
            page.key(Key::Enter).await;
            let there = format!("location.href.endsWith('/{link}')");
            page.sees(link, &there).await;
        }
        assert_eq!(page.text("h1").await, title(Cause::RateLimitHit));
        site.has_sent_nothing();
    });
}

#[test]
fn no_page_is_wider_than_a_phone() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        let mut pages = pages(page).await;
        page.go("/tree/").await;
        pages.append(&mut self::pages(page).await);
        assert!(pages.len() > 200, "{} pages", pages.len());
        let phone = json!({ "width": 360, "height": 780, "deviceScaleFactor": 1, "mobile": false });
        page.browser
            .devtools("Emulation.setDeviceMetricsOverride", phone)
            .await;
        let mut offenders = Vec::new();
        for address in pages {
            page.go(&address).await;
            let width = page.js("return document.documentElement.scrollWidth").await;
            if width.as_u64() > Some(360) {
                offenders.push(format!("{address}: {width}"));
            }
        }
        assert!(offenders.is_empty(), "{}", offenders.join("\n"));
    });
}

#[test]
fn the_example_of_a_cause_opens_in_the_checker() {
    story(async |page, site| {
        page.go("/causes/token_expired/").await;
        page.press("a.button").await;
        page.sees("the checker", "document.querySelector('#diagnosis')")
            .await;
        page.rests().await;
        assert_eq!(page.verdict().await, "token_expired");
        assert!(page.text("#example").await.contains("EXAMPLE"));
        assert_eq!(hash(page).await, "");
        site.has_sent_nothing();
    });
}

#[test]
fn an_example_that_is_none_is_a_foreign_link() {
    story(async |page, _| {
        page.open("/#example=no_such_cause").await;
        assert_eq!(page.verdict().await, "");
        assert!(page.has("#from-link").await, "nothing is said about it");
    });
}

/// In a window of their own, so that the result stays.
#[test]
fn a_result_links_to_pages_that_are_there() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let links = page
            .js("return Promise.all([...document.querySelectorAll(':is(header, main) a:not([href^=https])')].map(async (link) => \
                [link.getAttribute('href'), link.target, link.rel, (await fetch(link.href, { method: 'HEAD' })).status]))")
            .await;
        let links = links.as_array().expect("a list").clone();
        for expected in [
            "catalogue/",
            "tree/",
            "causes/posting_scope_mismatch/",
            "codes/scope_not_authorized/",
            "causes/token_expired/",
        ] {
            let is_there = links.iter().any(|link| link[0] == expected);
            assert!(is_there, "no link to {expected}");
        }
        for link in &links {
            let rest = [&link[1], &link[2], &link[3]].map(Value::clone);
            let expected = [json!("_blank"), json!("noreferrer noopener"), json!(200)];
            assert_eq!(rest, expected, "{}", link[0]);
        }
    });
}

/// Types into the search box in the place of what stands there.
async fn search(page: &Page, text: &str) {
    page.js("document.querySelector('#search').select()").await;
    if text.is_empty() {
        page.key(Key::Delete).await;
    } else {
        page.js("document.querySelector('#search').focus()").await;
        page.browser
            .devtools("Input.insertText", json!({ "text": text }))
            .await;
    }
}

/// The static pages that the page shown links to, without the checker.
async fn pages(page: &Page) -> Vec<String> {
    let links = page
        .js("return [...new Set([...document.querySelectorAll('a')].map(({ pathname }) => pathname))] \
            .filter((path) => path !== '/')")
        .await;
    serde_json::from_value(links).expect("a list of addresses")
}

/// Where the entries lead that are shown.
async fn listed(page: &Page) -> Vec<String> {
    let links = page
        .js("return [...document.querySelectorAll('#entries a')].filter((link) => link.checkVisibility()) \
            .map((link) => link.getAttribute('href'))")
        .await;
    serde_json::from_value(links).expect("a list of links")
}

/// Waits until one entry is shown, which leads there.
async fn finds(page: &Page, address: &str) {
    let shown =
        "[...document.querySelectorAll('#entries a')].filter((link) => link.checkVisibility())";
    let only =
        format!("{shown}.map((link) => link.getAttribute('href')).join(' ') === '{address}'");
    page.sees(address, &only).await;
}

async fn hash(page: &Page) -> String {
    let hash = page.js("return location.hash").await;
    hash.as_str().expect("a text").to_owned()
}

/// Moves on to the link that leads there.
async fn tab_to(page: &Page, address: &str) {
    for _ in 0..400 {
        page.key(Key::Tab).await;
        let reached = page.js("return document.activeElement?.href ?? ''").await;
        if reached.as_str().is_some_and(|href| href.ends_with(address)) {
            return;
        }
    }
    panic!("no link to {address} can be reached with Tab");
}
