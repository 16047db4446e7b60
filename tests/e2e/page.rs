//! What a person does with the page.

use fantoccini::key::Key;
use serde_json::json;

use super::browser::Browser;
use super::kind::Kind;
use super::site::Site;

/// The page in a browser of its own.
pub struct Page {
    /// The browser.
    pub browser: Browser,
    /// Scheme, host and port.
    pub origin: String,
}

impl Page {
    /// Opens the page in a browser that has never seen it.
    pub async fn visit(site: &Site) -> Self {
        let page = Self::new(site).await;
        page.open("/").await;
        page
    }

    /// A browser that has not opened anything yet.
    pub async fn new(site: &Site) -> Self {
        Self::of(Kind::Chromium, site).await
    }

    /// The same, of that kind.
    pub async fn of(kind: Kind, site: &Site) -> Self {
        let browser = Browser::of(kind, "normal").await;
        let origin = site.origin.clone();
        Self { browser, origin }
    }

    /// Opens an address of the site and waits until the page is there.
    pub async fn open(&self, address: &str) {
        self.go(address).await;
        self.sees("the page", "document.querySelector('#diagnosis')")
            .await;
    }

    /// Opens an address of the site, whatever comes.
    pub async fn go(&self, address: &str) {
        let path = address.strip_prefix(&self.origin).unwrap_or(address);
        let address = format!("{}{path}", self.origin);
        let opened = self.browser.client.goto(&address).await;
        opened.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Plays the recorded example of a cause, on a page that shows no other.
    pub async fn play(&self, slug: &str) {
        self.open(&format!("/#example={slug}")).await;
        self.sees("the example", "document.querySelector('#example')")
            .await;
        self.rests().await;
    }

    /// Leaves an example, a link or a report by the button in its bar.
    pub async fn run_own(&self) {
        self.press("button#run-own").await;
        self.sees(
            "the first screen",
            "document.querySelector('#diagnosis').dataset.state === 'idle' \
                && document.querySelector('#first').checkVisibility()",
        )
        .await;
    }

    /// Gives the window another size, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.browser
            .devtools("Emulation.setDeviceMetricsOverride", size)
            .await;
        let resized = format!("innerWidth === {width} && innerHeight === {height}");
        self.sees("the window of that size", &resized).await;
    }

    /// Puts a text into the box as the clipboard would.
    pub async fn paste(&self, text: &str) {
        self.fill("#pasted", text).await;
    }

    /// Puts a text into a field as the clipboard would.
    pub async fn fill(&self, selector: &str, text: &str) {
        self.js(&format!("document.querySelector('{selector}').focus()"))
            .await;
        self.browser.insert(text).await;
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
        // The box is emptied when the check begins. Until then, an earlier result may be shown.
        let begun = "document.querySelector('#pasted').value === ''";
        self.sees("the beginning of the check", begun).await;
        self.rests().await;
    }

    /// Answers a question.
    pub async fn answer(&self, question: &str, answer: &str) {
        let choice = format!("[data-question='{question}'] input[value='{answer}']");
        self.press(&choice).await;
        let chosen = format!("document.querySelector(\"{choice}\")?.checked ?? true");
        self.sees("the chosen answer", &chosen).await;
        self.rests().await;
    }

    /// Answers whatever is asked, with "I don't know" where nothing else is given.
    pub async fn tell(&self, answers: &[(&str, &str)]) {
        // At most eight questions are asked (tests/sessions.rs).
        for _ in 0..=8 {
            let Some(question) = self.question().await else {
                return;
            };
            let known = answers.iter().find(|(asked, _)| *asked == question);
            let answer = known.map_or("unknown", |(_, answer)| answer);
            self.answer(&question, answer).await;
        }
        panic!("it asks and asks");
    }

    /// Presses a key, wherever the focus is.
    pub async fn key(&self, key: Key) {
        self.typed(&char::from(key).to_string()).await;
    }

    /// Goes on with Tab until the element of that id has the focus, at most so many times.
    pub async fn tab_to(&self, id: &str, most: usize) {
        for _ in 0..most {
            self.key(Key::Tab).await;
            if self.js("return document.activeElement?.id").await == id {
                return;
            }
        }
        panic!("#{id} cannot be reached with Tab");
    }

    /// Types a text, wherever the focus is.
    pub async fn typed(&self, text: &str) {
        let focused = self.browser.client.active_element().await;
        let focused = focused.expect("something has the focus");
        focused.send_keys(text).await.expect("it takes keys");
    }
}
