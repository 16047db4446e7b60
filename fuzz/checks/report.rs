//! A report is read, whatever it is; what was read is written and read again as the same, and a secret in
//! it is gone.

use token_doctor::report::{Issue, Report, markdown, read, ticket};

use crate::whole::{self, words};

/// Secrets that a text names by a sign; all of them are invented.
const SECRETS: &[(char, &str)] = &[
    ('\u{1}', "act.Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0!9876.q1"),
    ('\u{2}', "rft.Kk1Jj2Hh3Gg4Ff5Dd6Ss7Aa8Pp9Oo0!6543.w2"),
    ('\u{3}', "7f6e5d4c3b2a19080f1e2d3c4b5a6978"),
];

/// Panics where that does not hold.
pub fn check(data: &[u8]) {
    let form = String::from_utf8_lossy(data);
    let mut text = form.clone().into_owned();
    for (sign, secret) in SECRETS {
        // Behind a letter no prefix begins, and a client secret is known by its length.
        text = text.replace(*sign, &[" ", secret, " "].concat());
    }
    let Some(opened) = read(&text) else {
        return;
    };
    let diagnosis = opened.session.diagnosis();
    whole::check(&diagnosis);
    let report = Report {
        made_at: opened.saved.made_at,
        ..Report::new(&opened.session, &diagnosis, opened.saved.example)
    };
    let json = report.json();
    let again = read(&json).expect("what was written is a report");
    assert_eq!(again.session.diagnosis(), diagnosis, "{text}");
    assert_eq!(
        again.session.evidence().len(),
        report.evidence.len(),
        "{text}"
    );
    assert!(!again.saved.partial, "{text}");
    assert_eq!(again.saved.made_at, opened.saved.made_at, "{text}");
    let issue = Issue::about(&report, words());
    assert!(issue.address_at("https://example.com/issues/new").len() < 6_000);
    let shown = [
        json,
        ticket(&report, words()),
        markdown(&report, words()),
        issue.title,
        issue.body,
    ]
    .join("\n");
    for (_, secret) in SECRETS.iter().filter(|(sign, _)| form.contains(*sign)) {
        for end in 6..=secret.len() {
            let window = &secret[end - 6..end];
            let is_clean = form.contains(window) || !shown.contains(window);
            assert!(is_clean, "{window} of {form:?}: {shown}");
        }
    }
}
