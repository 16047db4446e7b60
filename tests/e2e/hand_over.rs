//! What is handed over is shown first, and comes back as the same view.

use fantoccini::key::Key;
use serde_json::{Value, json};

use token_doctor::phrase::{hand_over, page, report};

use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::{lead, title as title_of};
use token_doctor::cause::Cause;

/// All that a view says: the verdict, the lists beside it, the calls, the evidence, the facts.
const VIEW: &str = "
    const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.trim());
    const { verdict, possible, state } = document.querySelector('#diagnosis').dataset;
    const evidence = all('.reply [data-row]:not([data-row=display_name]), .reply mark')
        .concat(all('.reply pre').flatMap((text) => text.match(/\"(code|message|log_id|status|fail_reason|privacy_level_options)\": .*/g) ?? []));
    return { verdict, possible, state, evidence, heading: all('#verdict'),
        others: all('[data-still-possible]'), excluded: all('[data-ruled-out]'),
        unchecked: all('[data-not-checked]'), calls: all('[data-probe]'),
        facts: all('.path [data-fact] strong'), scopes: all('[data-holding]').map((text) => text.replace(/(from|your|claimed).*/, '')),
        posting: all('[aria-labelledby=posting] dd') }";

/// Drops a file on the page, as a person with a mouse does; whether the page kept it from leaving.
pub async fn drop(page: &Page, name: &str, text: &str) -> Value {
    let script = format!(
        "const carried = new DataTransfer();
         carried.items.add(new File([{}], {}, {{ type: 'application/json' }}));
         const given = {{ dataTransfer: carried, bubbles: true, cancelable: true }};
         const target = document.querySelector('main');
         const over = target.dispatchEvent(new DragEvent('dragover', given));
         return !over && !target.dispatchEvent(new DragEvent('drop', given))",
        json!(text),
        json!(name)
    );
    page.js(&script).await
}

/// The text of the preview, after a choice.
pub async fn preview(page: &Page, export: &str) -> String {
    let choose = format!("#export option[value={export}]");
    page.press(&choose).await;
    let chosen = format!("document.querySelector('{choose}').selected");
    page.sees("the choice", &chosen).await;
    shown(page).await
}

async fn shown(page: &Page) -> String {
    let text = page
        .js("return document.querySelector('#preview').value")
        .await;
    text.as_str().expect("a text").to_owned()
}

/// Waits for the banner of a report.
pub async fn sees_banner(page: &Page) {
    let banner = "document.querySelector('#from-report')?.checkVisibility()";
    page.sees("the banner", banner).await;
    let banner = page.text("#from-report").await;
    assert!(
        banner.contains(&(lead(hand_over::FROM_REPORT) + "20")),
        "{banner}"
    );
    assert!(banner.contains("not checked now"), "{banner}");
}

#[test]
fn a_saved_report_that_is_dropped_shows_the_same_view() {
    story(async |page, site| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let before = page.js(VIEW).await;
        assert_eq!(before["verdict"], "posting_scope_mismatch");
        for part in [
            "evidence",
            "facts",
            "scopes",
            "excluded",
            "unchecked",
            "calls",
        ] {
            let seen = before[part].as_array().is_some_and(|seen| !seen.is_empty());
            assert!(seen, "nothing of {part} to compare");
        }
        let report = preview(page, "json").await;
        let calls = site.tiktok.log.seen().len();

        let reader = Page::visit(site).await;
        assert_eq!(
            drop(&reader, "report.json", &report).await,
            true,
            "the browser would leave"
        );
        sees_banner(&reader).await;
        assert_eq!(reader.js(VIEW).await, before);
        assert!(
            !reader.has("[data-question] input:enabled").await,
            "it can be changed"
        );
        assert!(
            !reader.has("#preview").await,
            "a claim can be handed on as one's own"
        );
        assert_eq!(
            site.tiktok.log.seen().len(),
            calls,
            "opening a report asks nobody"
        );
        assert_eq!(reader.js("return location.hash").await, "");
        let title = reader.js("return document.title").await;
        assert!(
            title
                .as_str()
                .is_some_and(|title| title.contains(&title_of(Cause::PostingScopeMismatch))),
            "{title}"
        );

        reader.press("button#run-own").await;
        reader
            .sees("the empty page", "!document.querySelector('#from-report')")
            .await;
        assert_eq!(reader.verdict().await, "");
        reader.leave().await;
    });
}

#[test]
fn an_example_stays_one_when_it_comes_back() {
    story(async |page, site| {
        page.press("button#show-example").await;
        page.rests().await;
        let before = page.js(VIEW).await;
        let report = preview(page, "json").await;
        let reader = Page::visit(site).await;
        assert_eq!(drop(&reader, "report.json", &report).await, true);
        sees_banner(&reader).await;
        assert!(reader.text("#example").await.contains(&lead(page::EXAMPLE)));
        let title = reader.js("return document.title").await;
        assert!(
            title
                .as_str()
                .is_some_and(|title| title.contains(&lead(page::EXAMPLE))),
            "{title}"
        );
        assert_eq!(reader.js(VIEW).await, before);
        reader.leave().await;
        site.has_sent_nothing();
    });
}

#[test]
fn a_report_can_be_pasted_or_chosen_with_the_keyboard_alone() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let report = preview(page, "json").await;

        let reader = Page::visit(site).await;
        reader.paste(&report).await;
        reader.press("button#diagnose").await;
        sees_banner(&reader).await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        assert_eq!(reader.pasted().await, "", "the box is emptied");
        reader.leave().await;

        let file = std::env::temp_dir().join(format!("token-doctor-{}.json", std::process::id()));
        std::fs::write(&file, &report).expect("the folder can be written");
        let reader = Page::visit(site).await;
        let field = reader.find("#open-report").await;
        field
            .send_keys(&file.to_string_lossy())
            .await
            .expect("a file can be chosen");
        sees_banner(&reader).await;
        assert_eq!(reader.verdict().await, "rate_limit_hit");
        std::fs::remove_file(&file).expect("it is there");
        reader.leave().await;
    });
}

