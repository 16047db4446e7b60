//! What a person answers, takes back, and does not know.

use token_doctor::phrase::{page, remark};

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
        page.sees(
            "the question without an answer",
            &format!("!document.querySelector(\"[data-question='{first}'] :checked\")"),
        )
        .await;
        let stays = format!("[data-question='{second}'] [value=unknown]:checked");
        page.sees(
            "the later answer",
            &format!("document.querySelector(\"{stays}\")"),
        )
        .await;
        page.sees("the focus", "document.activeElement.id === 'verdict'")
            .await;
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
        assert!(shown.contains(&lead(page::UNDECIDED)), "{shown}");
        assert!(shown.contains(&lead(page::WOULD_DECIDE)), "{shown}");
        assert!(!page.has("#to-steps").await, "{shown}");
    });
}

#[test]
fn a_remark_stands_beside_the_verdict() {
    story(async |page, _| {
        page.diagnose("https://www.tiktok.com/auth/authorize/?client_key=aw1example2key345&response_type=code&scope=user.info.basic&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&state=a1b2c3").await;
        assert_eq!(page.verdict().await, "retired_v1_api_used");
        let shown = page.text("#diagnosis").await;
        assert!(shown.contains(&lead(remark::LEGACY_HOST)), "{shown}");
    });
}
