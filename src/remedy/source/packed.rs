//! All sources as one text, which the page's module carries in the place of their table.

use std::sync::OnceLock;

use super::{ALL, DEVELOPER_REPORT, Page, Source};
use crate::text::packed::{Packer, Unpacker, packed};

/// The source at that place; behind the last the one without an address.
pub(crate) fn at(place: usize) -> Source {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES
        .get_or_init(unpacked)
        .get(place)
        .unwrap_or(DEVELOPER_REPORT)
}

/// Every source with a public address, in the order of the list.
fn unpacked() -> Vec<Page> {
    let mut unpacker = Unpacker::of(packed!(pack));
    ALL.iter().map(|_| page(&mut unpacker)).collect()
}

const fn pack(packer: &mut Packer) {
    let mut at = 0;
    while at < ALL.len() {
        if let Some(url) = ALL[at].url {
            packer.words(ALL[at].name);
            packer.words(url);
            packer.words(ALL[at].verified);
        }
        at += 1;
    }
}

fn page(unpacker: &mut Unpacker) -> Page {
    Page {
        name: unpacker.words(),
        url: Some(unpacker.words()),
        verified: unpacker.words(),
    }
}
