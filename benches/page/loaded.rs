//! What has to be loaded before a first verdict, by the way that leads to it.

use serde_json::json;

use crate::clock::{Measured, measured, opened, rested, visitor};
use crate::e2e::page::Page;
use crate::e2e::site::{Site, token};
use crate::timed::{ERROR, link, press_after};

/// Nothing is fetched because the page is idle, only what is wanted.
const NEVER_IDLE: &str = "window.requestIdleCallback = () => 0";

pub async fn run() {
    let site = Site::published();
    for way in ["refused_token", "healthy_token", "pasted_error", "link"] {
        let page = visitor(&site).await;
        page.browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": NEVER_IDLE }),
            )
            .await;
        let seen = match way {
            "refused_token" => checked(&page, &token("banned")).await,
            "healthy_token" => checked(&page, &token("all-scopes")).await,
            "pasted_error" => checked(&page, ERROR).await,
            _ => opened(&page, link()).await,
        };
        println!("loaded_before_verdict_of_{way}: {} bytes", seen.loaded);
        page.browser.close().await;
    }
}

async fn checked(page: &Page, text: &str) -> Measured {
    rested(page).await;
    measured(page, &press_after(text)).await
}
