//! The page as it is published, with the simulator in TikTok's place.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::nginx::{Nginx, Plan};
use crate::simulator::scenarios::SCENARIOS;
use crate::simulator::server::{self, Running};
use crate::simulator::tls;
use crate::simulator::token::distinct_token;

/// How many calls the proxy lets through.
const HASTE: &[(&str, &str)] = &[("rate=5r/s", "rate=1000r/s"), ("burst=10", "burst=1000")];

/// nginx, and TikTok behind it.
pub struct Site {
    /// Scheme, host and port of the page.
    pub origin: String,
    /// TikTok.
    pub tiktok: Running,
    /// The web server.
    pub nginx: Nginx,
}

impl Site {
    /// As in production, but for whoever is faster than a person: the proxy's own limit is far away.
    pub fn published() -> Self {
        Self::changed(HASTE)
    }

    /// As in production, with lines of the configuration changed.
    pub fn changed(changes: &[(&str, &str)]) -> Self {
        Self::with(dist(), changes, Duration::ZERO)
    }

    /// As it is published, with other files.
    pub fn serving(root: &Path) -> Self {
        Self::with(root.to_owned(), HASTE, Duration::ZERO)
    }

    /// With other files, lines of the configuration changed, and every answer of TikTok's held back.
    pub fn with(root: PathBuf, changes: &[(&str, &str)], delay: Duration) -> Self {
        let identity = tls::tiktok();
        let tiktok = server::start_after(delay, Some(identity.acceptor)).expect("a port is free");
        let nginx = Nginx::start(&Plan {
            upstream: tiktok.address,
            authority_pem: &identity.authority_pem,
            root,
            changes,
        });
        Self::of(nginx, tiktok)
    }

    /// On a host that has no proxy and answers every address with the page.
    pub fn without_proxy() -> Self {
        let tiktok = server::start(None).expect("a port is free");
        Self::of(Nginx::without_proxy(&dist()), tiktok)
    }

    fn of(nginx: Nginx, tiktok: Running) -> Self {
        let origin = format!("http://{}", nginx.address);
        Self {
            origin,
            tiktok,
            nginx,
        }
    }

    /// Nothing at all was sent to TikTok.
    #[track_caller]
    pub fn has_sent_nothing(&self) {
        let seen = self.tiktok.log.seen();
        assert!(seen.is_empty(), "sent to TikTok: {seen:?}");
    }
}

/// A token of one of the simulator's scenarios.
pub fn token(slug: &str) -> String {
    marked_token(slug, "Example12345Example12345")
}

/// The same, with a mark of letters and digits to look for.
pub fn marked_token(slug: &str, mark: &str) -> String {
    let scenario = SCENARIOS.iter().find(|scenario| scenario.slug == slug);
    distinct_token(
        scenario.unwrap_or_else(|| panic!("no scenario {slug}")),
        mark,
    )
}

/// The production build: what `make build` has written, or what `TOKEN_DOCTOR_DIST` names.
pub fn dist() -> PathBuf {
    let named = std::env::var_os("TOKEN_DOCTOR_DIST").map(PathBuf::from);
    let dist = named.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist"));
    let page = dist.join("index.html");
    assert!(
        page.is_file(),
        "no {}: run `make build` first",
        page.display()
    );
    dist
}

/// The folder of the pieces in the production build.
pub const PIECES: &str = "snippets";

/// The pieces of the module, by the names of their files.
pub fn pieces() -> Vec<String> {
    let files = std::fs::read_dir(dist().join(PIECES)).expect("the build has pieces");
    let names = files.flatten().map(|file| file.file_name().into_string());
    let names = names.map(|name| name.expect("it is UTF-8"));
    let is_wasm = |name: &String| {
        Path::new(name)
            .extension()
            .is_some_and(|ending| ending == "wasm")
    };
    names.filter(is_wasm).collect()
}
