//! The page for what is not there, and what a shown link says: both depend on where the site is.

use super::document::Document;
use super::site::{Site, site, written};

/// The links and files that a document names.
fn named(page: &Document) -> Vec<&str> {
    let files = page.all("link").filter_map(|link| link.get("href"));
    page.links().chain(files).collect()
}

#[track_caller]
fn leads_from(site: &Site, root: &str) {
    let page = &site.missing;
    assert_eq!(page.all("h1").count(), 1);
    assert_eq!(page.all("script").count(), 0);
    for link in named(page) {
        let inside = link.strip_prefix(root);
        let inside = inside.unwrap_or_else(|| panic!("{link} does not begin at {root}"));
        let (address, _) = inside.split_once('#').unwrap_or((inside, ""));
        let is_there = address.is_empty()
            || site.pages.contains_key(address)
            || site.files.iter().any(|file| file == address);
        assert!(is_there, "{link}");
    }
}

fn about<'a>(page: &'a Document, property: &'a str) -> Option<&'a str> {
    let mut all = page.all("meta");
    let found = all.find(|meta| meta.get("property") == Some(property));
    found.and_then(|meta| meta.get("content"))
}

/// It is shown at any address, so nothing in it can be relative.
#[test]
fn the_page_for_what_is_not_there_leads_from_the_root() {
    leads_from(site(), "/");
}

#[test]
fn what_a_shown_link_says_is_on_every_page() {
    for (folder, page) in &site().pages {
        let title = page.all("title").next().map(|title| title.text.as_str());
        assert_eq!(about(page, "og:title"), title, "{folder}");
        assert!(about(page, "og:description").is_some(), "{folder}");
        assert_eq!(about(page, "og:image"), None, "{folder}");
    }
    let checker = &site().checker;
    assert!(checker.contains("og:description"), "{checker}");
    assert!(!checker.contains("og:image"), "{checker}");
}

#[test]
fn a_site_with_an_address_has_a_picture_and_a_root() {
    for (address, root) in [
        ("https://doctor.example", "/"),
        ("https://doctor.example/some/folder/", "/some/folder/"),
    ] {
        let name = root.replace('/', "_");
        let site = written(&["at", &name].concat(), address).expect("it is written");
        leads_from(&site, root);
        let begin = [address.trim_end_matches('/'), "/"].concat();
        for (folder, page) in &site.pages {
            let own = about(page, "og:url");
            assert_eq!(own, Some([&begin, folder.as_str()].concat().as_str()));
            let picture = about(page, "og:image").expect("a picture");
            let file = picture.strip_prefix(&begin).expect("on the site");
            assert!(site.files.iter().any(|known| known == file), "{file}");
        }
        assert!(site.checker.contains("og:image"), "{}", site.checker);
    }
}

#[test]
fn an_address_that_is_none_is_refused() {
    for address in ["doctor.example", "http://doctor.example", "https://x/?y"] {
        let said = written("at-none", address).err().expect("it is refused");
        assert!(said.contains("TOKEN_DOCTOR_SITE"), "{said}");
    }
}
