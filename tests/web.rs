//! The page's components, in a real browser, without any proxy behind them.
#![cfg(target_arch = "wasm32")]

use js_sys::Promise;
use leptos::mount::mount_to;
use leptos::task::tick;
use token_doctor::api::code::{self, Listing};
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::permalink::RULESET;
use token_doctor::phrase;
use token_doctor::ui::{App, AppProps, start};
use token_doctor::words::{CauseWords, CodeWords, QuestionWords, Sent, Words};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn a_refresh_token_is_refused_with_its_reason() {
    let page = Page::open();
    page.diagnose("rft.example12345Example12345Example!4563.u1")
        .await;
    assert_eq!(page.diagnosis("data-verdict"), "refresh_token_pasted");
    assert_eq!(page.diagnosis("data-state"), "done");
    assert!(page.text().contains("refused.refresh_token"));
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

/// The server of this test has no examples.
#[wasm_bindgen_test]
async fn an_example_that_cannot_be_fetched_is_told() {
    let page = Page::open();
    page.press("#show-example").await;
    for _ in 0..1_000 {
        if page.text().contains("page.no_example") {
            assert_eq!(page.diagnosis("data-state"), "idle");
            return;
        }
        moment().await;
    }
    panic!("nothing was said: {}", page.text());
}

#[wasm_bindgen_test]
fn texts_for_another_version_start_nothing() {
    let value = |texts: &Sent| serde_wasm_bindgen::to_value(texts).expect("strings are values");
    let other = Sent::of(&keys(), RULESET + 1);
    assert!(!start(value(&other)));
    assert!(!start(JsValue::NULL));
    assert!(!start(value(&Sent(vec!["1".to_owned()]))));
    let document = web_sys::window().and_then(|window| window.document());
    let main = document.and_then(|document| document.query_selector("main").ok()?);
    assert!(main.is_none(), "something was mounted");
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

/// Long enough for a response to arrive.
async fn moment() {
    let promise = Promise::new(&mut |resolve, _| {
        let window = web_sys::window().expect("the test runs in a browser");
        let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10);
        timer.expect("the browser has timers");
    });
    JsFuture::from(promise).await.expect("a timer ends");
}

/// Texts that are their own keys, so that a test sees which text is shown.
fn keys() -> Words {
    let question = |question: &Question| QuestionWords {
        ask: question.id().to_owned(),
        help: String::new(),
        answers: question
            .answers()
            .map(|answer| answer.id().to_owned())
            .collect(),
    };
    let cause = |cause: &Cause| CauseWords {
        title: cause.slug().to_owned(),
        ..CauseWords::default()
    };
    let meaning = |listing: &Listing| CodeWords {
        meaning: listing.word.to_owned(),
        at: Vec::new(),
    };
    Words {
        language: "en".to_owned(),
        phrases: phrase::all().map(|(key, _)| key).collect(),
        causes: Cause::ALL.iter().map(cause).collect(),
        questions: Question::ALL.iter().map(question).collect(),
        codes: code::all().map(meaning).collect(),
        said: Vec::new(),
        numbers: Vec::new(),
        sources: Vec::new(),
    }
}

/// A page mounted into an element of its own, taken away at the end of the test.
struct Page {
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
        let texts: &'static Words = Box::leak(Box::new(keys()));
        let page = move || App(AppProps { texts });
        let mounted = Box::new(mount_to(root.clone(), page));
        Self {
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