#[test]
fn what_is_no_report_changes_nothing_and_is_said_to_be_none() {
    story(async |page, site| {
        let too_large = "x".repeat(300_000);
        for text in ["", "{}", "no report", &token("all-scopes"), &too_large] {
            let reader = Page::visit(site).await;
            assert_eq!(
                drop(&reader, "other.txt", text).await,
                true,
                "the browser would leave"
            );
            reader
                .sees(
                    "the word",
                    "/Token Doctor report/.test(document.querySelector('#status').innerText)",
                )
                .await;
            assert_eq!(reader.state().await, "idle");
            reader.leave().await;
        }
        page.diagnose(&token("rate-limited")).await;
        drop(page, "other.txt", "no report").await;
        page.sees(
            "the word",
            "/Token Doctor report/.test(document.querySelector('#status').innerText)",
        )
        .await;
        assert_eq!(page.verdict().await, "rate_limit_hit", "the result stays");
    });
}

#[test]
fn the_keyboard_stays_where_it_is() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.js("document.querySelector('#export').focus()").await;
        page.key(Key::Down).await;
        page.sees(
            "the next text",
            "document.querySelector('#preview').value.startsWith('# ')",
        )
        .await;
        assert_eq!(page.js("return document.activeElement.id").await, "export");
        let radio = "[data-question=granted_video_upload] input[value=yes]";
        page.js(&format!("document.querySelector('{radio}').focus()"))
            .await;
        page.typed(" ").await;
        page.sees(
            "the verdict",
            "document.querySelector('#diagnosis').dataset.verdict",
        )
        .await;
        let kept = format!("return document.activeElement.matches('{radio}')");
        assert_eq!(page.js(&kept).await, true, "the answer took the focus away");
        let text = shown(page).await;
        assert!(
            text.starts_with("# ") && text.contains("posting_scope_mismatch"),
            "{text}"
        );
    });
}

#[test]
fn words_of_a_report_never_become_markup() {
    story(async |page, site| {
        page.diagnose(&token("rate-limited")).await;
        let report = preview(page, "json").await;
        let mut report: Value = serde_json::from_str(&report).expect("JSON");
        let evil = "<img id=evil src=x onerror=alert(1)> https://evil.example/";
        report["evidence"][0]["message"] = json!(evil);
        report["permalink"] = json!("javascript:alert(1)");
        let reader = Page::visit(site).await;
        drop(&reader, "report.json", &report.to_string()).await;
        sees_banner(&reader).await;
        assert!(
            reader.text("#diagnosis").await.contains(evil),
            "the words are shown"
        );
        assert!(!reader.has("#evil").await, "they became markup");
        let links =
            "return [...document.links].filter((link) => /evil|javascript/.test(link.href)).length";
        assert_eq!(reader.js(links).await, 0, "they became a link");
        reader.leave().await;
    });
}

#[test]
fn every_text_is_shown_and_names_the_verdict() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let first = shown(page).await;
        for export in ["ticket", "markdown", "json", "issue"] {
            let text = preview(page, export).await;
            assert!(text.contains("posting_scope_mismatch"), "{export}: {text}");
            assert!(text.contains("#v=1"), "{export}: {text}");
            assert!(text.contains("scope_not_authorized"), "{export}: {text}");
        }
        assert_eq!(
            preview(page, "ticket").await,
            first,
            "the ticket is there from the start"
        );
        preview(page, "issue").await;
        assert!(
            page.has("a[href='catalogue/']").await,
            "questions go to the catalogue first"
        );
    });
}

