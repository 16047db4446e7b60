//! What every page has around its content.

use maud::{DOCTYPE, Markup, html};

use super::address::{self, Up};
use super::{Assets, Page};
use crate::text::{catalogue as text, page};

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
pub(super) fn framed(sheet: &Sheet, assets: &Assets) -> Page {
    let up = Up::from(&sheet.folder);
    let html = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="description" content=(sheet.about);
                title { (sheet.title) " · " (page::NAME) }
                link rel="icon" href=(up.to(&assets.icon));
                @for style in &assets.styles {
                    link rel="stylesheet" href=(up.to(style));
                }
                @if sheet.folder == address::CATALOGUE {
                    script type="module" src=(up.to(&assets.search)) {}
                }
            }
            body.catalogue {
                header {
                    p.brand { a href=(up.to(address::CHECKER)) { (page::NAME) } }
                    (navigation(&sheet.folder, up))
                }
                main { (sheet.main) }
                footer { p.note { (text::FOOT) } }
            }
        }
    };
    Page {
        folder: sheet.folder.clone(),
        html: html.into_string(),
    }
}

fn navigation(folder: &str, up: Up) -> Markup {
    let links = [
        (address::CHECKER, text::CHECKER),
        (address::CATALOGUE, text::CATALOGUE),
        (address::CAUSES, text::CAUSES),
        (address::CODES, text::CODES),
        (address::QUESTIONS, text::QUESTIONS),
        (address::TREE, text::TREE),
    ];
    html! {
        nav aria-label=(text::NAVIGATION) {
            @for (address, name) in links {
                a href=(up.to(address)) aria-current=[(address == folder).then_some("page")] { (name) }
                " "
            }
        }
    }
}
