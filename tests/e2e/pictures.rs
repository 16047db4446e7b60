//! Pictures for the eye, which `make screenshots` takes: every state of the page, at each width, light and
//! dark.

use std::path::PathBuf;

use serde_json::json;

use super::authorize::{begin, paste_callback};
use super::hand_over::{drop, preview, sees_banner};
use super::page::Page;
use super::sharing::{OTHER_RULES, shared};
use super::site::{Site, dist, token};
use super::story::run;
use crate::simulator::login::app::DESKTOP;

const WIDTHS: [u32; 3] = [390, 768, 1280];
const SCHEMES: [&str; 2] = ["light", "dark"];

#[test]
#[ignore = "makes pictures for the eye"]
fn checks() {
    run(async {
        let site = Site::published();
        let page = &Page::visit(&site).await;
        take(page, "landing").await;
        page.press("[name=way][value=program]").await;
        page.sees("the programs", "document.querySelector('[data-program]')")
            .await;
        take(page, "programs").await;
        page.open("/").await;
        page.diagnose("It worked last week. Nothing changed since, and now it fails.")
            .await;
        page.tell(&[]).await;
        take(page, "undecided").await;
        page.open("/").await;
        page.diagnose(&token("all-scopes")).await;
        take(page, "healthy").await;
        page.open("/").await;
        page.diagnose(&token("upload-only")).await;
        take(page, "question").await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        take(page, "verdict").await;
        page.unfold_all().await;
        take(page, "unfolded").await;
        paper(page).await;
    });
}

/// A call that never ends would be given up before the last of the pictures, so each has a run of its own.
#[test]
#[ignore = "makes pictures for the eye"]
fn running() {
    run(async {
        let site = Site::published();
        let page = &Page::visit(&site).await;
        for (width, scheme) in looks() {
            page.open("/").await;
            look(page, scheme).await;
            page.paste(&token("creator-stalls")).await;
            page.press("button#diagnose").await;
            let under_way = "document.querySelectorAll('.purposes [data-outcome=passed]').length === 3 \
                && document.querySelector('.purposes [data-outcome=running]')";
            page.sees("the calls", under_way).await;
            save(page, width, &format!("running-{width}-{scheme}")).await;
        }
    });
}

#[test]
#[ignore = "makes pictures for the eye"]
fn faults() {
    run(async {
        let site = Site::without_proxy();
        let page = &Page::visit(&site).await;
        page.diagnose(&token("all-scopes")).await;
        take(page, "our-fault").await;
    });
}

#[test]
#[ignore = "makes pictures for the eye"]
fn claims() {
    run(async {
        let site = Site::published();
        let page = &Page::visit(&site).await;
        page.open("/#example=public_account_of_unaudited_app").await;
        page.sees("the bar", "document.querySelector('#example')")
            .await;
        page.rests().await;
        take(page, "example").await;
        page.open("/").await;
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        let (link, report) = (shared(page).await, preview(page, "json").await);
        page.again().await;
        take(page, "check-again").await;
        page.diagnose(&token("all-scopes")).await;
        page.sees("the comparison", "document.querySelector('.compared')")
            .await;
        take(page, "before-and-after").await;
        let reader = &Page::new(&site).await;
        reader.open(&link).await;
        reader.rests().await;
        take(reader, "shared").await;
        reader.open("/").await;
        drop(reader, "report.json", &report).await;
        sees_banner(reader).await;
        take(reader, "report").await;
        reader.open("/").await;
        reader.open(OTHER_RULES).await;
        reader.rests().await;
        take(reader, "old-rules").await;
    });
}

#[test]
#[ignore = "makes pictures for the eye"]
fn tools() {
    run(async {
        let site = Site::published();
        let page = &Page::visit(&site).await;
        page.tool("history").await;
        page.press("#keep-history").await;
        page.back().await;
        for scenario in ["upload-only", "rate-limited"] {
            page.open("/").await;
            page.diagnose(&token(scenario)).await;
            page.tell(&[("granted_video_upload", "yes")]).await;
        }
        page.tool("history").await;
        take(page, "history").await;
        page.tool("compare").await;
        take(page, "compare").await;
        page.tool("log-in").await;
        take(page, "log-in").await;
        let login = begin(page, DESKTOP, "http://127.0.0.1:3455/callback/").await;
        page.press("#show-verifier").await;
        take(page, "login-begun").await;
        let login = url::Url::parse(&login).expect("an address");
        let state = login.query_pairs().find(|(name, _)| name == "state");
        let (_, state) = state.expect("a state");
        let back = format!(
            "http://127.0.0.1:3455/callback/?code=v1example12345%2A1%214567.e1&scopes=user.info.basic%2Cvideo.upload&state={state}"
        );
        paste_callback(page, &back).await;
        take(page, "came-back").await;
    });
}

