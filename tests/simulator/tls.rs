//! Certificates of a test authority, made anew for each run.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::{ResolvesServerCert, ResolvesServerCertUsingSni};
use tokio_rustls::rustls::sign::{CertifiedKey, SingleCertAndKey};

/// The host that the simulator stands in for.
pub const HOST: &str = "open.tiktokapis.com";

/// An authority and a server that it vouches for.
pub struct Identity {
    /// The authority's certificate, for whoever is to trust the server.
    pub authority_pem: String,
    /// Answers the handshakes.
    pub acceptor: TlsAcceptor,
}

/// The identity of TikTok's host. A client that does not name that host in its
/// handshake (SNI) gets no certificate, so a request that arrives proves that
/// it did.
pub fn tiktok() -> Identity {
    identity(HOST, |key| {
        let mut by_name = ResolvesServerCertUsingSni::new();
        by_name
            .add(HOST, key)
            .expect("the certificate names the host");
        Arc::new(by_name)
    })
}

/// The identity of some other host, shown to every client: one that trusts the
/// authority and checks names must still refuse it.
pub fn other_host() -> Identity {
    identity("other-host.invalid", |key| {
        Arc::new(SingleCertAndKey::from(key))
    })
}

fn identity(
    host: &str,
    resolver: impl FnOnce(CertifiedKey) -> Arc<dyn ResolvesServerCert>,
) -> Identity {
    let authority = authority();
    let key = KeyPair::generate().expect("a key can be made");
    let leaf = CertificateParams::new([host.to_owned()])
        .and_then(|leaf| leaf.signed_by(&key, &authority))
        .expect("the host name is valid");
    let provider = Arc::new(ring::default_provider());
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let key = CertifiedKey::from_der(vec![leaf.der().clone()], key, &provider)
        .expect("the key belongs to the certificate");
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring knows the default versions")
        .with_no_client_auth()
        .with_cert_resolver(resolver(key));
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Identity {
        authority_pem: authority.pem(),
        acceptor: TlsAcceptor::from(Arc::new(config)),
    }
}

fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![
        KeyUsagePurpose::KeyCertSign,
        KeyUsagePurpose::DigitalSignature,
    ];
    authority
        .distinguished_name
        .push(DnType::CommonName, "Simulator test authority");
    let key = KeyPair::generate().expect("a key can be made");
    CertifiedIssuer::self_signed(authority, key).expect("the parameters are valid")
}
