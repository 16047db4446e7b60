//! The first screen before the module is there: it is whole, it takes a paste and a press, and nothing of it
//! moves when the module comes. Without the module it says what works instead.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use serde_json::{Value, json};
use token_doctor::phrase::boot;

use super::browser::Browser;
use super::page::Page;
use super::site::{Site, dist, token};
use super::story::{run, story};
use crate::shared::lead;

/// A host of the module's file that answers nobody until it is let.
struct Gate {
    address: SocketAddr,
    open: Sender<()>,
}

impl Gate {
    fn closed() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let (open, opened) = channel();
        std::thread::spawn(move || serve(&listener, &opened));
        Self { address, open }
    }

    /// The site, whose module comes through this gate.
    fn site(&self) -> Site {
        let before = "    # First what may pass.";
        let module = format!(
            "    location ~ ^/token-doctor-\\w+_bg[.]wasm$ {{ proxy_pass http://{}; }}\n{before}",
            self.address
        );
        Site::changed(&[(before, &module)])
    }

    fn open(&self) {
        self.open.send(()).expect("somebody waits");
    }
}

/// The first caller waits at the gate, and the others behind it. It ends when the test does.
fn serve(listener: &TcpListener, opened: &Receiver<()>) {
    let mut is_closed = true;
    for caller in listener.incoming().flatten() {
        if is_closed && opened.recv().is_err() {
            return;
        }
        is_closed = false;
        // Who has hung up needs no answer.
        let _ = answer(caller);
    }
}

fn answer(mut caller: TcpStream) -> std::io::Result<()> {
    let mut request = [0; 4096];
    let _ = caller.read(&mut request)?;
    let files = std::fs::read_dir(dist())?.flatten();
    let module = files
        .map(|file| file.path())
        .find(|path| path.to_string_lossy().ends_with("_bg.wasm"));
    let module = std::fs::read(module.expect("the build has a module"))?;
    let head = format!(
        "HTTP/1.0 200 OK\r\nContent-Type: application/wasm\r\nContent-Length: {}\r\n\r\n",
        module.len()
    );
    caller.write_all(head.as_bytes())?;
    caller.write_all(&module)
}

/// Sums up how far things jump, input or not, from the first frame on.
const SHIFTS: &str = "window.shifts = [];
    new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
            window.shifts.push(value + ': ' + sources.map(({ node }) => node?.id || node?.className || node?.nodeName).join());
    }).observe({ type: 'layout-shift', buffered: true });";

/// Opens the page while its module is held back, and lets it come within the story.
fn held_back(tell: impl AsyncFnOnce(&Page, &Gate)) {
    run(async {
        let gate = Gate::closed();
        let site = gate.site();
        let page = Page {
            browser: Browser::that_waits_for_nothing().await,
            origin: site.origin.clone(),
        };
        page.browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": SHIFTS }),
            )
            .await;
        page.go("/").await;
        page.sees("the first screen", "document.querySelector('footer')")
            .await;
        tell(&page, &gate).await;
        page.leave().await;
    });
}

const IS_THERE: &str = "document.querySelector('#diagnosis')";

async fn module_comes(page: &Page, gate: &Gate) {
    assert!(!page.has("#diagnosis").await, "it was not held back");
    gate.open();
    page.sees("the module", IS_THERE).await;
}

/// Two frames, so that what is to be drawn is drawn.
async fn is_drawn(page: &Page) {
    page.js("window.drawn = false; requestAnimationFrame(() => requestAnimationFrame(() => (window.drawn = true)))")
        .await;
    page.sees("the next frame", "window.drawn").await;
}

async fn shifts(page: &Page) -> Vec<String> {
    is_drawn(page).await;
    let shifts = page.js("return window.shifts").await;
    serde_json::from_value(shifts).expect("a list")
}

#[test]
fn the_first_screen_stands_before_the_module() {
    held_back(async |page, gate| {
        for part in [
            "#heading",
            "#pasted",
            "#diagnose",
            "#way-token + span",
            "#way-reply + span",
            "#way-program + span",
            "#promise p",
            "#promise a",
            "#first .chips a",
        ] {
            let shown = format!(
                "document.querySelector('{part}')?.checkVisibility() && document.querySelector('{part}').getClientRects().length > 0"
            );
            page.sees(part, &shown).await;
        }
        // The modes need no module: what happens to the text goes with the chosen one.
        let promise = page.text("#promise").await;
        page.press("[name=way][value=reply]").await;
        let other = page.text("#promise").await;
        assert_ne!(other, promise);
        assert!(!page.text("#heading").await.is_empty());
        module_comes(page, gate).await;
        assert_eq!(
            page.text("#promise").await,
            other,
            "the module chose another"
        );
        let chosen = page.js("return document.querySelector('[name=way]:checked').value");
        assert_eq!(chosen.await, "reply");
    });
}

