//! A headless browser with a profile of its own.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use ureq::http::Method;
use url::{ParseError, Url};

use super::child::{Child, Folder, wait_for};
use super::kind::Kind;

/// Runs in every document before the page does: whatever the policy blocks shows in the console.
const WITNESS: &str = "document.addEventListener('securitypolicyviolation', (event) => \
    console.error('blocked by policy:', event.violatedDirective, event.blockedURI, event.sample))";

/// A browser.
pub struct Browser {
    /// The connection to it.
    pub client: Client,
    kind: Kind,
    // Before the folder, so that it ends first.
    _driver: Child,
    folder: Folder,
}

impl Browser {
    pub async fn start() -> Self {
        Self::of(Kind::Chromium, "normal").await
    }

    /// One in which a page may be used before it is loaded.
    pub async fn that_waits_for_nothing() -> Self {
        Self::of(Kind::Chromium, "none").await
    }

    /// One of that kind, which waits for this when it loads a page.
    pub async fn of(kind: Kind, strategy: &str) -> Self {
        let folder = Folder::new("browser");
        let mut command = kind.driver(&folder);
        let mut driver = Child::start(&mut command, &folder, "driver.log");
        let port = wait_for("the driver", || {
            // It ends by itself if the port that it chose is taken meanwhile.
            if driver.has_ended() {
                driver = Child::start(&mut command, &folder, "driver.log");
            }
            kind.port(&folder.read("driver.log"))
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(kind.capabilities(&folder, strategy))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("{kind:?} does not start: {error}"));
        let browser = Self {
            client,
            kind,
            _driver: driver,
            folder,
        };
        if kind == Kind::Chromium {
            let witness = json!({ "source": WITNESS });
            browser
                .devtools("Page.addScriptToEvaluateOnNewDocument", witness)
                .await;
        }
        browser
    }

    /// Puts a text where the focus is, as the clipboard would.
    pub async fn insert(&self, text: &str) {
        if self.kind == Kind::Chromium {
            self.devtools("Input.insertText", json!({ "text": text }))
                .await;
        } else {
            let insert = "document.execCommand('insertText', false, arguments[0])";
            let inserted = self.client.execute(insert, vec![json!(text)]).await;
            inserted.expect("the focus is in a field");
        }
    }

    /// A command of the DevTools protocol.
    pub async fn devtools(&self, method: &'static str, parameters: Value) -> Value {
        let body = json!({ "cmd": method, "params": parameters });
        self.extension("goog/cdp/execute", body).await
    }

    /// The entries that came since the last call: `browser` is the console, `performance` the
    /// events of the DevTools protocol. Firefox's driver has none.
    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
        if self.kind == Kind::Firefox {
            return Vec::new();
        }
        let entries = self.extension("se/log", json!({ "type": kind })).await;
        entries.as_array().cloned().unwrap_or_default()
    }

    /// Closes the browser and leaves its profile to look into.
    pub async fn close(self) -> Folder {
        self.client
            .clone()
            .close()
            .await
            .expect("the browser closes");
        self.folder
    }

    async fn extension(&self, path: &'static str, body: Value) -> Value {
        let answer = self.client.issue_cmd(Extension { path, body }).await;
        answer.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// A command of chromedriver's that WebDriver does not know.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
