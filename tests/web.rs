//! The page's components, in a real browser, without any proxy behind them.
#![cfg(target_arch = "wasm32")]

use leptos::mount::mount_to;
use leptos::task::tick;
use token_doctor::ui::App;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn a_refresh_token_is_refused_with_its_reason() {
    let page = Page::open();
    page.diagnose("rft.example12345Example12345Example!4563.u1")
        .await;
    assert_eq!(page.diagnosis("data-verdict"), "refresh_token_pasted");
    assert_eq!(page.diagnosis("data-state"), "done");
    assert!(page.text().contains("was not kept and not sent"));
    assert_eq!(page.pasted(), "");
}

#[wasm_bindgen_test]
async fn an_answer_narrows_at_once_and_can_be_changed() {
    let page = Page::open();
    page.diagnose(r#"{"error":{"code":"access_token_invalid","message":"","log_id":"x"}}"#)
        .await;
    assert_eq!(page.diagnosis("data-state"), "asking");
    page.choose("token_age", "over_24_hours").await;
    assert_eq!(page.diagnosis("data-verdict"), "");
    page.choose("access_removed", "no").await;
    assert_eq!(page.diagnosis("data-verdict"), "token_expired");
    page.choose("token_age", "under_2_hours").await;
    assert_eq!(page.diagnosis("data-verdict"), "token_damaged_or_missing");
}

#[wasm_bindgen_test]
async fn not_knowing_leaves_a_ranked_list() {
    let page = Page::open();
    page.diagnose(r#"{"error":{"code":"access_token_invalid","message":"","log_id":"x"}}"#)
        .await;
    page.choose("token_age", "unknown").await;
    page.choose("access_removed", "unknown").await;
    assert_eq!(page.diagnosis("data-state"), "done");
    assert_eq!(page.diagnosis("data-verdict"), "");
    let possible = page.diagnosis("data-possible");
    assert!(possible.starts_with("token_expired "), "{possible}");
}

#[wasm_bindgen_test]
async fn an_example_is_marked_and_forgotten_on_request() {
    let page = Page::open();
    let menu: HtmlSelectElement = page.find("#examples");
    menu.set_value("rate_limit_hit");
    page.press("#show-example").await;
    assert_eq!(page.diagnosis("data-verdict"), "rate_limit_hit");
    assert!(page.document.title().starts_with("EXAMPLE"));
    page.press("#forget").await;
    assert_eq!(page.diagnosis("data-state"), "idle");
    assert!(!page.document.title().contains("EXAMPLE"));
}

#[wasm_bindgen_test]
async fn words_from_the_wire_stay_words() {
    let page = Page::open();
    let hostile = r#"{"error":{"code":"internal_error","message":"<img src=x onerror=alert(1)>"}}"#;
    page.diagnose(hostile).await;
    assert!(page.text().contains("<img src=x"));
    assert!(
        page.root
            .query_selector("img")
            .is_ok_and(|image| image.is_none())
    );
}

/// A page mounted into an element of its own, taken away at the end of the test.
struct Page {
    document: Document,
    root: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Page {
    fn open() -> Self {
        let document = web_sys::window()
            .and_then(|window| window.document())
            .expect("the test runs in a browser");
        let root: HtmlElement = document
            .create_element("div")
            .expect("div is an element")
            .unchecked_into();
        root.set_id("page-under-test");
        document
            .body()
            .expect("the page has a body")
            .append_child(&root)
            .expect("a body takes children");
        let mounted = Box::new(mount_to(root.clone(), App));
        Self {
            document,
            root,
            _mounted: mounted,
        }
    }

    async fn diagnose(&self, text: &str) {
        self.find::<HtmlTextAreaElement>("#pasted").set_value(text);
        self.press("#diagnose").await;
    }

    async fn choose(&self, question: &str, answer: &str) {
        let radio = format!("[data-question={question}] input[value={answer}]");
        self.find::<HtmlInputElement>(&radio).click();
        tick().await;
    }

    async fn press(&self, button: &str) {
        self.find::<HtmlElement>(button).click();
        tick().await;
    }

    fn diagnosis(&self, attribute: &str) -> String {
        self.find::<Element>("#diagnosis")
            .get_attribute(attribute)
            .unwrap_or_default()
    }

    fn pasted(&self) -> String {
        self.find::<HtmlTextAreaElement>("#pasted").value()
    }

    fn text(&self) -> String {
        self.root.text_content().unwrap_or_default()
    }

    fn find<E: JsCast>(&self, selector: &str) -> E {
        self.root
            .query_selector(selector)
            .expect("the selector is valid")
            .unwrap_or_else(|| panic!("nothing is {selector}"))
            .unchecked_into()
    }
}
