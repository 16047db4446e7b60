//! The static pages: searched, clicked through by keyboard, and tied to the checker in both directions.

use fantoccini::key::Key;
use serde_json::{Value, json};
use token_doctor::cause::Cause;

use super::page::Page;
use super::site::token;
use super::story::story;
use crate::shared::title;

#[test]
fn the_search_finds_by_code_and_by_word() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        let all = entries(page).await;
        assert!(all > 200, "{all} entries");
        assert_eq!(listed(page).await, [""; 0], "it stands open");
        search(page, "scope_not_authorized").await;
        finds(page, "../codes/scope_not_authorized/").await;
        assert_eq!(hash(page).await, "#q=scope_not_authorized");
        let count = listed(page).await.len();
        tells(page, &format!("{count} of {all} entries")).await;
        search(page, "public account_of").await;
        finds(page, "../causes/public_account_of_unaudited_app/").await;
        search(page, "").await;
        assert_eq!(listed(page).await, [""; 0]);
        assert_eq!(hash(page).await, "");
        tells(page, "").await;
    });
}

#[test]
fn the_search_forgives_typos_and_endings_and_takes_what_comes_closest() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        for (typed, address) in [
            ("scope_not_authorised", "../codes/scope_not_authorized/"),
            ("rate limits exceeding", "../codes/rate_limit_exceeded/"),
            (
                "redirect uri dosnt match",
                "../causes/redirect_uri_mismatch/",
            ),
            ("The access token is expired!", "../causes/token_expired/"),
            ("10003", "../codes/older/android-login/#10003"),
        ] {
            search(page, typed).await;
            finds(page, address).await;
        }
    });
}

#[test]
fn a_search_works_by_keyboard() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        search(page, "scope_not_authorized").await;
        for (key, focused) in [
            (Key::Down, "/codes/scope_not_authorized/"),
            (Key::Down, "/causes/"),
            (Key::Up, "/codes/scope_not_authorized/"),
        ] {
            page.key(key).await;
            let reached = page.js("return document.activeElement?.href ?? ''").await;
            let reached = reached.as_str().expect("a text").to_owned();
            assert!(reached.contains(focused), "{reached}");
        }
        page.key(Key::Enter).await;
        page.sees(
            "the code",
            "location.pathname === '/codes/scope_not_authorized/'",
        )
        .await;
    });
}

#[test]
fn a_search_can_be_linked_to() {
    story(async |page, _| {
        page.go("/catalogue/#q=%").await;
        assert_eq!(listed(page).await, [""; 0], "no link of the search's");
        page.go("/catalogue/#q=rate%20limit%20exceeded").await;
        finds(page, "../codes/rate_limit_exceeded/").await;
        page.go("/catalogue/#q=login%20kit%20not%20added").await;
        finds(page, "../causes/login_kit_not_added/").await;
    });
}

/// The address bar is kept by the browser, and its history may travel to other devices.
#[test]
fn a_token_in_the_search_box_finds_nothing_and_stays_out_of_the_address() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        search(page, &token("all-scopes")).await;
        page.sees("the count", "document.querySelector('#found').textContent")
            .await;
        assert_eq!(listed(page).await, [""; 0]);
        let found = page.text("#found").await;
        assert!(found.starts_with("No entry"), "{found}");
        assert_eq!(hash(page).await, "");
        search(page, &format!("expired {}", token("all-scopes"))).await;
        assert_eq!(hash(page).await, "#q=expired");
    });
}

#[test]
fn without_script_the_whole_list_stands_folded() {
    story(async |page, _| {
        let off = json!({ "value": true });
        page.browser
            .devtools("Emulation.setScriptExecutionDisabled", off)
            .await;
        page.go("/catalogue/").await;
        assert!(entries(page).await > 200);
        assert_eq!(page.text("#searching").await, "", "a search that is none");
        page.press("#entries summary").await;
        assert!(!listed(page).await.is_empty(), "it does not open");
    });
}

#[test]
fn a_path_is_marked_in_the_drawing_and_no_more() {
    story(async |page, _| {
        page.go("/tree/user-info-and-scopes/").await;
        assert_eq!(marked(page).await, [""; 0]);
        let path =
            "error_code=scope_not_authorized&failing_stage=profile_read&granted_user_info_basic=no";
        page.go(&format!("/tree/user-info-and-scopes/#path={path}"))
            .await;
        page.sees("a mark", "!document.querySelector('#path-marked').hidden")
            .await;
        let expected = [
            "failing_stage-7",
            "profile_read",
            "granted_user_info_basic-1",
            "no",
        ];
        assert_eq!(marked(page).await, expected);
        page.go("/tree/user-info-and-scopes/#path=no_question=no")
            .await;
        page.sees("no mark", "document.querySelector('#path-marked').hidden")
            .await;
    });
}

#[test]
fn the_tree_is_clicked_through_by_keyboard() {
    story(async |page, site| {
        page.go("/tree/").await;
        for link in [
            "tree/what-was-pasted/#pasted-1",
            "tree/on-the-way-to-tiktok/#transport_outcome-2",
            "tree/the-error-code/#error_code",
            "causes/rate_limit_hit/",
        ] {
            tab_to(page, link).await;
            page.key(Key::Enter).await;
            let there = format!("location.href.endsWith('/{link}')");
            page.sees(link, &there).await;
        }
        assert_eq!(page.text("h1").await, title(Cause::RateLimitHit));
        site.has_sent_nothing();
    });
}

