//! A stand-in for TikTok's API and login page, as far as its documentation and public reports
//! describe it. The token alone picks what happens, so that anything able to
//! send a token, from curl to the page itself, can reach every scenario.

pub mod endpoint;
pub mod fault;
pub mod log;
pub mod login;
pub mod refusal;
pub mod reply;
pub mod scenarios;
pub mod server;
pub mod tls;
pub mod token;

mod answer;
mod display;
mod posting;
