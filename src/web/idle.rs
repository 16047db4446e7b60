//! Work that can wait.

use std::time::Duration;

use leptos::prelude::{request_idle_callback_with_handle, set_timeout};

/// Acts once the browser has nothing else to do; soon, where it doesn't tell (Safari).
pub fn then(act: fn()) {
    if request_idle_callback_with_handle(act).is_err() {
        set_timeout(act, Duration::from_secs(2));
    }
}
