//! What a person answers, takes back, and does not know.

use token_doctor::phrase::{letter, page, remark};

use super::site::token;
use super::story::story;
use crate::shared::lead;

const NO_SCOPE: &str = r#"{"data":{},"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"202206221854370101130062072500FFA2"}}"#;

#[test]
fn an_answer_taken_back_is_asked_for_again_and_later_ones_stay() {
    story(async |page, _| {
        page.diagnose(NO_SCOPE).await;
        let first = page.question().await.expect("a question");
        page.answer(&first, "creator_info").await;
        let second = page.question().await.expect("another question");
        page.answer(&second, "unknown").await;
        let back = format!("[data-take-back='{first}']");
        page.press(&back).await;
        let open = format!("document.querySelector(\"[data-question='{first}'] input\")");
        page.sees("the question", &open).await;
        assert!(!page.has("[data-question] :checked").await, "an old answer");
        assert!(!page.has(&format!("[data-answered='{first}']")).await);
        let stays = page.text(&format!("[data-answered='{second}']")).await;
        assert!(stays.contains(&lead(page::UNKNOWN)), "{stays}");
        page.sees("the focus", "document.activeElement.id === 'verdict'")
            .await;
        // The letter asks one question at a time.
        let asked = page.js("return document.querySelectorAll('[data-question]').length");
        assert_eq!(asked.await, 1);
    });
}

#[test]
fn who_knows_nothing_sees_a_list_and_what_would_help() {
    story(async |page, _| {
        page.diagnose(NO_SCOPE).await;
        page.tell(&[]).await;
        assert_eq!(page.verdict().await, "");
        assert!(page.possible().await.len() > 1);
        let shown = page.text("#diagnosis").await;
        assert_eq!(page.text("#verdict").await, lead(letter::FIT_BEST));
        assert!(shown.contains(&lead(page::WOULD_DECIDE)), "{shown}");
        assert!(!page.has(".letter .steps").await, "{shown}");
        let likely = page.js("return document.querySelectorAll('[data-likely]').length");
        let likely = likely.await.as_u64();
        assert!((Some(1)..=Some(3)).contains(&likely), "{likely:?}: {shown}");
    });
}

#[test]
fn a_remark_stands_beside_the_verdict() {
    story(async |page, _| {
        page.diagnose("https://www.tiktok.com/auth/authorize/?client_key=aw1example2key345&response_type=code&scope=user.info.basic&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&state=a1b2c3").await;
        assert_eq!(page.verdict().await, "retired_v1_api_used");
        page.unfold("proof").await;
        let shown = page.text("#proof").await;
        assert!(shown.contains(&lead(remark::LEGACY_HOST)), "{shown}");
    });
}

/// What the page does not know, the catalogue may: it is searched for the person's own words.
#[test]
fn who_is_not_understood_searches_the_catalogue_for_what_was_typed() {
    story(async |page, _| {
        page.diagnose("Login Kit not added").await;
        page.tell(&[]).await;
        assert_eq!(page.verdict().await, "");
        let typed = page.js("return document.querySelector('#find').value");
        assert_eq!(typed.await, "Login Kit not added");
        page.press(".search a").await;
        page.sees(
            "the catalogue, searched",
            "document.querySelector('#search')?.value === 'Login Kit not added'",
        )
        .await;
        page.sees(
            "the cause",
            "document.querySelector(\"#entries li:not([hidden]) a[href*='login_kit_not_added']\")?.checkVisibility()",
        )
        .await;
    });
}

/// Words beside a secret are not kept: they might hold another one.
#[test]
fn what_holds_a_secret_is_not_searched_for() {
    story(async |page, _| {
        page.press("[name=way][value=reply]").await;
        page.diagnose(&format!("it fails with {}", token("all-scopes")))
            .await;
        page.tell(&[]).await;
        let typed = page.js("return document.querySelector('#find').value");
        assert_eq!(typed.await, "");
    });
}
