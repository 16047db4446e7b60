//! HTTP byte by byte, so that a test can send what no client library would.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::Value;

use super::child::PATIENCE;

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    pub body: String,
}

impl Reply {
    /// All values of a header, whose name is given in lower case.
    pub fn all(&self, name: &str) -> Vec<&str> {
        let of_name = self.headers.iter().filter(|(header, _)| header == name);
        of_name.map(|(_, value)| value.as_str()).collect()
    }

    /// The only value of a header; empty without one.
    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        match self.all(name).as_slice() {
            [] => "",
            [value] => value,
            values => panic!("{name} comes {} times: {values:?}", values.len()),
        }
    }

    /// The names of all headers.
    pub fn names(&self) -> Vec<&str> {
        self.headers.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// `error.code` of a JSON body; empty without one.
    pub fn code(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap_or_default();
        body["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Status and code.
    pub fn summary(&self) -> String {
        format!("{} {}", self.status, self.code())
            .trim_end()
            .to_owned()
    }
}

/// Sends a request line with headers, each ended by `\r\n`, and a body, and reads all of the answer.
pub fn exchange(address: SocketAddr, line: &str, headers: &str, body: &str) -> Reply {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    stream
        .set_read_timeout(Some(PATIENCE))
        .expect("it is not zero");
    let request = format!("{line} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n{body}");
    stream
        .write_all(request.as_bytes())
        .expect("the server reads");
    let mut reply = Vec::new();
    // A server that refuses early may cut the connection once its answer is out.
    stream.read_to_end(&mut reply).ok();
    read(&String::from_utf8_lossy(&reply)).unwrap_or_else(|| panic!("{line}: no answer: {reply:?}"))
}

fn read(reply: &str) -> Option<Reply> {
    let (head, body) = reply.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.filter_map(|line| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_lowercase(), value.trim().to_owned()))
    });
    Some(Reply {
        status,
        headers: headers.collect(),
        body: body.to_owned(),
    })
}
