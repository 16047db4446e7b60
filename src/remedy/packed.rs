//! All remedies as one text, which the page's module carries in the place of their tables.

use super::{Actor, Confidence, Myth, Page, Remedy, Retry, Source, Step, signs, source};
use crate::cause::Cause;
use crate::t;
use crate::text::Text;
use crate::text::packed::{Packer, Unpacker, packed};

const NONE: Text = t! { en: "" };

/// Every remedy, in the order of the causes.
pub(crate) fn unpacked() -> Vec<Remedy> {
    let mut unpacker = Unpacker::of(packed!(pack));
    Cause::ALL.iter().map(|_| remedy(&mut unpacker)).collect()
}

const fn pack(packer: &mut Packer) {
    let mut cause = 0;
    while cause < Cause::ALL.len() {
        pack_remedy(packer, Cause::ALL[cause].written());
        cause += 1;
    }
}

const fn pack_remedy(packer: &mut Packer, remedy: &Remedy) {
    packer.text(remedy.title);
    packer.text(remedy.why);
    pack_steps(packer, remedy.steps);
    match remedy.retry {
        Retry::AfterFix => packer.number(0),
        Retry::Never => packer.number(1),
        Retry::AfterWait(None) => packer.number(2),
        Retry::AfterWait(Some(wait)) => {
            packer.number(3);
            packer.text(wait);
        }
    }
    match &remedy.myth {
        Some(myth) => {
            packer.text(myth.claim);
            packer.text(myth.truth);
        }
        None => packer.text(NONE),
    }
    packer.text(remedy.wrong_when);
    pack_sources(packer, remedy.sources);
    packer.number(remedy.confidence as usize);
    packer.number(remedy.prior as usize);
}

const fn pack_steps(packer: &mut Packer, steps: &[Step]) {
    packer.number(steps.len());
    let mut at = 0;
    while at < steps.len() {
        packer.number(steps[at].actor as usize);
        packer.number(match steps[at].link {
            Some(link) => place(link) + 1,
            None => 0,
        });
        packer.text(steps[at].text);
        at += 1;
    }
}

const fn pack_sources(packer: &mut Packer, sources: &[Source]) {
    packer.number(sources.len());
    let mut at = 0;
    while at < sources.len() {
        packer.number(place(sources[at]));
        at += 1;
    }
}

/// Where a source stands among all; behind them the one without an address.
const fn place(source: &Page) -> usize {
    let mut at = 0;
    while at < source::ALL.len() && !same(source.name, source::ALL[at].name) {
        at += 1;
    }
    at
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = one.len();
    if at != other.len() {
        return false;
    }
    // From the end, where the names of threads differ.
    while at > 0 && one[at - 1] == other[at - 1] {
        at -= 1;
    }
    at == 0
}

fn remedy(unpacker: &mut Unpacker) -> Remedy {
    Remedy {
        title: unpacker.text(),
        why: unpacker.text(),
        shown_by: signs(&[]),
        ruled_out_by: signs(&[]),
        steps: unpacker.list(step),
        retry: match unpacker.number() {
            0 => Retry::AfterFix,
            1 => Retry::Never,
            2 => Retry::AfterWait(None),
            _ => Retry::AfterWait(Some(unpacker.text())),
        },
        myth: myth(unpacker),
        wrong_when: unpacker.text(),
        sources: unpacker.list(|unpacker| source::packed::at(unpacker.number())),
        confidence: match unpacker.number() {
            0 => Confidence::Possible,
            1 => Confidence::Probable,
            _ => Confidence::Certain,
        },
        prior: u8::try_from(unpacker.number()).unwrap_or_default(),
    }
}

fn step(unpacker: &mut Unpacker) -> Step {
    Step {
        actor: match unpacker.number() {
            0 => Actor::You,
            1 => Actor::Creator,
            2 => Actor::TikTok,
            3 => Actor::Wait,
            _ => Actor::Host,
        },
        link: unpacker.number().checked_sub(1).map(source::packed::at),
        text: unpacker.text(),
    }
}

fn myth(unpacker: &mut Unpacker) -> Option<Myth> {
    let claim = unpacker.text();
    (claim != NONE).then(|| Myth {
        claim,
        truth: unpacker.text(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_remedy_is_read_back_as_it_was_written() {
        let read = unpacked();
        assert_eq!(read.len(), Cause::ALL.len());
        for (cause, read) in Cause::ALL.iter().zip(&read) {
            assert_eq!(all(read), all(cause.written()), "{}", cause.slug());
        }
    }

    /// All but the signs.
    fn all(remedy: &Remedy) -> String {
        let words = (remedy.title, remedy.why, remedy.wrong_when);
        let lists = (remedy.steps, &remedy.myth, remedy.sources);
        let rest = (remedy.retry, remedy.confidence, remedy.prior);
        format!("{words:?} {lists:?} {rest:?}")
    }
}
