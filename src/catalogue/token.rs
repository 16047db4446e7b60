//! What happens to a token that is pasted, and how to see that for oneself.

use maud::html;

use super::address;
use super::frame::Sheet;
use super::here::Here;
use crate::phrase::{page, token as text};
use crate::words::Words;

/// The page.
pub(super) fn sheet(words: &Words) -> Sheet {
    let here = Here::at(address::TOKEN, words);
    let goes = [
        text::ONE_HEADER,
        text::CALLS,
        text::KEPT_NOWHERE,
        text::OTHER_TEXT,
    ];
    let see = [
        text::SEE_NETWORK,
        text::SEE_OFFLINE,
        text::SEE_STORAGE,
        text::SEE_SOURCE,
    ];
    let risks = [page::CAUTION, text::PROXY, text::RUN_YOURSELF];
    let main = html! {
        h1 { (here.say(text::HEADING)) }
        p.lead { (here.say(text::LEAD)) }
        @for (heading, sentences) in [(text::GOES, &goes[..]), (text::SEE, &see), (text::RISKS, &risks)] {
            section.card {
                h2 { (here.say(heading)) }
                ul { @for sentence in sentences { li { (here.say(*sentence)) } } }
            }
        }
    };
    Sheet {
        folder: address::TOKEN.to_owned(),
        title: here.unmarked(text::HEADING),
        about: here.unmarked(text::LEAD),
        main,
    }
}
