//! The address of the page: its fragment, read on load and on change, written on Share only.

use wasm_bindgen::JsValue;

/// The fragment without `#`.
#[must_use]
pub fn fragment() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// The whole address with this fragment, without a query.
#[must_use]
pub fn address(fragment: &str) -> String {
    let base = web_sys::window().and_then(|window| {
        let location = window.location();
        Some(location.origin().ok()? + &location.pathname().ok()?)
    });
    [base.unwrap_or_default().as_str(), "#", fragment].concat()
}

/// Puts the fragment into the address bar; no entry is added to the history.
pub fn write(fragment: &str) {
    replace(&address(fragment));
}

/// Takes the fragment out of the address bar.
pub fn clear() {
    replace(address("").trim_end_matches('#'));
}

fn replace(address: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A browser refuses this only for another origin, which the address is not.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}
