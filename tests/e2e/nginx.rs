//! nginx with the shipped configuration, of which only addresses and folders are changed.

use std::fmt::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::child::{Child, Folder, wait_for};

const SHIPPED: &str = include_str!("../../proxy/nginx.conf");

/// Around the site: what Debian's own nginx.conf would bring.
const AROUND: &str = "\
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid nginx.pid;
daemon off;
master_process off;
events {}
http {
    client_body_temp_path temp/body;
    proxy_temp_path temp/proxy;
    fastcgi_temp_path temp/fastcgi;
    uwsgi_temp_path temp/uwsgi;
    scgi_temp_path temp/scgi;
    include site.conf;
}
";

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
    /// Where the redirect to https is.
    pub plain: SocketAddr,
    // Before the folder, so that it ends first.
    _child: Child,
    folder: Folder,
}

impl Nginx {
    pub fn start(plan: &Plan) -> Self {
        let mut said = String::new();
        for _ in 0..ATTEMPTS {
            match Self::attempt(|address, plain, folder| site(plan, address, plain, folder)) {
                Ok(nginx) => return nginx,
                Err(message) => said = message,
            }
        }
        panic!("nginx does not start: {said}");
    }

    /// A host that has the page and no proxy, and gives index.html for whatever is not there.
    pub fn without_proxy(root: &Path) -> Self {
        let root = root.display();
        let site = |address, _, _: &Folder| {
            format!(
                "types {{ text/html html; text/css css; text/javascript js; application/wasm wasm; image/svg+xml svg; }}
                server {{ listen {address}; root {root}; access_log logs/access.log; \
                location / {{ try_files $uri /index.html; }} }}"
            )
        };
        Self::attempt(site).unwrap_or_else(|said| panic!("nginx does not start: {said}"))
    }

    fn attempt(
        site: impl FnOnce(SocketAddr, SocketAddr, &Folder) -> String,
    ) -> Result<Self, String> {
        let folder = Folder::new("nginx");
        let (address, plain) = (free_address(), free_address());
        for name in ["logs", "temp"] {
            std::fs::create_dir_all(folder.at(name)).expect("the folder can be written");
        }
        folder.write("nginx.conf", AROUND);
        folder.write("site.conf", &site(address, plain, &folder));
        let mut command = Command::new("nginx");
        command
            .arg("-p")
            .arg(folder.path())
            .args(["-c", "nginx.conf", "-e", "start.log"]);
        let mut child = Child::start(&mut command, &folder, "output.log");
        // The pid is written once the ports are nginx's own.
        let started = wait_for("nginx", || match folder.read("nginx.pid").is_empty() {
            false => Some(true),
            true => child.has_ended().then_some(false),
        });
        if !started {
            return Err(folder.read("output.log") + &folder.read("start.log"));
        }
        Ok(Self {
            address,
            plain,
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

fn free_address() -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has an address")
}

/// The shipped configuration with this test's addresses and folders.
fn site(plan: &Plan, address: SocketAddr, plain: SocketAddr, folder: &Folder) -> String {
    folder.write("authority.pem", plan.authority_pem);
    let (root, upstream) = (plan.root.display(), plan.upstream);
    let mut changes = vec![
        ("listen 443 ssl http2;", format!("listen {address};")),
        ("listen 80;", format!("listen {plain};")),
        ("root /srv/token-doctor;", format!("root {root};")),
        (
            "set $tiktok open.tiktokapis.com;",
            format!("set $tiktok {upstream};"),
        ),
        (
            "/etc/ssl/certs/ca-certificates.crt",
            folder.at("authority.pem"),
        ),
        ("/var/log/nginx/", folder.at("logs/")),
    ];
    changes.extend(
        plan.changes
            .iter()
            .map(|(from, to)| (*from, (*to).to_owned())),
    );
    let mut site = String::new();
    for line in SHIPPED.lines() {
        let line_is_kept =
            !line.contains("listen [::]") && !line.trim_start().starts_with("ssl_certificate");
        if line_is_kept {
            writeln!(site, "{line}").expect("a String takes all text");
        }
    }
    for (from, to) in changes {
        assert!(site.contains(from), "proxy/nginx.conf has no {from:?}");
        site = site.replace(from, &to);
    }
    site
}
