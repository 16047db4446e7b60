//! Files of the page's own folder that are fetched when they are wanted.

use gloo_net::http::Request;
use web_sys::{ReferrerPolicy, RequestCredentials, RequestRedirect};

/// The text of a file; none where it cannot be had.
pub async fn text(address: &str) -> Option<String> {
    let response = Request::get(address)
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .send()
        .await
        .ok()?;
    if !response.ok() {
        return None;
    }
    response.text().await.ok()
}
