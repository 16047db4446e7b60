//! A new login: from the diagnosis to TikTok's page and back with what was granted.

use std::time::Instant;

use fantoccini::Locator;
use serde_json::json;

use token_doctor::phrase::login;

use super::browser::Browser;
use super::child::{PATIENCE, PAUSE};
use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::lead;
use crate::simulator::login::CODE;
use crate::simulator::login::app::{App, DESKTOP, WEB};
use crate::simulator::server::{self, Running};

/// TikTok's own host, where the login page is.
const TIKTOK: &str = "https://www.tiktok.com";

/// What a person at TikTok's login page has in front of them: another tab, in which nothing of the page
/// under test is.
struct Account {
    browser: Browser,
    tiktok: Running,
}

impl Account {
    async fn new() -> Self {
        Self {
            browser: Browser::start().await,
            tiktok: server::start(None).expect("a port is free"),
        }
    }

    /// The origin of the login page here.
    fn origin(&self) -> String {
        format!("http://{}", self.tiktok.address)
    }

    /// The redirect URI of the desktop app, at a port where somebody listens.
    fn redirect_uri(&self) -> String {
        DESKTOP
            .redirect_uri
            .replace('*', &self.tiktok.address.port().to_string())
    }

    async fn open(&self, login: &str) {
        let here = login.replace(TIKTOK, &self.origin());
        self.browser
            .client
            .goto(&here)
            .await
            .expect("the login page");
    }

