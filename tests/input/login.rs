//! What is pasted around login and token exchange. All keys, secrets, codes and tokens are invented.

#[path = "login/addresses.rs"]
mod addresses;
#[path = "login/callbacks.rs"]
mod callbacks;
#[path = "login/leaks.rs"]
mod leaks;
#[path = "login/pages.rs"]
mod pages;
#[path = "login/programs.rs"]
mod programs;
#[path = "login/remarks.rs"]
mod remarks;
#[path = "login/token_requests.rs"]
mod token_requests;
