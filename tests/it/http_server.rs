//! The server on a real socket: pace, size, pipelines, and leaving without a failed request.

use std::net::{SocketAddr, TcpListener};
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use zorgcontract::app::AppState;
use zorgcontract::http::server::{self, Settings};

use crate::{harness, things};

/// A running server.
pub struct Running {
    pub address: SocketAddr,
    pub stop: mpsc::Sender<()>,
    pub ended: actix_web::rt::task::JoinHandle<std::io::Result<()>>,
}

pub fn start(change: impl FnOnce(&mut AppState, &mut Settings)) -> Running {
    let mut state = harness::state(things::routes);
    let mut settings = Settings { workers: 1, drain: Duration::from_millis(400), ..Settings::default() };
    change(&mut state, &mut settings);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (stop, receive) = mpsc::channel(2);
    let ended = actix_web::rt::spawn(server::serve(state, things::routes, listener, settings, receive));
    Running { address, stop, ended }
}

impl Running {
    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("a connection")
    }

    pub async fn end(self) {
        self.stop.send(()).await.expect("a server");
        tokio::time::timeout(Duration::from_secs(20), self.ended)
            .await
            .expect("in time")
            .expect("no panic")
            .expect("no error");
    }
}

pub async fn write(stream: &mut (impl AsyncWrite + Unpin), text: &str) {
    stream.write_all(text.as_bytes()).await.expect("written");
    stream.flush().await.expect("sent");
}

/// Reads one answer: its head, and the body that `content-length` announces.
pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> (String, String) {
    let mut bytes = Vec::new();
    let mut byte = [0_u8; 1];
    while !bytes.ends_with(b"\r\n\r\n") {
        assert_eq!(stream.read(&mut byte).await.expect("readable"), 1, "cut off after {bytes:?}");
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes).expect("text").to_ascii_lowercase();
    let length =
        head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next()?.parse().ok());
    let mut body = vec![0_u8; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.expect("a whole body");
    (head, String::from_utf8(body).expect("text"))
}

pub async fn whole(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut bytes)).await;
    read.expect("the server closes").expect("readable");
    String::from_utf8_lossy(&bytes).to_ascii_lowercase()
}

#[actix_web::test]
async fn a_slow_body_is_given_up_and_a_patient_one_is_not() {
    let server = start(|state, _| {
        state.http.limits.handler = Duration::from_millis(500);
        state.http.limits.body = Duration::from_secs(3);
        state.http.limits.body_grace = Duration::from_millis(700);
    });
    let head =
        "POST /v1/things HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n";
    let mut slow = server.connect().await;
    write(&mut slow, &format!("{head}{{")).await;
    let began = Instant::now();
    let (answer, body) = read(&mut slow).await;
    assert!(answer.starts_with("http/1.1 408"), "{answer}");
    assert!(body.contains("body-too-slow") && answer.contains("api-version"), "{answer}{body}");
    assert!(began.elapsed() < Duration::from_secs(3));
    // Longer than the handler may take, within the grace.
    let mut patient = server.connect().await;
    write(&mut patient, head).await;
    tokio::time::sleep(Duration::from_millis(550)).await;
    write(&mut patient, "{\"agbCode\":\"01900001\",\"name\":\"patient \"}").await;
    let (answer, _) = read(&mut patient).await;
    assert!(answer.starts_with("http/1.1 201"), "{answer}");
    server.end().await;
}

#[actix_web::test]
async fn a_body_over_the_limit_is_refused_with_and_without_an_announced_length() {
    let server = start(|_, _| {});
    let head = "POST /v1/things HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
    let mut announced = server.connect().await;
    write(&mut announced, &format!("{head}content-length: 900000000\r\n\r\n{{")).await;
    assert!(read(&mut announced).await.0.starts_with("http/1.1 413"));
    let mut chunked = server.connect().await;
    write(&mut chunked, &format!("{head}transfer-encoding: chunked\r\n\r\n")).await;
    let chunk = format!("4000\r\n{}\r\n", "x".repeat(0x4000));
    for _ in 0..17 {
        if chunked.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
    }
    assert!(read(&mut chunked).await.0.starts_with("http/1.1 413"));
    server.end().await;
}

#[actix_web::test]
async fn head_keeps_the_length_and_sends_no_body() {
    let server = start(|_, _| {});
    let mut stream = server.connect().await;
    write(&mut stream, "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let (_, body) = read(&mut stream).await;
    write(&mut stream, "HEAD /livez HTTP/1.1\r\nhost: x\r\n\r\nHEAD /v1/nowhere HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    let both = whole(&mut stream).await;
    assert!(both.contains(&format!("content-length: {}\r\n", body.len())), "{both}");
    assert_eq!(both.matches("http/1.1 ").count(), 2, "{both}");
    assert!(both.ends_with("\r\n\r\n") && !both.contains('{'), "{both}");
    server.end().await;
}

#[actix_web::test]
async fn a_broken_head_is_refused_by_the_framework() {
    let server = start(|_, _| {});
    for head in [
        "GET /livez HTTP/1.1\r\nhost: x\r\nx: a\0b\r\n\r\n".to_owned(),
        "POST /v1/things HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{".to_owned(),
        "POST /v1/things HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: xchunked\r\n\r\n{"
            .to_owned(),
        format!("GET /livez HTTP/1.1\r\nhost: x\r\n{}\r\n", "x: y\r\n".repeat(120)),
    ] {
        let mut stream = server.connect().await;
        write(&mut stream, &head).await;
        let answer = whole(&mut stream).await;
        assert!(answer.starts_with("http/1.1 4"), "{answer}");
    }
    server.end().await;
}

#[actix_web::test]
async fn leaving_closes_every_connection_after_an_answer_and_fails_no_request() {
    let server = start(|_, _| {});
    let mut connections = Vec::new();
    for _ in 0..20 {
        let mut stream = server.connect().await;
        write(&mut stream, "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let (head, _) = read(&mut stream).await;
        assert!(head.starts_with("http/1.1 200") && !head.contains("connection: close"), "{head}");
        connections.push(stream);
    }
    let mut in_flight = server.connect().await;
    write(&mut in_flight, "GET /v1/wait HTTP/1.1\r\nhost: x\r\n\r\n").await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    server.stop.send(()).await.expect("a server");
    tokio::time::sleep(Duration::from_millis(50)).await;
    for mut stream in connections {
        write(&mut stream, "GET /readyz HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let (head, _) = read(&mut stream).await;
        assert!(head.starts_with("http/1.1 503") && head.contains("connection: close"), "{head}");
    }
    let mut late = server.connect().await;
    write(&mut late, "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let (head, _) = read(&mut late).await;
    assert!(head.starts_with("http/1.1 200") && head.contains("connection: close"), "{head}");
    let (head, body) = read(&mut in_flight).await;
    assert!(head.starts_with("http/1.1 200") && body.contains("waited"), "{head}");
    let ended = tokio::time::timeout(Duration::from_secs(20), server.ended).await;
    ended.expect("in time").expect("no panic").expect("no error");
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[actix_web::test]
async fn a_second_signal_ends_the_server_at_once() {
    let server = start(|_, settings| settings.drain = Duration::from_secs(60));
    server.connect().await;
    let began = Instant::now();
    server.stop.send(()).await.expect("a server");
    server.end().await;
    assert!(began.elapsed() < Duration::from_secs(10));
}
