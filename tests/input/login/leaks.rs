//! No part of a secret, a code, a verifier or a refresh token gets into what is read from a paste.

use std::collections::HashSet;

use proptest::prelude::*;
use token_doctor::api::code::Code;
use token_doctor::input::{self, Input};

/// The secrets of one paste.
#[derive(Clone, Debug)]
struct Secrets {
    secret: String,
    code: String,
    verifier: String,
    refresh: String,
}

impl Secrets {
    /// The form with the secrets in it: `@S` the client secret, `@C` the code, `@E` and `@EE` the code
    /// encoded once and twice, `@V` the verifier, `@R` the refresh token.
    fn fill(&self, form: &str) -> String {
        let once = encoded(&self.code);
        form.replace("@S", &self.secret)
            .replace("@C", &self.code)
            .replace("@EE", &encoded(&once))
            .replace("@E", &once)
            .replace("@V", &self.verifier)
            .replace("@R", &self.refresh)
    }

    fn all(&self) -> [&str; 4] {
        [&self.secret, &self.code, &self.verifier, &self.refresh]
    }
}

fn encoded(text: &str) -> String {
    text.replace('%', "%25")
        .replace('*', "%2A")
        .replace('!', "%21")
}

/// Secrets in TikTok's forms, made from one number: a strategy for each letter takes ten times as long.
fn secrets() -> impl Strategy<Value = Secrets> {
    any::<u64>().prop_map(|seed| {
        let mut seed = seed | 1;
        let mut word = |alphabet: &[u8], length: usize| -> String {
            (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    char::from(alphabet[(seed >> 33) as usize % alphabet.len()])
                })
                .collect()
        };
        let small = b"abcdefghijklmnopqrstuvwxyz0123456789";
        let mixed = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        Secrets {
            secret: word(small, 31) + "7",
            code: [&word(mixed, 50), "*1!", &word(b"0123456789", 4), ".va"].concat(),
            verifier: word(mixed, 64),
            refresh: [
                "rft.",
                &word(mixed, 40),
                "!",
                &word(b"0123456789", 4),
                ".u1",
            ]
            .concat(),
        }
    })
}

/// An error beside them makes the whole text a message that is kept.
const ERROR: &str = "invalid_grant: Authorization code is expired.";

const PAGES: &[&str] = &[
    "We couldn't log in with TikTok. Correct the following and try again: scope\nclient_secret=@S code=@C",
    "TikTok으로 로그인할 수 없습니다.\nclient_key\nclient_secret: @S",
    "access_denied non_sandbox_target code: '@C' code_verifier: @V",
];

const CALLBACKS: &[&str] = &[
    "https://example.com/cb?code=@E&scopes=user.info.basic&state=a1b2c3",
    "https://example.com/cb/#code=@EE&error=access_denied&error_description=@C",
    "https%3A%2F%2Fexample.com%2Fcb%3Fcode%3D@EE%26scopes%3Duser.info.basic",
    "GET /cb?error=invalid_request&error_description=@C&code=@E HTTP/1.1",
    "{ code: '@C', scopes: 'user.info.basic', state: 'a1b2c3' }",
    "{\"code\":\"@C\",\"scopes\":\"user.info.basic\"}",
];

const LOGIN_URLS: &[&str] = &[
    "https://www.tiktok.com/v2/auth/authorize/?client_key=aw1example2key345&client_secret=@S&scope=user.info.basic",
    "https://www.tiktok.com/v2/auth/authorize/?client_id=${KEY}&amp;client_secret=@S&amp;scope=${a.join(' ')}&code=@E",
    "url.searchParams.set('client_secret', '@S');\nurl = 'https://www.tiktok.com/v2/auth/authorize/?' + params",
    "https://www.tiktok.com/v2/auth/authorize/?client_key=a&code_challenge=b\nclient_secret=@S&code_verifier=@V&code=@E",
];

