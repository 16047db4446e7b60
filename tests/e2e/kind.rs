//! The two kinds of browser, and the programs that drive them.

use std::process::Command;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::child::Folder;

/// A kind of browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Every story is told in it.
    Chromium,
    /// The main stories are told in it too. Its driver has neither the console nor the requests, so what
    /// they have to show is left to Chromium.
    Firefox,
}

/// Without a sandbox, because root cannot have one; without anything that calls home.
const CHROMIUM: &[&str] = &[
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

impl Kind {
    /// Its driver, which chooses a free port.
    pub fn driver(self, folder: &Folder) -> Command {
        match self {
            Self::Chromium => {
                let mut command = Command::new("chromedriver");
                command.arg("--port=0");
                command
            }
            Self::Firefox => {
                let named = std::env::var_os("GECKODRIVER");
                let mut command = Command::new(named.unwrap_or_else(|| "geckodriver".into()));
                command.args(["--port=0", "--websocket-port=0", "--profile-root"]);
                command.arg(folder.path());
                command
            }
        }
    }

    /// The port that the driver says it has chosen.
    pub fn port(self, log: &str) -> Option<u16> {
        let before = match self {
            Self::Chromium => "started successfully on port ",
            Self::Firefox => "Listening on 127.0.0.1:",
        };
        let (_, rest) = log.split_once(before)?;
        let (port, _) = rest.split_once(|sign: char| !sign.is_ascii_digit())?;
        port.parse().ok()
    }

    /// What the browser shall be like. `strategy` is what it waits for when it loads a page.
    pub fn capabilities(self, folder: &Folder, strategy: &str) -> Capabilities {
        let mut wanted = match self {
            Self::Chromium => chromium(folder),
            Self::Firefox => firefox(),
        };
        wanted["pageLoadStrategy"] = json!(strategy);
        match wanted {
            Value::Object(capabilities) => capabilities,
            other => unreachable!("{other}"),
        }
    }
}

fn chromium(folder: &Folder) -> Value {
    let profile = format!("--user-data-dir={}", folder.at("profile"));
    let mut arguments = CHROMIUM.to_vec();
    arguments.push(&profile);
    json!({
        "goog:chromeOptions": { "args": arguments },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

/// Whatever is not on this computer is behind a proxy that nobody runs.
fn firefox() -> Value {
    json!({
        "moz:firefoxOptions": {
            "args": ["-headless"],
            "prefs": {
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": 9,
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": 9,
            },
        },
    })
}
