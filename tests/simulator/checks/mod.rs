//! The simulator's own tests, over real connections.

mod client;
mod faults;
mod logins;
mod requests;
mod scenarios;
mod tls;
mod tokens;
