//! What arrived at the simulator, so that a test can prove what a proxy in
//! front of it passed on and what it held back.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::request::Parts;

/// One request, as it arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The method, in capitals.
    pub method: String,
    /// The path with its query.
    pub target: String,
    /// Header names in lower case, each with its value.
    pub headers: Vec<(String, String)>,
    /// The body, whole.
    pub body: Vec<u8>,
}

impl Seen {
    /// The first value of a header, whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(seen, _)| seen == name)?;
        Some(value)
    }
}

/// A record of requests, shared by all its clones.
#[derive(Clone, Default)]
pub struct Log {
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Log {
    /// Everything that has arrived so far, oldest first.
    pub fn seen(&self) -> Vec<Seen> {
        self.lock().clone()
    }

    /// Forgets what has arrived.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// Adds a request.
    pub fn add(&self, parts: &Parts, body: &Bytes) {
        let header = |name: &str, value: &[u8]| {
            let value = String::from_utf8_lossy(value).into_owned();
            (name.to_owned(), value)
        };
        self.lock().push(Seen {
            method: parts.method.to_string(),
            target: parts.uri.to_string(),
            headers: parts
                .headers
                .iter()
                .map(|(name, value)| header(name.as_str(), value.as_bytes()))
                .collect(),
            body: body.to_vec(),
        });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
