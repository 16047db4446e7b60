//! Pictures for the eye: `TOKEN_DOCTOR_SCREENSHOTS=folder cargo test --test e2e -- --ignored pictures`.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::authorize::{begin, paste_callback};
use super::hand_over::{drop, preview, sees_banner};
use super::page::Page;
use super::sharing::{OTHER_RULES, shared};
use super::site::{Site, token};
use super::story::run;
use crate::simulator::login::app::DESKTOP;

const WIDTHS: [u32; 3] = [360, 768, 1280];

const CATALOGUE: &[(&str, &str)] = &[
    ("catalogue", "/catalogue/#q=scope"),
    ("cause", "/causes/public_account_of_unaudited_app/"),
    ("code", "/codes/scope_not_authorized/"),
    ("answers", "/questions/failing_stage/"),
    ("tree", "/tree/"),
    ("tree-part", "/tree/user-info-and-scopes/"),
];

#[test]
#[ignore = "makes pictures for the eye"]
fn pictures() {
    let folder = std::env::var_os("TOKEN_DOCTOR_SCREENSHOTS").map(PathBuf::from);
    let folder = folder.expect("TOKEN_DOCTOR_SCREENSHOTS names a folder");
    std::fs::create_dir_all(&folder).expect("the folder can be written");
    run(async {
        let site = Site::published();
        let page = Page::visit(&site).await;
        take(&page, &folder, "empty").await;
        page.paste(&token("never-answers")).await;
        page.press("button#diagnose").await;
        take(&page, &folder, "running").await;
        page.press("button#cancel").await;
        page.diagnose(&token("upload-only")).await;
        take(&page, &folder, "question").await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        take(&page, &folder, "verdict").await;
        page.js("document.querySelector('#language').closest('details').open = true")
            .await;
        take(&page, &folder, "programs").await;
        paper(&page, &folder).await;
        let report = preview(&page, "json").await;
        let receiver = Page::visit(&site).await;
        drop(&receiver, "report.json", &report).await;
        sees_banner(&receiver).await;
        take(&receiver, &folder, "report").await;
        begin(&page, DESKTOP, "http://127.0.0.1:3455/callback/").await;
        page.press("#show-verifier").await;
        take(&page, &folder, "login").await;
        let state = "return new URL(document.querySelector('#authorize-url').href).searchParams.get('state')";
        let state = page.js(state).await;
        let state = state.as_str().expect("a text");
        let back = format!(
            "http://127.0.0.1:3455/callback/?code=v1example12345%2A1%214567.e1&scopes=user.info.basic%2Cvideo.upload&state={state}"
        );
        paste_callback(&page, &back).await;
        take(&page, &folder, "came-back").await;
        let reader = Page::new(&site).await;
        reader.open(&shared(&page).await).await;
        take(&reader, &folder, "shared").await;
        for (name, address) in CATALOGUE {
            page.go(address).await;
            take(&page, &folder, name).await;
        }
        reader.open(OTHER_RULES).await;
        reader.rests().await;
        reader.press("#history summary").await;
        reader.press("#keep-history").await;
        take(&reader, &folder, "then-and-now").await;
        for name in ["upload-only", "rate-limited"] {
            reader.diagnose(&token(name)).await;
            reader.tell(&[("granted_video_upload", "yes")]).await;
        }
        reader.press("#with-log-ids").await;
        reader.press("[aria-describedby=entry-1]").await;
        take(&reader, &folder, "compared").await;
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
fn first_screens() {
    let Some(folder) = std::env::var_os("TOKEN_DOCTOR_SCREENSHOTS").map(PathBuf::from) else {
        return;
    };
    std::fs::create_dir_all(&folder).expect("the folder can be written");
    run(async {
        let site = Site::published();
        for slug in NEWCOMERS {
            let page = Page::visit(&site).await;
            page.press(&format!("#examples option[value='{slug}']"))
                .await;
            page.press("button#show-example").await;
            page.rests().await;
            let link = shared(&page).await;
            for (width, height) in [(1280, 800), (360, 780)] {
                let reader = Page::new(&site).await;
                resize(&reader, width, &json!(height)).await;
                reader.open(&link).await;
                reader.rests().await;
                keep(&reader, &folder, &format!("newcomer-{slug}-{width}")).await;
            }
        }
    });
}

/// The page as it is printed, on one endless sheet of A4's width.
async fn paper(page: &Page, folder: &Path) {
    let media = |media| json!({ "media": media });
    page.browser
        .devtools("Emulation.setEmulatedMedia", media("print"))
        .await;
    save(page, folder, 794, "paper").await;
    page.browser
        .devtools("Emulation.setEmulatedMedia", media("screen"))
        .await;
}

/// The whole page at each width, light and dark.
async fn take(page: &Page, folder: &Path, name: &str) {
    for width in WIDTHS {
        for scheme in ["light", "dark"] {
            let feature =
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            page.browser
                .devtools("Emulation.setEmulatedMedia", feature)
                .await;
            save(page, folder, width, &format!("{name}-{width}-{scheme}")).await;
        }
    }
}

/// The whole page, at this width and however high.
async fn save(page: &Page, folder: &Path, width: u32, name: &str) {
    let mut height = json!(900);
    for _ in 0..2 {
        resize(page, width, &height).await;
        height = page
            .js("return document.documentElement.scrollHeight")
            .await;
    }
    keep(page, folder, name).await;
}

async fn resize(page: &Page, width: u32, height: &Value) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    page.browser
        .devtools("Emulation.setDeviceMetricsOverride", size)
        .await;
}

async fn keep(page: &Page, folder: &Path, name: &str) {
    let picture = page.browser.client.screenshot().await.expect("a picture");
    let file = folder.join(format!("{name}.png"));
    std::fs::write(file, picture).expect("the folder can be written");
}
