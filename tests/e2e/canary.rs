//! No part of a token gets out: every example's text with a token in it, a thousand tokens in all, and
//! after each run everything that the page shows, keeps or hands over is searched for six signs in a row.

use serde_json::{Value, json};

use super::page::Page;
use super::story::{complaints, story};
use crate::shared::examples;

const TOKENS: usize = 1_000;

/// Runs are told to the browser in batches, so that no script takes long.
const BATCH: usize = 40;

/// Pastes each text, shares, makes every text to hand over, and gives what of the token is left anywhere.
const RUNS: &str = "
    const find = (selector) => document.querySelector(selector);
    const frame = () => new Promise((next) => setTimeout(next));
    const until = async (holds) => { for (let i = 0; i < 2000 && !holds(); i++) await frame(); };
    const choose = (selector, value) => {
        const menu = find(selector);
        if (!menu) return;
        menu.value = value;
        menu.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const options = (selector) => [...document.querySelectorAll(`${selector} option`)].map(({ value }) => value);
    const left = () => [location.href, document.title, document.documentElement.outerHTML, JSON.stringify(history.state),
        ...[...document.querySelectorAll('input, textarea, select')].map(({ value }) => value),
        ...Object.entries(localStorage).flat(), ...Object.entries(sessionStorage).flat()].join('\\n');
    const run = async ({ token, text }) => {
        const box = find('#pasted');
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        find('#diagnose').click();
        await until(() => ['asking', 'done'].includes(find('#diagnosis').dataset.state));
        const seen = [];
        find('#share')?.click();
        await until(() => !find('#share') || find('#permalink'));
        seen.push(left());
        for (const value of options('#export')) {
            choose('#export', value);
            await frame();
            seen.push(find('#preview').value);
        }
        for (const value of options('#language')) {
            choose('#language', value);
            await frame();
            seen.push([...document.querySelectorAll('[data-program]')].map(({ textContent }) => textContent).join('\\n'));
        }
        const all = seen.join('\\n');
        const windows = Array.from({ length: token.length - 9 }, (_, at) => token.slice(at + 4, at + 10));
        const found = windows.find((window) => all.includes(window));
        const made = Boolean(find('#permalink')?.value) && all.length > 10000;
        find('#forget').click();
        await frame();
        return found ? `${found}: ${all.slice(Math.max(0, all.indexOf(found) - 80), all.indexOf(found) + 40)}` : made ? null : `nothing was made of ${text}`;
    };
    const offenders = [];
    for (const one of RUNS) offenders.push(await run(one));
    return offenders.filter(Boolean);";

#[test]
fn no_six_signs_of_a_token_are_left_anywhere() {
    story(async |page, site| {
        let texts: Vec<String> = examples().iter().map(|one| one.pastes.join("\n")).collect();
        let mut offenders = Vec::new();
        let mut runs = Vec::new();
        for number in 0..TOKENS {
            // The second half with the history switched on, which keeps links.
            if number == TOKENS / 2 {
                page.press("#history summary").await;
                page.press("#keep-history").await;
            }
            let token = token(number);
            let text = format!(
                "Authorization: Bearer {token}\n{}",
                texts[number % texts.len()]
            );
            runs.push(json!({ "token": token, "text": text }));
            if runs.len() == BATCH || number + 1 == TOKENS {
                offenders.append(&mut told(page, &runs).await);
                runs.clear();
            }
        }
        assert!(offenders.is_empty(), "{offenders:#?}");
        assert!(texts.len() > 90 && TOKENS > texts.len(), "{}", texts.len());
        let sent = site.tiktok.log.seen();
        assert!(!sent.is_empty(), "no token was ever sent");
        // The browser itself may complain of so many changes of the address in so short a time.
        let console = complaints(page).await.join("\n");
        for number in 0..TOKENS {
            let token = token(number);
            let windows = (4..token.len() - 5).map(|at| &token[at..at + 6]);
            let found: Vec<&str> = windows.filter(|window| console.contains(window)).collect();
            assert!(found.is_empty(), "{found:?} in the console: {console}");
        }
    });
}

async fn told(page: &Page, runs: &[Value]) -> Vec<String> {
    let script = RUNS.replace("RUNS", &Value::from(runs).to_string());
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
