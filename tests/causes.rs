//! Every cause is one file and says all that a person needs.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;

use token_doctor::authorize::Broken;
use token_doctor::cause::Cause;
use token_doctor::facts::Platform;
use token_doctor::remedy::{Actor, Remedy, Retry, Source, source};

/// Runs a check on every remedy, with the slug to name the offender.
fn each(check: impl Fn(&str, &Remedy)) {
    for cause in Cause::ALL {
        check(cause.slug(), cause.remedy());
    }
}

/// Every text of a remedy.
fn texts(remedy: &Remedy) -> Vec<&'static str> {
    let mut texts = vec![remedy.title, remedy.why, remedy.wrong_when];
    texts.extend(
        remedy
            .shown_by
            .all()
            .iter()
            .chain(remedy.ruled_out_by.all()),
    );
    texts.extend(remedy.steps.iter().map(|step| step.text));
    if let Some(myth) = &remedy.myth {
        texts.extend([myth.claim, myth.truth]);
    }
    if let Retry::AfterWait(Some(wait)) = remedy.retry {
        texts.push(wait);
    }
    texts
        .into_iter()
        .map(token_doctor::text::Text::get)
        .collect()
}

/// Every source of a remedy, those of its steps included.
fn sources(remedy: &Remedy) -> impl Iterator<Item = Source> {
    let linked = remedy.steps.iter().filter_map(|step| step.link);
    remedy.sources.iter().copied().chain(linked)
}

#[test]
fn the_files_are_the_list() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/cause");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .expect("src/cause can be listed")
        .map(|entry| entry.expect("src/cause can be listed").file_name())
        .map(|name| name.to_string_lossy().trim_end_matches(".rs").to_owned())
        .collect();
    let slugs: BTreeSet<String> = Cause::ALL.iter().map(|c| c.slug().to_owned()).collect();
    let unlisted: Vec<_> = files.difference(&slugs).collect();
    let unwritten: Vec<_> = slugs.difference(&files).collect();
    assert!(unlisted.is_empty(), "no line in causes!: {unlisted:?}");
    assert!(unwritten.is_empty(), "no file: {unwritten:?}");
}

#[test]
fn slugs_are_unique_and_lead_back() {
    let slugs: BTreeSet<&str> = Cause::ALL.iter().map(|cause| cause.slug()).collect();
    assert_eq!(slugs.len(), Cause::ALL.len());
    for cause in Cause::ALL {
        let slug = cause.slug();
        assert_eq!(Cause::from_slug(slug), Some(*cause), "{slug}");
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        assert!(slug.chars().all(fits), "{slug}");
        assert!(slug.len() <= 64, "{slug}");
    }
    assert_eq!(Cause::from_slug("no_such_cause"), None);
}

#[test]
fn every_title_is_one_short_sentence_without_a_full_stop() {
    each(|slug, remedy| {
        let title = remedy.title.get();
        assert!(!title.is_empty(), "{slug}");
        assert!(!title.ends_with(['.', ':', '?']), "{slug}: {title}");
        assert!(!title.contains(". "), "{slug}: {title}");
        assert!(title.chars().count() <= 110, "{slug}: {title}");
    });
}

#[test]
fn titles_are_unique() {
    let titles: BTreeSet<&str> = Cause::ALL.iter().map(|c| c.remedy().title.get()).collect();
    assert_eq!(titles.len(), Cause::ALL.len());
}

#[test]
fn every_text_is_clean() {
    each(|slug, remedy| {
        for text in texts(remedy) {
            assert!(!text.is_empty(), "{slug} has an empty text");
            assert_eq!(text.trim(), text, "{slug}");
            for wrong in ["  ", "\n", "\t", "..", "TODO", "—", "please"] {
                assert!(!text.contains(wrong), "{slug} has {wrong:?}: {text}");
            }
            // A space keeps punctuation out of an address, and stands nowhere else.
            let words: Vec<&str> = text.split(' ').collect();
            for pair in words.windows(2) {
                let loose = pair[1].starts_with(['.', ',']) && pair[1].len() == 1;
                let address = pair[0].contains(['/', '?', '=']);
                assert!(address || !loose, "{slug}: {text}");
            }
            let shouts = text
                .split(' ')
                .any(|word| word.len() > 1 && word.ends_with('!'));
            assert!(!shouts, "{slug}: {text}");
        }
    });
}

