//! The programs of "Run it yourself" send what the page sends, and what they print can be pasted.
//! Where there is an interpreter, they are run against the simulator.
#![cfg(not(target_arch = "wasm32"))]

#[path = "simulator/mod.rs"]
#[allow(dead_code, reason = "the simulator's own tests use the rest")]
mod simulator;

use std::net::SocketAddr;
use std::process::{Command, Stdio};

use token_doctor::api::Probe;
use token_doctor::input;
use token_doctor::report::{Language, curl, program};

use crate::simulator::log::Seen;
use crate::simulator::scenarios::SCENARIOS;
use crate::simulator::server;
use crate::simulator::token::distinct_token;

#[test]
fn a_call_with_and_one_without_a_body_are_the_written_ones() {
    let mut all = Vec::new();
    for language in Language::ALL {
        for probe in [Probe::UserInfoBasic, Probe::VideoList] {
            let program = program(probe, *language);
            all.push(format!(
                "--- {} in {}\n{program}",
                probe.id(),
                language.id()
            ));
        }
    }
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => "Two calls in every language. After a wanted change: INSTA_UPDATE=always cargo test --no-default-features --test programs",
    }, {
        insta::assert_snapshot!("programs", all.join("\n"));
    });
}

#[test]
fn nothing_in_a_call_ends_its_quotes() {
    for probe in Probe::ALL {
        let request = probe.request();
        let parts = [request.line(), request.body.unwrap_or_default().to_owned()];
        for sign in [
            "'", "\\", "$", "`", "\n", "{method", "{path", "{host", "{body",
        ] {
            assert!(!parts.concat().contains(sign), "{sign:?} in {}", probe.id());
        }
        assert_eq!(curl(*probe), program(*probe, Language::Curl));
    }
}

#[test]
fn every_language_has_a_name_of_its_own() {
    for language in Language::ALL {
        assert_eq!(Language::from_id(language.id()), Some(*language));
    }
    assert_eq!(Language::from_id("cobol"), None);
}

/// What runs a language; PowerShell is on few machines, and no check may hang on it.
fn interpreter(language: Language) -> Option<Command> {
    let (name, argument) = match language {
        Language::Curl => ("sh", "-c"),
        Language::Python => ("python3", "-c"),
        Language::JavaScript => ("node", "-e"),
        Language::PowerShell => ("pwsh", "-Command"),
    };
    let version = if name == "sh" { "true" } else { "--version" };
    let arguments = if name == "sh" {
        vec![argument, version]
    } else {
        vec![version]
    };
    let mut there = Command::new(name);
    there
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if !there.status().is_ok_and(|status| status.success()) {
        eprintln!("{name} is not on this machine");
        return None;
    }
    let mut command = Command::new(name);
    command.arg(argument);
    Some(command)
}

fn token(slug: &str) -> String {
    let scenario = SCENARIOS.iter().find(|scenario| scenario.slug == slug);
    distinct_token(
        scenario.unwrap_or_else(|| panic!("no scenario {slug}")),
        "Example12345Example12345",
    )
}

/// What the program prints, sent to the simulator in TikTok's place.
fn printed(mut command: Command, text: &str, address: SocketAddr, token: &str) -> String {
    let text = text
        .replace("https://open.tiktokapis.com", &format!("http://{address}"))
        .replace(
            "HTTPSConnection('open.tiktokapis.com'",
            &format!("HTTPConnection('{address}'"),
        );
    let output = command
        .arg(&text)
        .env("TIKTOK_TOKEN", token)
        .output()
        .expect("it can be run");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}\n{errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn each_program_sends_what_the_page_sends() {
    for language in Language::ALL {
        for probe in Probe::ALL {
            let Some(command) = interpreter(*language) else {
                continue;
            };
            let tiktok = server::start(None).expect("a port is free");
            let token = token("all-scopes");
            let text = program(*probe, *language);
            let printed = printed(command, &text, tiktok.address, &token);
            let seen = tiktok.log.seen();
            assert_eq!(seen.len(), 1, "{text}");
            is_the_call(&seen[0], *probe, &token, &text);
            assert!(printed.contains("log_id"), "{printed}");
            assert!(!printed.contains(&token), "{printed}");
        }
    }
}

/// The call is the page's own (`src/web/fetch.rs`), header for header.
fn is_the_call(seen: &Seen, probe: Probe, token: &str, text: &str) {
    let request = probe.request();
    let line = format!("{} {}", seen.method, seen.target);
    assert_eq!(line, request.line(), "{text}");
    assert_eq!(
        seen.header("authorization"),
        Some(format!("Bearer {token}").as_str()),
        "{text}"
    );
    assert_eq!(seen.header("accept"), Some("application/json"), "{text}");
    let kind = request.body.map(|_| "application/json; charset=UTF-8");
    assert_eq!(seen.header("content-type"), kind, "{text}");
    assert_eq!(
        String::from_utf8_lossy(&seen.body),
        request.body.unwrap_or_default(),
        "{text}"
    );
}

#[test]
fn what_a_program_prints_is_read_when_it_is_pasted() {
    for language in Language::ALL {
        let Some(command) = interpreter(*language) else {
            continue;
        };
        let tiktok = server::start(None).expect("a port is free");
        let text = program(Probe::CreatorInfo, *language);
        let printed = printed(command, &text, tiktok.address, &token("upload-only"));
        let input = input::read(&[&printed]);
        let codes: Vec<_> = input
            .evidence
            .iter()
            .filter_map(|seen| seen.code())
            .collect();
        assert_eq!(codes, ["scope_not_authorized"], "{printed}");
        assert_eq!(input.evidence[0].status(), Some(401), "{printed}");
    }
}

#[test]
fn a_shell_and_one_more_language_are_there() {
    assert!(interpreter(Language::Curl).is_some());
    let more = [Language::Python, Language::JavaScript];
    assert!(
        more.into_iter()
            .any(|language| interpreter(language).is_some())
    );
}
