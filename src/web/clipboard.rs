//! Copying, on a click only, and only texts that are built without a token.

use wasm_bindgen_futures::JsFuture;

/// Copies the text; false where the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Without https a browser has no clipboard object, although the binding says that it is there.
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text))
        .await
        .is_ok()
}
