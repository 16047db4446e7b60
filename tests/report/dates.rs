//! Dates as people read them.

use token_doctor::date::utc;

const AT: u64 = 1_795_340_292;

#[test]
fn seconds_become_a_date() {
    for (seconds, date) in [
        (0, "1970-01-01 00:00:00 UTC"),
        (59, "1970-01-01 00:00:59 UTC"),
        (86_399, "1970-01-01 23:59:59 UTC"),
        (86_400, "1970-01-02 00:00:00 UTC"),
        (68_169_600, "1972-02-29 00:00:00 UTC"),
        (68_256_000, "1972-03-01 00:00:00 UTC"),
        (946_684_799, "1999-12-31 23:59:59 UTC"),
        (951_782_400, "2000-02-29 00:00:00 UTC"),
        (951_868_800, "2000-03-01 00:00:00 UTC"),
        (1_709_164_800, "2024-02-29 00:00:00 UTC"),
        (1_735_689_599, "2024-12-31 23:59:59 UTC"),
        (AT, "2026-11-22 09:38:12 UTC"),
        (2_147_483_648, "2038-01-19 03:14:08 UTC"),
        (4_107_542_399, "2100-02-28 23:59:59 UTC"),
        (4_107_542_400, "2100-03-01 00:00:00 UTC"),
    ] {
        assert_eq!(utc(seconds), date, "{seconds}");
    }
}

#[test]
fn every_day_follows_the_one_before() {
    const MONTHS: [u64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut days = 0;
    for year in 1970_u64..2110 {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (month, length) in MONTHS.iter().enumerate() {
            for day in 1..=length + u64::from(leap && month == 1) {
                let date = format!("{year}-{:02}-{day:02} 00:00:00 UTC", month + 1);
                assert_eq!(utc(days * 86_400), date);
                days += 1;
            }
        }
    }
}
