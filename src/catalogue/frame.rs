//! What every page has around its content.

use maud::{DOCTYPE, Markup, html};

use super::address;
use super::here::Here;
use super::{Assets, Page};
use crate::permalink::RULESET;
use crate::phrase::{Phrase, catalogue as text, page};
use crate::words::Words;

/// The content of a page.
pub(super) struct Sheet {
    /// Its folder from the root of the site.
    pub folder: String,
    /// What stands in the title of the window.
    pub title: String,
    /// What search engines show.
    pub about: String,
    /// Its content.
    pub main: Markup,
}

/// The finished page.
pub(super) fn framed(sheet: &Sheet, assets: &Assets, words: &Words) -> Page {
    let here = Here::at(&sheet.folder, words);
    let name = [&sheet.title, " · ", words.get(page::NAME)].concat();
    let more = html! {
        (preview(&name, &sheet.about, &sheet.folder, assets, words))
        @if sheet.folder == address::CATALOGUE {
            script type="module" src=(here.to(&assets.search)) {}
        }
        // The overview has no drawing.
        @if sheet.folder.starts_with(address::TREE) && sheet.folder != address::TREE {
            script type="module" src=(here.to(&assets.path)) {}
        }
    };
    Page {
        folder: sheet.folder.clone(),
        html: document(sheet, &more, assets, here),
    }
}

/// A document with that in its head as well.
pub(super) fn document(sheet: &Sheet, more: &Markup, assets: &Assets, here: Here) -> String {
    let html = html! {
        (DOCTYPE)
        html lang=(here.words.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="description" content=(sheet.about);
                title { (sheet.title) " · " (here.say(page::NAME)) }
                link rel="icon" href=(here.to(&assets.icon));
                @for style in &assets.styles {
                    link rel="stylesheet" href=(here.to(style));
                }
                (more)
            }
            body.catalogue {
                (header(&sheet.folder, here))
                main {
                    (navigation(&sheet.folder, here))
                    (sheet.main)
                }
                (footer(&sheet.folder, &assets.build, here))
            }
        }
    };
    html.into_string()
}

/// What a chat or a feed shows of a link. A picture must have a whole address, so it is left out where the
/// address of the site is not known.
pub(super) fn preview(
    title: &str,
    about: &str,
    folder: &str,
    assets: &Assets,
    words: &Words,
) -> Markup {
    html! {
        meta property="og:type" content="website";
        meta property="og:site_name" content=(words.get(page::NAME));
        meta property="og:title" content=(title);
        meta property="og:description" content=(about);
        @if let Some(site) = &assets.site {
            meta property="og:url" content=([site, folder].concat());
            meta property="og:image" content=([site, assets.social.as_str()].concat());
            meta property="og:image:width" content="1200";
            meta property="og:image:height" content="630";
            meta name="twitter:card" content="summary_large_image";
        }
    }
}

/// What stands at the top of every page, of the checker too.
pub(super) fn header(folder: &str, here: Here) -> Markup {
    html! {
        header {
            div.top {
                a.brand href=(here.to("./")) { (mark()) span { (here.say(page::NAME)) } }
                nav aria-label=(here.unmarked(text::SITE)) {
                    @for (address, name) in WAYS {
                        (way(folder, address, *name, "", here))
                    }
                }
                small { (here.say(page::NOT_AFFILIATED)) }
            }
        }
    }
}

/// What stands at the end of every page. A narrow window has the ways of the header here.
pub(super) fn footer(folder: &str, build: &str, here: Here) -> Markup {
    let rules = RULESET.to_string();
    let made = here
        .words
        .fill(text::MADE_BY, &[("rules", &rules), ("build", build)]);
    html! {
        footer.end {
            p {
                span { (made) }
                span { (here.say(text::FOOT)) }
                (way(folder, address::TOKEN, text::YOUR_TOKEN, "", here))
                (way(folder, address::HISTORY, text::HISTORY, "", here))
                @for (address, name) in WAYS {
                    (way(folder, address, *name, "narrow", here))
                }
            }
        }
    }
}

/// The ways through the site.
const WAYS: &[(&str, Phrase)] = &[
    (address::CATALOGUE, text::CAUSES_AND_CODES),
    (address::TREE, text::TREE),
    (address::LOG_IN, text::LOG_IN),
    (address::COMPARE, text::COMPARE),
];

/// One of them. From the checker another page opens in a window of its own, so that a result stays.
fn way(folder: &str, address: &str, name: Phrase, class: &str, here: Here) -> Markup {
    let is_tool = address.starts_with("./");
    let away = folder == address::CHECKER && !is_tool;
    html! {
        a class=[(!class.is_empty()).then_some(class)] href=(here.to(address)) target=[away.then_some("_blank")]
            rel=[away.then_some("noreferrer noopener")]
            aria-current=[is_within(folder, address).then_some("page")] { (here.say(name)) }
    }
}

/// Whether the page is of that part of the site. Whatever is of no other is of the catalogue.
fn is_within(folder: &str, address: &str) -> bool {
    match folder {
        address::CHECKER | address::TOKEN => folder == address,
        _ if folder.starts_with(address::TREE) => address == address::TREE,
        _ => address == address::CATALOGUE,
    }
}

/// The plaster of the icon.
fn mark() -> Markup {
    html! {
        svg viewBox="0 0 32 32" aria-hidden="true" {
            rect width="32" height="32" rx="7" {}
            path d="M16 9v14M9 16h14" {}
        }
    }
}

fn navigation(folder: &str, here: Here) -> Markup {
    let links = [
        (address::CATALOGUE, text::CATALOGUE),
        (address::CAUSES, text::CAUSES),
        (address::CODES, text::CODES),
        (address::QUESTIONS, text::QUESTIONS),
        (address::TREE, text::TREE),
    ];
    html! {
        nav.within aria-label=(here.unmarked(text::NAVIGATION)) {
            @for (address, name) in links {
                a href=(here.to(address)) aria-current=[(address == folder).then_some("page")] { (here.say(name)) }
                " "
            }
        }
    }
}
