//! What holds for every page.

use std::collections::BTreeSet;

use super::document::Document;
use super::site::site;

/// Fails with the pages of which the check says something.
#[track_caller]
fn each(check: impl Fn(&str, &Document) -> Vec<String>) {
    let mut offenders = Vec::new();
    for (folder, page) in &site().pages {
        let found = check(folder, page);
        offenders.extend(found.iter().map(|found| format!("{folder}: {found}")));
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn every_page_has_a_language_a_title_and_one_first_heading() {
    let mut titles = BTreeSet::new();
    for (folder, page) in &site().pages {
        let html = page.all("html").next().expect("a page");
        assert_eq!(html.get("lang"), Some("en"), "{folder}");
        let title = &page.all("title").next().expect("a title").text;
        assert!(title.ends_with(" · Token Doctor"), "{folder}: {title}");
        assert!(titles.insert(title), "{folder}: {title} is another's title");
        assert_eq!(page.all("h1").count(), 1, "{folder}");
        let viewport = page
            .all("meta")
            .any(|meta| meta.get("name") == Some("viewport"));
        assert!(viewport, "{folder}");
    }
}

/// As the Content-Security-Policy demands it, so that no page depends on what is blocked.
#[test]
fn no_page_has_script_or_style_in_it() {
    each(|folder, page| {
        let handlers = page.elements.iter().flat_map(|element| &element.attributes);
        let handlers = handlers.filter(|(name, _)| name.starts_with("on") || name == "style");
        let mut found: Vec<String> = handlers.map(|(name, _)| name.clone()).collect();
        found.extend(page.all("style").map(|_| "a style element".to_owned()));
        for script in page.all("script") {
            let source = script.get("src").unwrap_or_default();
            let is_search = folder == "catalogue/" && source.starts_with("../catalogue/search-");
            let is_path =
                folder.starts_with("tree/") && source.starts_with("../../catalogue/path-");
            if !(is_search || is_path) || !script.text.is_empty() {
                found.push(format!("a script: {source}"));
            }
        }
        found
    });
}

#[test]
fn the_list_of_everything_has_its_search() {
    let page = site().page("catalogue/");
    assert_eq!(page.all("script").count(), 1);
    let searching = page.id("searching").expect("a search");
    assert!(
        searching.get("hidden").is_some(),
        "shown without its script"
    );
    let found = page.id("found").expect("a count");
    assert_eq!(found.get("role"), Some("status"));
    let entries = page.id("entries").expect("the entries");
    assert!(entries.text.contains("scope_not_authorized"));
}

#[test]
fn no_page_uses_a_name_twice() {
    each(|_, page| {
        let mut known = BTreeSet::new();
        let ids = page.elements.iter().filter_map(|element| element.get("id"));
        let twice = ids.filter(|id| !known.insert(*id));
        twice.map(|id| format!("{id} is named twice")).collect()
    });
}

#[test]
fn every_label_names_an_element() {
    each(|_, page| {
        let named = page.elements.iter().flat_map(|element| {
            let names = ["aria-labelledby", "aria-describedby", "for"];
            names.into_iter().filter_map(|name| element.get(name))
        });
        let missing = named.filter(|name| page.id(name).is_none());
        missing
            .map(|name| format!("nothing is called {name}"))
            .collect()
    });
}

#[test]
fn headings_leave_no_level_out() {
    each(|_, page| {
        let mut level = 0;
        let mut found = Vec::new();
        for element in &page.elements {
            let number = element.name.strip_prefix('h').map(str::parse::<u32>);
            if let Some(Ok(next)) = number {
                if next > level + 1 {
                    found.push(format!("h{next} behind h{level}: {}", element.text));
                }
                level = next;
            }
        }
        found
    });
}

#[test]
fn every_page_says_whose_it_is_not_and_leads_to_the_checker_the_catalogue_and_the_tree() {
    each(|folder, page| {
        let mut missing = Vec::new();
        if !page.text().contains("Not affiliated with TikTok") {
            missing.push("not affiliated".to_owned());
        }
        let up = "../".repeat(folder.matches('/').count());
        for address in ["", "catalogue/", "tree/"] {
            let address = up.clone() + address;
            if !page.links().any(|link| link == address) {
                missing.push(format!("no link to {address}"));
            }
        }
        missing
    });
}