const CATALOGUE: &[(&str, &str)] = &[
    ("catalogue", "/catalogue/"),
    ("catalogue-search", "/catalogue/#q=scope"),
    ("cause", "/causes/public_account_of_unaudited_app/"),
    ("code", "/codes/scope_not_authorized/"),
    ("question-page", "/questions/failing_stage/"),
    ("your-token", "/token/"),
    ("tree", "/tree/"),
    ("tree-part", "/tree/user-info-and-scopes/"),
];

#[test]
#[ignore = "makes pictures for the eye"]
fn catalogue() {
    run(async {
        let site = Site::published();
        let page = &Page::new(&site).await;
        for (name, address) in CATALOGUE {
            page.go(address).await;
            take(page, name).await;
        }
        if dist().join("404.html").is_file() {
            page.go("/no-such-page").await;
            take(page, "missing").await;
        }
    });
}

/// The picture for whoever shows a link to the page: what it is for, and its sample of a diagnosis.
#[test]
#[ignore = "makes pictures for the eye"]
fn social() {
    const LAYOUT: &str = "
        const all = (selector) => document.querySelectorAll(selector);
        const set = (selector, style) => { document.querySelector(selector).style.cssText = style };
        all('.top nav, .top small, #check .card, .chips, footer, .sample .steps li:first-child, .sample .note:last-child')
            .forEach((element) => element.remove());
        set('main', 'grid-template-columns: 1fr 430px; gap: 0 40px; max-width: none; padding: 16px 32px');
        set('.top', 'max-width: none; padding: 0 32px');
        set('#heading', 'font-size: 44px; margin-top: 40px');
        document.documentElement.style.zoom = 1.25";
    run(async {
        let site = Site::published();
        let page = Page::visit(&site).await;
        page.resize(1200, 630).await;
        page.js(LAYOUT).await;
        keep(&page, "social").await;
    });
}

/// Three examples, chosen by lot.
const NEWCOMERS: [&str; 3] = [
    "proxy_missing",
    "tiktok_server_fault",
    "redirect_form_not_allowed",
];

/// What somebody sees who opens a link: the first screen on a desk, and on a phone.
#[test]
#[ignore = "makes pictures for the eye"]
fn first_screens() {
    run(async {
        let site = Site::published();
        let page = &Page::new(&site).await;
        let reader = &Page::new(&site).await;
        for slug in NEWCOMERS {
            page.open("/").await;
            page.open(&format!("/#example={slug}")).await;
            page.sees("the bar", "document.querySelector('#example')")
                .await;
            page.rests().await;
            let link = shared(page).await;
            for (width, height) in [(1280, 800), (390, 844)] {
                page_of(reader, &link, width, height).await;
                keep(reader, &format!("newcomer-{slug}-{width}")).await;
            }
        }
    });
}

async fn page_of(reader: &Page, link: &str, width: u32, height: u32) {
    reader.open("/").await;
    reader.resize(width, height).await;
    reader.open(link).await;
    reader.rests().await;
}

/// The page as it is printed, on one endless sheet of A4's width.
async fn paper(page: &Page) {
    let media = |media| json!({ "media": media });
    page.browser
        .devtools("Emulation.setEmulatedMedia", media("print"))
        .await;
    save(page, 794, "paper").await;
    page.browser
        .devtools("Emulation.setEmulatedMedia", media("screen"))
        .await;
}

/// The whole page at each width, light and dark.
async fn take(page: &Page, name: &str) {
    for (width, scheme) in looks() {
        look(page, scheme).await;
        save(page, width, &format!("{name}-{width}-{scheme}")).await;
    }
}

fn looks() -> impl Iterator<Item = (u32, &'static str)> {
    WIDTHS
        .into_iter()
        .flat_map(|width| SCHEMES.map(|scheme| (width, scheme)))
}

async fn look(page: &Page, scheme: &str) {
    let feature = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    page.browser
        .devtools("Emulation.setEmulatedMedia", feature)
        .await;
}

/// The whole page, at this width and however high.
async fn save(page: &Page, width: u32, name: &str) {
    page.resize(width, 800).await;
    let height = page
        .js("return document.documentElement.scrollHeight")
        .await;
    let height = height
        .as_u64()
        .and_then(|height| u32::try_from(height).ok());
    page.resize(width, height.expect("a height")).await;
    keep(page, name).await;
    page.resize(width, 800).await;
}

async fn keep(page: &Page, name: &str) {
    let folder = std::env::var_os("TOKEN_DOCTOR_SCREENSHOTS").map(PathBuf::from);
    let folder = folder.expect("TOKEN_DOCTOR_SCREENSHOTS names a folder");
    std::fs::create_dir_all(&folder).expect("the folder can be written");
    let picture = page.browser.client.screenshot().await.expect("a picture");
    let file = folder.join(format!("{name}.png"));
    std::fs::write(file, picture).expect("the folder can be written");
}
