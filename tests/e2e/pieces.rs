//! The pieces of the module: fetched while nothing else is to do, told if they can't be had, never of another
//! version.

use std::fs;

use serde_json::json;

use token_doctor::phrase::{Phrase, piece};

use super::child::Folder;
use super::hand_over::preview;
use super::page::Page;
use super::sharing::shared;
use super::site::{PIECES, Site, dist, pieces, token};
use super::story::{requests, run, story};
use crate::shared::lead;

const REFUSED: &str = r#"{"error":{"code":"access_token_invalid","message":"","log_id":"2022"}}"#;

/// The places of a verdict that a piece fills, and the tools.
const PARTS: &[&str] = &[
    "#proof",
    "#possible",
    "#ruled-out",
    "#not-checked",
    "#evidence",
    "#share-holds",
    "#more",
];
const TOOLS: &[&str] = &["log-in", "compare", "history"];

/// Loaded, and then without a network: diagnosing, every part, handing over, and the tools.
#[test]
fn what_was_fetched_in_advance_works_offline() {
    story(async |page, site| {
        page.sees("every piece", &fetched(&pieces())).await;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.browser
            .devtools("Network.emulateNetworkConditions", offline)
            .await;
        page.js("navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve() }").await;

        page.press("#way-reply").await;
        page.diagnose(REFUSED).await;
        page.tell(&[("token_age", "over_24_hours"), ("access_removed", "no")])
            .await;
        assert_eq!(page.verdict().await, "token_expired");
        page.unfold_all().await;
        let failed = "[role=alert]:not(#boot-failed), .fetch-again";
        assert!(!page.has(failed).await, "a part is missing");
        assert!(
            page.text("#evidence")
                .await
                .contains("access_token_invalid")
        );

        assert!(shared(page).await.contains("token-expired"));
        for export in ["ticket", "markdown", "json", "issue"] {
            let text = preview(page, export).await;
            assert!(text.contains("token_expired"), "{export}: {text}");
        }
        page.press("#copy-ticket").await;
        let ticket = preview(page, "ticket").await;
        let copied = format!("globalThis.copied === {}", json!(ticket));
        page.sees("the ticket", &copied).await;

        for tool in TOOLS {
            page.tool(tool).await;
            assert!(!page.has(failed).await, "{tool} is missing");
            page.back().await;
        }
        page.again().await;
        page.press("#way-program").await;
        page.sees(
            "the programs",
            "document.querySelector('#language')?.checkVisibility()",
        )
        .await;

        // A token is not sent anywhere, and nothing is held against it.
        page.press("#way-token").await;
        page.diagnose(&token("all-scopes")).await;
        assert_eq!(page.outcome("user-info-basic").await, "unreachable");
        assert_eq!(
            page.js("return document.querySelector('.letter').dataset.tone")
                .await,
            "fault"
        );
        page.unfold_all().await;
        assert!(!page.has(failed).await, "a part is missing");
        site.has_sent_nothing();
    });
}

/// Each place says for itself that its piece is missing, and gets it when it is asked for again.
#[test]
fn a_piece_that_cannot_be_had_is_told_and_fetched_again() {
    run(async {
        let folder = without_pieces();
        let site = Site::serving(folder.path());
        let page = opened(&site).await;
        page.press("#way-program").await;
        failed(&page, "#app", piece::FAILED).await;
        page.press("#way-token").await;
        page.diagnose(&token("rate-limited")).await;
        assert_eq!(
            page.verdict().await,
            "rate_limit_hit",
            "a verdict needs no piece"
        );
        assert!(page.has("ol.steps input").await, "nor do its steps");
        assert!(shared(&page).await.contains("#v=1"), "nor does the link");
        open_parts(&page).await;
        for place in PARTS {
            failed(&page, place, piece::FAILED).await;
            again(&page, place).await;
            failed(&page, place, piece::FAILED).await;
        }
        page.close_more().await;
        page.press("#copy-ticket").await;
        said(&page, piece::FAILED).await;

        publish(&folder, ToOwned::to_owned);
        page.more().await;
        for place in PARTS {
            again(&page, place).await;
            arrived(&page, place).await;
        }
        page.close_more().await;
        for found in [
            "[data-fact]",
            "[data-ruled-out]",
            "[data-not-checked]",
            ".reply pre",
            "#with-time",
            "#preview",
        ] {
            assert!(page.has(found).await, "no {found}");
        }
    });
}

/// What cannot be read stays in the box; what cannot be asked is asked once its piece is there.
#[test]
fn a_question_whose_piece_cannot_be_had_is_not_lost() {
    run(async {
        let folder = without_pieces();
        let site = Site::serving(folder.path());
        let page = opened(&site).await;
        page.paste(REFUSED).await;
        page.press("button#diagnose").await;
        said(&page, piece::FAILED).await;
        assert_eq!(page.pasted().await, REFUSED);
        assert_eq!(page.state().await, "idle");

        page.open("/").await;
        page.paste(&token("upload-only")).await;
        page.press("button#diagnose").await;
        failed(&page, ".column", piece::FAILED).await;
        failed(&page, ".aside", piece::FAILED).await;
        publish(&folder, ToOwned::to_owned);
        again(&page, ".column").await;
        page.sees(
            "the question",
            "document.querySelector('[data-question]')?.checkVisibility()",
        )
        .await;
        again(&page, ".aside").await;
        page.unfold("needs").await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        assert_eq!(page.verdict().await, "posting_scope_mismatch");
        assert!(!page.has(".columns [role=alert]").await);
    });
}

