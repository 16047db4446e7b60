//! Two of the three ways to a diagnosis need no token, and a token pasted there goes nowhere.

use super::page::Page;
use super::site::{marked_token, token};
use super::story::story;

const REFUSED: &str = r#"{"error":{"code":"access_token_invalid","message":"","log_id":"2022"}}"#;

#[test]
fn a_reply_with_a_token_in_it_is_read_without_the_token() {
    story(async |page, site| {
        for way in ["reply", "program"] {
            choose(page, way).await;
            let mark = "NotWantedHere";
            let pasted = format!(
                "Authorization: Bearer {}\n{REFUSED}",
                marked_token("all-scopes", mark)
            );
            page.diagnose(&pasted).await;
            page.sees(
                "the word",
                "document.querySelector('#token-removed')?.checkVisibility()",
            )
            .await;
            assert!(
                page.possible().await.contains(&"token_expired".to_owned()),
                "{way}"
            );
            let markup = page.js("return document.documentElement.outerHTML").await;
            assert!(
                !markup.to_string().contains(mark),
                "{way}: the token is on the page"
            );
            site.has_sent_nothing();
            page.press("button#forget").await;
        }
    });
}

#[test]
fn a_bare_token_is_not_sent_where_none_is_wanted() {
    story(async |page, site| {
        choose(page, "reply").await;
        page.diagnose(&token("all-scopes")).await;
        page.sees(
            "the word",
            "document.querySelector('#token-removed')?.checkVisibility()",
        )
        .await;
        site.has_sent_nothing();
        choose(page, "token").await;
        page.diagnose(&token("rate-limited")).await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        assert!(!page.has("#token-removed").await, "an old word");
    });
}

#[test]
fn each_way_says_what_happens_to_the_text() {
    story(async |page, _| {
        let mut promises = Vec::new();
        for way in ["token", "reply", "program"] {
            choose(page, way).await;
            let promise = page.text("#promise").await;
            assert!(!promises.contains(&promise), "{way}: {promise}");
            promises.push(promise);
            let extra = page
                .js("return document.querySelector('.extra').checkVisibility()")
                .await;
            assert_eq!(extra, way == "token", "{way}");
        }
    });
}

async fn choose(page: &Page, way: &str) {
    let radio = format!("[name=way][value={way}]");
    page.press(&radio).await;
    page.sees(
        "the way",
        &format!("document.querySelector('{radio}').checked"),
    )
    .await;
}
