//! The clock of the browser, which starts with what a person does and stops at the letter.

use std::time::Duration;

use serde_json::json;

use crate::e2e::page::Page;
use crate::e2e::site::Site;

/// Runs in every document before the page does. `measure` waits for the letter and returns what [`Measured`]
/// says.
const MEASURE: &str = r#"
window.measure = async (begin, letter) => {
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  while (!document.querySelector(letter))
    await new Promise((changed) =>
      new MutationObserver((_, observer) => (observer.disconnect(), changed())).observe(document, all));
  const shown = performance.now() - begin;
  const files = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(({ name }) => !name.includes("/api/tt/"))
    .map(({ name, encodedBodySize }) => [name, encodedBodySize]);
  const loaded = [...new Map(files).values()].reduce((sum, size) => sum + size, 0);
  await new Promise(requestAnimationFrame);
  await new Promise((then) => setTimeout(then));
  const painted = performance.now() - begin;
  const calls = performance.getEntriesByType("resource")
    .filter(({ name, startTime }) => startTime >= begin && name.includes("/api/tt/"))
    .map(({ duration }) => duration);
  return { shown, loaded, painted, slowest_call: Math.max(0, ...calls), calls: calls.length };
};
"#;

/// The letter, once it has a verdict.
const LETTER: &str = "#diagnosis[data-verdict]:not([data-verdict='']) h1";

/// How long a page that has started may go on fetching what it will want later.
const REST: Duration = Duration::from_millis(500);

/// What the clock showed, in milliseconds, and what was counted meanwhile.
#[derive(serde::Deserialize)]
pub struct Measured {
    /// Until the letter was in the document.
    pub shown: f64,
    /// The bytes of all files that were loaded until then, as they were sent.
    pub loaded: u64,
    /// Until it was painted.
    pub painted: f64,
    /// How long the slowest call took.
    pub slowest_call: f64,
    pub calls: usize,
}

/// A browser that has the clock in every document.
pub async fn visitor(site: &Site) -> Page {
    let page = Page::new(site).await;
    let opened = format!("window.opened = measure(0, {});", json!(LETTER));
    let source = json!({ "source": MEASURE.to_owned() + &opened });
    page.browser
        .devtools("Page.addScriptToEvaluateOnNewDocument", source)
        .await;
    page
}

/// Loads the page anew, and lets it come to rest.
pub async fn rested(page: &Page) {
    page.open("/").await;
    tokio::time::sleep(REST).await;
}

/// Opens a link, and measures from the start of the navigation.
pub async fn opened(page: &Page, link: &str) -> Measured {
    let blank = page.browser.client.goto("about:blank").await;
    blank.expect("an empty page opens");
    page.go(&format!("/#{link}")).await;
    let measured = numbers(page, "return opened").await;
    tokio::time::sleep(REST).await;
    measured
}

/// Does something, and measures from there.
pub async fn measured(page: &Page, act: &str) -> Measured {
    let letter = json!(LETTER);
    let script =
        format!("const begin = performance.now(); {act}; return measure(begin, {letter});");
    numbers(page, &script).await
}

async fn numbers(page: &Page, script: &str) -> Measured {
    let measured = page.js(script).await;
    serde_json::from_value(measured).expect("the clock tells all of it")
}
