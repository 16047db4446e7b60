//! What is handed over is shown first, and comes back as the same view.

use fantoccini::key::Key;
use serde_json::{Value, json};

use token_doctor::phrase::{hand_over, page, report};

use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::{lead, title as title_of};
use token_doctor::cause::Cause;

/// All that a view says: the letter, the lists below it, the calls, the evidence, the facts.
const VIEW: &str = "
    const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent.trim());
    const { verdict, possible, state } = document.querySelector('#diagnosis').dataset;
    const evidence = all('.reply [data-row]:not([data-row=display_name]), .reply mark')
        .concat(all('.reply pre').flatMap((text) => text.match(/\"(code|message|log_id|status|fail_reason|privacy_level_options)\": .*/g) ?? []));
    const said = (call) => [...call.querySelector('p').childNodes].filter(({ nodeName }) => nodeName !== 'BUTTON');
    const calls = [...document.querySelectorAll('[data-probe]')].map((call) =>
        [call.dataset.probe, call.dataset.outcome, ...said(call).map(({ textContent }) => textContent.trim())].join(' ').replace(/[ ·]+$/, ''));
    return { verdict, possible, state, evidence, calls, heading: all('#verdict'), why: all('.letter .why'),
        line: all('.letter .line'), steps: all('ol.steps .text'),
        others: all('[data-still-possible]'), excluded: all('[data-ruled-out]'),
        unchecked: all('[data-not-checked]'), counts: all('.parts > .accordion > summary'),
        facts: all('.path [data-fact] strong'), scopes: all('[data-holding]').map((text) => text.replace(/(from|your|claimed).*/, '')),
        posting: all('#posting dd') }";

/// All that the page says of its result, with every part opened.
async fn view(page: &Page) -> Value {
    page.unfold_all().await;
    page.js(VIEW).await
}

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

/// The text of the preview in "More", after a choice.
pub async fn preview(page: &Page, export: &str) -> String {
    page.more().await;
    let choose = format!("#export option[value={export}]");
    page.press(&choose).await;
    let chosen = format!("document.querySelector('{choose}').selected");
    page.sees("the choice", &chosen).await;
    let text = shown(page).await;
    page.close_more().await;
    text
}

async fn shown(page: &Page) -> String {
    let text = page
        .js("return document.querySelector('#preview').value")
        .await;
    text.as_str().expect("a text").to_owned()
}

/// No text that repeats a claim can be taken for a check of one's own.
pub async fn says_that_it_is_claimed(page: &Page, claimed: bool) {
    for export in ["ticket", "markdown", "issue"] {
        let text = preview(page, export).await;
        assert_eq!(text.contains(&lead(report::CLAIM)), claimed, "{text}");
    }
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
        let before = view(page).await;
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
        assert_eq!(view(&reader).await, before);
        assert!(
            !reader
                .has("[data-question] input:enabled, [data-take-back]")
                .await,
            "it can be changed"
        );
        says_that_it_is_claimed(page, false).await;
        says_that_it_is_claimed(&reader, true).await;
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
        page.open("/#example=posting_scope_mismatch").await;
        page.rests().await;
        let before = view(page).await;
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
        assert_eq!(view(&reader).await, before);
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
        page.more().await;
        page.js("document.querySelector('#export').focus()").await;
        page.key(Key::Down).await;
        page.sees(
            "the next text",
            "document.querySelector('#preview').value.startsWith('# ')",
        )
        .await;
        assert_eq!(page.js("return document.activeElement.id").await, "export");
        page.key(Key::Escape).await;
        page.sees(
            "the closed dialog",
            "!document.querySelector('#more[open]')",
        )
        .await;
        let focused = "return document.activeElement.id";
        assert_eq!(page.js(focused).await, "more-open", "the focus is lost");

        // The question goes with its answer, so the focus goes on to what takes its place.
        let radio = "[data-question=granted_video_upload] input[value=yes]";
        page.js(&format!("document.querySelector('{radio}').focus()"))
            .await;
        page.typed(" ").await;
        page.sees(
            "the verdict",
            "document.querySelector('#diagnosis').dataset.verdict && document.activeElement.id === 'verdict'",
        )
        .await;
        page.more().await;
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
        reader.unfold_all().await;
        reader
            .js("document.querySelectorAll('.reply').forEach((one) => one.open = true)")
            .await;
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
        page.more().await;
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
            page.has("#more a[href='catalogue/']").await,
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
        let ticket = preview(page, "ticket").await;
        page.press("button#copy-ticket").await;
        copied(page, &ticket).await;
        let markdown = preview(page, "markdown").await;
        page.more().await;
        page.press("button#copy-markdown").await;
        copied(page, &markdown).await;
        page.close_more().await;

        let report = preview(page, "json").await;
        page.more().await;
        page.press("button#export-json").await;
        page.sees("a file", "globalThis.saved").await;
        assert_eq!(page.js("return saved").await, report);

        page.press("button#wrong").await;
        page.sees(
            "the issue",
            "document.querySelector('#export').value === 'issue' && document.activeElement.id === 'preview'",
        )
        .await;
        let issue = shown(page).await;
        page.press("button#copy-issue").await;
        copied(page, &issue).await;
    });
}

/// Waits for a copy and for the word that it was made, which is in sight wherever the person is.
async fn copied(page: &Page, text: &str) {
    page.sees("a copy", "globalThis.copied").await;
    assert_eq!(page.js("return copied").await, text);
    // Behind an open dialog nothing is read out.
    let word = "[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('[role=status] span')]
        .some((one) => /Copied/.test(one.innerText) && one.checkVisibility())";
    page.sees("the word", word).await;
    page.js("globalThis.copied = undefined").await;
}

#[test]
fn a_program_is_shown_in_the_chosen_language_and_copied() {
    story(async |page, _| {
        page.js("navigator.clipboard.writeText = (text) => { globalThis.copied = text; return Promise.resolve() }").await;
        page.diagnose(&token("rate-limited")).await;
        page.more().await;
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

/// The letter, how we know, and the response that decided, though nobody opened them; the rest stays away,
/// and the longest results take two pages.
#[test]
fn on_paper_everything_is_open_and_the_link_can_be_read() {
    story(async |page, _| {
        for cause in [
            Cause::ScopeWithheldBeforeApproval,
            Cause::WorksButPrivateOnlyUntilAudited,
            Cause::PostingScopeMismatch,
        ] {
            page.open("/").await;
            page.play(cause.slug()).await;
            let closed =
                "return document.querySelectorAll('#diagnosis details:not([open])').length";
            assert!(
                page.js(closed)
                    .await
                    .as_u64()
                    .is_some_and(|closed| closed > 5)
            );
            // Printing tells the page before it begins.
            let printed = page.browser.devtools("Page.printToPDF", json!({})).await;
            let printed = printed["data"].as_str().expect("a PDF");
            assert!(printed.starts_with("JVBER"), "no PDF");
            let count = format!("return atob('{printed}').match(/\\/Type \\/Page\\b/g).length");
            let count = page.js(&count).await;
            assert!(
                count.as_u64().is_some_and(|count| count <= 2),
                "{}: {count} pages",
                cause.slug()
            );
        }
        let paper = json!({ "media": "print" });
        page.browser
            .devtools("Emulation.setEmulatedMedia", paper)
            .await;
        // What was skipped while closed is laid out with the next frame.
        let all_seen = "
            (() => {
                const seen = (one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.getBoundingClientRect().height > 0;
                const texts = ['#verdict', '.letter .line mark', '#diagnosis ol.steps .text', '.letter .foot', '.path [data-fact]', '.reply pre mark'];
                return texts.every((text) => {
                    const all = [...document.querySelectorAll(text)];
                    return all.length > 0 && all.every(seen);
                });
            })()";
        page.sees("everything open on paper", all_seen).await;
        let others = "return [...document.querySelectorAll('[data-ruled-out], [data-not-checked], [data-still-possible], .reply:not(:has(mark))')].filter((one) => one.checkVisibility()).length";
        assert_eq!(page.js(others).await, 0, "what did not decide on paper");
        let controls = "return [...document.querySelectorAll('button, select, textarea, [type=file]')].filter((one) => one.checkVisibility()).map((one) => one.id)";
        assert_eq!(page.js(controls).await, json!([]), "controls on paper");
        let text = page.text("body").await;
        assert!(text.contains(&lead(page::EXAMPLE)), "{text}");
        assert!(text.contains("#v=1&"), "no link: {text}");
        assert!(text.contains(&lead(report::MADE)), "{text}");
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
        page.unfold("evidence").await;
        page.unfold("share-holds").await;
        let find = "return document.querySelector('.reply pre').textContent.match(/log_id\": \"(\\w+)/)[1]";
        let log_id = page.js(find).await;
        let log_id = log_id.as_str().expect("a text");
        let in_link = format!(".{log_id}");
        assert!(!preview(page, "markdown").await.contains(&in_link));
        page.press("#with-log-ids").await;
        let shows = format!("document.querySelector('#preview').value.includes('{in_link}')");
        page.sees("the link with the log id", &shows).await;
        let issue = preview(page, "issue").await;
        assert!(issue.contains("#v=1&"), "{issue}");
        assert!(!issue.contains(log_id), "{issue}");
    });
}
