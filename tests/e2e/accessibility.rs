//! The page for people who see no screen or touch no mouse: Chromium's accessibility tree, axe-core's
//! rules, and the keyboard.

use fantoccini::key::Key;
use serde_json::{Value, json};

use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::title;
use token_doctor::cause::Cause;

/// The states in which the page is looked at.
const STATES: &[&str] = &[
    "empty",
    "program",
    "asking",
    "verdict",
    "parts",
    "more",
    "again",
    "compared",
    "healthy",
    "fault",
    "undecided",
    "running",
    "example",
    "shared",
    "log-in",
    "compare",
    "history",
    "catalogue",
    "cause",
    "tree",
    "token",
];

/// Roles that a person acts on; without a name nobody knows what they do.
const ACTED_ON: &[&str] = &[
    "button",
    "checkbox",
    "combobox",
    "link",
    "radio",
    "textbox",
    "DisclosureTriangle",
];

/// Ids that stand twice, and names of radio buttons that stand in two groups.
const TWICE: &str = "
    const twice = (all) => all.filter((one, at) => all.indexOf(one) !== at);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const groups = [...document.querySelectorAll('fieldset')].flatMap((group) =>
        [...new Set([...group.querySelectorAll('[type=radio]')].map(({ name }) => name))]);
    return [...twice(ids), ...twice(groups)].join();";

#[test]
fn axe_finds_nothing_in_any_state() {
    let Some(axe) = std::env::var_os("TOKEN_DOCTOR_AXE") else {
        panic!("TOKEN_DOCTOR_AXE does not name axe.min.js: run `make check-e2e`");
    };
    let axe = std::fs::read_to_string(axe).expect("axe-core is there");
    story(async |page, _| {
        let mut offenders = Vec::new();
        for state in STATES {
            bring(page, state).await;
            for (scheme, width) in [("light", 1280), ("dark", 360)] {
                look(page, scheme, width).await;
                let found = violations(page, &axe).await;
                offenders.extend(
                    found
                        .into_iter()
                        .map(|rule| format!("{state} {scheme}: {rule}")),
                );
            }
        }
        assert!(offenders.is_empty(), "{offenders:#?}");
    });
}

#[test]
fn everything_to_act_on_has_a_name() {
    story(async |page, _| {
        for state in STATES {
            bring(page, state).await;
            let tree = tree(page).await;
            let acted_on: Vec<_> = tree
                .iter()
                .filter(|(role, _)| ACTED_ON.contains(&role.as_str()))
                .collect();
            assert!(acted_on.len() > 5, "{state}: {tree:?}");
            let nameless: Vec<_> = acted_on
                .iter()
                .filter(|(_, name)| name.trim().is_empty())
                .collect();
            assert!(nameless.is_empty(), "{state}: {nameless:?}");
            assert_eq!(page.js(TWICE).await, "", "{state}: twice on the page");
        }
    });
}

/// Run, answer, open the proof, share: with the keys alone, and as the accessibility tree tells it.
#[test]
fn the_keyboard_runs_answers_opens_the_proof_and_shares() {
    story(async |page, _| {
        let mut order = tab_to(page, "#pasted").await;
        page.typed(&token("upload-only")).await;
        order.extend(tab_to(page, "#diagnose").await);
        page.key(Key::Enter).await;
        page.rests().await;
        page.sees(
            "the verdict in focus",
            "document.activeElement.id === 'verdict'",
        )
        .await;
        assert!(
            tree(page)
                .await
                .iter()
                .any(|(role, _)| role == "radiogroup" || role == "group")
        );

        order.extend(tab_to(page, "[data-question] input").await);
        page.key(Key::Space).await;
        let verdict = title(Cause::PostingScopeMismatch);
        page.sees(
            "the verdict",
            &format!("document.querySelector('#verdict').innerText === '{verdict}'"),
        )
        .await;
        let heading = ("heading".to_owned(), verdict);
        assert!(
            tree(page).await.contains(&heading),
            "the verdict is no heading"
        );
        page.sees(
            "the verdict in focus",
            "document.activeElement.id === 'verdict'",
        )
        .await;

        order.extend(tab_to(page, "#proof > summary").await);
        page.key(Key::Enter).await;
        page.holds("#proof").await;
        order.extend(tab_to(page, "[data-fact=error_code] .to-reply").await);
        page.key(Key::Enter).await;
        page.sees(
            "the open reply",
            "document.activeElement.matches('.reply[open]')",
        )
        .await;

        order.extend(tab_to(page, "#share").await);
        page.key(Key::Enter).await;
        page.sees(
            "the link",
            "document.querySelector('#permalink')?.value.includes('#v=1')",
        )
        .await;
        page.sees(
            "the word",
            "/copied|copy/i.test(document.querySelector('#status').innerText)",
        )
        .await;
        println!("tab order: {}", order.join(" → "));
    });
}

