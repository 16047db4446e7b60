//! The time.

/// By how many seconds this device's clock is ahead of another one, given in milliseconds since 1970;
/// none while they differ by less than a minute, which a slow answer explains.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "clocks differ by less than 2^31 seconds"
)]
pub fn ahead_of(other: f64) -> Option<i32> {
    let seconds = ((js_sys::Date::now() - other) / 1000.0) as i32;
    (seconds.abs() > 60).then_some(seconds)
}

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
