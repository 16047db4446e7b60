//! Files of the page's own folder that are fetched when they are wanted.

use gloo_net::http::{Method, Request, RequestBuilder};
use web_sys::{ReferrerPolicy, RequestCache, RequestCredentials, RequestRedirect};

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

/// Whether the page's own module is gone from the host: its name changes with every version, so a newer
/// one was published.
pub async fn is_replaced() -> bool {
    let Some(address) = own_module() else {
        return false;
    };
    let asked = RequestBuilder::new(&address)
        .method(Method::HEAD)
        .cache(RequestCache::NoStore)
        .credentials(RequestCredentials::Omit)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .send()
        .await;
    asked.is_ok_and(|response| response.status() == 404)
}

/// The address of the module, which `boot.js` reads in the same place.
fn own_module() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let link = document
        .query_selector("link[type='application/wasm']")
        .ok()??;
    link.get_attribute("href")
}
