//! How far down the page what a person came for may lie, and how long the page may be.

use fantoccini::key::Key;
use serde_json::Value;
use token_doctor::cause::Cause;

use super::page::Page;
use super::sharing::shared;
use super::site::token;
use super::story::{requests, story};

/// A window, and how far down in it things may end. All in CSS pixels.
struct Window {
    width: u32,
    height: u32,
    /// The verdict, the deciding evidence, and the first thing to do.
    first: u64,
    /// A whole result, with its parts closed.
    result: u64,
    /// The first screen.
    landing: u64,
}

const WINDOWS: &[Window] = &[
    Window {
        width: 1280,
        height: 800,
        first: 800,
        result: 1_700,
        landing: 1_050,
    },
    Window {
        width: 390,
        height: 844,
        first: 1_300,
        result: 3_600,
        landing: 1_900,
    },
];

/// How many controls may be passed with Tab before the box.
const BEFORE_THE_BOX: usize = 6;

/// How many causes may be listed without a press.
const LISTED: usize = 5;

/// A text of which nothing is recognised.
const UNKNOWN: &str = "It worked yesterday, and today nothing happens at all.";

/// What has to be in sight of a letter, each with a name: it is nothing where the letter has another form.
const PARTS: &[(&str, &str)] = &[
    ("verdict", ".letter h1"),
    ("evidence", ".letter .line"),
    ("first step", ".letter .steps li:first-child"),
    ("what it can do", ".letter .can"),
    (
        "first answer",
        ".letter .rows:first-of-type .row:first-child",
    ),
    ("first cause", ".letter .likely li:first-child"),
    ("search", ".letter .search"),
];

#[test]
fn every_example_keeps_to_the_limits() {
    story(async |page, _| {
        let mut offenders = Vec::new();
        for slug in Cause::ALL.iter().map(|cause| cause.slug()) {
            page.play(slug).await;
            offenders.extend(measured(page, slug).await);
            page.run_own().await;
        }
        none(&offenders);
    });
}

#[test]
fn a_working_token_keeps_to_the_limits() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes")).await;
        assert_eq!(page.verdict().await, "everything_probed_works");
        none(&measured(page, "a healthy token").await);
    });
}

#[test]
fn a_token_for_drafts_keeps_to_the_limits() {
    story(async |page, site| {
        page.diagnose(&token("upload-only")).await;
        let mut offenders = measured(page, "the question of the flagship").await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        offenders.extend(measured(page, "the flagship").await);
        let link = shared(page).await;
        let reader = Page::new(site).await;
        reader.open(&link).await;
        reader.rests().await;
        offenders.extend(measured(&reader, "the flagship's link").await);
        reader.leave().await;
        none(&offenders);
    });
}

#[test]
fn a_text_that_says_nothing_keeps_to_the_limits() {
    story(async |page, site| {
        page.diagnose(UNKNOWN).await;
        assert_eq!(page.state().await, "asking");
        let mut offenders = measured(page, "an unknown text").await;
        page.tell(&[]).await;
        assert_eq!(page.verdict().await, "");
        offenders.extend(measured(page, "an unknown text, nothing answered").await);
        site.has_sent_nothing();
        none(&offenders);
    });
}

#[test]
fn the_first_screen_keeps_to_the_limits() {
    story(async |page, _| {
        let mut offenders = Vec::new();
        for window in WINDOWS {
            page.open("/").await;
            page.resize(window.width, window.height).await;
            let long = number(&page.js(LENGTH).await);
            if long > window.landing {
                offenders.push(format!("landing at {}: {long} long", window.width));
            }
            let listed = listed(page).await;
            if !listed.is_empty() {
                offenders.push(format!("landing at {}: lists {listed:?}", window.width));
            }
            let passed = before_the_box(page).await;
            if passed.len() > BEFORE_THE_BOX {
                offenders.push(format!(
                    "landing at {}: {passed:?} before the box",
                    window.width
                ));
            }
        }
        assert!(!requests(page).await.is_empty(), "nothing was loaded");
        none(&offenders);
    });
}

const LENGTH: &str = "return document.documentElement.scrollHeight";

/// What of the shown result breaks a limit, in each window.
async fn measured(page: &Page, name: &str) -> Vec<String> {
    let mut offenders = Vec::new();
    for window in WINDOWS {
        page.resize(window.width, window.height).await;
        let at = format!("{name} at {}", window.width);
        let ends = ends(page).await;
        let missing = missing(page, &ends).await;
        offenders.extend(missing.iter().map(|part| format!("{at}: no {part}")));
        let deep = ends.iter().filter(|(_, end)| *end > window.first);
        offenders.extend(deep.map(|(part, end)| format!("{at}: {part} ends at {end}")));
        let long = number(&page.js(LENGTH).await);
        if long > window.result {
            offenders.push(format!("{at}: {long} long"));
        }
        let listed = listed(page).await;
        if listed.len() > LISTED {
            offenders.push(format!("{at}: lists {listed:?}"));
        }
    }
    offenders
}

/// Where each part that is in sight ends.
async fn ends(page: &Page) -> Vec<(&'static str, u64)> {
    let mut ends = Vec::new();
    for (name, selector) in PARTS {
        let script = format!(
            "const part = document.querySelector('{selector}');
             return part?.checkVisibility() ? Math.ceil(part.getBoundingClientRect().bottom + scrollY) : null"
        );
        if let Some(end) = page.js(&script).await.as_u64() {
            ends.push((*name, end));
        }
    }
    ends
}

/// A letter has a heading and something to act on. Of a verdict that is a step, with the evidence for it.
async fn missing(page: &Page, ends: &[(&'static str, u64)]) -> Vec<&'static str> {
    let has = |name: &str| ends.iter().any(|(part, _)| *part == name);
    let mut wanted = vec!["verdict"];
    if page.verdict().await.is_empty() {
        let acts = ["first answer", "first cause", "search"];
        wanted.extend((!acts.into_iter().any(has)).then_some("first answer"));
    } else if !has("what it can do") {
        wanted.extend(["evidence", "first step"]);
    }
    wanted.retain(|name| !has(name));
    wanted
}

/// The causes that are named in sight, each once.
async fn listed(page: &Page) -> Vec<String> {
    let listed = page
        .js("const named = document.querySelectorAll('main :is([data-likely], [data-still-possible], [data-ruled-out], [data-not-checked], a[href*=\"causes/\"])');
             const slug = ({ dataset, href }) => dataset.likely ?? dataset.stillPossible ?? dataset.ruledOut ?? dataset.notChecked ?? href.match(/causes\\/(\\w+)/)?.[1];
             const seen = [...named].filter((one) => one.checkVisibility()).map(slug).filter(Boolean);
             return [...new Set(seen)]")
        .await;
    serde_json::from_value(listed).expect("a list of slugs")
}

/// What has the focus before the box when a person presses Tab from the top.
async fn before_the_box(page: &Page) -> Vec<String> {
    let mut passed = Vec::new();
    for _ in 0..20 {
        page.key(Key::Tab).await;
        let at = page
            .js("const at = document.activeElement; return at.id || at.innerText || at.tagName")
            .await;
        let at = at.as_str().unwrap_or_default().to_owned();
        if at == "pasted" {
            return passed;
        }
        passed.push(at);
    }
    panic!("the box cannot be reached with Tab: {passed:?}");
}

fn number(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("no number: {value}"))
}

#[track_caller]
fn none(offenders: &[String]) {
    assert!(offenders.is_empty(), "{offenders:#?}");
}
