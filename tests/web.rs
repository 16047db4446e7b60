//! The page's components, in a real browser, without any proxy behind them.
#![cfg(target_arch = "wasm32")]

use js_sys::Promise;
use leptos::task::tick;
use token_doctor::api::code::{self, Listing};
use token_doctor::cause::Cause;
use token_doctor::facts::Question;
use token_doctor::permalink::RULESET;
use token_doctor::phrase;
use token_doctor::ui::start;
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
    page.sees(|page| page.diagnosis("data-state") == "done")
        .await;
    assert_eq!(page.diagnosis("data-verdict"), "refresh_token_pasted");
    assert!(page.text().contains("refused.refresh_token"));
    assert_eq!(page.pasted(), "");
}

#[wasm_bindgen_test]
async fn an_answer_narrows_at_once_and_can_be_changed() {
    let page = Page::open();
    page.diagnose(EXPIRED).await;
    page.choose("token_age", "over_24_hours").await;
    assert_eq!(page.diagnosis("data-state"), "asking");
    assert_eq!(page.diagnosis("data-verdict"), "");
    page.choose("access_removed", "no").await;
    assert_eq!(page.diagnosis("data-verdict"), "token_expired");
    page.press("[data-take-back=token_age]").await;
    assert_eq!(page.diagnosis("data-verdict"), "");
    page.choose("token_age", "under_2_hours").await;
    assert_eq!(page.diagnosis("data-verdict"), "token_damaged_or_missing");
}

#[wasm_bindgen_test]
async fn not_knowing_leaves_a_ranked_list() {
    let page = Page::open();
    page.diagnose(EXPIRED).await;
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
    Page::go("example=token_expired");
    page.sees(|page| page.text().contains("page.no_example"))
        .await;
    assert_eq!(page.diagnosis("data-state"), "idle");
    Page::go("");
}

#[wasm_bindgen_test]
fn texts_for_another_version_start_nothing() {
    let page = Page::first_screen();
    let other = Sent::of(&keys(), RULESET + 1);
    assert!(!start(value(&other)));
    assert!(!start(JsValue::NULL));
    assert!(!start(value(&Sent(vec!["1".to_owned()]))));
    let app = page.find::<Element>("#app");
    assert_eq!(app.child_element_count(), 0, "something was mounted");
}

#[wasm_bindgen_test]
async fn the_first_screen_is_taken_over_as_it_stands() {
    let page = Page::first_screen();
    let text = "a text of before";
    page.find::<HtmlTextAreaElement>("#pasted").set_value(text);
    page.find::<HtmlInputElement>("#way-reply")
        .set_checked(true);
    let before = page.find::<Element>("#check");
    assert!(start(value(&Sent::of(&keys(), RULESET))));
    tick().await;
    assert_eq!(page.find::<Element>("#check"), before);
    assert_eq!(page.pasted(), text);
    assert!(page.find::<HtmlInputElement>("#way-reply").checked());
    assert_eq!(page.diagnosis("data-state"), "idle");

    // A token of before is not sent either, where none is wanted.
    page.diagnose("act.example12345Example12345Example!4563.u1")
        .await;
    page.sees(|page| page.has("#token-removed")).await;
    assert!(page.find::<HtmlElement>("#first").hidden());
}

#[wasm_bindgen_test]
async fn words_from_the_wire_stay_words() {
    let page = Page::open();
    let hostile = r#"{"error":{"code":"internal_error","message":"<img src=x onerror=alert(1)>"}}"#;
    page.diagnose(hostile).await;
    page.sees(|page| page.has("#evidence > summary")).await;
    page.press("#evidence > summary").await;
    page.sees(|page| page.text().contains("<img src=x")).await;
    assert!(!page.has("img"), "TikTok's text became markup");
}

/// A refusal that leaves two questions open.
const EXPIRED: &str = r#"{"error":{"code":"access_token_invalid","message":"","log_id":"x"}}"#;

/// The parts of the first screen that the module takes over, by their ids. In the page they stand in
/// index.html.
const FIRST_SCREEN: &str = "<section id='check'>
    <div id='start'></div>
    <input type='radio' name='way' id='way-token' value='token' checked>
    <input type='radio' name='way' id='way-reply' value='reply'>
    <input type='radio' name='way' id='way-program' value='program'>
    <textarea id='pasted'></textarea>
    <button id='diagnose' type='button'></button>
    <input type='checkbox' id='extra'>
    <button id='forget' type='button' hidden></button>
    </section>
    <div id='first'><button id='ask' type='button'></button><input id='open-report' type='file'></div>
    <div id='app'></div>";

fn value(texts: &Sent) -> JsValue {
    serde_wasm_bindgen::to_value(texts).expect("strings are values")
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

/// A page in the document, in the place of the one before.
struct Page {
    root: HtmlElement,
}

impl Page {
    /// The page, started.
    fn open() -> Self {
        let page = Self::first_screen();
        assert!(start(value(&Sent::of(&keys(), RULESET))), "it started");
        page
    }

    /// The page before its module is there.
    fn first_screen() -> Self {
        let document = web_sys::window()
            .and_then(|window| window.document())
            .expect("the test runs in a browser");
        if let Some(before) = document.get_element_by_id("page-under-test") {
            before.remove();
        }
        let root: HtmlElement = document
            .create_element("main")
            .expect("main is an element")
            .unchecked_into();
        root.set_id("page-under-test");
        root.set_inner_html(FIRST_SCREEN);
        document
            .body()
            .expect("the page has a body")
            .append_child(&root)
            .expect("a body takes children");
        Self { root }
    }

    async fn diagnose(&self, text: &str) {
        self.find::<HtmlTextAreaElement>("#pasted").set_value(text);
        self.press("#diagnose").await;
    }

    async fn choose(&self, question: &str, answer: &str) {
        let radio = format!("[data-question={question}] input[value={answer}]");
        self.sees(|page| page.has(&radio)).await;
        self.find::<HtmlInputElement>(&radio).click();
        tick().await;
    }

    async fn press(&self, button: &str) {
        self.find::<HtmlElement>(button).click();
        tick().await;
    }

    /// Goes to a fragment.
    fn go(fragment: &str) {
        let window = web_sys::window().expect("the test runs in a browser");
        let gone = window.location().set_hash(fragment);
        gone.expect("a fragment is always taken");
    }

    /// Waits until it shows something.
    async fn sees(&self, shows: impl Fn(&Self) -> bool) {
        for _ in 0..1_000 {
            if shows(self) {
                return;
            }
            moment().await;
        }
        panic!("waited in vain: {}", self.text());
    }

    fn has(&self, selector: &str) -> bool {
        let found = self.root.query_selector(selector);
        found.expect("the selector is valid").is_some()
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
