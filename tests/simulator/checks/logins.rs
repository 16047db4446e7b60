//! What the login page lets through, and what it sends the browser back with.

use token_doctor::authorize::{Came, Login, LoginRequest, RANDOM, StateCheck};
use token_doctor::facts::Platform;
use token_doctor::input;
use url::Url;

use super::client::{Answer, running, send};
use crate::simulator::login::app::{App, DESKTOP, TARGET_USER, WEB};
use crate::simulator::login::{CODE, CONSENT, PATH};
use crate::simulator::server::Running;

fn get(running: &Running, target: &str) -> Answer {
    send(running, "GET", target, "", "").expect("an answer")
}

/// The query that the helper of the page makes for an app.
fn login(app: &App) -> Login {
    let request = LoginRequest {
        platform: if app.desktop {
            Platform::Desktop
        } else {
            Platform::Web
        },
        client_key: app.client_key.to_owned(),
        redirect_uri: app.redirect_uri.replace('*', "3455"),
        scopes: app.scopes.to_vec(),
    };
    Login::new(request, &[7; RANDOM])
}

fn target(login: &Login) -> String {
    login.address().replace("https://www.tiktok.com", "")
}

#[test]
fn the_logins_that_the_page_makes_get_to_the_consent_page() {
    let running = running();
    for app in [WEB, DESKTOP] {
        let answer = get(&running, &target(&login(app)));
        let page = String::from_utf8(answer.body).expect("text");
        assert_eq!(answer.status, 200, "{}", app.client_key);
        for scope in app.scopes {
            let fixed = if *scope == "user.info.basic" {
                "disabled"
            } else {
                ""
            };
            let switch = format!("name=grant value='{scope}' checked {fixed}>");
            assert!(page.contains(&switch), "{scope}: {page}");
        }
    }
}

#[test]
fn each_fault_keeps_the_browser_here_and_names_its_item() {
    let running = running();
    for (app, from, to, expected) in [
        (
            WEB,
            "aw1simulated2key3",
            "aw1another2key3",
            "error=unauthorized_client&error_type=client_key&errCode=10003",
        ),
        (
            WEB,
            "client_key=",
            "client_id=",
            "error=unauthorized_client&error_type=client_key&errCode=10003",
        ),
        (
            WEB,
            "callback%2F",
            "callback",
            "error=invalid_request&error_type=redirect_uri&errCode=10006",
        ),
        (
            DESKTOP,
            "%3A3455",
            "",
            "error=invalid_request&error_type=redirect_uri&errCode=10006",
        ),
        (
            DESKTOP,
            "127.0.0.1",
            "localhost",
            "error=invalid_request&error_type=redirect_uri&errCode=10006",
        ),
        (
            WEB,
            "video.list",
            "video.publish",
            "error=invalid_scope&error_type=scope",
        ),
        (
            WEB,
            "basic%2C",
            "basic%20",
            "error=invalid_scope&error_type=scope",
        ),
        (
            WEB,
            "response_type=code",
            "response_type=token",
            "error=unsupported_response_type&error_type=response_type",
        ),
        (
            DESKTOP,
            "code_challenge=",
            "challenge=",
            "error=invalid_request&error_type=code_challenge&errCode=10007",
        ),
        (
            DESKTOP,
            "S256",
            "plain",
            "error=invalid_request&error_type=code_challenge_method&errCode=10008",
        ),
    ] {
        let asked = target(&login(app)).replace(from, to);
        let answer = get(&running, &asked);
        let location = answer.header("location").to_owned();
        assert_eq!(answer.status, 302, "{asked}");
        assert!(location.starts_with(PATH), "{location}");
        assert!(location.ends_with(&format!("&{expected}")), "{location}");
        let shown = get(&running, &location);
        let page = String::from_utf8(shown.body).expect("text");
        assert!(page.contains("Something went wrong"), "{page}");
        // What the page says leads the readers to an item, unless reports know of none.
        let item = input::read(&[&format!("https://www.tiktok.com{location}")])
            .hints
            .login_page_item;
        assert_eq!(
            item.is_some(),
            !expected.contains("response_type"),
            "{location}"
        );
    }
}

#[test]
fn the_browser_is_sent_back_with_what_was_decided() {
    let running = running();
    let login = login(DESKTOP);
    let pressed = |choice: &str| {
        let asked = target(&login).replace(PATH, CONSENT);
        let answer = get(&running, &format!("{asked}{choice}"));
        assert_eq!(answer.status, 302, "{choice}");
        answer.header("location").to_owned()
    };
    let all = format!(
        "&decision=allow&account={TARGET_USER}&grant=video.list&grant=video.upload&grant=video.publish"
    );
    for (choice, came, left_out) in [
        (all.clone(), Came::Code, &[][..]),
        (
            all.replace("&grant=video.upload", ""),
            Came::Code,
            &["video.upload"][..],
        ),
        (
            format!("&decision=allow&account={TARGET_USER}"),
            Came::Code,
            &DESKTOP.scopes[1..],
        ),
        (all.replace(TARGET_USER, "other"), Came::Error, &[]),
        ("&decision=deny".to_owned(), Came::Error, &[]),
    ] {
        let back = pressed(&choice);
        assert!(
            back.starts_with("http://127.0.0.1:3455/callback/?"),
            "{back}"
        );
        let callback = login.read(&back, &input::read(&[&back]));
        assert_eq!(callback.came, came, "{back}");
        assert_eq!(callback.state, StateCheck::Matches, "{back}");
        assert_eq!(callback.left_out, left_out, "{back}");
    }
    assert!(pressed(&all.replace(TARGET_USER, "other")).contains("error_type=non_sandbox_target"));
    let back = Url::parse(&pressed(&all)).expect("an address");
    let code = back.query_pairs().find(|(name, _)| name == "code");
    assert_eq!(code.expect("a code").1, CODE);
}

#[test]
fn only_a_sandbox_has_target_users() {
    let running = running();
    let asked = target(&login(WEB)).replace(PATH, CONSENT);
    let answer = get(&running, &format!("{asked}&decision=allow&account=other"));
    assert!(
        answer.header("location").contains("code="),
        "{}",
        answer.header("location")
    );
}

#[test]
fn markup_in_an_address_stays_text() {
    let answer = get(
        &running(),
        &format!("{PATH}?error=x&error_type=%3Cscript%3E"),
    );
    let page = String::from_utf8(answer.body).expect("text");
    assert!(
        page.contains("&lt;script&gt;") && !page.contains("<script"),
        "{page}"
    );
}
