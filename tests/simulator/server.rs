//! Listening, with or without TLS, in the foreground or beside a test.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::answer::{Desk, answer};
use super::endpoint::Limits;
use super::log::Log;

/// Answers requests for as long as it is polled. Without a log nothing that
/// arrives is kept, except tokens for a minute, to count them.
pub async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    log: Option<Log>,
) -> io::Result<()> {
    serve_after(Duration::ZERO, listener, tls, log).await
}

async fn serve_after(
    delay: Duration,
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    log: Option<Log>,
) -> io::Result<()> {
    let limits = Limits::default();
    let router = Router::new()
        .fallback(answer)
        .with_state(Arc::new(Desk { log, limits, delay }));
    match tls {
        None => axum::serve(listener, router).await,
        Some(acceptor) => axum::serve(Handshakes::of(listener, acceptor)?, router).await,
    }
}

/// A simulator beside a test. Dropping it stops it and cuts its connections.
pub struct Running {
    /// Where it listens: a free port of 127.0.0.1.
    pub address: SocketAddr,
    /// What has arrived.
    pub log: Log,
    /// Dropped with the rest, which the thread below takes as the sign to stop.
    _stop: oneshot::Sender<()>,
}

/// Starts a simulator on a thread of its own, so that a test needs no runtime.
pub fn start(tls: Option<TlsAcceptor>) -> io::Result<Running> {
    start_after(Duration::ZERO, tls)
}

/// The same, with every answer held back: only the benchmarks want that.
pub fn start_after(delay: Duration, tls: Option<TlsAcceptor>) -> io::Result<Running> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let log = Log::default();
    let kept = log.clone();
    let (stop, stopped) = oneshot::channel();
    std::thread::spawn(move || {
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener).expect("the listener is fresh");
            tokio::select! {
                ended = serve_after(delay, listener, tls, Some(kept)) => ended.expect("serving does not end"),
                _ = stopped => {}
            }
        });
    });
    Ok(Running {
        address,
        log,
        _stop: stop,
    })
}

/// Connections whose TLS handshake has succeeded. Handshakes run beside each
/// other, so that one that hangs does not hold up the next.
struct Handshakes {
    address: SocketAddr,
    done: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
}

impl Handshakes {
    fn of(mut listener: TcpListener, acceptor: TlsAcceptor) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (sender, done) = mpsc::channel(16);
        tokio::spawn(async move {
            loop {
                let (stream, peer) = Listener::accept(&mut listener).await;
                let (acceptor, sender) = (acceptor.clone(), sender.clone());
                tokio::spawn(async move {
                    // A client that refuses the certificate is a case that tests
                    // make on purpose; there is nobody to tell.
                    if let Ok(stream) = acceptor.accept(stream).await {
                        sender.send((stream, peer)).await.ok();
                    }
                });
            }
        });
        Ok(Self { address, done })
    }
}

impl Listener for Handshakes {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        self.done
            .recv()
            .await
            .expect("the accepting task never ends")
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok(self.address)
    }
}
