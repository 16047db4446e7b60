//! All questions as one text, which the page's module carries in the place of their tables.

use super::{Asked, Origin, Question};
use crate::text::packed::{Packer, Unpacker, packed};

/// Every question, in the order of the list.
pub(super) fn unpacked() -> Vec<Asked> {
    let mut unpacker = Unpacker::of(packed!(pack));
    Question::ALL.iter().map(|_| asked(&mut unpacker)).collect()
}

const fn pack(packer: &mut Packer) {
    let mut question = 0;
    while question < Question::ALL.len() {
        pack_asked(packer, Question::ALL[question].written());
        question += 1;
    }
}

const fn pack_asked(packer: &mut Packer, asked: &Asked) {
    packer.words(asked.id);
    packer.text(asked.ask);
    packer.text(asked.help);
    packer.number(asked.from.len());
    let mut origin = 0;
    while origin < asked.from.len() {
        packer.number(asked.from[origin] as usize);
        origin += 1;
    }
    packer.number(asked.answers.len());
    let mut answer = 0;
    while answer < asked.answers.len() {
        packer.words(asked.answers[answer].0);
        packer.text(asked.answers[answer].1);
        answer += 1;
    }
}

fn asked(unpacker: &mut Unpacker) -> Asked {
    Asked {
        id: unpacker.words(),
        ask: unpacker.text(),
        help: unpacker.text(),
        from: unpacker.list(origin),
        answers: unpacker.list(|unpacker| (unpacker.words(), unpacker.text())),
    }
}

fn origin(unpacker: &mut Unpacker) -> Origin {
    match unpacker.number() {
        0 => Origin::Paste,
        1 => Origin::Probe,
        _ => Origin::Person,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_read_back_as_it_was_written() {
        let read = unpacked();
        assert_eq!(read.len(), Question::ALL.len());
        for (question, read) in Question::ALL.iter().zip(&read) {
            assert_eq!(format!("{read:?}"), format!("{:?}", question.written()));
        }
    }
}
