//! Dates and durations for people.

/// Seconds since 1970 as `2026-11-22 09:38:12 UTC`, by the civil-from-days algorithm
/// (<https://howardhinnant.github.io/date_algorithms.html>).
#[must_use]
pub fn utc(seconds: u64) -> String {
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60);
    let date = [year.to_string(), two(month), two(day)].join("-");
    let time = [two(hour), two(minute), two(second)].join(":");
    [&date, " ", &time, " UTC"].concat()
}

/// A number of at most two digits, with a zero in front of one.
fn two(number: u64) -> String {
    let zero = if number < 10 { "0" } else { "" };
    zero.to_owned() + &number.to_string()
}

/// A number of seconds in the largest unit that leaves no rest: `24 h`, `90 min`, `365 d`. A day is told
/// as hours.
#[must_use]
pub fn duration(seconds: u64) -> String {
    let units = [("d", 86_400), ("h", 3_600), ("min", 60)];
    let fits = |length: u64| seconds.is_multiple_of(length) && seconds > length;
    let unit = units.into_iter().find(|(_, length)| fits(*length));
    let (name, length) = unit.unwrap_or(("s", 1));
    (seconds / length).to_string() + " " + name
}
