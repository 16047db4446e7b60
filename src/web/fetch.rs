//! The calls to TikTok, through the proxy of the page's own origin. The one place that reads the token.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use gloo_net::http::{Request, RequestBuilder, Response};
use leptos::prelude::set_timeout_with_handle;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestRedirect,
};

use crate::api::{self, Body, Probe};
use crate::evidence::{Fault, Outcome, Reply, retry_after};
use crate::secret::Secret;

/// Where the proxy answers, on the page's own origin.
const PROXY: &str = "/api/tt";

/// A call ends after this time, its body included.
const LIMIT: Duration = Duration::from_secs(15);

/// A body is read up to here, in bytes.
const LARGEST: usize = 1_000_000;

/// What became of a call.
pub struct Exchanged {
    /// What came back.
    pub outcome: Outcome,
    /// The server's clock as the header `Date` gives it, in milliseconds since 1970, UTC.
    pub server_time: Option<f64>,
}

/// Sends one call and waits for its outcome. Aborting `run` ends it as a fault that nobody shows.
pub async fn send(probe: Probe, secret: &Secret, run: &AbortController) -> Exchanged {
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
    let server_time = Cell::new(None);
    let answered = call(probe, secret, run, &server_time).await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    let outcome = match answered {
        Ok(reply) => Outcome::Reply(reply),
        Err(_) if timed_out.get() => Outcome::Fault(Fault::Timeout),
        Err(fault) => Outcome::Fault(fault),
    };
    Exchanged {
        outcome,
        server_time: server_time.get(),
    }
}

async fn call(
    probe: Probe,
    secret: &Secret,
    run: &AbortController,
    server_time: &Cell<Option<f64>>,
) -> Result<Reply, Fault> {
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
    let date = response.headers().get("Date");
    server_time.set(date.map(|date| js_sys::Date::parse(&date)));
    let received = text(&response, run).await?;
    let read = api::read(&secret.removed_from(&received.text));
    Ok(Reply {
        status: Some(response.status()),
        retry_after: wait.map(|header| retry_after(&header)),
        body: match read {
            Body::Answer(envelope) if envelope.code.is_some() => Body::Answer(envelope),
            read if received.complete => read,
            _ => Body::CutOff,
        },
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

/// A body as far as it came.
struct Received {
    text: String,
    complete: bool,
}

/// The body, piece by piece, so that a huge one ends early and a broken one is not lost.
async fn text(response: &Response, run: &AbortController) -> Result<Received, Fault> {
    let mut bytes = Vec::new();
    let mut complete = true;
    if let Some(stream) = response.body() {
        let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
        loop {
            match JsFuture::from(reader.read()).await {
                Ok(piece) if is_last(&piece) => break,
                Ok(piece) => append(&piece, &mut bytes),
                Err(_) if run.signal().aborted() => return Err(no_connection()),
                Err(_) => {
                    complete = false;
                    break;
                }
            }
            if bytes.len() > LARGEST {
                // The rest is not wanted, so how its end went does not matter.
                let _ = reader.cancel();
                return Err(Fault::TooLarge);
            }
        }
    }
    Ok(Received {
        text: String::from_utf8_lossy(&bytes).into_owned(),
        complete,
    })
}

fn is_last(piece: &JsValue) -> bool {
    js_sys::Reflect::get(piece, &"done".into()).is_ok_and(|done| done.is_truthy())
}

fn append(piece: &JsValue, bytes: &mut Vec<u8>) {
    if let Ok(value) = js_sys::Reflect::get(piece, &"value".into()) {
        bytes.extend(js_sys::Uint8Array::new(&value).to_vec());
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
