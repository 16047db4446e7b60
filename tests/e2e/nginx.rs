//! A running nginx.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::child::{Child, Folder, wait_for};
use super::configuration;

/// Another process may take a free port before nginx does.
const ATTEMPTS: usize = 5;

/// What differs between tests.
pub struct Plan<'a> {
    /// Where TikTok is.
    pub upstream: SocketAddr,
    /// Who vouches for it.
    pub authority_pem: &'a str,
    /// The page.
    pub root: PathBuf,
    /// Lines to change besides the addresses and folders.
    pub changes: &'a [(&'a str, &'a str)],
}

/// A running nginx.
pub struct Nginx {
    /// Where the page is.
    pub address: SocketAddr,
    /// Where callers without TLS are sent on from.
    pub http: SocketAddr,
    // Before the folder, so that it ends first.
    _child: Child,
    folder: Folder,
}

impl Nginx {
    pub fn start(plan: &Plan) -> Self {
        Self::with(|address, http, folder| configuration::shipped(plan, address, http, folder))
    }

    /// A host that has the page and no proxy, and gives index.html for whatever is not there.
    pub fn without_proxy(root: &Path) -> Self {
        Self::with(|address, _, _| configuration::without_proxy(address, root))
    }

    fn with(site: impl Fn(SocketAddr, SocketAddr, &Folder) -> String) -> Self {
        let mut said = String::new();
        for _ in 0..ATTEMPTS {
            match Self::attempt(&site) {
                Ok(nginx) => return nginx,
                Err(message) => said = message,
            }
        }
        panic!("nginx does not start: {said}");
    }

    fn attempt(site: &impl Fn(SocketAddr, SocketAddr, &Folder) -> String) -> Result<Self, String> {
        let folder = Folder::new("nginx");
        let [address, http] = free_addresses();
        for name in ["logs", "temp"] {
            std::fs::create_dir_all(folder.at(name)).expect("the folder can be written");
        }
        folder.write("nginx.conf", configuration::AROUND);
        folder.write("site.conf", &site(address, http, &folder));
        let mut command = Command::new("nginx");
        command
            .arg("-p")
            .arg(folder.path())
            .args(["-c", "nginx.conf", "-e", "start.log"]);
        let mut child = Child::start(&mut command, &folder, "output.log");
        // The pid is written once the ports are nginx's own.
        let started = wait_for("nginx", || {
            let started = !folder.read("nginx.pid").is_empty();
            (started || child.has_ended()).then_some(started)
        });
        if !started {
            return Err(folder.read("output.log") + &folder.read("start.log"));
        }
        Ok(Self {
            address,
            http,
            _child: child,
            folder,
        })
    }

    /// The access log.
    pub fn access_log(&self) -> String {
        self.folder.read("logs/token-doctor.log")
    }

    /// Every file that nginx has written, logs and temporary files alike.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        self.folder.files()
    }
}

/// Two, held at the same time, so that they differ.
fn free_addresses() -> [SocketAddr; 2] {
    let held = [(); 2].map(|()| TcpListener::bind(("127.0.0.1", 0)).expect("a port is free"));
    held.map(|listener| listener.local_addr().expect("it has an address"))
}