#[test]
fn what_is_copied_is_what_is_shown() {
    story(async |page, _| {
        let witness = "navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve() };
            URL.createObjectURL = (file) => { file.text().then((text) => { globalThis.saved = text }); return 'blob:x' };
            HTMLAnchorElement.prototype.click = () => {}";
        page.js(witness).await;
        page.diagnose(&token("rate-limited")).await;
        for (button, export) in [("copy-ticket", "ticket"), ("copy-markdown", "markdown")] {
            page.press(&format!("button#{button}")).await;
            page.sees("a copy", "globalThis.copied").await;
            assert_eq!(
                page.js("return copied").await,
                shown(page).await,
                "{button}"
            );
            assert_eq!(
                page.js("return document.querySelector('#export').value")
                    .await,
                export
            );
            page.sees(
                "the word",
                "/Copied/.test(document.querySelector('#status').innerText)",
            )
            .await;
            page.js("globalThis.copied = undefined").await;
        }
        page.press("button#export-json").await;
        page.sees("a file", "globalThis.saved").await;
        assert_eq!(page.js("return saved").await, shown(page).await);
        assert_eq!(
            page.js("return document.querySelector('#export').value")
                .await,
            "json"
        );
        page.press("button#wrong").await;
        page.sees(
            "the issue",
            "document.querySelector('#export').value === 'issue'",
        )
        .await;
        assert_eq!(page.js("return document.activeElement.id").await, "preview");
        page.press("button#copy-issue").await;
        page.sees("a copy", "globalThis.copied").await;
        assert_eq!(page.js("return copied").await, shown(page).await);
    });
}

#[test]
fn a_program_is_shown_in_the_chosen_language_and_copied() {
    story(async |page, _| {
        page.js("navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve() }").await;
        page.diagnose(&token("rate-limited")).await;
        page.js("document.querySelector('#language').closest('details').open = true")
            .await;
        for (language, word) in [
            ("python", "http.client"),
            ("javascript", "fetch("),
            ("powershell", "Invoke-WebRequest"),
            ("curl", "curl "),
        ] {
            page.press(&format!("#language option[value={language}]"))
                .await;
            let words = format!(
                "document.querySelector('[data-program=creator-info]').innerText.includes({})",
                json!(word)
            );
            page.sees("the language", &words).await;
            assert_eq!(
                page.js("return document.querySelectorAll('[data-program]').length")
                    .await,
                6
            );
            page.press("[data-copy-program=creator-info]").await;
            let same = "globalThis.copied?.trim() === document.querySelector('[data-program=creator-info]').textContent.trim()";
            page.sees("the same copy", same).await;
        }
        let open = "return document.querySelector('#language').closest('details').open";
        assert_eq!(page.js(open).await, true, "a choice closes it");
    });
}

#[test]
fn on_paper_everything_is_open_and_the_link_can_be_read() {
    story(async |page, _| {
        page.press("button#show-example").await;
        page.rests().await;
        let closed =
            "return [...document.querySelectorAll('#diagnosis details:not([open])')].length";
        assert!(
            page.js(closed)
                .await
                .as_u64()
                .is_some_and(|closed| closed > 0)
        );
        let paper = json!({ "media": "print" });
        page.browser
            .devtools("Emulation.setEmulatedMedia", paper)
            .await;
        // What was skipped while closed is laid out with the next frame.
        let all_seen = "
            (() => {
                const seen = (one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().height > 0;
                const texts = '[data-ruled-out], [data-not-checked], [aria-labelledby=why] details li, .reply pre';
                return [...document.querySelectorAll(texts)].every(seen);
            })()";
        page.sees("everything open on paper", all_seen).await;
        let controls = "return [...document.querySelectorAll('button, select, textarea, [type=file]')].filter((one) => one.checkVisibility()).map((one) => one.id)";
        assert_eq!(page.js(controls).await, json!([]), "controls on paper");
        let text = page.text("body").await;
        assert!(text.contains(&lead(page::EXAMPLE)), "{text}");
        assert!(text.contains("#v=1&"), "no link: {text}");
        assert!(text.contains(&lead(report::MADE)), "{text}");
        let pages = page.browser.devtools("Page.printToPDF", json!({})).await;
        assert!(
            pages["data"]
                .as_str()
                .is_some_and(|data| data.starts_with("JVBER")),
            "no PDF"
        );
        page.browser
            .devtools("Emulation.setEmulatedMedia", json!({ "media": "screen" }))
            .await;
        let link = "return document.querySelector('.printed').checkVisibility()";
        assert_eq!(page.js(link).await, false, "it is for paper");
    });
}

/// An issue is public: its link has no log id, whatever is ticked for the link that is shared.
#[test]
fn what_is_shown_follows_the_ticks_and_an_issue_has_no_log_id() {
    story(async |page, _| {
        page.diagnose(&token("rate-limited")).await;
        let find = "return document.querySelector('.reply pre').textContent.match(/log_id\": \"(\\w+)/)[1]";
        let log_id = page.js(find).await;
        let log_id = log_id.as_str().expect("a text");
        let in_link = format!(".{log_id}&");
        assert!(!preview(page, "markdown").await.contains(&in_link));
        page.press("#with-log-ids").await;
        let shows = format!("document.querySelector('#preview').value.includes('{in_link}')");
        page.sees("the link with the log id", &shows).await;
        let issue = preview(page, "issue").await;
        assert!(issue.contains("#v=1&"), "{issue}");
        assert!(!issue.contains(log_id), "{issue}");
    });
}
