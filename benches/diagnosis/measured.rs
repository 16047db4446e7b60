//! What is measured. Where several inputs stand for one measurement, each sample takes the next one,
//! so that the median is that over the inputs.

use std::fmt;
use std::hint::black_box;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use divan::Bencher;
use token_doctor::input;
use token_doctor::session::Session;

use crate::played::{ASKING, ENDED, Known, leaving, reported};

/// From what is known to the report and the ticket, with all that is possible and ruled out.
#[divan::bench(sample_size = 1, sample_count = 4000)]
fn diagnosis(bencher: Bencher) {
    each(bencher, &ENDED.iter().collect::<Vec<_>>(), reported);
}

/// How many causes are left possible.
pub struct Left(pub usize, pub usize);

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_to_{}", self.0, self.1)
    }
}

/// The groups that something known is in.
pub static LEFT: LazyLock<Vec<Left>> = LazyLock::new(|| {
    let groups = [
        (1, 1),
        (2, 4),
        (5, 9),
        (10, 19),
        (20, 39),
        (40, 59),
        (60, 79),
        (80, 99),
    ];
    let all = groups.map(|(fewest, most)| Left(fewest, most));
    let seen = |left: &Left| !leaving(left.0, left.1).is_empty();
    all.into_iter().filter(seen).collect()
});

#[divan::bench(args = LEFT.iter(), sample_size = 1, sample_count = 1000)]
fn diagnosis_leaving(bencher: Bencher, left: &Left) {
    each(bencher, &leaving(left.0, left.1), Known::reported);
}

/// Which question comes next, or that none does.
#[divan::bench(sample_size = 1, sample_count = 2000)]
fn next_question(bencher: Bencher) {
    each(bencher, &ASKING.iter().collect::<Vec<_>>(), Session::next);
}

const REPLY: &str = r#"{"error":{"code":"scope_not_authorized","message":"The user did not authorize the scope required for completing this request.","log_id":"202206221854370101130062072500FFA2"}}"#;

#[divan::bench]
fn paste_of_200_bytes() -> usize {
    read(REPLY)
}

/// A list of videos, as it comes back.
#[divan::bench]
fn paste_of_2_kilobytes(bencher: Bencher) {
    let video = r#"{"id":"7012345678901234567","title":"A day at the sea","create_time":1655879654,"share_count":3},"#;
    let reply = [
        r#"{"data":{"videos":["#,
        &video.repeat(18),
        r#"]},"error":{"code":"ok","message":"","log_id":"202206221854370101130062072500FFA2"}}"#,
    ]
    .concat();
    bencher.bench(|| read(black_box(&reply)));
}

/// A log, the refusal at its end.
#[divan::bench(max_time = 2)]
fn paste_of_200_kilobytes(bencher: Bencher) {
    let line = "2026-11-22T09:38:12Z INFO worker-3 upload of part 17 to https://open-upload.tiktokapis.com/video/ took 412 ms\n";
    let mut log = line.repeat(199_000 / line.len());
    log.push_str(REPLY);
    bencher.bench(|| read(black_box(&log)));
}

fn read(text: &str) -> usize {
    input::read(&[black_box(text)]).evidence.len()
}

fn each<T: Sync, R>(bencher: Bencher, inputs: &[&T], run: impl Fn(&T) -> R + Sync) {
    let next = AtomicUsize::new(0);
    bencher
        .with_inputs(|| inputs[next.fetch_add(1, Ordering::Relaxed) % inputs.len()])
        .bench_values(run);
}
