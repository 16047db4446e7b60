//! A token to look for goes through a whole run, and is then in no place that outlives the run.

use serde_json::json;

use super::page::Page;
use super::sharing::shared;
use super::site::{Site, marked_token};
use super::story::{complaints, requests, run, story};

/// What the token is recognised by, also where only a part of it is kept.
const MARK: &str = "CANARYqJ7xW2mZ9k";

/// Everything that a page can leave behind, in one text.
const LEFT_BEHIND: &str = "
    const names = async (list) => list ? (await list).map((item) => item.name ?? item) : [];
    const fields = [...document.querySelectorAll('input, textarea, select')];
    return Promise.all([names(indexedDB.databases?.()), names(globalThis.caches?.keys())])
        .then((stores) => JSON.stringify({
            address: location.href,
            history: [history.length, history.state],
            title: document.title,
            window: window.name,
            markup: document.documentElement.outerHTML,
            fields: fields.map((field) => field.value),
            local: Object.entries(localStorage),
            session: Object.entries(sessionStorage),
            cookies: document.cookie,
            stores,
        }));";

#[test]
fn the_token_is_nowhere_but_in_the_header() {
    run(async {
        let site = Site::published();
        let page = Page::visit(&site).await;
        page.tool("history").await;
        page.press("#keep-history").await;
        page.back().await;
        let token = marked_token("upload-only", MARK);
        page.diagnose(&token).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        page.unfold_all().await;
        page.press("#with-log-ids").await;
        let link = shared(&page).await;
        page.more().await;

        let left = page.js(LEFT_BEHIND).await;
        is_clean(
            "what the page leaves behind",
            left.as_str().expect("a text").as_bytes(),
        );
        is_clean("the link", link.as_bytes());
        let history = page
            .browser
            .devtools("Page.getNavigationHistory", json!({}))
            .await;
        is_clean("the history", history.to_string().as_bytes());
        is_clean("the addresses", requests(&page).await.join("\n").as_bytes());
        let complaints = complaints(&page).await;
        assert!(complaints.is_empty(), "in the console: {complaints:#?}");
        for (file, content) in site.nginx.files() {
            is_clean(&file.display().to_string(), &content);
        }
        only_the_header_holds(&site, &token);

        for (file, content) in page.browser.close().await.files() {
            is_clean(&file.display().to_string(), &content);
        }
    });
}

#[test]
fn the_page_keeps_nothing_in_the_browser() {
    story(async |page, _| {
        page.diagnose(&marked_token("all-scopes", MARK)).await;
        page.unfold_all().await;
        page.more().await;
        let kept = "return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
            .then((lists) => lists.flat().length + localStorage.length + sessionStorage.length + document.cookie.length)";
        assert_eq!(page.js(kept).await, 0);
        assert_eq!(
            page.js("return history.length").await,
            2,
            "the run added to the history"
        );
    });
}

#[test]
fn the_programme_is_loaded_once() {
    story(async |page, _| {
        page.diagnose(&marked_token("all-scopes", MARK)).await;
        page.unfold_all().await;
        page.more().await;
        page.close_more().await;
        for tool in ["log-in", "compare", "history"] {
            page.tool(tool).await;
        }
        let mut files = requests(page).await;
        files.retain(|address| !address.contains("/api/tt/") && !address.starts_with("data:"));
        for kind in [".wasm", ".js", ".json"] {
            let of_kind = files.iter().filter(|address| address.ends_with(kind));
            assert!(of_kind.clone().count() > 0, "no {kind}: {files:#?}");
            let unique = of_kind.clone().collect::<std::collections::BTreeSet<_>>();
            assert_eq!(of_kind.count(), unique.len(), "fetched twice: {files:#?}");
        }
        assert!(
            files
                .iter()
                .all(|address| address.starts_with(&page.origin)),
            "{files:#?}"
        );
    });
}

/// TikTok sees the token once a call, as the Authorization header, and nothing about the visitor.
fn only_the_header_holds(site: &Site, token: &str) {
    let seen = site.tiktok.log.seen();
    assert!(!seen.is_empty(), "no call arrived");
    for call in seen {
        let holders = call
            .headers
            .iter()
            .filter(|(_, value)| value.contains(MARK));
        let holders: Vec<_> = holders.collect();
        let expected = ("authorization".to_owned(), format!("Bearer {token}"));
        assert_eq!(holders, [&expected], "{}", call.target);
        is_clean("the address of a call", call.target.as_bytes());
        is_clean("the body of a call", &call.body);
        for name in [
            "cookie",
            "origin",
            "referer",
            "x-forwarded-for",
            "accept-language",
        ] {
            assert_eq!(call.header(name), None, "{name} of {}", call.target);
        }
    }
}

/// Neither the mark itself is in it, nor its reverse, nor its base64 at any of the three offsets.
#[track_caller]
fn is_clean(place: &str, content: &[u8]) {
    let mut forms = vec![MARK.to_owned(), MARK.chars().rev().collect()];
    forms.extend((0..3).map(|offset| base64(&MARK.as_bytes()[offset..])));
    for form in forms {
        let found = content
            .windows(form.len())
            .any(|window| window == form.as_bytes());
        assert!(!found, "{form} is in {place}");
    }
}

/// Whole groups of three bytes only, so that it is the same whatever follows.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups = bytes.chunks_exact(3).map(|group| {
        group
            .iter()
            .fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    });
    let digits = groups.flat_map(|number| [18, 12, 6, 0].map(|shift| DIGITS[number >> shift & 63]));
    digits.map(char::from).collect()
}
