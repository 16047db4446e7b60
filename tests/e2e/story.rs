//! Runs a test, and holds the page to what it always promises: a silent console, nothing blocked by
//! its own policy, and no request to any other host.

use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt;
use serde_json::Value;

use super::kind::Kind;
use super::page::Page;
use super::site::Site;

/// Opens the published page and tells a story with it.
pub fn story(tell: impl AsyncFnOnce(&Page, &Site)) {
    story_at(&Site::published(), tell);
}

/// The same, at another site.
pub fn story_at(site: &Site, tell: impl AsyncFnOnce(&Page, &Site)) {
    story_in(Kind::Chromium, site, tell);
}

/// The same, in a browser of that kind.
pub fn story_in(kind: Kind, site: &Site, tell: impl AsyncFnOnce(&Page, &Site)) {
    run(async {
        let page = Page::of(kind, site).await;
        let told = async {
            page.open("/").await;
            tell(&page, site).await;
        };
        let told = AssertUnwindSafe(told).catch_unwind().await;
        if let Err(failure) = told {
            let shown: String = page.text("body").await.chars().take(2_000).collect();
            eprintln!("--- the page says:\n{shown}");
            eprintln!("--- the console says:\n{:#?}", complaints(&page).await);
            resume_unwind(failure);
        }
        page.leave().await;
    });
}

/// Runs a test that needs more than one browser, or none of the usual kind.
pub fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime can be made").block_on(test);
}

impl Page {
    /// Closes the browser. The page must have kept its promises all along.
    pub async fn leave(self) {
        let complaints = complaints(&self).await;
        let strangers = strangers(&self).await;
        let windows = self.browser.client.windows().await.expect("a list");
        self.browser.close().await;
        assert!(complaints.is_empty(), "in the console: {complaints:#?}");
        assert!(strangers.is_empty(), "asked of others: {strangers:#?}");
        assert_eq!(windows.len(), 1, "a window was opened");
    }
}

/// What the console holds, blocked things included.
pub async fn complaints(page: &Page) -> Vec<String> {
    let entries = page.browser.log("browser").await;
    entries
        .iter()
        .filter(|entry| !is_expected(page, entry))
        .map(|entry| format!("{}: {}", entry["source"], message(entry)))
        .collect()
}

/// No page can keep a refused or missing answer out of the console, nor Chromium's advice to put a
/// password field into a form, which is for passwords that a browser may keep.
fn is_expected(page: &Page, entry: &Value) -> bool {
    match entry["source"].as_str() {
        Some("network") => message(entry).starts_with(&format!("{}/api/tt/", page.origin)),
        Some("recommendation") => message(entry).contains("Password field is not contained"),
        Some(_) | None => false,
    }
}

/// The addresses of all requests that went elsewhere.
async fn strangers(page: &Page) -> Vec<String> {
    let mut requests = requests(page).await;
    requests.retain(|address| !address.starts_with(&format!("{}/", page.origin)));
    requests
}

/// The addresses of all requests since the last look, sockets included, except those of Chromium's
/// own pages: it begins with one.
pub async fn requests(page: &Page) -> Vec<String> {
    let entries = page.browser.log("performance").await;
    let events = entries.iter().filter_map(|entry| {
        let event: Value = serde_json::from_str(message(entry)).ok()?;
        let (method, parameters) = (&event["message"]["method"], &event["message"]["params"]);
        let is_own = |address: &Value| {
            let scheme = address.as_str().and_then(|address| address.split_once(':'));
            scheme
                .is_some_and(|(scheme, _)| ["chrome", "chrome-untrusted", "data"].contains(&scheme))
        };
        let address = match method.as_str()? {
            "Network.requestWillBeSent" if is_own(&parameters["documentURL"]) => return None,
            "Network.requestWillBeSent" => &parameters["request"]["url"],
            "Network.webSocketCreated" | "Network.webTransportCreated" => &parameters["url"],
            _ => return None,
        };
        address.as_str().map(str::to_owned)
    });
    events.collect()
}

fn message(entry: &Value) -> &str {
    entry["message"].as_str().unwrap_or_default()
}