#[test]
fn every_why_and_every_limit_is_whole_sentences() {
    each(|slug, remedy| {
        let steps = remedy.steps.iter().map(|step| step.text.get());
        for text in [remedy.why.get(), remedy.wrong_when.get()]
            .into_iter()
            .chain(steps)
        {
            assert!(text.ends_with('.'), "{slug}: {text}");
            let first = text.split(' ').next().unwrap_or_default();
            let plain = first.chars().all(|c| c.is_ascii_lowercase());
            assert!(!plain, "{slug}: {text}");
        }
    });
}

#[test]
fn every_cause_says_what_shows_it_and_what_speaks_against_it() {
    each(|slug, remedy| {
        assert!(!remedy.shown_by.all().is_empty(), "{slug}");
        assert!(!remedy.ruled_out_by.all().is_empty(), "{slug}");
    });
}

#[test]
fn every_cause_has_one_to_six_steps() {
    each(|slug, remedy| {
        let steps = remedy.steps.len();
        assert!((1..=6).contains(&steps), "{slug}: {steps} steps");
    });
}

#[test]
fn every_source_is_public_or_the_developers() {
    each(|slug, remedy| {
        assert!(!remedy.sources.is_empty(), "{slug} rests on nothing");
        for named in sources(remedy) {
            let known = source::ALL.contains(&named) || named == source::DEVELOPER_REPORT;
            assert!(known, "{slug}: {}", named.name);
            match named.url {
                Some(url) => assert!(url.starts_with("https://"), "{slug}: {url}"),
                None => assert_eq!(named, source::DEVELOPER_REPORT, "{slug}"),
            }
        }
    });
}

#[test]
fn no_cause_names_a_source_twice() {
    each(|slug, remedy| {
        for (at, named) in remedy.sources.iter().enumerate() {
            let before = &remedy.sources[..at];
            assert!(!before.contains(named), "{slug}: {}", named.name);
        }
    });
}

#[test]
fn every_source_has_a_day_and_a_use() {
    let mut used: Vec<Source> = token_doctor::api::code::sources().collect();
    used.extend(Cause::ALL.iter().flat_map(|cause| sources(cause.remedy())));
    for platform in [
        Platform::Web,
        Platform::Desktop,
        Platform::Ios,
        Platform::Android,
    ] {
        used.extend(Broken::ALL.iter().map(|rule| rule.source(platform)));
    }
    for known in source::ALL {
        let day = known.verified;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = day.split('-').collect();
        let fits = matches!(parts.as_slice(), [y, m, d] if y.len() == 4 && m.len() == 2
            && d.len() == 2 && parts.iter().all(|part| digits(part)));
        assert!(fits, "{}: {day}", known.name);
        assert!(used.contains(known), "{} is used nowhere", known.name);
    }
}

#[test]
fn source_addresses_are_unique() {
    let addresses: BTreeSet<_> = source::ALL.iter().map(|source| source.url).collect();
    for (at, known) in source::ALL.iter().enumerate() {
        let before = source::ALL[..at].iter().any(|other| other.url == known.url);
        assert!(!before, "{} is listed twice", known.name);
    }
    assert_eq!(addresses.len(), source::ALL.len());
}

/// A wait that helps is a step of its own, and a cause without a wait among its steps does not
/// claim that waiting helps.
#[test]
fn waiting_is_told_where_it_helps() {
    each(|slug, remedy| {
        let waits = remedy.steps.iter().any(|step| step.actor == Actor::Wait);
        match remedy.retry {
            Retry::AfterWait(Some(wait)) => {
                assert!(waits, "{slug} names a wait and nobody waits");
                let wait = wait.get();
                assert!(!wait.ends_with('.'), "{slug}: {wait}");
            }
            Retry::AfterWait(None) | Retry::AfterFix | Retry::Never => {}
        }
    });
}

/// The reports read are a few hundred; a prior above them all is a slip of the hand.
#[test]
fn priors_are_counts_of_reports() {
    let all: u32 = Cause::ALL.iter().map(|c| u32::from(c.remedy().prior)).sum();
    assert!((1..1_000).contains(&all), "{all} reports");
    each(|slug, remedy| assert!(remedy.prior <= 50, "{slug}: {}", remedy.prior));
}
