//! TLS, and the log of what arrived.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::client::{running, send};
use crate::simulator::server::{Running, start};
use crate::simulator::tls::{HOST, Identity, other_host, tiktok};

/// Sends one request; nothing comes back if the handshake fails.
fn ask(running: &Running, authority_pem: &str, sni: bool) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(authority_pem.as_bytes());
    roots
        .add(authority.expect("it is PEM"))
        .expect("it is an authority");
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring knows the default versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.enable_sni = sni;
    let name = ServerName::try_from(HOST).expect("it is a name");
    let client = ClientConnection::new(Arc::new(config), name).expect("the settings agree");
    let mut stream = StreamOwned::new(client, TcpStream::connect(running.address)?);
    write!(
        stream,
        "GET /v2/user/info HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn only_a_client_that_trusts_and_names_the_host_gets_through() {
    let stranger = tiktok().authority_pem;
    for (case, identity, authority, sni, passes) in [
        ("good", tiktok as fn() -> Identity, None, true, true),
        ("no SNI", tiktok, None, false, false),
        ("unknown authority", tiktok, Some(&stranger), true, false),
        ("other host", other_host, None, true, false),
    ] {
        let identity = identity();
        let authority = authority.unwrap_or(&identity.authority_pem);
        let running = start(Some(identity.acceptor)).expect("a port is free");
        let answer = ask(&running, authority, sni);
        let passed = answer.is_ok_and(|answer| answer.contains("(Janus)"));
        assert_eq!(passed, passes, "{case}");
        assert_eq!(running.log.seen().len(), usize::from(passes), "{case}");
    }
}

#[test]
fn the_log_holds_all_that_arrived() {
    let running = running();
    let target = "/v2/video/list/?fields=id";
    send(&running, "POST", target, "Bearer a", "{}").expect("an answer");
    let seen = running.log.seen();
    let [seen] = seen.as_slice() else {
        panic!("not one request: {seen:?}");
    };
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("POST", target)
    );
    assert_eq!(seen.header("authorization"), Some("Bearer a"));
    assert_eq!(
        seen.header("host"),
        Some(running.address.to_string().as_str())
    );
    assert_eq!(seen.body, b"{}");
    running.log.clear();
    assert!(running.log.seen().is_empty(), "the log was not cleared");
}
