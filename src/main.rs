//! The page's module. boot.js starts it, once the module and its texts are there (`ui::start`).

fn main() {
    // Without this the linker would leave out the library, and with it what boot.js calls.
    let _ = token_doctor::ui::start;
}
