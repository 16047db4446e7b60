//! Every statement rests on a public page, and every page listed is used.

use std::collections::BTreeSet;

use token_doctor::api::code::{self, legacy, said};
use token_doctor::cause::{Cause, Retry};
use token_doctor::source;
use token_doctor::words::{Actor, Entry};

use crate::shared::words;

/// Told without a public link.
const WITHOUT_LINK: &str = "developer_report";

/// Every use of a source: where, and its id.
fn uses() -> Vec<(String, &'static str)> {
    let words = words();
    let mut uses: Vec<(String, &str)> = Vec::new();
    for cause in Cause::ALL {
        let said = words.cause(*cause);
        let links = said.steps.iter().filter_map(|step| step.link.as_deref());
        let ids = said.sources.iter().map(String::as_str).chain(links);
        uses.extend(ids.map(|id| (cause.slug().to_owned(), id)));
    }
    for (name, entry) in entries() {
        uses.push((name.to_owned(), entry.source()));
        let endpoints = entry.endpoints.iter();
        uses.extend(endpoints.filter_map(|at| Some((name.to_owned(), code::pointer(at)?))));
    }
    for family in legacy::Interface::ALL {
        let table = words.numbers_of(*family);
        let ids = table.numbers.iter().map(|of| of.source.as_str());
        let ids = ids.chain([table.source.as_str()]);
        uses.extend(ids.map(|id| (family.id().to_owned(), id)));
    }
    uses.extend(
        source::ALL
            .iter()
            .map(|id| ("src/source.rs".to_owned(), *id)),
    );
    uses
}

/// Every entry of the tables of codes, with the word or name it belongs to.
fn entries() -> impl Iterator<Item = (&'static str, &'static Entry)> {
    let listed = code::all().map(|listing| (listing.word, &words().code(listing).at));
    let said = said::all().map(|said| (said.key, &words().said(said).at));
    let rows = listed.chain(said);
    rows.flat_map(|(name, entries)| entries.iter().map(move |entry| (name, entry)))
}

#[test]
fn every_source_id_leads_to_a_source() {
    for (place, id) in uses() {
        assert!(words().source(id).is_some(), "{place} names {id}");
    }
}

#[test]
fn every_source_is_used_public_and_dated() {
    let used: BTreeSet<&str> = uses().into_iter().map(|(_, id)| id).collect();
    let mut addresses = BTreeSet::new();
    for source in &words().sources {
        let id = source.id.as_str();
        assert!(used.contains(id), "sources.toml: {id} is used nowhere");
        match &source.url {
            Some(url) => {
                assert!(url.starts_with("https://"), "sources.toml: {id}: {url}");
                assert!(
                    addresses.insert(url),
                    "sources.toml: {id}: {url} is there twice"
                );
            }
            None => assert_eq!(id, WITHOUT_LINK),
        }
        let parts: Vec<&str> = source.compared.split('-').collect();
        let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        let day = lengths == [4, 2, 2] && parts.iter().all(is_number);
        assert!(day, "sources.toml: {id}: {}", source.compared);
    }
}

#[test]
fn no_cause_names_a_source_twice() {
    for cause in Cause::ALL {
        let sources = &words().cause(*cause).sources;
        let once: BTreeSet<&String> = sources.iter().collect();
        assert_eq!(once.len(), sources.len(), "{}", cause.slug());
    }
}

#[test]
fn an_entry_is_documented_by_tiktok_or_reported_by_developers() {
    for (name, entry) in entries() {
        let both = (entry.documented.is_some(), entry.reported.is_some());
        let source = words().source(entry.source());
        let url = source
            .and_then(|source| source.url.as_deref())
            .unwrap_or_default();
        let tiktoks = url.starts_with("https://developers.tiktok.com/");
        assert_eq!(both, (tiktoks, !tiktoks), "{name} at {:?}", entry.endpoints);
        assert!(!entry.endpoints.is_empty(), "{name} is at no endpoint");
        let status = entry.status.unwrap_or(200);
        assert!((200..600).contains(&status), "{name}: {status}");
    }
}

#[test]
fn every_code_and_every_table_says_something() {
    for listing in code::all() {
        assert!(!words().code(listing).at.is_empty(), "{}", listing.word);
    }
    for family in legacy::Interface::ALL {
        assert!(
            !words().numbers_of(*family).numbers.is_empty(),
            "{}",
            family.id()
        );
    }
}

/// A wait that helps is a step of its own, and only a cause that time ends names one.
#[test]
fn waiting_is_told_where_it_helps() {
    for cause in Cause::ALL {
        let (slug, said) = (cause.slug(), words().cause(*cause));
        let waits = said.steps.iter().any(|step| step.actor == Actor::Wait);
        let Some(wait) = &said.wait else { continue };
        assert_eq!(cause.retry(), Retry::AfterWait, "{slug} names a wait");
        assert!(waits, "{slug} names a wait and nobody waits");
        assert!(!wait.ends_with('.'), "{slug}: {wait}");
    }
}
