//! A result explains itself: the path with its replies, the scopes, what to know before posting.

use token_doctor::phrase::scopes;

use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::lead;

/// The focused part of the page.
const FOCUSED: &str = "document.activeElement";

#[test]
fn a_fact_leads_to_the_reply_that_shows_it() {
    story(async |page, _| {
        upload_only(page).await;
        let facts = page
            .js("return [...document.querySelectorAll('#proof ~ .path [data-fact]')].map(({ dataset }) => dataset.fact)")
            .await;
        let facts: Vec<String> = serde_json::from_value(facts).expect("a list");
        for fact in [
            "checks",
            "error_code",
            "granted_video_publish",
            "granted_video_upload",
        ] {
            assert!(
                facts.iter().any(|known| known == fact),
                "{fact} not in {facts:?}"
            );
        }
        page.press("[data-fact=error_code] button.to-reply").await;
        let marked = format!(
            "{FOCUSED}.matches('details.reply[open]') && {FOCUSED}.querySelector('mark')?.checkVisibility()"
        );
        page.sees("the reply with its marked field", &marked).await;
        let marked = page.text("details.reply mark").await;
        assert_eq!(marked.trim(), "\"code\": \"scope_not_authorized\"");
    });
}

#[test]
fn each_cause_is_listed_once() {
    story(async |page, _| {
        upload_only(page).await;
        let listed = page
            .js("const slugs = (name) => [...document.querySelectorAll(`[data-${name}]`)].map((one) => one.getAttribute(`data-${name}`));
                const diagnosis = document.querySelector('#diagnosis').dataset;
                return [diagnosis.possible.split(' '), slugs('ruled-out'), slugs('not-checked')]")
            .await;
        let [possible, ruled_out, not_checked]: [Vec<String>; 3] =
            serde_json::from_value(listed).expect("three lists");
        let causes = token_doctor::cause::Cause::ALL;
        for cause in causes {
            let slug = cause.slug().to_owned();
            let lists = [&possible, &ruled_out, &not_checked];
            let times = lists
                .iter()
                .map(|list| list.iter().filter(|one| **one == slug).count());
            assert_eq!(times.sum::<usize>(), 1, "{slug}");
        }
        for unsent in [
            "video-list",
            "post-status",
            "audit",
            "client-secret",
            "posting",
        ] {
            assert!(
                not_checked.iter().any(|one| one == unsent),
                "{unsent} has no reason"
            );
        }
    });
}

#[test]
fn the_scopes_of_a_wish_lead_to_what_is_missing() {
    story(async |page, _| {
        upload_only(page).await;
        for (wish, scope, holding) in [
            ("read-profile", "user.info.basic", "granted"),
            ("post-directly", "video.publish", "refused"),
            ("upload-drafts", "video.upload", "granted"),
            ("list-videos", "video.list", "not-probed"),
        ] {
            let cell = format!("[data-wish='{wish}'] [data-holding='{holding}']");
            let text = page
                .js(&format!(
                    "return document.querySelector(\"{cell}\")?.textContent"
                ))
                .await;
            let text = text.as_str().unwrap_or_default();
            assert!(
                text.contains(scope),
                "{wish}: {scope} is not {holding}: {text}"
            );
        }
        page.press("#wish option[value='post-directly']").await;
        page.sees(
            "the way",
            "document.querySelectorAll('#wish-needs li').length > 2",
        )
        .await;
        let way = page.text("#wish-needs").await;
        assert!(
            way.contains(&(lead(scopes::MISSING) + "video.publish")),
            "{way}"
        );
        page.press("#wish option[value='upload-drafts']").await;
        page.sees(
            "no way",
            "document.querySelectorAll('#wish-needs li').length === 0",
        )
        .await;
    });
}

#[test]
fn a_public_account_is_foretold_and_the_audit_is_not_guessed() {
    story(async |page, _| {
        page.diagnose(&token("all-scopes")).await;
        page.sees(
            "what to know before posting",
            "document.querySelector('#posting')",
        )
        .await;
        let text = page.text("section[aria-labelledby=posting]").await;
        for said in [
            "public: privacy_level_options",
            "PUBLIC_TO_EVERYONE",
            "If your app isn't audited",
            "Only you can tell",
        ] {
            assert!(text.contains(said), "{said} not in {text}");
        }
    });
}

#[test]
fn ticks_stay_while_the_page_is_open() {
    story(async |page, _| {
        upload_only(page).await;
        page.press(".checklist li:nth-child(2) input").await;
        upload_only(page).await;
        let ticked = "[...document.querySelectorAll('.checklist input')].map(({ checked }) => checked).join()";
        page.sees(
            "the tick",
            &format!("{ticked}.startsWith('false,true,false')"),
        )
        .await;
        page.press("button#forget").await;
        upload_only(page).await;
        page.sees("no tick", &format!("!{ticked}.includes('true')"))
            .await;
    });
}

#[test]
fn the_next_action_is_the_first_thing_to_reach() {
    story(async |page, _| {
        upload_only(page).await;
        let first = "document.querySelector('#diagnosis :is(a, button, input, select, summary)')";
        page.sees("the action first", &format!("{first}.closest('.next')"))
            .await;
        page.press("#to-steps").await;
        page.sees("the checklist", "document.activeElement.id === 'steps'")
            .await;
    });
}

async fn upload_only(page: &Page) {
    page.diagnose(&token("upload-only")).await;
    page.tell(&[("granted_video_upload", "yes")]).await;
    assert_eq!(page.verdict().await, "posting_scope_mismatch");
}

/// What the person opened, chose or ticked stays as it is while something else on the page changes.
#[test]
fn what_is_open_stays_open() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        let open =
            "[...document.querySelectorAll('#diagnosis details')].map(({ open }) => open).join()";
        page.js(
            "document.querySelectorAll('#diagnosis details').forEach((one) => one.open = true)",
        )
        .await;
        page.press(".checklist li:first-child input").await;
        let seconds = "document.querySelector('#check-again').innerText";
        let before = page.js(&format!("return {seconds}")).await;
        page.sees("the countdown go on", &format!("{seconds} !== {before}"))
            .await;
        assert_eq!(
            page.js(&format!("return {open}.includes('false')")).await,
            false
        );
        assert_eq!(
            page.js("return document.querySelector('.checklist input').checked")
                .await,
            true
        );
    });
}
