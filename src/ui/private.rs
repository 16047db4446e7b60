//! What keeps a field out of autofill, spelling services and password managers.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;

/// The attributes of every field for something that is nobody else's.
pub(super) fn private() -> Vec<AnyAttribute> {
    let all = ATTRIBUTES.iter();
    let all = all.map(|(name, value)| custom_attribute(*name, *value).into_any_attr());
    all.collect()
}

const ATTRIBUTES: &[(&str, &str)] = &[
    ("autocomplete", "off"),
    ("autocapitalize", "off"),
    ("autocorrect", "off"),
    ("spellcheck", "false"),
    ("writingsuggestions", "false"),
    ("data-1p-ignore", "true"),
    ("data-lpignore", "true"),
    ("data-bwignore", "true"),
    ("data-form-type", "other"),
];
