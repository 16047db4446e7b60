//! Medians and their spread.

/// How often each thing is measured.
pub const RUNS: usize = 5;

/// One quantity, measured several times.
#[derive(Default)]
pub struct Samples(Vec<f64>);

impl Samples {
    pub fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    /// Prints the median, and on a second line by how much the largest is above the smallest.
    pub fn print(mut self, name: &str, unit: &str, digits: usize) {
        self.0.sort_by(f64::total_cmp);
        let (Some(least), Some(most)) = (self.0.first(), self.0.last()) else {
            return;
        };
        let median = self.0[self.0.len() / 2];
        println!("{name}: {median:.digits$} {unit}");
        println!("{name}_spread: {:.digits$} {unit}", most - least);
    }
}
