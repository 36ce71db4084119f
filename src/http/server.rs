//! The life of the server: limits, start, and leaving without a failed request.
//!
//! Leaving has two phases. First readiness turns to 503 and every answer carries
//! `Connection: close` while requests are still served, so that clients and load balancers go
//! elsewhere. Then the listener stops and what is in flight is finished. A second signal ends it now.

use std::any::Any;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

use actix_tls::accept::rustls_0_23::TlsStream;
use actix_web::HttpServer;
use actix_web::rt::net::TcpStream;
use socket2::SockRef;
use tokio::sync::mpsc;

use super::transport::{Transport, tls};
use crate::app::{self, AppState, Routes};

/// How the server listens and leaves.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Worker threads.
    pub workers: usize,
    /// Connections at most, over all workers.
    pub max_connections: usize,
    /// How long the head of a request may take, and before it a TLS handshake.
    pub head: Duration,
    /// How long a client may read nothing of its answer.
    pub stalled: Duration,
    /// How long an idle connection stays open.
    pub keep_alive: Duration,
    /// How long requests are still taken after the first signal.
    pub drain: Duration,
    /// How long requests in flight may take after the listener stopped, in whole seconds.
    pub finish_seconds: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            workers: std::thread::available_parallelism().map_or(2, usize::from),
            max_connections: 4096,
            head: Duration::from_secs(5),
            stalled: Duration::from_secs(30),
            keep_alive: Duration::from_secs(15),
            drain: Duration::from_secs(5),
            finish_seconds: 10,
        }
    }
}

/// Serves until told to stop; returns when the last request is answered.
///
/// The first message of `stop` begins the two phases, the second ends the server at once.
///
/// # Errors
/// The listener cannot be used.
pub async fn serve(
    state: AppState,
    routes: Routes,
    listener: TcpListener,
    settings: Settings,
    stop: mpsc::Receiver<()>,
) -> io::Result<()> {
    let readiness = state.http.readiness.clone();
    let transport = state.http.transport.clone();
    let workers = settings.workers.max(1);
    let connections = (settings.max_connections / workers).max(1);
    let server = HttpServer::new(move || app::build(&state, routes))
        .workers(workers)
        .max_connections(connections)
        .max_connection_rate(connections) // a silent handshake takes a connection, not the turn of another
        .client_request_timeout(settings.head)
        .client_disconnect_timeout(Duration::from_secs(2))
        .keep_alive(settings.keep_alive)
        .shutdown_timeout(settings.finish_seconds)
        .tls_handshake_timeout(settings.head)
        .on_connect(move |connection, data| {
            tls::keep_shown(connection, data);
            give_up_after(connection, settings.stalled);
        })
        .disable_signals();
    let server = match &transport {
        Transport::Tls(tls) => {
            server.listen_rustls_0_23(listener, tls.config().map_err(io::Error::other)?)?
        }
        Transport::Plain | Transport::Proxied(_) => server.listen(listener)?,
    };
    let server = server.run();
    let handle = server.handle();
    let leaving = actix_web::rt::spawn(leave(stop, readiness.clone(), handle, settings.drain));
    readiness.ready();
    let outcome = server.await;
    leaving.abort();
    outcome
}

/// Lets the system close a connection whose other side takes nothing for so long: the framework waits for
/// ever, with the answer in memory.
fn give_up_after(connection: &dyn Any, stalled: Duration) {
    let plain = connection.downcast_ref::<TcpStream>();
    let tls = || connection.downcast_ref::<TlsStream<TcpStream>>().map(|tls| tls.get_ref().0);
    if let Some(stream) = plain.or_else(tls)
        && let Err(error) = SockRef::from(stream).set_tcp_user_timeout(Some(stalled))
    {
        log::warn!("a client that reads nothing keeps its connection: {error}");
    }
}

async fn leave(
    mut stop: mpsc::Receiver<()>,
    readiness: super::health::Readiness,
    handle: actix_web::dev::ServerHandle,
    drain: Duration,
) {
    if stop.recv().await.is_none() {
        return std::future::pending().await; // nobody can stop this server any more
    }
    log::info!("leaving: no longer ready, finishing requests");
    readiness.drain();
    if tokio::time::timeout(drain, stop.recv()).await.is_ok_and(|second| second.is_some()) {
        return handle.stop(false).await;
    }
    tokio::select! {
        () = handle.stop(true) => {}
        Some(()) = stop.recv() => handle.stop(false).await,
    }
}

/// SIGTERM and SIGINT as messages for [`serve`].
///
/// # Errors
/// The signals cannot be caught.
pub fn signals() -> io::Result<mpsc::Receiver<()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (send, receive) = mpsc::channel(2);
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    actix_web::rt::spawn(async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            if send.send(()).await.is_err() {
                return;
            }
        }
    });
    Ok(receive)
}