#[test]
fn no_page_is_wider_than_a_phone() {
    story(async |page, _| {
        page.go("/catalogue/").await;
        let mut pages = pages(page).await;
        page.go("/tree/").await;
        pages.append(&mut self::pages(page).await);
        assert!(pages.len() > 200, "{} pages", pages.len());
        let phone = json!({ "width": 360, "height": 780, "deviceScaleFactor": 1, "mobile": false });
        page.browser
            .devtools("Emulation.setDeviceMetricsOverride", phone)
            .await;
        let mut offenders = Vec::new();
        for address in pages {
            page.go(&address).await;
            let width = page.js("return document.documentElement.scrollWidth").await;
            if width.as_u64() > Some(360) {
                offenders.push(format!("{address}: {width}"));
            }
        }
        assert!(offenders.is_empty(), "{}", offenders.join("\n"));
    });
}

#[test]
fn the_example_of_a_cause_opens_in_the_checker() {
    story(async |page, site| {
        page.go("/causes/token_expired/").await;
        page.press("[aria-labelledby=example] a.button").await;
        page.sees("the checker", "document.querySelector('#diagnosis')")
            .await;
        page.rests().await;
        assert_eq!(page.verdict().await, "token_expired");
        assert!(page.text("#example").await.contains("EXAMPLE"));
        assert_eq!(hash(page).await, "");
        site.has_sent_nothing();
    });
}

#[test]
fn an_example_that_is_none_is_a_foreign_link() {
    story(async |page, _| {
        page.open("/#example=no_such_cause").await;
        assert_eq!(page.verdict().await, "");
        assert!(page.has("#from-link").await, "nothing is said about it");
    });
}

/// In a window of their own, so that the result stays.
#[test]
fn a_result_links_to_pages_that_are_there() {
    story(async |page, _| {
        page.diagnose(&token("upload-only")).await;
        page.tell(&[("granted_video_upload", "yes")]).await;
        page.unfold_all().await;
        // The tools and the page itself stay in this window.
        let links = page
            .js("const away = ':not([href^=https], [href^=\"#\"], [href^=\"./\"])';
                const links = [...document.querySelectorAll('a' + away)].filter((link) => !link.closest('[hidden]'));
                return Promise.all(links.map(async (link) => \
                [link.getAttribute('href'), link.target, link.rel, (await fetch(link.href, { method: 'HEAD' })).status]))")
            .await;
        let links = links.as_array().expect("a list").clone();
        for expected in [
            "catalogue/",
            "tree/",
            "token/",
            "causes/posting_scope_mismatch/",
            "codes/scope_not_authorized/",
            "causes/token_expired/",
        ] {
            let is_there = links.iter().any(|link| link[0] == expected);
            assert!(is_there, "no link to {expected}");
        }
        for link in &links {
            let rest = [&link[1], &link[2], &link[3]].map(Value::clone);
            let expected = [json!("_blank"), json!("noreferrer noopener"), json!(200)];
            assert_eq!(rest, expected, "{}", link[0]);
        }
    });
}

/// Types into the search box in the place of what stands there.
async fn search(page: &Page, text: &str) {
    page.js("document.querySelector('#search').select()").await;
    if text.is_empty() {
        page.key(Key::Delete).await;
    } else {
        page.js("document.querySelector('#search').focus()").await;
        page.browser.insert(text).await;
    }
}

/// The static pages that the page shown links to, without the checker.
async fn pages(page: &Page) -> Vec<String> {
    let links = page
        .js("return [...new Set([...document.querySelectorAll('a')].map(({ pathname }) => pathname))] \
            .filter((path) => path !== '/')")
        .await;
    serde_json::from_value(links).expect("a list of addresses")
}

/// How many entries there are, shown or not.
async fn entries(page: &Page) -> u64 {
    let count = page
        .js("return document.querySelectorAll('#entries details a').length")
        .await;
    count.as_u64().expect("a number")
}

/// Where the entries lead that are shown.
async fn listed(page: &Page) -> Vec<String> {
    let links = page
        .js("return [...document.querySelectorAll('#entries a')].filter((link) => link.checkVisibility()) \
            .map((link) => link.getAttribute('href'))")
        .await;
    serde_json::from_value(links).expect("a list of links")
}

/// Waits until the first entry shown leads there.
async fn finds(page: &Page, address: &str) {
    let first = format!(
        "[...document.querySelectorAll('#entries a')].find((link) => link.checkVisibility())\
        ?.getAttribute('href') === '{address}'"
    );
    page.sees(address, &first).await;
}

/// Waits until that is announced, once the typing has stopped.
async fn tells(page: &Page, text: &str) {
    let told = format!("document.querySelector('#found').textContent === '{text}'");
    page.sees(text, &told).await;
}

/// The marked stations, in the order of the path: questions and answers.
async fn marked(page: &Page) -> Vec<String> {
    let marked = page
        .js("return [...document.querySelectorAll('.drawing .on')] \
            .map(({ dataset }) => dataset.place ?? dataset.answers)")
        .await;
    serde_json::from_value(marked).expect("a list of names")
}

async fn hash(page: &Page) -> String {
    let hash = page.js("return location.hash").await;
    hash.as_str().expect("a text").to_owned()
}

/// Moves on to the link that leads there.
async fn tab_to(page: &Page, address: &str) {
    for _ in 0..400 {
        page.key(Key::Tab).await;
        let reached = page.js("return document.activeElement?.href ?? ''").await;
        if reached.as_str().is_some_and(|href| href.ends_with(address)) {
            return;
        }
    }
    panic!("no link to {address} can be reached with Tab");
}
