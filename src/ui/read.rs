//! What the pasted text was taken for, and what was turned away.

use leptos::prelude::*;

use super::work::Work;
use crate::text::page;

/// The forms that were recognised and the secrets that were refused.
#[component]
pub(super) fn ReadAs(
    /// The state of the page.
    work: Work,
) -> impl IntoView {
    let forms = move || {
        let (forms, _) = work.read();
        let words: Vec<&str> = forms.iter().map(|form| form.text().get()).collect();
        (!words.is_empty()).then(|| {
            let words = page::READ_AS.with(&[("forms", &words.join(", "))]);
            view! { <p class="note" id="read-as">{words}</p> }
        })
    };
    let refused = move || {
        let (_, refused) = work.read();
        refused
            .into_iter()
            .map(|refused| view! { <p class="refused">{refused.text().get()}</p> })
            .collect_view()
    };
    view! {
        {forms}
        {refused}
    }
}
