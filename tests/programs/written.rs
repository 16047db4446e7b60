//! The programs as they are written.

use token_doctor::api::Probe;
use token_doctor::report::{Language, curl, program};

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
        snapshot_path => "../snapshots",
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
