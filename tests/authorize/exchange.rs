//! The exchange, as a command.

use std::process::Command;

use token_doctor::authorize::Login;
use token_doctor::facts::Platform;

use crate::logins::{ALL, bytes, login};

#[test]
fn it_sends_what_is_documented_and_names_the_secrets_only() {
    assert_eq!(
        login(Platform::Desktop, ALL).exchange(),
        r#"curl 'https://open.tiktokapis.com/v2/oauth/token/' \
  --data-urlencode 'client_key=aw1example2key345' \
  --data-urlencode "client_secret=$TIKTOK_CLIENT_SECRET" \
  --data-urlencode "code=$TIKTOK_CODE" \
  --data-urlencode 'grant_type=authorization_code' \
  --data-urlencode 'redirect_uri=http://127.0.0.1:3455/callback/' \
  --data-urlencode "code_verifier=$TIKTOK_CODE_VERIFIER""#
    );
    assert!(
        !login(Platform::Web, ALL)
            .exchange()
            .contains("code_verifier")
    );
}

/// A shell takes each parameter as one word and runs nothing of what a person typed.
#[test]
fn what_was_typed_stays_one_word() {
    for typed in [
        "it's", "a b", "$(date)", "`date`", "a\\", "\"", "';date;'", "$HOME\n",
    ] {
        let mut request = login(Platform::Web, ALL).request().clone();
        typed.clone_into(&mut request.client_key);
        let command = Login::new(request, &bytes()).exchange();
        let shell = Command::new("sh")
            .args([
                "-c",
                &format!("curl() {{ printf '%s|' \"$@\"; }}; {command}"),
            ])
            .output()
            .expect("there is a shell");
        let said = String::from_utf8(shell.stdout).expect("text");
        let words: Vec<&str> = said.split('|').collect();
        assert_eq!(words[2], format!("client_key={typed}"), "{said}");
        assert_eq!(words.len(), 12, "{said}");
    }
}