/// The same for the tools, and for what stands around a link that cannot be trusted whole.
#[test]
fn a_tool_that_cannot_be_had_is_told_and_fetched_again() {
    run(async {
        let folder = without_pieces();
        let site = Site::serving(folder.path());
        let page = opened(&site).await;
        page.open("/#v=1&r=1&pasted=access-token&c=000000").await;
        failed(&page, "#from-link", piece::FAILED).await;
        for tool in TOOLS {
            page.tool(tool).await;
            failed(&page, ".tool", piece::FAILED).await;
        }
        publish(&folder, ToOwned::to_owned);
        again(&page, ".tool").await;
        arrived(&page, ".tool").await;
        page.sees("the history", "document.querySelector('#keep-history')")
            .await;
        page.back().await;
        again(&page, "#from-link").await;
        arrived(&page, "#from-link").await;
        assert!(page.has("#from-link dl").await);
    });
}

/// A newer version has files of other names: none of them is asked for, whatever is pressed.
#[test]
fn a_piece_of_another_version_is_never_mixed_in() {
    run(async {
        let folder = without_pieces();
        let site = Site::serving(folder.path());
        let page = opened(&site).await;
        for (path, _) in folder.files() {
            if path.extension().is_some_and(|ending| ending == "wasm") {
                fs::remove_file(path).expect("the folder can be written");
            }
        }
        publish(&folder, |name| name.replace(".wasm", "0.wasm"));
        page.press("#way-program").await;
        failed(&page, "#app", piece::NEWER).await;
        page.press("#way-token").await;
        page.diagnose(&token("rate-limited")).await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        open_parts(&page).await;
        for place in PARTS {
            failed(&page, place, piece::NEWER).await;
        }
        page.close_more().await;
        page.press("#copy-ticket").await;
        said(&page, piece::NEWER).await;
        for tool in TOOLS {
            page.tool(tool).await;
            failed(&page, ".tool", piece::NEWER).await;
        }
        assert!(!page.has(".fetch-again").await, "it is gone");

        let own = pieces();
        let mut asked = requests(&page).await;
        asked.retain(|address| address.contains(&format!("/{PIECES}/")));
        assert!(!asked.is_empty());
        for address in asked {
            let is_own = own
                .iter()
                .any(|name| address.ends_with(&format!("/{name}")));
            assert!(
                is_own || address.contains(".js"),
                "{address} is no file of this page's"
            );
        }
    });
}

/// Presses every part of a result, whatever comes; "More" is open afterwards.
async fn open_parts(page: &Page) {
    page.unfold_all().await;
    page.more().await;
}

/// Waits until a place says why it is empty.
async fn failed(page: &Page, place: &str, why: Phrase) {
    let alert = format!("{place} [role=alert]");
    let there = format!("document.querySelector('{alert}')?.checkVisibility()");
    page.sees(&alert, &there).await;
    let words = page.text(&alert).await;
    assert!(words.contains(&lead(why)), "{place}: {words}");
}

/// Has the piece of a place fetched again.
async fn again(page: &Page, place: &str) {
    // Behind an open dialog nothing can be pressed.
    let press = format!("document.querySelector('{place} .fetch-again').click()");
    page.js(&press).await;
}

/// Waits until the place holds what belongs there.
async fn arrived(page: &Page, place: &str) {
    page.holds(place).await;
    let alert = format!("{place} [role=alert]");
    assert!(
        !page.has(&alert).await,
        "{place} still says that it is missing"
    );
}

/// Waits until the page announces why nothing was handed over.
async fn said(page: &Page, why: Phrase) {
    let words = format!(
        "document.querySelector('#status').innerText.includes({})",
        json!(lead(why))
    );
    page.sees("the word", &words).await;
}

/// Whether each of these files was fetched, in JavaScript.
fn fetched(names: &[String]) -> String {
    let names = json!(names);
    let files =
        "performance.getEntriesByType('resource').filter((file) => file.responseStatus === 200)";
    format!("{names}.every((name) => {files}.some((file) => file.name.endsWith('/' + name)))")
}

/// The page's own files, with an empty folder in the place of the pieces.
fn without_pieces() -> Folder {
    let folder = Folder::new("page");
    for entry in fs::read_dir(dist()).expect("it is there").flatten() {
        let name = entry.file_name().into_string().expect("it is UTF-8");
        if entry.path().is_file() {
            fs::copy(entry.path(), folder.at(&name)).expect("the folder can be written");
        }
    }
    fs::create_dir(folder.at(PIECES)).expect("the folder can be written");
    folder
}

/// Puts the pieces where the page looks for them, under these names.
fn publish(folder: &Folder, named: impl Fn(&str) -> String) {
    for name in pieces() {
        let to = folder.at(PIECES) + "/" + &named(&name);
        fs::copy(dist().join(PIECES).join(&name), to).expect("the folder can be written");
    }
}

/// The page, once it has failed to fetch its pieces in advance.
async fn opened(site: &Site) -> Page {
    let page = Page::new(site).await;
    page.go("/").await;
    let tried =
        "performance.getEntriesByType('resource').some((file) => file.responseStatus === 404)";
    page.sees("the attempt", tried).await;
    page
}
