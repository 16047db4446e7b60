//! The browser's store, for the history alone. While that is off, there is no entry in it.

use web_sys::Storage;

const KEY: &str = "token-doctor-history";

/// What is kept; none where the history is off or the browser keeps nothing.
#[must_use]
pub fn read() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps a text that is made of links; false where the browser does not allow it.
#[must_use]
pub fn write(links: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, links).is_ok())
}

/// Wipes it: no key is left.
pub fn remove() {
    if let Some(storage) = storage() {
        // Removing what is not there does nothing.
        let _ = storage.remove_item(KEY);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
