//! What a person sees of the page.

use std::time::Instant;

use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::Value;

use super::child::{PATIENCE, PAUSE};
use super::page::Page;

impl Page {
    /// `data-state` of the result.
    pub async fn state(&self) -> String {
        self.result("state").await
    }

    /// The verdict's slug; empty without one.
    pub async fn verdict(&self) -> String {
        self.result("verdict").await
    }

    /// The slugs of the possible causes, most likely first.
    pub async fn possible(&self) -> Vec<String> {
        let possible = self.result("possible").await;
        possible.split_whitespace().map(str::to_owned).collect()
    }

    /// The question that has to be answered before there is a result, if there is one. That of a healthy
    /// token's open door is none.
    pub async fn question(&self) -> Option<String> {
        let script = "return document.querySelector('#diagnosis[data-state=asking] [data-question]') \
            ?.dataset.question";
        self.js(script).await.as_str().map(str::to_owned)
    }

    /// What became of a request.
    pub async fn outcome(&self, probe: &str) -> String {
        let script = format!(
            "return document.querySelector(\"[data-probe='{probe}']\")?.dataset.outcome ?? 'no row'"
        );
        text(&self.js(&script).await)
    }

    /// The rows of a comparison: the id and SARIF's word.
    pub async fn baseline(&self) -> Vec<String> {
        let rows = "return [...document.querySelectorAll('[data-baseline]')]\
            .map((row) => row.dataset.row + ' ' + row.dataset.baseline)";
        let rows = self.js(rows).await;
        let rows = rows.as_array().cloned().unwrap_or_default();
        rows.iter().map(text).collect()
    }

    /// What the box holds.
    pub async fn pasted(&self) -> String {
        text(
            &self
                .js("return document.querySelector('#pasted').value")
                .await,
        )
    }

    /// The text of the element, as far as it is visible.
    pub async fn text(&self, selector: &str) -> String {
        let text = self.find(selector).await.text().await;
        text.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    /// Whether there is such an element.
    pub async fn has(&self, selector: &str) -> bool {
        let script = format!("return document.querySelector(\"{selector}\") !== null");
        self.js(&script).await == true
    }

    /// Waits until the page asks or has finished, and what it says is there: a piece may bring it.
    pub async fn rests(&self) {
        let condition = "({ asking: '[data-question]', done: '#verdict, #from-link dl' })\
            [document.querySelector('#diagnosis').dataset.state]";
        let said =
            format!("document.querySelector('#diagnosis')?.querySelector({condition} ?? 'none')");
        self.sees("a question or a result", &said).await;
    }

    /// Waits until a condition, written in JavaScript, holds.
    pub async fn sees(&self, what: &str, condition: &str) {
        let script = format!("return Boolean({condition})");
        let begin = Instant::now();
        while self.js(&script).await != true {
            assert!(begin.elapsed() < PATIENCE, "waited in vain for {what}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Runs a script and returns its result.
    pub async fn js(&self, script: &str) -> Value {
        let result = self.browser.client.execute(script, Vec::new()).await;
        result.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The first element that a selector names.
    pub async fn find(&self, selector: &str) -> Element {
        let found = self.browser.client.find(Locator::Css(selector)).await;
        found.unwrap_or_else(|error| panic!("no {selector}: {error}"))
    }

    async fn result(&self, name: &str) -> String {
        let script = format!("return document.querySelector('#diagnosis').dataset.{name} ?? ''");
        text(&self.js(&script).await)
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
