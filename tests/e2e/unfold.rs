//! What is closed until somebody opens it: the parts of a result, the dialog beside it, the tools.

use serde_json::json;

use token_doctor::phrase::piece;

use super::page::Page;
use crate::shared::lead;

impl Page {
    /// Opens a part of the result, and waits until it holds something.
    pub async fn unfold(&self, part: &str) {
        if !self.has(&format!("#{part}[open]")).await {
            self.press(&format!("#{part} > summary")).await;
        }
        self.holds(&format!("#{part}")).await;
    }

    /// Opens every part of the result, whose names it returns.
    pub async fn unfold_all(&self) -> Vec<String> {
        let coming = json!(lead(piece::COMING));
        let came = format!(
            "[...document.querySelectorAll('#diagnosis .note')].every((one) => one.textContent !== {coming})"
        );
        self.sees("all that comes by itself", &came).await;
        let parts = "return [...document.querySelectorAll('#diagnosis details.accordion')].map(({ id }) => id)";
        let parts: Vec<String> =
            serde_json::from_value(self.js(parts).await).expect("a list of ids");
        assert!(parts.len() > 4, "too few parts: {parts:?}");
        for part in &parts {
            self.unfold(part).await;
        }
        parts
    }

    /// Opens "More".
    pub async fn more(&self) {
        if !self.has("#more[open]").await {
            self.press("#more-open").await;
        }
        self.holds("#more").await;
    }

    /// Closes "More".
    pub async fn close_more(&self) {
        self.press("#more-close").await;
        self.sees(
            "the closed dialog",
            "!document.querySelector('#more[open]')",
        )
        .await;
    }

    /// Goes to a tool by its address.
    pub async fn tool(&self, name: &str) {
        self.go(&format!("/#{name}")).await;
        self.holds(".tool").await;
    }

    /// Goes back from a tool.
    pub async fn back(&self) {
        self.press("#back").await;
        self.sees("the end of the tool", "!document.querySelector('.tool')")
            .await;
    }

    /// Brings the box back, once TikTok's limits allow another check.
    pub async fn again(&self) {
        let ready = "document.querySelector('#check-again')?.disabled === false";
        self.sees("the end of the countdown", ready).await;
        self.press("#check-again").await;
        self.sees("the box", "document.activeElement?.id === 'pasted'")
            .await;
    }

    /// Waits until the piece is there that brings what stands below the heading of this place.
    pub async fn holds(&self, place: &str) {
        let coming = json!(lead(piece::COMING));
        let here = format!(
            "(() => {{
                const place = document.querySelector('{place}');
                const parts = [...place?.children ?? []].filter((one) => !one.matches('summary, h1, h2, .buttons, [role=status], p:has(#back)'));
                return parts.length > 0 && parts.every((one) => one.textContent !== {coming});
            }})()"
        );
        self.sees(place, &here).await;
    }
}
