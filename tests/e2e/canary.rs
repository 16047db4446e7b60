//! No part of a token gets out: every example's text with a token in it, a thousand tokens in all, and
//! after each run everything that the page shows, keeps or hands over, with all that is closed opened, is
//! searched for six signs in a row.

use std::ops::Range;

use serde_json::{Value, json};

use token_doctor::phrase::piece;

use super::page::Page;
use super::site::Site;
use super::story::{complaints, story};
use crate::shared::{examples, lead};

const TOKENS: usize = 1_000;

/// Runs are told to the browser in batches, so that no script takes long.
const BATCH: usize = 10;

/// Pastes each text, opens every part, shares, makes every text to hand over, and gives what of the token
/// is left anywhere.
const RUNS: &str = "
    const find = (selector) => document.querySelector(selector);
    const all = (selector) => [...document.querySelectorAll(selector)];
    const frame = () => new Promise((next) => setTimeout(next));
    const until = async (holds) => { for (let i = 0; i < 2000 && !holds(); i++) await frame(); };
    const choose = (selector, value) => {
        const menu = find(selector);
        if (!menu) return;
        menu.value = value;
        menu.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const options = (selector) => all(`${selector} option`).map(({ value }) => value);
    const unfold = async () => {
        for (const part of all('#diagnosis details')) part.open = true;
        const holds = (part) => part.children.length > 1 && part.children[1].textContent !== COMING;
        await until(() => all('#diagnosis details.accordion').every(holds));
        return all('#diagnosis details.accordion').filter(holds).length;
    };
    const left = () => [location.href, document.title, document.documentElement.outerHTML, JSON.stringify(history.state),
        ...all('input, textarea, select').map(({ value }) => value),
        ...Object.entries(localStorage).flat(), ...Object.entries(sessionStorage).flat()].join('\\n');
    const run = async ({ token, text }) => {
        const box = find('#pasted');
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        find('#diagnose').click();
        await until(() => ['asking', 'done'].includes(find('#diagnosis').dataset.state));
        const seen = [left()];
        const parts = await unfold();
        find('#share')?.click();
        await until(() => find('#permalink'));
        find('#more-open')?.click();
        await until(() => find('#preview'));
        seen.push(left());
        const exports = options('#export');
        for (const value of exports) {
            choose('#export', value);
            await frame();
            seen.push(find('#preview').value);
        }
        const languages = options('#language');
        for (const value of languages) {
            choose('#language', value);
            await frame();
            seen.push(all('[data-program]').map(({ textContent }) => textContent).join('\\n'));
        }
        const whole = seen.join('\\n');
        const windows = Array.from({ length: token.length - 9 }, (_, at) => token.slice(at + 4, at + 10));
        const found = windows.find((window) => whole.includes(window));
        const made = Boolean(find('#permalink')?.value) && whole.length > 10000 && parts > 5
            && exports.length === 4 && languages.length === 4 && seen.every(Boolean);
        find('#more-close')?.click();
        find('#forget').click();
        await until(() => find('#diagnosis').dataset.state === 'idle');
        return found ? `${found}: ${whole.slice(Math.max(0, whole.indexOf(found) - 80), whole.indexOf(found) + 40)}` : made ? null : `nothing was made of ${text}`;
    };
    const offenders = [];
    for (const one of RUNS) offenders.push(await run(one));
    return offenders.filter(Boolean);";

#[test]
fn no_six_signs_of_a_token_are_left_anywhere() {
    story(async |page, site| run(page, site, 0..TOKENS / 2).await);
}

/// The second half with the history switched on, which keeps links.
#[test]
fn no_six_signs_of_a_token_are_left_beside_the_history() {
    story(async |page, site| {
        page.tool("history").await;
        page.press("#keep-history").await;
        page.back().await;
        run(page, site, TOKENS / 2..TOKENS).await;
    });
}

async fn run(page: &Page, site: &Site, numbers: Range<usize>) {
    let texts: Vec<String> = examples().iter().map(|one| one.pastes.join("\n")).collect();
    assert!(
        texts.len() > 90 && numbers.len() > texts.len(),
        "{}",
        texts.len()
    );
    let runs = numbers.clone().map(|number| {
        let token = token(number);
        let text = &texts[number % texts.len()];
        json!({ "token": token, "text": format!("Authorization: Bearer {token}\n{text}") })
    });
    let runs: Vec<Value> = runs.collect();
    let mut offenders = Vec::new();
    for batch in runs.chunks(BATCH) {
        offenders.append(&mut told(page, batch).await);
    }
    assert!(offenders.is_empty(), "{offenders:#?}");
    let sent = site.tiktok.log.seen();
    assert!(!sent.is_empty(), "no token was ever sent");
    // The browser itself may complain of so many changes of the address in so short a time.
    let console = complaints(page).await.join("\n");
    for number in numbers {
        let token = token(number);
        let windows = (4..token.len() - 5).map(|at| &token[at..at + 6]);
        let found: Vec<&str> = windows.filter(|window| console.contains(window)).collect();
        assert!(found.is_empty(), "{found:?} in the console: {console}");
    }
}

async fn told(page: &Page, runs: &[Value]) -> Vec<String> {
    let script = RUNS
        .replace("RUNS", &Value::from(runs).to_string())
        .replace("COMING", &json!(lead(piece::COMING)).to_string());
    let script = format!("return (async () => {{ {script} }})()");
    let found = page.js(&script).await;
    serde_json::from_value(found).expect("a list of texts")
}

/// A token of TikTok's form; the same on every run, so that nothing depends on luck.
fn token(number: usize) -> String {
    const SIGNS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(number as u64 + 1);
    let mut sign = || {
        // Knuth's MMIX generator; its high bits are good enough.
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        char::from(SIGNS[usize::try_from(seed >> 33).expect("31 bits") % SIGNS.len()])
    };
    let body: String = (0..44).map(|_| sign()).collect();
    format!("act.{body}!{:04}.va", 1_000 + number)
}