/// Presses Tab until the focus is there; gives what was passed.
async fn tab_to(page: &Page, selector: &str) -> Vec<String> {
    let mut passed = Vec::new();
    for _ in 0..60 {
        page.key(Key::Tab).await;
        let at = page.js(&format!("const at = document.activeElement;
            return [at.matches('{selector}'), at.id ? '#' + at.id : at.value && at.name ? at.name + '=' + at.value : at.innerText.slice(0, 30)]")).await;
        let (found, name): (bool, String) = serde_json::from_value(at).expect("a pair");
        passed.push(name);
        if found {
            return passed;
        }
    }
    panic!("{selector} cannot be reached with Tab: {passed:?}");
}

/// Brings the page, as it was left by the state before, into that state.
async fn bring(page: &Page, state: &str) {
    match state {
        "empty" => page.open("/").await,
        "program" => {
            page.press("[name=way][value=program]").await;
            page.sees("the programs", "document.querySelector('.programs pre')")
                .await;
        }
        "asking" => {
            page.open("/").await;
            page.diagnose(&token("upload-only")).await;
        }
        "verdict" => page.tell(&[("granted_video_upload", "yes")]).await,
        "parts" => {
            page.unfold_all().await;
            page.js(
                "document.querySelectorAll('main details').forEach((one) => (one.open = true))",
            )
            .await;
        }
        "more" => page.more().await,
        "again" => {
            page.close_more().await;
            page.again().await;
        }
        "compared" => {
            page.diagnose(&token("rate-limited")).await;
            page.sees("the comparison", "document.querySelector('table.compared')")
                .await;
        }
        "healthy" => {
            page.open("/").await;
            page.diagnose(&token("all-scopes")).await;
        }
        "fault" => {
            page.open("/").await;
            page.diagnose(&token("connection-cut")).await;
            assert!(page.has(".letter[data-tone=fault]").await);
        }
        "undecided" => {
            page.open("/").await;
            page.diagnose("Nothing happens.").await;
            page.tell(&[]).await;
            assert!(page.has("#find").await);
        }
        "running" => {
            page.open("/").await;
            page.paste(&token("never-answers")).await;
            page.press("button#diagnose").await;
            page.sees("the calls", "document.querySelector('#cancel')")
                .await;
        }
        "example" => {
            page.open("/").await;
            page.play("token_expired").await;
        }
        "shared" => {
            page.open("/").await;
            page.diagnose(&token("rate-limited")).await;
            let link = super::sharing::shared(page).await;
            page.open("/").await;
            page.open(&link).await;
            page.rests().await;
        }
        "log-in" => {
            page.open("/").await;
            page.tool("log-in").await;
        }
        "compare" => page.tool("compare").await,
        "history" => {
            page.tool("history").await;
            page.press("#keep-history").await;
            page.sees(
                "the tick",
                "document.querySelector('#keep-history').checked",
            )
            .await;
        }
        "catalogue" => page.go("/catalogue/").await,
        "cause" => page.go("/causes/token_expired/").await,
        "tree" => page.go("/tree/").await,
        "token" => page.go("/token/").await,
        other => panic!("nobody knows how to bring {other}"),
    }
}

async fn look(page: &Page, scheme: &str, width: u32) {
    page.resize(width, 800).await;
    let feature = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    page.browser
        .devtools("Emulation.setEmulatedMedia", feature)
        .await;
}

/// The rules that axe-core finds broken, each with its first element.
async fn violations(page: &Page, axe: &str) -> Vec<String> {
    let given = json!({ "expression": axe });
    page.browser.devtools("Runtime.evaluate", given).await;
    let found = page
        .js("return axe.run().then(({ violations, passes }) => passes.length < 15 ? ['axe looked at little'] : violations.map((rule) =>
            `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 3).map((node) => node.target + ' ' + node.failureSummary).join(' | ')}`))")
        .await;
    serde_json::from_value(found).expect("a list of rules")
}

/// Role and name of everything that is not ignored.
async fn tree(page: &Page) -> Vec<(String, String)> {
    let tree = page
        .browser
        .devtools("Accessibility.getFullAXTree", json!({}))
        .await;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let shown = nodes.iter().filter(|node| node["ignored"] != true);
    shown
        .map(|node| (text(&node["role"]["value"]), text(&node["name"]["value"])))
        .collect()
}
