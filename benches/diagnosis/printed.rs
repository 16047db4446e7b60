//! The measurements and the scores, one `name: value unit` a line.

use std::env;
use std::process::Command;
use std::time::Instant;

use token_doctor::explore;
use token_doctor::facts::Facts;

use crate::measured::LEFT;
use crate::played::{leaving, scores};

/// With this variable set the program measures and prints a table. Without, it runs itself that way
/// and prints what the table says.
const MEASURE: &str = "MEASURE";

/// Prints everything.
pub fn run() {
    if env::var_os(MEASURE).is_some() {
        divan::main();
        return;
    }
    println!("building_the_graph_once: {}", first_walk());
    let own = env::current_exe().expect("the program knows where it is");
    let measured = Command::new(own)
        .args(["--bench", "--color=never"])
        .env(MEASURE, "1")
        .output()
        .expect("the program can run itself");
    let table = String::from_utf8_lossy(&measured.stdout);
    let rows: Vec<Row> = table.lines().filter_map(Row::read).collect();
    assert!(rows.len() > 5, "this is no table of measurements:\n{table}");
    for row in &rows {
        println!("{}: {}", row.name, row.median);
    }
    growth(&rows);
    for line in scores() {
        println!("{line}");
    }
}

/// The first walk through the tree builds the graph.
fn first_walk() -> String {
    let begin = Instant::now();
    let found = explore::possible(&Facts::default());
    let took = begin.elapsed();
    assert!(!found.is_empty(), "something is possible");
    format!("{} µs", took.as_micros())
}

/// One measurement of the table.
struct Row {
    name: String,
    median: String,
}

impl Row {
    /// Reads `├─ name  fastest │ slowest │ median │ mean │ samples │ iters`.
    fn read(line: &str) -> Option<Self> {
        let cells: Vec<&str> = line.rsplit('│').map(str::trim).collect();
        let [_, _, _, median, _, first, ..] = cells.as_slice() else {
            return None;
        };
        median
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some(())?;
        let mut words = first.split_whitespace();
        let name = words.find(|word| !word.starts_with(['├', '╰']))?;
        let grouped = name.starts_with(|c: char| c.is_ascii_digit());
        Some(Self {
            name: if grouped {
                ["diagnosis_leaving_", name].concat()
            } else {
                name.to_owned()
            },
            median: (*median).to_owned(),
        })
    }

    /// The median in microseconds.
    fn microseconds(&self) -> Option<f64> {
        let (number, unit) = self.median.split_once(' ')?;
        let unit = match unit {
            "ns" => 0.001,
            "µs" => 1.0,
            "ms" => 1000.0,
            "s" => 1_000_000.0,
            _ => return None,
        };
        Some(number.parse::<f64>().ok()? * unit)
    }
}

/// How the time grows with the number of causes left: the time for each of them.
fn growth(rows: &[Row]) {
    for left in LEFT.iter() {
        let known = leaving(left.0, left.1);
        let causes: usize = known.iter().map(|one| one.left).sum();
        let name = format!("diagnosis_leaving_{left}");
        let row = rows.iter().find(|row| row.name == name);
        let Some(took) = row.and_then(Row::microseconds) else {
            continue;
        };
        #[allow(clippy::cast_precision_loss, reason = "some ten thousand at most")]
        let each = took * known.len() as f64 / causes as f64;
        println!("{name}_a_cause: {each:.2} µs");
    }
}
