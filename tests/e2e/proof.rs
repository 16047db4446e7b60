//! A result explains itself: the path with its replies, the scopes, what to know before posting.

use fantoccini::key::Key;
use serde_json::json;

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
        page.unfold("proof").await;
        let facts = page
            .js("return [...document.querySelectorAll('#proof .path [data-fact]')].map(({ dataset }) => dataset.fact)")
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
        let marked = page.text("details.reply pre mark").await;
        assert_eq!(marked.trim(), "\"code\": \"scope_not_authorized\"");
    });
}

#[test]
fn each_cause_is_listed_once() {
    story(async |page, _| {
        upload_only(page).await;
        for part in ["possible", "ruled-out", "not-checked"] {
            page.unfold(part).await;
        }
        let listed = page
            .js("const slugs = (name) => [...document.querySelectorAll(`[data-${name}]`)].map((one) => one.getAttribute(`data-${name}`));
                const diagnosis = document.querySelector('#diagnosis').dataset;
                return [diagnosis.possible.split(' '), slugs('ruled-out'), slugs('not-checked'), [diagnosis.verdict, ...slugs('still-possible')]]")
            .await;
        let [possible, ruled_out, not_checked, shown]: [Vec<String>; 4] =
            serde_json::from_value(listed).expect("four lists");
        assert_eq!(shown, possible, "the verdict first, the others below it");
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
        page.unfold("needs").await;
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
        page.unfold("posting").await;
        let text = page.text("#posting").await;
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
        page.press("ol.steps li:nth-child(2) input").await;
        page.again().await;
        upload_only(page).await;
        let ticked =
            "[...document.querySelectorAll('ol.steps input')].map(({ checked }) => checked).join()";
        page.sees(
            "the tick",
            &format!("{ticked}.startsWith('false,true,false')"),
        )
        .await;
        page.again().await;
        page.press("button#forget").await;
        upload_only(page).await;
        page.sees("no tick", &format!("!{ticked}.includes('true')"))
            .await;
    });
}

/// The verdict has the focus, and from there nothing but the log id stands before the first step.
#[test]
fn the_next_action_is_the_first_thing_to_reach() {
    story(async |page, _| {
        upload_only(page).await;
        page.sees(
            "the focus on the verdict",
            &format!("{FOCUSED}.id === 'verdict'"),
        )
        .await;
        page.key(Key::Tab).await;
        let code = format!("{FOCUSED}.matches('.line a[href^=\"codes/\"]')");
        page.sees("the page of the code", &code).await;
        page.key(Key::Tab).await;
        page.sees("the log id", &format!("{FOCUSED}.closest('.line .log-id')"))
            .await;
        page.key(Key::Tab).await;
        let first = format!("{FOCUSED}.matches('ol.steps li:first-child input')");
        page.sees("the first step", &first).await;
        page.key(Key::Space).await;
        page.sees("the tick", &format!("{FOCUSED}.checked")).await;
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
        page.unfold_all().await;
        page.press("#with-log-ids").await;
        let open =
            "[...document.querySelectorAll('#diagnosis details')].map(({ open }) => open).join()";
        page.js(
            "document.querySelectorAll('#diagnosis details').forEach((one) => one.open = true)",
        )
        .await;
        page.press("ol.steps li:first-child input").await;
        let seconds = "document.querySelector('#check-again').innerText";
        let before = page.js(&format!("return {seconds}")).await;
        page.sees("the countdown go on", &format!("{seconds} !== {before}"))
            .await;
        assert_eq!(
            page.js(&format!("return {open}.includes('false')")).await,
            false
        );
        let chosen = "return [document.querySelector('ol.steps input').checked, document.querySelector('#with-log-ids').checked]";
        assert_eq!(page.js(chosen).await, json!([true, true]));
    });
}

/// A part that is closed and opened again is as the person left it.
#[test]
fn what_was_chosen_in_a_part_stays_when_it_is_closed() {
    story(async |page, _| {
        upload_only(page).await;
        page.unfold("needs").await;
        page.press("#wish option[value='post-directly']").await;
        let way = "document.querySelectorAll('#wish-needs li').length > 2";
        page.sees("the way", way).await;
        page.js("document.querySelector('#wish').mark = true").await;
        for _ in 0..2 {
            page.press("#needs > summary").await;
        }
        page.sees("the open part", "document.querySelector('#needs[open]')")
            .await;
        let kept = "const wish = document.querySelector('#wish'); return [wish.mark, wish.value]";
        assert_eq!(page.js(kept).await, json!([true, "post-directly"]));
        page.sees("the way", way).await;
    });
}
