//! Did an answer of TikTok come at all?

use super::{Branch, Part, certain, go, probable};
use crate::cause::Cause;
use crate::facts::{Facts, TransportOutcome};

/// Goes on with `then` where TikTok's JSON came back; otherwise nothing is known about the token.
pub(super) fn answered(f: &Facts, then: Part) -> Branch {
    match f.transport_outcome()? {
        TransportOutcome::JsonAnswer => go(then),
        TransportOutcome::HtmlPage => certain(Cause::ProxyMissing),
        TransportOutcome::NotJson => probable(Cause::AnswerNotJson),
        TransportOutcome::CutOff => probable(Cause::AnswerCutOff),
        TransportOutcome::NoConnection => certain(Cause::ProxyCannotReachTiktok),
        TransportOutcome::GatewayError => probable(Cause::ProxyCannotReachTiktok),
        TransportOutcome::ProxyUnreachable => probable(Cause::ProxyUnreachable),
        TransportOutcome::ProxyRefused => certain(Cause::ProxyRefusedCall),
        TransportOutcome::Timeout => certain(Cause::RequestTimedOut),
        TransportOutcome::Offline => certain(Cause::DeviceOffline),
        TransportOutcome::UnsupportedPath => certain(Cause::EndpointPathOrMethodWrong),
        TransportOutcome::BlockedByCors => probable(Cause::BrowserCallBlockedByCors),
    }
}
