//! The calls to TikTok, through the proxy of the page's own origin. The one place that reads the token.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_net::http::{Request, RequestBuilder, Response};
use leptos::prelude::set_timeout_with_handle;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestRedirect,
};

use crate::api::{self, Probe};
use crate::evidence::{Fault, Outcome, Reply, retry_after};
use crate::secret::Secret;

/// Where the proxy answers, on the page's own origin.
const PROXY: &str = "/api/tt";

/// A call ends after this time, its body included.
const LIMIT: Duration = Duration::from_secs(15);

/// A body is read up to here, in bytes.
const LARGEST: usize = 1_000_000;

/// Sends one call and waits for its outcome. Aborting `run` ends it as a fault that nobody shows.
pub async fn send(probe: Probe, secret: &Secret, run: &AbortController) -> Outcome {
    let timed_out = Rc::new(Cell::new(false));
    let timer = set_timeout_with_handle(
        {
            let (timed_out, run) = (Rc::clone(&timed_out), run.clone());
            move || {
                timed_out.set(true);
                run.abort();
            }
        },
        LIMIT,
    );
    let answered = call(probe, secret, run).await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    match answered {
        Ok(reply) => Outcome::Reply(reply),
        Err(_) if timed_out.get() => Outcome::Fault(Fault::Timeout),
        Err(fault) => Outcome::Fault(fault),
    }
}

async fn call(probe: Probe, secret: &Secret, run: &AbortController) -> Result<Reply, Fault> {
    let request = probe.request();
    let bearer = secret.bearer();
    let builder = builder(&request)
        .header("Authorization", bearer.as_str())
        .header("Accept", "application/json")
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(&run.signal()));
    let ready = match request.body {
        Some(body) => builder
            .header("Content-Type", "application/json; charset=UTF-8")
            .body(body),
        None => builder.build(),
    };
    let response = ready
        .map_err(|_| no_connection())?
        .send()
        .await
        .map_err(|_| no_connection())?;
    let wait = response.headers().get("Retry-After");
    Ok(Reply {
        status: Some(response.status()),
        retry_after: wait.map(|header| retry_after(&header)),
        body: api::read(&secret.removed_from(&text(&response).await?)),
    })
}

fn builder(request: &api::Request) -> RequestBuilder {
    let query = if request.query.is_empty() { "" } else { "?" };
    let address = [PROXY, request.path, query, request.query].concat();
    match request.method {
        "POST" => Request::post(&address),
        _ => Request::get(&address),
    }
}

/// The body, piece by piece, so that a huge one ends early.
async fn text(response: &Response) -> Result<String, Fault> {
    let Some(stream) = response.body() else {
        return Ok(String::new());
    };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read())
            .await
            .map_err(|_| no_connection())?;
        let field = |name: &str| js_sys::Reflect::get(&piece, &name.into()).ok();
        if field("done").is_none_or(|done| done.is_truthy()) {
            return Ok(String::from_utf8_lossy(&bytes).into_owned());
        }
        if let Some(value) = field("value") {
            bytes.extend(js_sys::Uint8Array::new(&value).to_vec());
        }
        if bytes.len() > LARGEST {
            // The rest is not wanted, so how its end went does not matter.
            let _ = reader.cancel();
            return Err(Fault::TooLarge);
        }
    }
}

/// The browser tells no reason; only that it is offline, when it knows.
fn no_connection() -> Fault {
    let online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    if online {
        Fault::NoConnection
    } else {
        Fault::Offline
    }
}
