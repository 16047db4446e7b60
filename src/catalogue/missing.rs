//! The page for an address where nothing is. A host shows it at that address, however deep, so its links
//! begin where the site does and not where the page is.

use maud::html;

use super::Assets;
use super::address;
use super::frame::{Sheet, document};
use super::here::Here;
use crate::phrase::{catalogue as text, share};
use crate::words::Words;

/// The document. `root` is the path of the site on its host, with a slash at both ends.
#[must_use]
pub fn missing(root: &str, assets: &Assets, words: &Words) -> String {
    let here = Here::from_root(root, words);
    let main = html! {
        article.letter {
            h1 { (here.say(text::MISSING)) }
            p.why { (here.say(text::MISSING_ABOUT)) }
            p.again { a.button.main href=(here.to(address::CHECKER)) { (here.say(share::RUN_OWN)) } }
        }
    };
    let sheet = Sheet {
        folder: address::CHECKER.to_owned(),
        title: here.unmarked(text::MISSING),
        about: here.unmarked(text::MISSING_ABOUT),
        main,
    };
    let nowhere = html! { meta name="robots" content="noindex"; };
    document(&sheet, &nowhere, assets, here)
}
