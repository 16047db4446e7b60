//! A second language made by machine: accented, and 40 % longer. Whatever is left in plain letters was not
//! taken from the texts.

use token_doctor::words::{Span, Words, spans};

/// The texts in the language that nobody speaks. Identifiers, ids and addresses stay as they are.
pub fn pseudo(words: &Words) -> Words {
    let mut words = words.clone();
    "en-XA".clone_into(&mut words.language);
    for_each(&mut words, &mut |text| *text = translated(text));
    words
}

/// Every text that a person reads.
fn for_each(words: &mut Words, change: &mut impl FnMut(&mut String)) {
    words.phrases.iter_mut().for_each(&mut *change);
    for cause in &mut words.causes {
        let texts = [&mut cause.title, &mut cause.why, &mut cause.wrong_when];
        texts.into_iter().for_each(&mut *change);
        cause.shown_by.iter_mut().for_each(&mut *change);
        cause.ruled_out_by.iter_mut().for_each(&mut *change);
        let steps = cause.steps.iter_mut().map(|step| &mut step.text);
        steps.for_each(&mut *change);
        cause.wait.iter_mut().for_each(&mut *change);
        if let Some(myth) = &mut cause.myth {
            change(&mut myth.claim);
            change(&mut myth.truth);
        }
    }
    for question in &mut words.questions {
        change(&mut question.ask);
        change(&mut question.help);
        question.answers.iter_mut().for_each(&mut *change);
    }
    let codes = words.codes.iter_mut();
    let said = words.said.iter_mut();
    let entries = codes
        .map(|code| (&mut code.meaning, &mut code.at))
        .chain(said.map(|said| (&mut said.name, &mut said.at)));
    for (text, entries) in entries {
        change(text);
        for entry in entries {
            change(&mut entry.says);
            entry.fix.iter_mut().for_each(&mut *change);
        }
    }
    for table in &mut words.numbers {
        change(&mut table.name);
        change(&mut table.went);
        let numbers = table.numbers.iter_mut().flat_map(|of| &mut of.says);
        numbers.for_each(|(_, says)| change(says));
    }
    let names = words.sources.iter_mut().map(|source| &mut source.name);
    names.for_each(change);
}

/// A text with other letters and more of them; identifiers and placeholders stay.
fn translated(text: &str) -> String {
    let mut out = String::new();
    for span in spans(text) {
        match span {
            Span::Code(word) => out.extend(["`", word, "`"]),
            Span::Prose(words) => out.push_str(&accented(words)),
        }
    }
    let more = text.chars().count() * 2 / 5;
    let padding: Vec<char> = " łóŕéḿ íṗšúḿ ďółóŕ".chars().cycle().take(more).collect();
    // What is behind a full stop would begin another sentence, so the padding comes before it.
    let end = out.len() - out.len().min(out.chars().last().map_or(0, char::len_utf8));
    let (begin, last) = out.split_at(end);
    let padding: String = padding.into_iter().collect();
    if last == "`" || last == "}" {
        return out + &padding;
    }
    [begin, padding.trim_end(), last].concat()
}

fn accented(words: &str) -> String {
    let mut kept = false;
    let other = words.chars().map(|c| {
        kept = (kept || c == '{') && c != '}';
        if kept { c } else { letter(c) }
    });
    other.collect()
}

fn letter(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "åƀçđéƒğĥíĵķłḿńóṗʠŕšťúṽŵẋýžÅƁÇĐÉƑĞĤÍĴĶŁḾŃÓṖɊŔŠŤÚṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == c);
    at.and_then(|at| OTHER.chars().nth(at)).unwrap_or(c)
}

/// The words of a shown text that are in plain letters and are no identifier: English that nobody took
/// from the texts.
pub fn english_in(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| c.is_whitespace() || "()[]\"“”,;".contains(c));
    words
        .map(|word| word.trim_end_matches(['.', ':', '?']))
        .filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .filter(|word| !NAMES.contains(word))
        .collect()
}

/// Words that are the same in every language.
const NAMES: &[&str] = &[
    "EXAMPLE", "GET", "HTTP", "JSON", "POST", "PUT", "UTC", "act", "log", "webhook",
];
