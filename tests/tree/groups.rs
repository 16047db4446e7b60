//! The answers of a place, together where they lead to the same.

use token_doctor::catalogue::layout::{Layout, Place};
use token_doctor::facts::Answer;

/// Where answers lead to.
pub type Group = (usize, Vec<Answer>);

/// The answers of a place in groups. Those that do as in an earlier place of the same question lead there,
/// if they are most.
pub fn groups(layout: &Layout, place: &Place) -> Vec<Group> {
    let to = layout.leads_to(place.at);
    let differing = |other: &Place| {
        let there = layout.leads_to(other.at);
        to.iter().zip(there).filter(|(a, b)| *a != b).count()
    };
    let model = layout
        .all(place.question)
        .filter(|other| other.number < place.number)
        .map(|other| (differing(other), other.number, other.at))
        .min()
        .filter(|(differing, ..)| differing * 2 < to.len() && differing + 3 < to.len());
    let model = model.map(|(.., at)| (at, layout.leads_to(at)));
    let mut groups: Vec<Group> = Vec::new();
    for answer in place.question.answers() {
        let own = to[answer.index()];
        let target = match &model {
            Some((at, as_there)) if as_there[answer.index()] == own => *at,
            _ => own,
        };
        match groups.iter_mut().find(|(known, _)| *known == target) {
            Some((_, answers)) => answers.push(answer),
            None => groups.push((target, vec![answer])),
        }
    }
    groups
}
