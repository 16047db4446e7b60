//! Mounts the page.
use leptos::prelude::*;

fn main() {
    mount_to_body(|| view! { <h1>{"Token Doctor"}</h1> });
}
