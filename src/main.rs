//! Mounts the page.

use leptos::mount::mount_to_body;
use token_doctor::ui::App;

fn main() {
    mount_to_body(App);
}
