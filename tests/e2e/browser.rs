//! A headless Chromium with a profile of its own, driven by chromedriver.

use std::process::Command;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use ureq::http::Method;
use url::{ParseError, Url};

use super::child::{Child, Folder, wait_for};

/// Without a sandbox, because root cannot have one; without anything that calls home.
const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// Runs in every document before the page does: whatever the policy blocks shows in the console.
const WITNESS: &str = "document.addEventListener('securitypolicyviolation', (event) => \
    console.error('blocked by policy:', event.violatedDirective, event.blockedURI, event.sample))";

/// A browser.
pub struct Browser {
    /// The connection to it.
    pub client: Client,
    // Before the folder, so that it ends first.
    _driver: Child,
    folder: Folder,
}

impl Browser {
    pub async fn start() -> Self {
        let folder = Folder::new("browser");
        let mut command = Command::new("chromedriver");
        command.arg("--port=0");
        let mut driver = Child::start(&mut command, &folder, "driver.log");
        let port = wait_for("chromedriver", || {
            // It ends by itself if the port that it chose is taken meanwhile.
            if driver.has_ended() {
                driver = Child::start(&mut command, &folder, "driver.log");
            }
            port(&folder.read("driver.log"))
        });
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(&folder))
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Chromium starts");
        let browser = Self {
            client,
            _driver: driver,
            folder,
        };
        let witness = json!({ "source": WITNESS });
        browser
            .devtools("Page.addScriptToEvaluateOnNewDocument", witness)
            .await;
        browser
    }

    /// A command of the DevTools protocol.
    pub async fn devtools(&self, method: &'static str, parameters: Value) -> Value {
        let body = json!({ "cmd": method, "params": parameters });
        self.extension("goog/cdp/execute", body).await
    }

    /// The entries that came since the last call: `browser` is the console, `performance` the
    /// events of the DevTools protocol.
    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
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

fn port(driver_log: &str) -> Option<u16> {
    let (_, rest) = driver_log.split_once("started successfully on port ")?;
    let (port, _) = rest.split_once('.')?;
    port.parse().ok()
}

fn capabilities(folder: &Folder) -> Capabilities {
    let profile = format!("--user-data-dir={}", folder.at("profile"));
    let mut arguments = ARGUMENTS.to_vec();
    arguments.push(&profile);
    let capabilities = json!({
        "goog:chromeOptions": { "args": arguments },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    match capabilities {
        Value::Object(capabilities) => capabilities,
        other => unreachable!("{other}"),
    }
}
