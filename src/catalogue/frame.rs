//! What every page has around its content.

use maud::{DOCTYPE, Markup, html};

use super::address;
use super::here::Here;
use super::{Assets, Page};
use crate::phrase::{catalogue as text, page};
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
    let html = html! {
        (DOCTYPE)
        html lang=(words.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="description" content=(sheet.about);
                title { (sheet.title) " · " (here.say(page::NAME)) }
                link rel="icon" href=(here.to(&assets.icon));
                @for style in &assets.styles {
                    link rel="stylesheet" href=(here.to(style));
                }
                @if sheet.folder == address::CATALOGUE {
                    script type="module" src=(here.to(&assets.search)) {}
                }
            }
            body.catalogue {
                header {
                    p.brand { a href=(here.to(address::CHECKER)) { (here.say(page::NAME)) } }
                    (navigation(&sheet.folder, here))
                }
                main { (sheet.main) }
                footer { p.note { (here.say(text::FOOT)) } }
            }
        }
    };
    Page {
        folder: sheet.folder.clone(),
        html: html.into_string(),
    }
}

fn navigation(folder: &str, here: Here) -> Markup {
    let links = [
        (address::CHECKER, text::CHECKER),
        (address::CATALOGUE, text::CATALOGUE),
        (address::CAUSES, text::CAUSES),
        (address::CODES, text::CODES),
        (address::QUESTIONS, text::QUESTIONS),
        (address::TREE, text::TREE),
    ];
    html! {
        nav aria-label=(here.say(text::NAVIGATION)) {
            @for (address, name) in links {
                a href=(here.to(address)) aria-current=[(address == folder).then_some("page")] { (here.say(name)) }
                " "
            }
        }
    }
}
