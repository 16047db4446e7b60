//! The sizes in `source_info`, as numbers or as the code that works them out, against TikTok's rule.

use crate::facts::ChunkPlan;
use crate::scan::{self, is_word};

/// The least size of a chunk, in the smaller of the two megabytes.
const LEAST: u64 = 5_000_000;
/// The most, in the larger of the two.
const MOST: u64 = 64 * 1024 * 1024;
/// The most for the last chunk, which takes the rest.
const MOST_OF_LAST: u64 = 2 * MOST;
const MOST_CHUNKS: u64 = 1000;

/// How the plan stands to the rule; none where the text does not give all of it.
/// <https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide>
pub(super) fn plan(text: &str) -> Option<ChunkPlan> {
    let count = value(text, "total_chunk_count");
    let (size, chunk) = (value(text, "video_size"), value(text, "chunk_size"));
    match (number(text, size), number(text, chunk), number(text, count)) {
        (Some(size), Some(chunk), Some(count)) => counted(size, chunk, count),
        (_, _, Some(1)) if !size.is_empty() && size == chunk => Some(ChunkPlan::SingleEqual),
        (_, _, Some(_)) => None,
        (_, _, None) => rounding(count).or_else(|| rounding(assigned(text, count))),
    }
}

fn counted(size: u64, chunk: u64, count: u64) -> Option<ChunkPlan> {
    if count == 1 {
        return match chunk == size {
            true if size > MOST => Some(ChunkPlan::OutsideLimits),
            true => Some(ChunkPlan::SingleEqual),
            false => Some(ChunkPlan::SingleUnequal),
        };
    }
    if chunk == 0 || count == 0 {
        return None;
    }
    let down = size / chunk;
    if count == down {
        let last = size - chunk * (count - 1);
        let fits = (LEAST..=MOST).contains(&chunk) && last <= MOST_OF_LAST && count <= MOST_CHUNKS;
        return Some(if fits {
            ChunkPlan::RoundedDown
        } else {
            ChunkPlan::OutsideLimits
        });
    }
    (count == size.div_ceil(chunk)).then_some(ChunkPlan::RoundedUp)
}

/// What code does with the quotient.
fn rounding(code: &str) -> Option<ChunkPlan> {
    let code = code.to_ascii_lowercase();
    let does = |words| scan::holds(&code, words);
    if does(&["ceil(", "-(-"]) {
        return Some(ChunkPlan::RoundedUp);
    }
    does(&["floor(", "trunc(", "intdiv("]).then_some(ChunkPlan::RoundedDown)
}

/// A number, a product of numbers, or a name that the text gives such a value.
fn number(text: &str, code: &str) -> Option<u64> {
    product(code).or_else(|| product(assigned(text, code)))
}

fn product(code: &str) -> Option<u64> {
    code.split('*').try_fold(1_u64, |product, factor| {
        let digits = factor.trim().replace('_', "");
        let factor: u64 = digits.parse().ok()?;
        product.checked_mul(factor)
    })
}

/// The value that the text gives to a name.
fn assigned<'a>(text: &'a str, name: &str) -> &'a str {
    let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if name.is_empty() || !is_name {
        return "";
    }
    value(text, name)
}

/// What stands behind a name and its `:`, `=` or `=>`, without quotes; empty where nothing does.
pub(super) fn value<'a>(text: &'a str, name: &str) -> &'a str {
    text.match_indices(name)
        .filter(|(at, _)| !text[..*at].chars().next_back().is_some_and(is_word))
        .find_map(|(at, _)| signed(&text[at + name.len()..]))
        .unwrap_or_default()
}

fn signed(behind: &str) -> Option<&str> {
    if behind.chars().next().is_some_and(is_word) {
        return None;
    }
    let gap = scan::trimmed_start(behind, |c| is_quote(c) || matches!(c, ' ' | ']'));
    let rest = gap.strip_prefix("=>").or_else(|| gap.strip_prefix(":="));
    let rest = rest.or_else(|| gap.strip_prefix([':', '=']))?;
    let rest = scan::trimmed_start(rest.trim_start(), is_quote);
    let mut depth = 0_usize;
    let end = rest.find(|c: char| {
        match c {
            '(' => depth += 1,
            ')' if depth > 0 => depth -= 1,
            ')' | ']' | '"' | '\'' | '\\' | '`' | '}' | ';' | '\n' | '\r' => return true,
            ',' => return depth == 0,
            _ => {}
        }
        false
    });
    let value = rest[..end.unwrap_or(rest.len())].trim();
    (!value.is_empty()).then_some(value)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '\\' | '`')
}
