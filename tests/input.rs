//! Whatever a person pastes is read for what it is, and no secret gets beyond the reading.
#![cfg(not(target_arch = "wasm32"))]

#[path = "texts/words.rs"]
mod shared;

#[path = "input/json.rs"]
mod json;
#[path = "input/leaks.rs"]
mod leaks;
#[path = "input/login.rs"]
mod login;
#[path = "input/pastes.rs"]
mod pastes;
#[path = "input/posts.rs"]
mod posts;
#[path = "input/replies.rs"]
mod replies;

use token_doctor::input;
use token_doctor::report::pair;
use token_doctor::session::Session;

/// What was read, in one line: kind; secret; refused; granted; then the facts.
fn read(pastes: &[&str]) -> String {
    let input = input::read(pastes);
    let facts = Session::offline(&input).facts();
    let mut parts = vec![format!("{:?}", input.kind)];
    if input.secret.is_some() {
        parts.push("secret".to_owned());
    }
    if !input.refused.is_empty() {
        let refused: Vec<String> = input.refused.iter().map(|r| format!("{r:?}")).collect();
        parts.push(format!("refused {}", refused.join(" ")));
    }
    if let Some(grant) = &input.grant {
        parts.push(format!("granted {}", grant.scopes.join(" ")));
    }
    parts.extend(facts.known().map(pair).filter(|fact| {
        let of_grant = ["pasted=", "granted_", "scope_list_source="];
        !of_grant.iter().any(|start| fact.starts_with(start))
    }));
    parts.join("; ")
}

#[track_caller]
fn check(paste: &str, expected: &str) {
    assert_eq!(read(&[paste]), expected, "{paste}");
}

#[track_caller]
fn check_all(pastes: &[&str], expected: &str) {
    assert_eq!(read(pastes), expected, "{pastes:#?}");
}
