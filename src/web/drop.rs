//! Files that a person drops on the page or chooses. They are read in the browser and go nowhere.

use leptos::prelude::{WindowListenerHandle, window_event_listener_untyped};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, DragEvent, Event, File, HtmlInputElement};

use crate::report::LONGEST;

/// Takes each file that is dropped anywhere on the page. A browser would leave the page for it.
#[must_use]
pub fn listen(take: Box<dyn Fn(File)>) -> [WindowListenerHandle; 2] {
    let over = |event: Event| {
        if carried(&event).is_some() {
            event.prevent_default();
        }
    };
    let dropped = move |event: Event| {
        let Some(carried) = carried(&event) else {
            return;
        };
        event.prevent_default();
        if let Some(file) = carried.files().and_then(|files| files.get(0)) {
            take(file);
        }
    };
    [
        window_event_listener_untyped("dragover", over),
        window_event_listener_untyped("drop", dropped),
    ]
}

/// What is dragged, if it is files; a text may be dragged into the box as anywhere else.
fn carried(event: &Event) -> Option<DataTransfer> {
    let carried = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    carried
        .types()
        .includes(&"Files".into(), 0)
        .then_some(carried)
}

/// The file chosen in a field, which is free for another choice then.
#[must_use]
pub fn chosen(id: &str) -> Option<File> {
    let document = web_sys::window()?.document()?;
    let field: HtmlInputElement = document.get_element_by_id(id)?.unchecked_into();
    let file = field.files()?.get(0);
    field.set_value("");
    file
}

/// The text of a file; none where it is too large for a report or cannot be read.
pub async fn text(file: File) -> Option<String> {
    #[allow(clippy::cast_precision_loss, reason = "far below 2^53")]
    if file.size() > LONGEST as f64 {
        return None;
    }
    JsFuture::from(file.text()).await.ok()?.as_string()
}
