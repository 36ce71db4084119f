//! HTTP/1.1 by hand, because a mock with faults has to own the socket: it reads one request and writes one
//! answer, whole, late, in drops or cut off. It knows nothing of cases or scripts.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use socket2::SockRef;

/// Longest request head that is read.
const MAX_HEAD: usize = 64 * 1024;
/// Longest request body that is read.
const MAX_BODY: usize = 64 * 1024 * 1024;
/// How long a connection that should hang hangs at most.
const STALL: Duration = Duration::from_secs(60);

/// One request as it came over the wire.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Method, as sent.
    pub method: String,
    /// Path without the query, as sent (percent escapes are kept).
    pub path: String,
    /// Query parameters, decoded; a repeated one has several values.
    pub query: BTreeMap<String, Vec<String>>,
    /// Headers by lower-case name; repeated ones are joined with a comma.
    pub headers: BTreeMap<String, String>,
    /// The body, decoded from its transfer coding.
    pub body: Vec<u8>,
}

impl Request {
    /// The header, or the empty text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// What goes wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The connection ends before a byte of the answer.
    CloseBeforeAnswer,
    /// The connection ends after so many bytes of the body.
    CloseInBody(usize),
    /// Nothing comes any more after so many bytes of the body; none: not even the head.
    Stall(Option<usize>),
    /// The body comes in pieces of so many bytes, so long apart.
    Drip(usize, Duration),
    /// The connection is reset (RST) before a byte of the answer.
    Reset,
}

/// An answer, ready to be written.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers in their order; the length is added.
    pub headers: Vec<(String, String)>,
    /// The body before compression.
    pub body: Vec<u8>,
    /// Compress the body by gzip and say so.
    pub gzip: bool,
    /// Send the body in chunks, without a length.
    pub chunked: bool,
    /// A `Content-Length` that is not that of the body; the connection ends after the body.
    pub content_length: Option<usize>,
    /// Wait so long before the first byte.
    pub delay: Duration,
    /// What goes wrong.
    pub fault: Option<Fault>,
    /// End the connection after the answer without having said so.
    pub close_after: bool,
}

