//! Where the pages lead.

use std::collections::BTreeSet;

use token_doctor::api::code::{self, legacy};
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::words::unmarked;

use super::site::site;
use crate::shared::words;

/// A link of a page as an address from the root of the site: its folder or file, and its anchor.
pub fn resolved<'a>(folder: &str, link: &'a str) -> (String, &'a str) {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let mut parts: Vec<&str> = folder.split_terminator('/').collect();
    let mut rest = path;
    while let Some(behind) = rest.strip_prefix("../") {
        parts
            .pop()
            .unwrap_or_else(|| panic!("{folder}: {link} leaves the site"));
        rest = behind;
    }
    rest = rest.strip_prefix("./").unwrap_or(rest);
    let base: String = parts.iter().map(|part| [part, "/"].concat()).collect();
    (base + rest, anchor)
}

#[test]
fn every_link_leads_to_a_page_of_the_site_and_to_a_name_on_it() {
    let mut offenders = Vec::new();
    for (folder, page) in &site().pages {
        for link in page.links().filter(|link| !link.starts_with("https:")) {
            let (address, anchor) = resolved(folder, link);
            let there = match (address.as_str(), anchor) {
                ("", "") => true,
                ("", fragment) => TOOLS.contains(&fragment) || is_example(fragment),
                (address, anchor) => site()
                    .pages
                    .get(address)
                    .is_some_and(|page| anchor.is_empty() || page.id(anchor).is_some()),
            };
            if !there {
                offenders.push(format!("{folder}: {link}"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

/// The tools of the checker that have an address.
const TOOLS: &[&str] = &["log-in", "compare", "history"];

fn is_example(fragment: &str) -> bool {
    let slug = fragment.strip_prefix("example=");
    slug.and_then(Cause::from_slug).is_some()
}

#[test]
fn every_file_that_a_page_names_is_there() {
    for (folder, page) in &site().pages {
        let styles = page.all("link").filter_map(|link| link.get("href"));
        let scripts = page.all("script").filter_map(|script| script.get("src"));
        for file in styles.chain(scripts) {
            let (address, _) = resolved(folder, file);
            assert!(site().files.contains(&address), "{folder}: {file}");
        }
    }
}

#[test]
fn every_link_elsewhere_is_a_known_source() {
    for (folder, page) in &site().pages {
        for link in page.all("a") {
            let href = link.get("href").expect("a link leads somewhere");
            if href.contains(':') {
                let mut sources = words().sources.iter();
                let known = sources.any(|source| source.url.as_deref() == Some(href));
                assert!(known && href.starts_with("https://"), "{folder}: {href}");
                assert_eq!(link.get("rel"), Some("noreferrer noopener"), "{folder}");
            }
        }
    }
}

#[test]
fn everything_has_its_page_and_stands_in_its_list_and_in_the_catalogue() {
    let causes = Cause::ALL.iter().map(|cause| ("causes/", cause.slug()));
    let codes = code::all().map(|listing| ("codes/", listing.word));
    let questions = Question::ALL
        .iter()
        .map(|question| ("questions/", question.id()));
    for (list, name) in causes.chain(codes).chain(questions) {
        let page = [list, name, "/"].concat();
        assert!(site().pages.contains_key(&page), "no page {page}");
        assert!(
            site().page(list).id(name).is_some(),
            "{list} has no #{name}"
        );
        for from in [list, "catalogue/"] {
            let leads = site()
                .page(from)
                .links()
                .any(|link| resolved(from, link).0 == page);
            assert!(leads, "{from} does not lead to {page}");
        }
    }
}

#[test]
fn every_older_number_stands_on_the_page_of_its_table() {
    for family in legacy::Interface::ALL {
        let folder = ["codes/older/", family.id(), "/"].concat();
        let page = site().page(&folder).text();
        for row in words().every_number().filter(|row| row.family == *family) {
            assert!(page.contains(row.word), "{folder}: {}", row.word);
            assert!(page.contains(&unmarked(row.says)), "{folder}: {}", row.word);
        }
    }
}

/// No page that nobody finds.
#[test]
fn every_page_is_reached_from_the_catalogue() {
    let mut known = BTreeSet::from(["catalogue/".to_owned()]);
    let mut open = vec!["catalogue/".to_owned()];
    while let Some(folder) = open.pop() {
        let links = site().page(&folder).links();
        for link in links.filter(|link| !link.starts_with("https:")) {
            let (address, _) = resolved(&folder, link);
            if !address.is_empty() && known.insert(address.clone()) {
                open.push(address);
            }
        }
    }
    let lost: Vec<&String> = site()
        .pages
        .keys()
        .filter(|page| !known.contains(*page))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
