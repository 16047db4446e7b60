//! Pictures for the eye: `TOKEN_DOCTOR_SCREENSHOTS=folder cargo test --test e2e pictures`.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::authorize::{begin, paste_callback};
use super::page::Page;
use super::sharing::shared;
use super::site::{Site, token};
use super::story::run;
use crate::simulator::login::app::DESKTOP;

const WIDTHS: [u32; 3] = [360, 768, 1280];

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("TOKEN_DOCTOR_SCREENSHOTS").map(PathBuf::from) else {
        return;
    };
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
    });
}

/// The whole page at each width, light and dark.
async fn take(page: &Page, folder: &Path, name: &str) {
    for width in WIDTHS {
        for scheme in ["light", "dark"] {
            let size =
                json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
            page.browser
                .devtools("Emulation.setDeviceMetricsOverride", size)
                .await;
            let feature =
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
            page.browser
                .devtools("Emulation.setEmulatedMedia", feature)
                .await;
            let height = page
                .js("return document.documentElement.scrollHeight")
                .await;
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            page.browser
                .devtools("Emulation.setDeviceMetricsOverride", size)
                .await;
            let picture = page.browser.client.screenshot().await.expect("a picture");
            let file = folder.join(format!("{name}-{width}-{scheme}.png"));
            std::fs::write(file, picture).expect("the folder can be written");
        }
    }
}