/// Reads one request; `None` when the other side ended the connection between two requests.
///
/// # Errors
/// The socket fails, or what comes is no HTTP/1.1 that this mock reads.
pub fn read_request(stream: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut seen = Vec::new();
    let end = loop {
        if let Some(at) = find(&seen, b"\r\n\r\n") {
            break at;
        }
        if seen.len() > MAX_HEAD {
            return Err(bad("the head is too long"));
        }
        let mut piece = [0_u8; 4096];
        let got = stream.read(&mut piece)?;
        if got == 0 {
            return if seen.is_empty() { Ok(None) } else { Err(bad("the request ends in its head")) };
        }
        seen.extend_from_slice(&piece[..got]);
    };
    let head = String::from_utf8_lossy(&seen[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    let mut headers = BTreeMap::<String, String>::new();
    for line in lines {
        let (name, value) = line.split_once(':').ok_or_else(|| bad("a header without a colon"))?;
        headers
            .entry(name.to_ascii_lowercase())
            .and_modify(|old| *old = format!("{old}, {}", value.trim()))
            .or_insert_with(|| value.trim().to_owned());
    }
    if headers.get("expect").is_some_and(|e| e.eq_ignore_ascii_case("100-continue")) {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    let rest = seen.split_off(end + 4);
    let chunked =
        headers.get("transfer-encoding").is_some_and(|t| t.to_ascii_lowercase().contains("chunked"));
    let body = if chunked {
        read_chunks(stream, rest)?
    } else {
        let length = headers.get("content-length").map_or(Ok(0), |l| l.parse()).map_err(|_| bad("length"))?;
        read_exact(stream, rest, length)?
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Ok(Some(Request { method: method.into(), path: path.into(), query: form(query), headers, body }))
}

fn read_exact(stream: &mut TcpStream, mut body: Vec<u8>, length: usize) -> io::Result<Vec<u8>> {
    if length > MAX_BODY {
        return Err(bad("the body is too long"));
    }
    let have = body.len().min(length);
    body.resize(length, 0);
    stream.read_exact(&mut body[have..])?;
    Ok(body)
}

fn read_chunks(stream: &mut TcpStream, mut raw: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let at = loop {
            if let Some(at) = find(&raw, b"\r\n") {
                break at;
            }
            more(stream, &mut raw)?;
        };
        let size = String::from_utf8_lossy(&raw[..at]).into_owned();
        let size = usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16)
            .map_err(|_| bad("the size of a chunk"))?;
        if body.len() + size > MAX_BODY {
            return Err(bad("the body is too long"));
        }
        while raw.len() < at + 2 + size + 2 {
            more(stream, &mut raw)?;
        }
        body.extend_from_slice(&raw[at + 2..at + 2 + size]);
        raw.drain(..at + 2 + size + 2);
        if size == 0 {
            return Ok(body);
        }
    }
}

fn more(stream: &mut TcpStream, into: &mut Vec<u8>) -> io::Result<()> {
    let mut piece = [0_u8; 8192];
    match stream.read(&mut piece)? {
        0 => Err(bad("the request ends in its body")),
        got => {
            into.extend_from_slice(&piece[..got]);
            Ok(())
        }
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|w| w == what)
}

fn bad(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// Reads `application/x-www-form-urlencoded`, in a query or a body.
#[must_use]
pub fn form(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut values = BTreeMap::<String, Vec<String>>::new();
    for pair in text.split('&').filter(|p| !p.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        values.entry(unescape(name)).or_default().push(unescape(value));
    }
    values
}

fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|h| std::str::from_utf8(h).ok());
        match (byte, hex.and_then(|h| u8::from_str_radix(h, 16).ok())) {
            (b'%', Some(value)) => {
                out.push(value);
                at += 3;
            }
            (b'+', _) => {
                out.push(b' ');
                at += 1;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Writes the answer, with its fault. Tells whether the connection can be used again.
///
/// # Errors
/// The other side went away, which a client with a time-out does.
pub fn write_answer(stream: &mut TcpStream, answer: &Answer, method: &str) -> io::Result<bool> {
    std::thread::sleep(answer.delay);
    match answer.fault {
        Some(Fault::CloseBeforeAnswer) => {
            stream.shutdown(Shutdown::Both)?;
            return Ok(false);
        }
        Some(Fault::Reset) => {
            SockRef::from(&*stream).set_linger(Some(Duration::ZERO))?;
            return Ok(false);
        }
        Some(Fault::Stall(None)) => return hang(stream),
        _ => {}
    }
    let body = if answer.gzip { gzip(&answer.body)? } else { answer.body.clone() };
    let bare = method == "HEAD" || answer.status == 204 || answer.status == 304;
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if answer.gzip {
        head.push_str("Content-Encoding: gzip\r\n");
    }
    if answer.chunked {
        head.push_str("Transfer-Encoding: chunked\r\n");
    } else if !(answer.status == 204 || answer.status == 304) {
        head.push_str(&format!("Content-Length: {}\r\n", answer.content_length.unwrap_or(body.len())));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes())?;
    if bare {
        return Ok(!answer.close_after);
    }
    match answer.fault {
        Some(Fault::CloseInBody(after)) => {
            stream.write_all(&body[..after.min(body.len())])?;
            stream.shutdown(Shutdown::Both)?;
            return Ok(false);
        }
        Some(Fault::Stall(Some(after))) => {
            stream.write_all(&body[..after.min(body.len())])?;
            return hang(stream);
        }
        Some(Fault::Drip(size, every)) => {
            for piece in body.chunks(size.max(1)) {
                stream.write_all(piece)?;
                stream.flush()?;
                std::thread::sleep(every);
            }
        }
        _ if answer.chunked => {
            for piece in body.chunks(16 * 1024) {
                stream.write_all(format!("{:x}\r\n", piece.len()).as_bytes())?;
                stream.write_all(piece)?;
                stream.write_all(b"\r\n")?;
            }
            stream.write_all(b"0\r\n\r\n")?;
        }
        _ => stream.write_all(&body)?,
    }
    stream.flush()?;
    let whole = answer.content_length.is_none_or(|l| l == body.len());
    Ok(whole && !answer.close_after)
}

/// Waits until the other side gives up.
fn hang(stream: &mut TcpStream) -> io::Result<bool> {
    let until = Instant::now() + STALL;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut piece = [0_u8; 256];
    while Instant::now() < until {
        match stream.read(&mut piece) {
            Ok(0) => break,
            Err(e) if !matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => break,
            _ => {}
        }
    }
    Ok(false)
}

fn gzip(body: &[u8]) -> io::Result<Vec<u8>> {
    let mut coder = GzEncoder::new(Vec::new(), Compression::default());
    coder.write_all(body)?;
    coder.finish()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        412 => "Precondition Failed",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Status",
    }
}
