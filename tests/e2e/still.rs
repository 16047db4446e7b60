//! The page changes where something changes, and nowhere else: what a person reads or points at stays as it
//! is.

use serde_json::json;

use super::page::Page;
use super::site::token;
use super::story::story;

/// Notes every change of the document from now on: its kind, and the way to its element.
const WATCH: &str = "
    const way = (node) => {
        const at = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
        const names = [];
        for (let one = at; one && one !== document.documentElement; one = one.parentElement)
            names.unshift(one.id ? '#' + one.id : one.localName + (one.className ? '.' + one.className : ''));
        return names.join(' > ') || 'html';
    };
    window.changes = [];
    new MutationObserver((all) => {
        for (const { type, target, attributeName } of all)
            window.changes.push([type, attributeName ?? '', way(target)]);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });";

/// What changed: kind, attribute, place.
async fn changes(page: &Page) -> Vec<(String, String, String)> {
    let changes = page.js("return window.changes").await;
    serde_json::from_value(changes).expect("a list of changes")
}

#[test]
fn the_countdown_changes_its_own_text_only() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        let left = "Number(document.querySelector('#check-again').innerText.match(/\\d+/)?.[0])";
        page.sees("the countdown", &format!("{left} > 3")).await;
        // What is shown at first is brought by pieces; the countdown goes on afterwards.
        page.sees(
            "the end of all loading",
            "document.readyState === 'complete'",
        )
        .await;
        let begin = page.js(&format!("return {left}")).await;
        let begin = begin.as_u64().expect("a number");
        page.sees("a tick", &format!("{left} < {begin}")).await;
        page.js(WATCH).await;
        page.sees("three more", &format!("{left} < {begin} - 3"))
            .await;
        let changes = changes(page).await;
        assert!(changes.len() >= 3, "nobody watched: {changes:?}");
        let elsewhere = |(kind, _, place): &&(String, String, String)| {
            kind != "characterData" || !place.ends_with("#check-again")
        };
        let elsewhere: Vec<_> = changes.iter().filter(elsewhere).collect();
        assert!(elsewhere.is_empty(), "{elsewhere:#?}");
    });
}

#[test]
fn typing_into_a_field_changes_what_depends_on_it_only() {
    story(async |page, _| {
        page.open("/#log-in").await;
        page.sees("the fields", "document.querySelector('#redirect-uri')")
            .await;
        for (field, texts) in [
            ("client-key", ["sbaw1example2key345", " ", "ü"]),
            (
                "redirect-uri",
                ["http://localhost", ":*/callback", "?a=b#c"],
            ),
        ] {
            page.js(&format!("document.querySelector('#{field}').focus()"))
                .await;
            page.js(WATCH).await;
            for text in texts {
                // One key after the other, as a person types.
                for key in text.chars() {
                    page.browser
                        .devtools("Input.insertText", json!({ "text": key }))
                        .await;
                }
            }
            let typed = page.js("return document.activeElement.value").await;
            assert_eq!(typed, texts.concat(), "{field} was written into");
            let focus = page.js("return document.activeElement.id").await;
            assert_eq!(focus, field, "the focus went away");
            let changes = changes(page).await;
            assert!(!changes.is_empty(), "{field}: nobody watched");
            let depends = |(kind, attribute, place): &(String, String, String)| {
                let itself = kind == "attributes"
                    && attribute == "aria-invalid"
                    && place.ends_with(&format!("#{field}"));
                itself || place.contains(&format!("#{field}-help"))
            };
            let elsewhere: Vec<_> = changes.iter().filter(|one| !depends(one)).collect();
            assert!(elsewhere.is_empty(), "{field}: {elsewhere:#?}");
        }
    });
}

/// A key that changes nothing of what is said changes no word of the page.
#[test]
fn a_key_that_says_nothing_new_changes_no_word() {
    story(async |page, _| {
        page.open("/#log-in").await;
        page.sees("the fields", "document.querySelector('#redirect-uri')")
            .await;
        page.fill("#client-key", "aw1example2key34").await;
        page.fill("#redirect-uri", "https://example.com/callback")
            .await;
        page.js(WATCH).await;
        for (field, key) in [("client-key", "5"), ("redirect-uri", "s")] {
            page.fill(&format!("#{field}"), key).await;
        }
        let mut words = changes(page).await;
        // What is announced politely is read out again when its text changes.
        words.retain(|(kind, ..)| kind != "attributes");
        assert!(words.is_empty(), "{words:#?}");
        // The watch works.
        page.fill("#redirect-uri", "#").await;
        page.sees(
            "what is wrong",
            "document.querySelector('[data-redirect-finding]')",
        )
        .await;
        page.sees("the change", "window.changes.length > 0").await;
    });
}
