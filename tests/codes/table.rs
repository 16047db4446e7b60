//! The tables are whole and agree with themselves.

use token_doctor::{
    api::code::{self, Code, Entry, Listing, said},
    facts::{Answer, Question},
    remedy::source,
};

fn entries() -> impl Iterator<Item = (&'static str, &'static Entry)> {
    let listed = code::all().flat_map(|listing: &Listing| {
        let word = listing.word;
        listing.entries.iter().map(move |entry| (word, entry))
    });
    listed.chain(said::all().map(|said| (said.name, &said.entry)))
}

#[test]
fn every_listing_parses_to_itself() {
    for listing in code::all() {
        let code = Code::read(listing.word);
        assert_eq!(code, Code::Listed(listing), "{}", listing.word);
        assert_eq!(code.word(), listing.word);
        assert_eq!(code.fact(), listing.fact, "{}", listing.word);
        assert_eq!(code.is_ok(), listing.word == "ok", "{}", listing.word);
    }
}

#[test]
fn words_are_unique() {
    for listing in code::all() {
        let rows = code::all().filter(|other| other.word == listing.word);
        assert_eq!(rows.count(), 1, "{} is listed twice", listing.word);
    }
}

#[test]
fn every_listing_has_an_entry() {
    for listing in code::all() {
        assert!(!listing.entries.is_empty(), "{}", listing.word);
    }
}

#[test]
fn every_answer_that_is_a_code_word_has_a_listing() {
    let no_words = ["sdk_number", "other_word", "no_code"];
    for answer in Question::ErrorCode.answers() {
        let id = answer.id();
        let listing = code::listing(id);
        if no_words.contains(&id) {
            assert_eq!(listing, None, "{id} is no code word");
            continue;
        }
        let listing = listing.unwrap_or_else(|| panic!("{id} has no listing"));
        assert_eq!(Answer::from(listing.fact), answer, "{id}");
    }
}

#[test]
fn every_listing_is_its_own_answer_but_for_the_singular() {
    for listing in code::all() {
        let answer = match listing.word {
            "invalid_param" => "invalid_params",
            word => word,
        };
        assert_eq!(Answer::from(listing.fact).id(), answer, "{}", listing.word);
    }
}

#[test]
fn every_source_is_public_or_the_developers() {
    for (word, entry) in entries() {
        let known = source::ALL.contains(&entry.source) || entry.source == source::DEVELOPER_REPORT;
        assert!(known, "{word}: {}", entry.source.name);
        match entry.source.url {
            Some(url) => assert!(url.starts_with("https://"), "{word}: {url}"),
            None => assert_eq!(entry.source, source::DEVELOPER_REPORT, "{word}"),
        }
    }
}

#[test]
fn documented_is_what_stands_on_tiktoks_pages() {
    for (word, entry) in entries() {
        let url = entry.source.url.unwrap_or_default();
        let tiktoks = url.starts_with("https://developers.tiktok.com/");
        assert_eq!(entry.documented, tiktoks, "{word} at {}", entry.endpoint);
    }
}

#[test]
fn every_text_is_whole_sentences() {
    let meanings = code::all().map(|listing| (listing.word, listing.meaning));
    let said = entries().map(|(word, entry)| (word, entry.meaning));
    let fixes = entries().filter_map(|(word, entry)| Some((word, entry.fix?)));
    for (word, text) in meanings.chain(said).chain(fixes) {
        let text = text.get();
        assert!(text.ends_with('.'), "{word}: {text}");
        assert_eq!(text.trim(), text, "{word}");
    }
}

#[test]
fn every_endpoint_and_status_is_well_formed() {
    for (word, entry) in entries() {
        assert!(!word.is_empty(), "{}", entry.endpoint);
        assert!(!entry.endpoint.is_empty(), "{word}");
        let status = entry.status.unwrap_or(200);
        assert!((200..600).contains(&status), "{word}: {status}");
    }
}

#[test]
fn the_documented_rows_are_those_of_tiktoks_pages() {
    same_rows(include_str!("documented.txt"), true);
}

#[test]
fn the_reported_rows_are_those_of_the_reports_read() {
    same_rows(include_str!("reported.txt"), false);
}

/// Compares the rows with a list of word, HTTP status (`-`: none given) and endpoint.
#[track_caller]
fn same_rows(list: &str, documented: bool) {
    let mut rows: Vec<String> = entries()
        .filter(|(_, entry)| entry.documented == documented)
        .map(|(word, entry)| {
            let status = entry
                .status
                .map_or("-".to_owned(), |status| status.to_string());
            format!("{word} {status} {}", entry.endpoint)
        })
        .collect();
    rows.sort();
    let listed: Vec<&str> = list.lines().collect();
    for row in &listed {
        assert!(rows.iter().any(|known| known == row), "no table has {row}");
    }
    for row in &rows {
        assert!(listed.contains(&row.as_str()), "no list has {row}");
    }
    assert_eq!(rows, listed);
}
