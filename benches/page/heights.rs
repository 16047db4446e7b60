//! How high the page is in its states: what a person has to scroll.

use serde_json::json;

use crate::e2e::page::Page;
use crate::e2e::site::{Site, token};

const SCREENS: [(u32, u32); 2] = [(1280, 800), (390, 844)];

pub async fn run() {
    let site = Site::published();
    for (width, height) in SCREENS {
        let page = Page::new(&site).await;
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        page.browser
            .devtools("Emulation.setDeviceMetricsOverride", screen)
            .await;
        for state in ["landing", "healthy", "flagship", "nothing_recognised"] {
            page.open("/").await;
            match state {
                "healthy" => page.diagnose(&token("all-scopes")).await,
                "flagship" => {
                    page.diagnose(&token("upload-only")).await;
                    page.tell(&[("granted_video_upload", "yes")]).await;
                }
                "nothing_recognised" => page.diagnose("It does not work, please help").await,
                _ => {}
            }
            let high = page
                .js("return document.documentElement.scrollHeight")
                .await;
            println!("height_{state}_at_{width}: {high} px");
        }
        page.browser.close().await;
    }
}
