//! What Lighthouse says of the first screen on a phone, beside the same screen made with React.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::e2e::site::{Site, dist};
use crate::samples::{RUNS, Samples};

/// Chromium as the tests start it, as far as Lighthouse leaves that to others.
const CHROME: &str = "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage";

const SCORES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// Name, audit, unit, what to divide by, digits.
const AUDITS: [(&str, &str, &str, f64, usize); 4] = [
    ("fcp", "first-contentful-paint", "s", 1000.0, 2),
    ("lcp", "largest-contentful-paint", "s", 1000.0, 2),
    ("tbt", "total-blocking-time", "ms", 1.0, 0),
    ("cls", "cumulative-layout-shift", "shift", 1.0, 3),
];

/// The built page of React, if `make bench` has built it.
pub fn react() -> Option<PathBuf> {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/react");
    built.join("index.html").is_file().then_some(built)
}

pub fn run() {
    let Some(lighthouse) = std::env::var_os("TOKEN_DOCTOR_LIGHTHOUSE") else {
        return eprintln!("TOKEN_DOCTOR_LIGHTHOUSE names no Lighthouse: `make bench` sets it");
    };
    let mut roots = vec![("page", dist())];
    roots.extend(react().map(|root| ("react", root)));
    for (name, root) in roots {
        let site = Site::serving(&root);
        // Lighthouse's own way, and the slow network for real.
        for (way, throttling) in [("lighthouse", "simulate"), ("throttled", "devtools")] {
            let reports: Vec<Value> = (0..RUNS)
                .map(|_| report(Path::new(&lighthouse), &site.origin, throttling))
                .collect();
            print(&format!("{name}_{way}"), throttling == "simulate", &reports);
        }
    }
}

fn print(name: &str, scores: bool, reports: &[Value]) {
    for score in SCORES.iter().filter(|_| scores) {
        let path = format!("/categories/{score}/score");
        let name = format!("{name}_{}", score.replace('-', "_"));
        samples(reports, &path, 0.01).print(&name, "points", 0);
    }
    for (audit, id, unit, divisor, digits) in AUDITS {
        let path = format!("/audits/{id}/numericValue");
        samples(reports, &path, divisor).print(&format!("{name}_{audit}"), unit, digits);
    }
}

/// One run on a phone, as Lighthouse emulates it unless told otherwise.
fn report(lighthouse: &Path, address: &str, throttling: &str) -> Value {
    let run = Command::new(lighthouse)
        .args([address, "--output=json", "--quiet", CHROME])
        .arg(format!("--throttling-method={throttling}"))
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let run = run.unwrap_or_else(|error| panic!("{}: {error}", lighthouse.display()));
    serde_json::from_slice(&run.stdout).expect("Lighthouse writes a report")
}

fn samples(reports: &[Value], path: &str, divisor: f64) -> Samples {
    let mut samples = Samples::default();
    for report in reports {
        let value = report.pointer(path).and_then(Value::as_f64);
        samples.add(value.unwrap_or_else(|| panic!("no {path}")) / divisor);
    }
    samples
}
