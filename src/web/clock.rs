//! The time.

/// Seconds since 1970, UTC, by this device's clock.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a date of today is a positive number far below 2^53"
)]
pub fn now() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}
