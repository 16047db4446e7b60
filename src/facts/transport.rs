//! The way between the caller and TikTok.

use super::question;

question! {
    /// What came back at the lowest level.
    TransportOutcome "transport_outcome" from [Probe, Paste, Person]
    ask { en: "What came back when the call was sent?" }
    help { en: "Look at the call in the network tab of the browser's developer tools: its status, its Content-Type and how its body begins and ends." }
    JsonAnswer "json_answer" { en: "A JSON answer" }
    HtmlPage "html_page" { en: "The website's own HTML page instead of the proxy's answer" }
    NotJson "not_json" { en: "Something else that is not JSON" }
    CutOff "cut_off" { en: "An answer that ends in the middle" }
    NoConnection "no_connection" { en: "The proxy's message that it could not reach TikTok" }
    Timeout "timeout" { en: "No answer in time" }
    GatewayError "gateway_error" { en: "A 502, 503 or 504 from the proxy itself" }
    Offline "offline" { en: "This device is offline" }
    ProxyUnreachable "proxy_unreachable" { en: "Nothing: the browser could not reach this page's own host" }
    ProxyRefused "proxy_refused" { en: "A refusal by the proxy of this page itself" }
    UnsupportedPath "unsupported_path" { en: "A 404 that says Unsupported path(Janus)" }
    BlockedByCors "blocked_by_cors" { en: "The browser blocked the call (CORS)" }
}

question! {
    /// How the request line differs from the documented one.
    EndpointForm "endpoint_form" from [Paste, Person]
    ask { en: "How does the request line differ from the documented one?" }
    help { en: "Compare method and path with TikTok's page of the endpoint: the documented paths end in a slash, user/info takes GET and the other calls take POST." }
    AsDocumented "as_documented" { en: "It does not differ" }
    SlashMissing "slash_missing" { en: "The final slash is missing" }
    WrongMethod "wrong_method" { en: "Another method (GET where POST is needed)" }
}

question! {
    /// What the page's own read-only calls found.
    Checks "checks" from [Probe]
    ask { en: "What did the page's own calls find?" }
    help { en: "Look at the rows of the check: they show the answer of each call." }
    Passed "passed" { en: "Every call passed" }
    ScopeRefused "scope_refused" { en: "The token works, but at least one scope is missing" }
    ProfileRefused "profile_refused" { en: "The token works; only the profile or statistics fields are outside its scopes" }
    Refused "refused" { en: "A call was refused for another reason" }
}