const TOKEN_REQUESTS: &[&str] = &[
    "curl -X POST https://open.tiktokapis.com/v2/oauth/token/ -d 'client_key=a&client_secret=@S&code=@E&code_verifier=@V&grant_type=authorization_code'",
    "curl https://open.tiktokapis.com/v2/oauth/token --data-urlencode 'client_secret=@S' --data-urlencode 'code=@E' -F refresh_token=@R",
    "POST /v2/oauth/token/ HTTP/1.1\nHost: open.tiktokapis.com\n\nclient_secret=@S&code=@EE&refresh_token=@R",
    "requests.post('https://open.tiktokapis.com/v2/oauth/token/', json={'client_secret': '@S', 'code': '@C', 'code_verifier': '@V', 'refresh_token': '@R'})",
    "{\"client_key\":\"a\",\"client_secret\":\"@S\",\"code\":\"@C\",\"grant_type\":\"authorization_code\"}",
    "'client_secret' => '@S', 'code' => '@C', 'refresh_token' => '@R', 'grant_type' => 'x' // tiktok",
    "data.Set(\"client_secret\", \"@S\")\ndata.Set(\"code\", \"@C\")\ndata.Set(\"grant_type\", \"x\") // tiktok",
];

/// All text that an input holds. What is left out is made of closed words.
fn held(input: &Input) -> String {
    let Input {
        kind: _,
        secret,
        hints: _,
        evidence,
        grant,
        forms: _,
        refused: _,
        quoted: _,
        remarks: _,
    } = input;
    let evidence: Vec<String> = evidence
        .iter()
        .map(|evidence| match evidence.envelope() {
            Some(envelope) => {
                let code = envelope.code.as_ref().map(Code::word);
                let (message, log_id, data) = (&envelope.message, &envelope.log_id, &envelope.data);
                format!("{code:?} {message:?} {log_id:?} {data:?}")
            }
            None => format!("{evidence:?}"),
        })
        .collect();
    format!("{secret:?} {grant:?} {}", evidence.concat())
}

/// Fails where what is read from the form holds a part of a secret.
fn check(form: &str, secrets: &Secrets, around: &(String, String)) -> Result<(), TestCaseError> {
    let (before, behind) = around;
    let paste = [before, "\n", &secrets.fill(form), "\n", behind].concat();
    let shown = held(&input::read(&[&paste]));
    let all = secrets.all();
    let windows: HashSet<&[u8]> = all
        .iter()
        .flat_map(|secret| secret.as_bytes().windows(6))
        .collect();
    for window in shown
        .as_bytes()
        .windows(6)
        .filter(|window| windows.contains(window))
    {
        let window = String::from_utf8_lossy(window);
        let own = [form, before, behind]
            .iter()
            .any(|text| text.contains(&*window));
        prop_assert!(own, "{window} of {paste}: {shown}");
    }
    Ok(())
}

/// Without the removal of the secrets, the properties below fail.
#[test]
fn a_message_is_part_of_what_is_held() {
    let shown = held(&input::read(&["plainwords: invalid_grant"]));
    assert!(shown.contains("plainwords"), "{shown}");
}

fn around() -> impl Strategy<Value = (String, String)> {
    let pieces = || {
        prop_oneof![
            "\\PC{0,12}",
            "[?&#=%{}<>'\"`:\\\\ \n]{0,12}",
            Just(ERROR.to_owned()),
            "(https://www.tiktok.com/v2/auth/authorize|/v2/oauth/token|code|scope|error_type|errCode=|%3D|=\\$\\{|&amp;){0,3}",
        ]
    };
    (pieces(), pieces())
}

macro_rules! never_shown {
    ($($name:ident $forms:ident)+) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(10_000))]
            $(
                #[test]
                fn $name(secrets in secrets(), around in around(), at in 0..$forms.len()) {
                    check($forms[at], &secrets, &around)?;
                }
            )+
        }
    };
}

never_shown! {
    no_secret_beside_the_pages_words_is_shown PAGES
    no_code_of_a_callback_is_shown CALLBACKS
    no_secret_of_a_login_url_is_shown LOGIN_URLS
    no_secret_of_a_token_request_is_shown TOKEN_REQUESTS
}
