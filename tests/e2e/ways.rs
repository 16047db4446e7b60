//! Two of the three ways to a diagnosis need no token, and a token pasted there goes nowhere.

use super::page::Page;
use super::site::{marked_token, token};
use super::story::story;

const REFUSED: &str = r#"{"error":{"code":"access_token_invalid","message":"","log_id":"2022"}}"#;
const LIMITED: &str =
    r#"{"error":{"code":"spam_risk_too_many_posts","message":"","log_id":"2022"}}"#;

#[test]
fn a_reply_with_a_token_in_it_is_read_without_the_token() {
    story(async |page, site| {
        for way in ["reply", "program"] {
            page.open("/").await;
            choose(page, way).await;
            let mark = "NotWantedHere";
            page.diagnose(&with_token(REFUSED, mark)).await;
            says_that_the_token_was_removed(page).await;
            assert!(
                page.possible().await.contains(&"token_expired".to_owned()),
                "{way}"
            );
            let markup = page.js("return document.documentElement.outerHTML").await;
            assert!(
                !markup.to_string().contains(mark),
                "{way}: the token is on the page"
            );
            assert_eq!(page.pasted().await, "", "{way}: it is in the box");
            site.has_sent_nothing();
        }
    });
}

#[test]
fn a_bare_token_is_not_sent_where_none_is_wanted() {
    story(async |page, site| {
        choose(page, "reply").await;
        page.diagnose(&token("all-scopes")).await;
        says_that_the_token_was_removed(page).await;
        site.has_sent_nothing();
    });
}

#[test]
fn the_word_of_a_removed_token_goes_with_its_result() {
    story(async |page, site| {
        choose(page, "reply").await;
        page.diagnose(&with_token(LIMITED, "NotWantedHere")).await;
        says_that_the_token_was_removed(page).await;
        assert_eq!(page.verdict().await, "creator_daily_post_limit");
        site.has_sent_nothing();
        page.press("button#check-again").await;
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
                .js("return document.querySelector('#extra').checkVisibility()")
                .await;
            assert_eq!(extra, way == "token", "{way}");
        }
    });
}

/// The programs stand below the box of the way that needs them, and nowhere else.
#[test]
fn the_programs_come_with_their_way_and_go_with_it() {
    story(async |page, _| {
        let programs = "document.querySelector('main .programs pre')?.checkVisibility()";
        let absent = format!("!({programs})");
        page.sees("no programs yet", &absent).await;
        choose(page, "program").await;
        page.sees("the programs", programs).await;
        choose(page, "reply").await;
        page.sees("no programs", &absent).await;
        choose(page, "program").await;
        page.sees("the programs", programs).await;
        page.diagnose(LIMITED).await;
        page.sees("nothing but the result", &absent).await;
        page.press("button#check-again").await;
        page.sees("the programs with the box", programs).await;
        page.open("/#history").await;
        page.sees("the tool", "document.activeElement.id === 'tool'")
            .await;
        page.sees("nothing but the tool", &absent).await;
    });
}

fn with_token(reply: &str, mark: &str) -> String {
    format!(
        "Authorization: Bearer {}\n{reply}",
        marked_token("all-scopes", mark)
    )
}

async fn says_that_the_token_was_removed(page: &Page) {
    page.sees(
        "the word",
        "document.querySelector('#token-removed')?.checkVisibility()",
    )
    .await;
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