#[test]
fn the_box_keeps_what_it_holds_when_the_module_comes() {
    held_back(async |page, gate| {
        let text = token("all-scopes");
        page.paste(&text).await;
        assert_eq!(page.pasted().await, text);
        page.js("document.querySelector('#pasted').setSelectionRange(3, 8, 'backward')")
            .await;
        module_comes(page, gate).await;
        is_drawn(page).await;
        let held = page
            .js("const { id, value, selectionStart, selectionEnd, selectionDirection } = document.activeElement;
                 return [id, value, selectionStart, selectionEnd, selectionDirection]")
            .await;
        assert_eq!(held, json!(["pasted", text, 3, 8, "backward"]));
        let masked = page.js("return document.querySelector('#pasted').matches('.masked')");
        assert_eq!(masked.await, true, "a token that everybody can read");
        // Its undo history is still there, too.
        page.browser
            .devtools(
                "Runtime.evaluate",
                json!({ "expression": "document.execCommand('undo')" }),
            )
            .await;
        assert_eq!(page.pasted().await, "");
    });
}

#[test]
fn a_press_before_the_module_counts() {
    held_back(async |page, gate| {
        page.paste(&token("rate-limited")).await;
        page.press("button#diagnose").await;
        let busy = page.js("return document.querySelector('#diagnose').ariaBusy");
        assert_eq!(busy.await, "true", "nothing says that it was heard");
        module_comes(page, gate).await;
        page.rests().await;
        assert_eq!(page.verdict().await, "rate_limit_hit");
        assert_eq!(page.pasted().await, "", "the token stays in the box");
        let busy = page.js("return document.querySelector('#diagnose').ariaBusy");
        assert_eq!(busy.await, Value::Null);
    });
}

#[test]
fn who_pressed_nothing_has_started_nothing() {
    held_back(async |page, gate| {
        page.paste(&token("rate-limited")).await;
        module_comes(page, gate).await;
        is_drawn(page).await;
        assert_eq!(page.state().await, "idle");
        assert_eq!(page.pasted().await, token("rate-limited"));
    });
}

#[test]
fn nothing_jumps_when_the_module_comes() {
    for (width, height) in [(1280, 800), (390, 844)] {
        held_back(async |page, gate| {
            page.resize(width, height).await;
            page.paste(&token("all-scopes")).await;
            is_drawn(page).await;
            // Whatever the change of the window moved.
            page.js("window.shifts.length = 0").await;
            let place = "const all = '#heading, .lead, .ways label, #pasted, #diagnose, #promise, .chips, .sample, footer';
                return [...document.querySelectorAll(all)].map((one) => JSON.stringify(one.getBoundingClientRect()))";
            let before = page.js(place).await;
            module_comes(page, gate).await;
            assert_eq!(shifts(page).await, [""; 0], "at {width}");
            assert_eq!(page.js(place).await, before, "at {width}");
            // The observer sees what jumps.
            page.js("document.querySelector('main').prepend(Object.assign(document.createElement('p'), { innerText: 'x\\nx\\nx\\nx' }))")
                .await;
            page.sees("a jump", "window.shifts.length > 0").await;
        });
    }
}

/// The fresh page, without a change of the window in between.
#[test]
fn nothing_jumps_while_the_page_loads() {
    held_back(async |page, gate| {
        assert_eq!(shifts(page).await, [""; 0], "before the module");
        module_comes(page, gate).await;
        assert_eq!(shifts(page).await, [""; 0], "after it");
    });
}

#[test]
fn without_script_the_page_says_what_works() {
    story(async |page, site| {
        let off = json!({ "value": true });
        page.browser
            .devtools("Emulation.setScriptExecutionDisabled", off)
            .await;
        page.go("/").await;
        assert!(!page.has("#diagnosis").await, "a script ran");
        let said = page.text("noscript").await;
        for phrase in [boot::NO_SCRIPT, boot::WITHOUT] {
            assert!(said.contains(&lead(phrase)), "{said}");
        }
        let failed = page.js("return document.querySelector('#boot-failed').checkVisibility()");
        assert_eq!(failed.await, false, "it says that the page broke");
        for folder in ["catalogue/", "tree/"] {
            page.go("/").await;
            page.press(&format!("noscript a[href='{folder}']")).await;
            let there =
                format!("location.pathname === '/{folder}' && document.querySelector('main h1')");
            page.sees(folder, &there).await;
        }
        site.has_sent_nothing();
    });
}
