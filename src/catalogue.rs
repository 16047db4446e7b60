//! The catalogue: each cause, code and question, and the drawn tree, as static pages that need no
//! script. They are made of the same texts as a result, when the page is built.

mod address;
mod branches;
mod cause;
mod code;
mod drawing;
mod entries;
mod frame;
mod here;
mod landing;
pub mod layout;
mod lists;
mod measure;
mod missing;
mod older;
mod overview;
mod parts;
mod question;
mod search;
mod section;
pub mod sections;
mod ties;
mod token;

use self::frame::framed;
pub use self::landing::{landing, link_preview};
pub use self::missing::missing;
use self::sections::SECTIONS;
use self::ties::Ties;
use crate::api::code::{self as codes, legacy};
use crate::cause::Cause;
use crate::facts::Question;
use crate::words::Words;

/// The files that the pages name, by their addresses from the root of the site.
#[derive(Debug)]
pub struct Assets {
    /// The style sheets, in their order.
    pub styles: Vec<String>,
    /// The icon.
    pub icon: String,
    /// The script of the search.
    pub search: String,
    /// The script that marks a path in a drawing.
    pub path: String,
    /// The picture for whoever shows a link to a page.
    pub social: String,
    /// The version that the pages are built from.
    pub build: String,
    /// The address of the site, with a slash at its end, if it is known.
    pub site: Option<String>,
}

/// One finished page.
#[derive(Debug)]
pub struct Page {
    /// Its folder from the root of the site, with a slash at its end. The page is its index.html.
    pub folder: String,
    /// The document.
    pub html: String,
}

/// Every page.
#[must_use]
pub fn pages(assets: &Assets, words: &Words) -> Vec<Page> {
    let ties = Ties::of_the_tree();
    let mut sheets = vec![
        search::catalogue(words),
        token::sheet(words),
        lists::causes(words),
        lists::codes(words),
        lists::questions(words),
        older::list(words),
        older::said(words),
        overview::sheet(&ties, words),
    ];
    sheets.extend(
        Cause::ALL
            .iter()
            .map(|cause| cause::sheet(*cause, &ties, words)),
    );
    sheets.extend(codes::all().map(|listing| code::sheet(listing, &ties, words)));
    sheets.extend(
        legacy::Interface::ALL
            .iter()
            .map(|family| older::sheet(*family, words)),
    );
    sheets.extend(
        Question::ALL
            .iter()
            .map(|question| question::sheet(*question, &ties, words)),
    );
    sheets.extend(
        SECTIONS
            .iter()
            .map(|section| section::sheet(section, &ties, words)),
    );
    sheets
        .iter()
        .map(|sheet| framed(sheet, assets, words))
        .collect()
}
