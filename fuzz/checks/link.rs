//! A link is read, whatever it is, and gives back what was read in it.

use token_doctor::facts::Answer;
use token_doctor::permalink::{Opened, decode};
use token_doctor::session::Diagnosis;

use crate::whole;

/// Panics where that does not hold.
pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let Some(opened) = decode(&text) else {
        assert!(text.is_empty());
        return;
    };
    let again = decode(&opened.link.encode());
    let whole = Opened {
        link: opened.link.clone(),
        problem: None,
    };
    assert_eq!(again.as_ref(), Some(&whole), "{text}");
    let facts = opened.link.facts;
    let learned: Vec<Answer> = facts.known().collect();
    whole::check(&Diagnosis::new(&facts, &learned, &[]));
}
