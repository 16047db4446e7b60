//! Stopping, forgetting, and the keyboard.

use fantoccini::key::Key;

use super::child::wait_for;
use super::site::{marked_token, token};
use super::story::story;

#[test]
fn a_cancelled_run_never_shows_again() {
    story(async |page, site| {
        page.paste(&token("never-answers")).await;
        page.press("button#diagnose").await;
        wait_for("the call", || {
            (!site.tiktok.log.seen().is_empty()).then_some(())
        });
        assert_eq!(page.state().await, "running");
        page.press("button#cancel").await;
        page.sees(
            "the end of the run",
            "document.querySelector('#diagnosis').dataset.state !== 'running'",
        )
        .await;
        // nginx notes 499 for a caller who has hung up: no answer can come any more.
        wait_for("the call to be given up", || {
            site.nginx.access_log().contains(" 499 ").then_some(())
        });

        assert!(!page.has("#cancel").await, "nothing is left to cancel");
        assert_eq!(page.verdict().await, "");

        // Without loading the page anew, so that an answer of the old run could still come in.
        page.play("token_expired").await;
        page.run_own().await;
        page.diagnose(&token("rate-limited")).await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        assert_eq!(page.outcome("user-info-basic").await, "refused");
    });
}

#[test]
fn everything_is_forgotten_on_request() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let forget = "document.querySelector('#forget').checkVisibility()";
        assert_eq!(page.js(&format!("return {forget}")).await, false);
        page.again().await;
        page.sees("the button beside the box", forget).await;
        page.paste("something else").await;
        page.press("button#forget").await;
        page.sees(
            "the empty page",
            "document.querySelector('#diagnosis').dataset.state === 'idle'",
        )
        .await;
        page.sees(
            "the first screen",
            "document.querySelector('#first').checkVisibility() && document.activeElement.id === 'pasted'",
        )
        .await;
        assert_eq!(page.pasted().await, "");
        assert_eq!(page.verdict().await, "");
        assert!(page.possible().await.is_empty());
        assert_eq!(page.question().await, None);
        for left in ["[data-outcome]", ".letter", "[data-answered]", "#share"] {
            assert!(!page.has(left).await, "{left} of the old run");
        }
    });
}

#[test]
fn the_token_leaves_the_box() {
    story(async |page, _| {
        let mark = "LeavesTheBox";
        page.diagnose(&marked_token("all-scopes", mark)).await;
        assert_eq!(page.pasted().await, "");
        page.browser.client.refresh().await.expect("it loads again");
        page.sees("the page", "document.querySelector('#pasted')")
            .await;
        assert_eq!(page.pasted().await, "", "the browser has kept it");
        let values = page.js("return [...document.querySelectorAll('input, textarea')].map(({ value }) => value)").await;
        assert!(!values.to_string().contains(mark), "{values}");
    });
}

#[test]
fn the_keyboard_is_enough() {
    story(async |page, _| {
        page.tab_to("pasted", 20).await;
        page.typed(&token("rate-limited")).await;
        page.tab_to("diagnose", 20).await;
        page.key(Key::Enter).await;
        page.rests().await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        page.sees(
            "the focus on the verdict",
            "document.activeElement.matches('#diagnosis :is(h1, h2, h3)')",
        )
        .await;
    });
}
