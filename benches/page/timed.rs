//! How long somebody waits for a verdict.

use std::path::Path;
use std::time::Duration;

use serde_json::json;

use crate::clock::{measured, opened, rested, visitor};
use crate::e2e::site::{Site, dist, marked_token};
use crate::lighthouse::react;
use crate::samples::{RUNS, Samples};

/// A token for which every call is made before the verdict stands.
const SCENARIO: &str = "all-scopes";

/// An error that names its cause.
pub const ERROR: &str = r#"{"data":{},"error":{"code":"spam_risk_too_many_posts","message":"","log_id":"202611220938120A1B2C3D4E5F60718293"}}"#;

/// Links that open for ever, each the start of a line.
const LINKS: &str = include_str!("../../tests/golden/links.txt");

/// nginx would turn a measurement in quick succession away, as it should anybody else.
const UNHURRIED: &[(&str, &str)] = &[("rate=5r/s", "rate=1000r/s")];

/// From the press on Diagnose to the verdict, beside a page of plain JavaScript that makes the same calls.
pub async fn calls() {
    let control = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/control");
    for delay in [0, 100, 300] {
        for (name, root) in [("page", dist()), ("control", control.clone())] {
            let site = Site::with(root, UNHURRIED, Duration::from_millis(delay));
            verdicts(&format!("{name}_with_{delay}_ms"), &site).await;
        }
    }
}

async fn verdicts(name: &str, site: &Site) {
    let page = visitor(site).await;
    let [mut verdict, mut call, mut ratio] = <[Samples; 3]>::default();
    for run in 0..=RUNS {
        rested(&page).await;
        page.paste(&marked_token(SCENARIO, &format!("Run{run}")))
            .await;
        let seen = measured(&page, "diagnose.click()").await;
        assert!(seen.calls >= 4, "{name}: only {} calls", seen.calls);
        // The first warms everything up.
        if run > 0 {
            verdict.add(seen.shown);
            call.add(seen.slowest_call);
            ratio.add(seen.shown / seen.slowest_call);
        }
    }
    verdict.print(&format!("{name}_verdict"), "ms", 1);
    call.print(&format!("{name}_slowest_call"), "ms", 1);
    ratio.print(&format!("{name}_verdict_by_call"), "times", 3);
    page.browser.close().await;
}

/// From the paste of an error, with a press right after it, to the painted verdict. Nothing is sent.
pub async fn paste() {
    let site = Site::published();
    let page = visitor(&site).await;
    let [mut shown, mut painted] = <[Samples; 2]>::default();
    for _ in 0..RUNS {
        rested(&page).await;
        let seen = measured(&page, &press_after(ERROR)).await;
        shown.add(seen.shown);
        painted.add(seen.painted);
    }
    site.has_sent_nothing();
    shown.print("paste_to_verdict", "ms", 1);
    painted.print("paste_to_painted_verdict", "ms", 1);
    page.browser.close().await;
}

/// From the address to the painted letter, with nothing in the browser's cache and with all of it.
pub async fn links() {
    let mut roots = vec![("page", dist())];
    roots.extend(react().map(|root| ("react", root)));
    for (name, root) in roots {
        let site = Site::serving(&root);
        let page = visitor(&site).await;
        let [mut cold, mut warm] = <[Samples; 2]>::default();
        for _ in 0..RUNS {
            page.browser
                .devtools("Network.clearBrowserCache", json!({}))
                .await;
            for samples in [&mut cold, &mut warm] {
                samples.add(opened(&page, link()).await.painted);
            }
        }
        cold.print(&format!("{name}_link_to_painted_letter"), "ms", 1);
        warm.print(&format!("{name}_link_to_painted_letter_cached"), "ms", 1);
        page.browser.close().await;
    }
}

/// The script that pastes a text and presses Diagnose.
pub fn press_after(text: &str) -> String {
    let text = json!(text);
    format!("pasted.focus(); document.execCommand('insertText', false, {text}); diagnose.click()")
}

/// The first link of all, without what an address begins with.
pub fn link() -> &'static str {
    let link = LINKS.lines().find(|line| line.starts_with("v=1"));
    link.expect("there is one")
}
