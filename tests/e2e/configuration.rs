//! The shipped configuration of nginx, of which only addresses and folders are changed.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::Path;

use super::child::Folder;
use super::nginx::Plan;

const SHIPPED: &str = include_str!("../../proxy/nginx.conf");

/// Around the site: what Debian's own nginx.conf would bring.
pub const AROUND: &str = "\
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

/// A host that has the page and no proxy, and gives index.html for whatever is not there.
pub fn without_proxy(address: SocketAddr, root: &Path) -> String {
    let types = "text/html html; text/css css; text/javascript js; application/wasm wasm; image/svg+xml svg;";
    let root = root.display();
    format!(
        "types {{ {types} }}
        server {{
            listen {address};
            root {root};
            access_log off;
            location / {{ try_files $uri /index.html; }}
        }}"
    )
}

/// The shipped configuration with this test's addresses and folders.
pub fn shipped(plan: &Plan, address: SocketAddr, http: SocketAddr, folder: &Folder) -> String {
    folder.write("authority.pem", plan.authority_pem);
    let (root, upstream) = (plan.root.display(), plan.upstream);
    let mut changes = vec![
        ("listen 443 ssl http2;", format!("listen {address};")),
        ("listen 80;", format!("listen {http};")),
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
