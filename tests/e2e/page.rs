//! The page as a person meets it: what can be done, and what can be seen.

use std::time::Instant;

use fantoccini::elements::Element;
use fantoccini::{Locator, key::Key};
use serde_json::{Value, json};

use super::browser::Browser;
use super::child::{PATIENCE, PAUSE};
use super::site::Site;

/// The page in a browser of its own.
pub struct Page {
    /// The browser.
    pub browser: Browser,
    /// Scheme, host and port.
    pub origin: String,
}

/// What a person does.
impl Page {
    /// Opens the page in a browser that has never seen it.
    pub async fn visit(site: &Site) -> Self {
        let page = Self::new(site).await;
        page.open("/").await;
        page
    }

    /// A browser that has not opened anything yet.
    pub async fn new(site: &Site) -> Self {
        let browser = Browser::start().await;
        let origin = site.origin.clone();
        Self { browser, origin }
    }

    /// Opens an address of the site and waits until the page is there.
    pub async fn open(&self, address: &str) {
        let path = address.strip_prefix(&self.origin).unwrap_or(address);
        let address = format!("{}{path}", self.origin);
        let opened = self.browser.client.goto(&address).await;
        opened.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.sees("the page", "document.querySelector('#diagnosis')")
            .await;
    }

    /// Puts a text into the box as the clipboard would.
    pub async fn paste(&self, text: &str) {
        self.js("document.querySelector('#pasted').focus()").await;
        let text = json!({ "text": text });
        self.browser.devtools("Input.insertText", text).await;
    }

    /// Clicks what a selector names.
    pub async fn press(&self, selector: &str) {
        let pressed = self.find(selector).await.click().await;
        pressed.unwrap_or_else(|error| panic!("cannot press {selector}: {error}"));
    }

    /// Pastes a text, starts, and waits until the page asks or has finished.
    pub async fn diagnose(&self, text: &str) {
        self.paste(text).await;
        self.press("button#diagnose").await;
        self.rests().await;
    }

    /// Answers a question.
    pub async fn answer(&self, question: &str, answer: &str) {
        let form = format!("[data-question='{question}']");
        self.press(&format!("{form} input[value='{answer}']")).await;
        if self.has(&format!("{form} button")).await {
            self.press(&format!("{form} button")).await;
        }
        let asked = format!("return document.querySelector(\"{form}\")?.dataset.question");
        let begin = Instant::now();
        while self.js(&asked).await == question && self.state().await == "asking" {
            assert!(begin.elapsed() < PATIENCE, "{question} is still asked");
            tokio::time::sleep(PAUSE).await;
        }
        self.rests().await;
    }

    /// Answers whatever is asked, with "I don't know" where nothing else is given.
    pub async fn tell(&self, answers: &[(&str, &str)]) {
        while let Some(question) = self.question().await {
            let known = answers.iter().find(|(asked, _)| *asked == question);
            let answer = known.map_or("unknown", |(_, answer)| answer);
            self.answer(&question, answer).await;
        }
    }

    /// Presses a key, wherever the focus is.
    pub async fn key(&self, key: Key) {
        self.typed(&char::from(key).to_string()).await;
    }

    /// Types a text, wherever the focus is.
    pub async fn typed(&self, text: &str) {
        let focused = self.browser.client.active_element().await;
        let focused = focused.expect("something has the focus");
        focused.send_keys(text).await.expect("it takes keys");
    }
}

/// What a person sees.
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

    /// The question that is open, if one is.
    pub async fn question(&self) -> Option<String> {
        let script = "return document.querySelector('#diagnosis[data-state=asking]') \
            && [...document.querySelectorAll('[data-question]')].at(-1)?.dataset.question";
        self.js(script).await.as_str().map(str::to_owned)
    }

    /// What became of a request.
    pub async fn outcome(&self, probe: &str) -> String {
        let script = format!(
            "return document.querySelector(\"[data-probe='{probe}']\")?.dataset.outcome ?? 'no row'"
        );
        text(&self.js(&script).await)
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

    /// Waits until the page asks or has finished.
    pub async fn rests(&self) {
        let condition =
            "['asking', 'done'].includes(document.querySelector('#diagnosis').dataset.state)";
        self.sees("a question or a result", condition).await;
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

    async fn find(&self, selector: &str) -> Element {
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
