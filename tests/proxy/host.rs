//! A host with the page and the proxy, and requests to it.

use std::cell::Cell;

use crate::e2e::site::{Site, token};
use crate::e2e::wire::{Reply, exchange};
use crate::simulator::log::Seen;

pub const USER: &str = "/api/tt/v2/user/info/?fields=open_id";
pub const CREATOR: &str = "/api/tt/v2/post/publish/creator_info/query/";
pub const LIST: &str = "/api/tt/v2/video/list/?fields=id";
pub const STATUS: &str = "/api/tt/v2/post/publish/status/fetch/";

/// A host, and how many of its calls were looked at.
pub struct Host {
    pub site: Site,
    looked_at: Cell<usize>,
}

impl Host {
    /// As shipped.
    pub fn shipped() -> Self {
        Self::of(Site::changed(&[]))
    }

    /// As shipped, but for tests that send more than a person would.
    pub fn generous() -> Self {
        Self::of(Site::published())
    }

    pub fn of(site: Site) -> Self {
        Self {
            site,
            looked_at: Cell::new(0),
        }
    }

    /// A request with a good token and, if it is a POST, an empty object.
    pub fn call(&self, method: &str, path: &str, headers: &str) -> Reply {
        let body = if method == "POST" { "{}" } else { "" };
        self.call_with(&token("all-scopes"), method, path, headers, body)
    }

    pub fn post(&self, path: &str, headers: &str, body: &str) -> Reply {
        self.call_with(&token("all-scopes"), "POST", path, headers, body)
    }

    pub fn call_with(
        &self,
        token: &str,
        method: &str,
        path: &str,
        headers: &str,
        body: &str,
    ) -> Reply {
        let length = if body.is_empty() {
            String::new()
        } else {
            format!("Content-Length: {}\r\n", body.len())
        };
        let headers = format!("Authorization: Bearer {token}\r\n{length}{headers}");
        self.raw(&format!("{method} {path}"), &headers, body)
    }

    /// Any request to the host.
    pub fn raw(&self, line: &str, headers: &str, body: &str) -> Reply {
        // Shown if the test fails.
        println!("{line}");
        let headers = format!("Host: token-doctor.example\r\n{headers}");
        exchange(self.site.nginx.address, line, &headers, body)
    }

    /// The calls that arrived at TikTok since the last look, whose number must be this one.
    #[track_caller]
    pub fn passed_on(&self, number: usize) -> Vec<Seen> {
        let seen = self.site.tiktok.log.seen();
        let new = seen[self.looked_at.replace(seen.len())..].to_vec();
        assert_eq!(new.len(), number, "passed on: {new:?}");
        new
    }
}