    async fn press(&self, selector: &str) {
        let found = self.browser.client.find(Locator::Css(selector)).await;
        let pressed = found.expect(selector).click().await;
        pressed.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// The address in the browser's bar, with TikTok's own host, once TikTok has decided.
    async fn address(&self) -> String {
        let begin = Instant::now();
        loop {
            let address = self.browser.client.current_url().await;
            let address = address.expect("an address");
            if address
                .query_pairs()
                .any(|(name, _)| name == "code" || name == "error")
            {
                let here = format!("{}/v2/", self.origin());
                return address.as_str().replace(&here, &format!("{TIKTOK}/v2/"));
            }
            assert!(begin.elapsed() < PATIENCE, "nothing came back: {address}");
            tokio::time::sleep(PAUSE).await;
        }
    }
}

#[test]
fn a_login_that_grants_all_comes_back_whole() {
    story(async |page, site| {
        needs_publish(page).await;
        let calls = site.tiktok.log.seen().len();
        let account = Account::new().await;
        account
            .open(&begin(page, DESKTOP, &account.redirect_uri()).await)
            .await;
        account.press("#allow").await;
        come_back(page, &account).await;

        let asked = ["user.info.basic", "video.upload", "video.publish"];
        let granted = values(page, "granted").await;
        for scope in asked {
            assert!(granted.contains(&scope.to_owned()), "{scope}: {granted:?}");
        }
        assert_eq!(values(page, "leftOut").await, [""; 0]);
        let exchange = page.text("#exchange").await;
        for part in [
            DESKTOP.client_key,
            &account.redirect_uri(),
            "$TIKTOK_CLIENT_SECRET",
            "$TIKTOK_CODE\"",
            "$TIKTOK_CODE_VERIFIER",
        ] {
            assert!(exchange.contains(part), "{part}: {exchange}");
        }
        has_no_code(page).await;
        assert_eq!(
            site.tiktok.log.seen().len(),
            calls,
            "the page asked somebody"
        );
    });
}

#[test]
fn what_the_person_leaves_out_is_named() {
    story(async |page, _| {
        needs_publish(page).await;
        let account = Account::new().await;
        account
            .open(&begin(page, DESKTOP, &account.redirect_uri()).await)
            .await;
        account.press("[value='video.publish']").await;
        account.press("#allow").await;
        come_back(page, &account).await;
        assert_eq!(values(page, "leftOut").await, ["video.publish"]);
        let granted = values(page, "granted").await;
        assert_eq!(granted, ["user.info.basic", "video.upload"]);
        has_no_code(page).await;
    });
}

#[test]
fn an_account_that_is_no_target_user_leads_to_that_cause() {
    story(async |page, _| {
        page.tool("log-in").await;
        let account = Account::new().await;
        account
            .open(&begin(page, DESKTOP, &account.redirect_uri()).await)
            .await;
        account.press("[value='other']").await;
        account.press("#allow").await;
        come_back(page, &account).await;
        assert!(!page.has("#exchange").await, "there is nothing to exchange");
        page.press("#diagnose-callback").await;
        page.rests().await;
        assert_eq!(page.verdict().await, "account_not_sandbox_target");
        page.tool("log-in").await;
        assert!(
            page.has("#authorize-url").await,
            "the login that failed is gone"
        );
    });
}

#[test]
fn a_redirect_uri_that_is_not_registered_stays_at_tiktok() {
    story(async |page, _| {
        page.tool("log-in").await;
        let account = Account::new().await;
        let uri = "https://app.example.com/callback";
        account.open(&begin(page, WEB, uri).await).await;
        let shown = account.browser.client.find(Locator::Css("h1")).await;
        let shown = shown.expect("a heading").text().await.expect("a text");
        assert_eq!(shown, "Something went wrong");
        come_back(page, &account).await;
        page.press("#diagnose-callback").await;
        page.rests().await;
        let possible = page.possible().await;
        assert!(
            possible.contains(&"redirect_uri_mismatch".to_owned()),
            "{possible:?}"
        );
        let asked = page.question().await;
        assert_ne!(
            asked.as_deref(),
            Some("login_page_item"),
            "it was in the address"
        );
    });
}

#[test]
fn an_answer_to_another_login_is_not_to_be_exchanged() {
    story(async |page, _| {
        page.tool("log-in").await;
        begin(page, DESKTOP, "http://127.0.0.1:3455/callback/").await;
        let forged = "http://127.0.0.1:3455/callback/?code=v1example12345%2A1%214567.e1&scopes=video.list&state=0011";
        paste_callback(page, forged).await;
        assert!(
            page.text("#authorize")
                .await
                .contains(&lead(login::STATE_DIFFERS))
        );
        assert!(!page.has("#exchange").await);
        assert!(!page.has("[data-granted]").await);
    });
}

#[test]
fn the_redirect_uri_is_judged_while_it_is_typed() {
    story(async |page, _| {
        page.tool("log-in").await;
        page.press("#redirect-uri").await;
        page.typed("http://localhost:3000/callback?a=1").await;
        assert_eq!(findings(page).await, ["not_https", "loopback", "query"]);
        let field = "document.querySelector('#redirect-uri')";
        assert_eq!(
            page.js(&format!("return {field}.getAttribute('aria-invalid')"))
                .await,
            "true"
        );
        let told = format!(
            "return document.getElementById({field}.getAttribute('aria-describedby')).innerText"
        );
        let told = page.js(&told).await;
        assert!(
            told.as_str().expect("a text").contains("https://"),
            "{told}"
        );
        assert_eq!(
            page.js("return document.activeElement.id").await,
            "redirect-uri"
        );
        page.press("[name=login-platform][value=desktop]").await;
        assert_eq!(findings(page).await, ["query"]);
    });
}

#[test]
fn a_secret_in_any_field_is_taken_out() {
    const SECRET: &str = "c4n4ryqJ7xW2mZ9kc4n4ryqJ7xW2mZ9k";
    story(async |page, _| {
        page.tool("log-in").await;
        begin(page, DESKTOP, "http://127.0.0.1:3455/callback/").await;
        for id in ["callback", "client-key", "redirect-uri"] {
            insert(page, id, SECRET).await;
            if id == "callback" {
                page.press("#read-callback").await;
            }
            let value = format!("document.querySelector('#{id}').value === ''");
            page.sees(&format!("{id} to be empty"), &value).await;
            let refused = "document.querySelector('#authorize .refused') && document.querySelector('#status').innerText.includes('removed')";
            page.sees("the reason", refused).await;
            let markup = page.js("return document.documentElement.outerHTML").await;
            assert!(
                !markup.as_str().expect("a text").contains(&SECRET[..8]),
                "{id}"
            );
            assert!(page.has(".tool #authorize").await, "{id}: the tool closed");
            assert!(
                id == "callback" || !page.has("#authorize-url").await,
                "{id}"
            );
        }
    });
}

#[test]
fn the_verifier_is_shown_once() {
    story(async |page, _| {
        page.tool("log-in").await;
        let login = begin(page, DESKTOP, "http://127.0.0.1:3455/callback/").await;
        page.press("#show-verifier").await;
        let verifier = page.text("#code-verifier").await;
        assert_eq!(verifier.len(), 64, "{verifier}");
        let challenge = token_doctor::authorize::challenge(&verifier);
        assert!(
            login.contains(&format!("code_challenge={challenge}&")),
            "{login}"
        );
        page.press("#show-verifier").await;
        assert!(!page.has("#code-verifier").await && !page.has("#show-verifier").await);
        page.press("#make-login-url").await;
        page.press("#show-verifier").await;
        assert_ne!(page.text("#code-verifier").await, verifier);
        // The login outlives the checks beside it, until everything is forgotten.
        let login = page.text("#authorize-url").await;
        page.back().await;
        page.diagnose("rft.example12345Example12345Example!4563.u1")
            .await;
        page.tool("log-in").await;
        assert_eq!(page.text("#authorize-url").await, login);
        page.back().await;
        page.again().await;
        page.press("#forget").await;
        page.tool("log-in").await;
        assert!(!page.has("#authorize-url").await);
        let left = "return [...document.querySelectorAll('#authorize [type=text]')].map(field => field.value).join('')";
        assert_eq!(page.js(left).await, "");
    });
}

/// A diagnosis whose steps lead through a new login: one of them leads to the tool.
async fn needs_publish(page: &Page) {
    page.diagnose(&token("upload-only")).await;
    page.tell(&[("granted_video_upload", "yes")]).await;
    assert_eq!(page.verdict().await, "posting_scope_mismatch");
    page.press(".steps a[href='#log-in']").await;
    page.holds(".tool").await;
    let ticked = "return [...document.querySelectorAll('[data-scope]:checked')].map(box => box.dataset.scope).join()";
    assert_eq!(
        page.js(ticked).await,
        "user.info.basic,video.upload,video.publish"
    );
}

/// Fills the fields in, and makes the address.
pub async fn begin(page: &Page, app: &App, redirect_uri: &str) -> String {
    let platform = if app.desktop { "desktop" } else { "web" };
    insert(page, "client-key", app.client_key).await;
    page.press(&format!("[name=login-platform][value={platform}]"))
        .await;
    insert(page, "redirect-uri", redirect_uri).await;
    assert_eq!(findings(page).await, [""; 0]);
    page.press("#make-login-url").await;
    let link = "document.querySelector('#authorize-url')";
    page.sees("the address", link).await;
    let link = page
        .js(&format!(
            "return [{link}.href, {link}.target, {link}.rel, {link}.innerText]"
        ))
        .await;
    let address = link[0].as_str().expect("an address").to_owned();
    assert!(
        address.starts_with("https://www.tiktok.com/v2/auth/authorize/?"),
        "{address}"
    );
    assert_eq!(
        link,
        json!([address, "_blank", "noreferrer noopener", address])
    );
    address
}

/// Puts a text into a field as the clipboard would.
async fn insert(page: &Page, id: &str, text: &str) {
    let field = format!("document.querySelector('#{id}')");
    page.js(&format!("{field}.focus(); {field}.select()")).await;
    page.browser.insert(text).await;
}

/// Copies the address that the account's browser shows into the page.
async fn come_back(page: &Page, account: &Account) {
    paste_callback(page, &account.address().await).await;
}

/// Pastes an address into the field for what came back, and has it read.
pub async fn paste_callback(page: &Page, address: &str) {
    insert(page, "callback", address).await;
    page.press("#read-callback").await;
    page.sees(
        "an empty field",
        "document.querySelector('#callback').value === ''",
    )
    .await;
}

/// The values of a data attribute, in the order of the page.
async fn values(page: &Page, name: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll('#authorize *')].map(one => one.dataset.{name}).filter(Boolean)"
    );
    serde_json::from_value(page.js(&script).await).expect("texts")
}

async fn findings(page: &Page) -> Vec<String> {
    values(page, "redirectFinding").await
}

/// The code of the login is nowhere on the page, not in a field and not in the address.
async fn has_no_code(page: &Page) {
    let all = "return location.href + document.title + document.documentElement.outerHTML \
        + [...document.querySelectorAll('input, textarea')].map(field => field.value).join()";
    let all = page.js(all).await;
    let mark = CODE.split_once('*').expect("a sign").0;
    assert!(!all.as_str().expect("a text").contains(mark), "{all}");
}
