//! The page's calls as programs that anybody can run: the token comes from the environment and is in
//! none of them.

use crate::api::{Probe, Request};

/// TikTok's host. <https://developers.tiktok.com/doc/tiktok-api-v2-introduction>
const HOST: &str = "https://open.tiktokapis.com";

/// The kind of every body that the page sends.
const KIND: &str = "application/json; charset=UTF-8";

/// What a call can be written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// curl in a POSIX shell.
    #[default]
    Curl,
    /// PowerShell 7.
    PowerShell,
    /// Python 3 with its standard library.
    Python,
    /// JavaScript in Node.js 18 or later.
    JavaScript,
}

impl Language {
    /// Every language, in the order of the page.
    pub const ALL: &[Self] = &[Self::Curl, Self::PowerShell, Self::Python, Self::JavaScript];

    /// Its name in the page's attributes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Curl => "curl",
            Self::PowerShell => "powershell",
            Self::Python => "python",
            Self::JavaScript => "javascript",
        }
    }

    /// The language of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.id() == id)
    }
}

/// The call as a curl command that reads the token from `$TIKTOK_TOKEN`.
#[must_use]
pub fn curl(probe: Probe) -> String {
    program(probe, Language::Curl)
}

/// The call in that language; it prints the HTTP status and the answer.
#[must_use]
pub fn program(probe: Probe, language: Language) -> String {
    let request = probe.request();
    let mark = if request.query.is_empty() { "" } else { "?" };
    let address = [HOST, request.path, mark, request.query].concat();
    match language {
        Language::Curl => in_curl(&request, &address),
        Language::PowerShell => in_powershell(&request, &address),
        Language::Python => in_python(&request, &address),
        Language::JavaScript => in_javascript(&request, &address),
    }
}

// The bodies and addresses hold no single quote, so they stand in single quotes everywhere.

fn in_curl(request: &Request, address: &str) -> String {
    let body = request.body.map(|body| {
        [
            "  -H 'Content-Type: ",
            KIND,
            "' \\\n  --data-raw '",
            body,
            "' \\\n",
        ]
        .concat()
    });
    let body = body.unwrap_or_default();
    [
        "curl --include --silent --show-error --max-time 15 \\\n",
        "  -H \"Authorization: Bearer $TIKTOK_TOKEN\" \\\n",
        "  -H 'Accept: application/json' \\\n",
        &body,
        "  '",
        address,
        "'\n",
    ]
    .concat()
}

/// Without `-SkipHttpErrorCheck` a refusal would be an error without its body.
fn in_powershell(request: &Request, address: &str) -> String {
    let body = request
        .body
        .map(|body| [" `\n  -ContentType '", KIND, "' -Body '", body, "'"].concat());
    let body = body.unwrap_or_default();
    [
        "$reply = Invoke-WebRequest -Method ",
        request.method,
        " -Uri '",
        address,
        "' `\n  -Headers @{ Authorization = \"Bearer $env:TIKTOK_TOKEN\"; Accept = 'application/json' }",
        &body,
        " `\n  -SkipHttpErrorCheck -MaximumRedirection 0 -TimeoutSec 15\n\"$($reply.StatusCode) $($reply.Content)\"\n",
    ]
    .concat()
}

/// `http.client` follows no redirect, which would take the token along.
fn in_python(request: &Request, address: &str) -> String {
    let kind = request
        .body
        .map(|_| ["    'Content-Type': '", KIND, "',\n"].concat());
    let body = request.body.map(|body| [", body='", body, "'"].concat());
    let path = address.strip_prefix(HOST).unwrap_or(address);
    let host = HOST.strip_prefix("https://").unwrap_or(HOST);
    [
        "import http.client, os\n\nheaders = {\n    'Authorization': 'Bearer ' + os.environ['TIKTOK_TOKEN'],\n    'Accept': 'application/json',\n",
        &kind.unwrap_or_default(),
        "}\ntiktok = http.client.HTTPSConnection('",
        host,
        "', timeout=15)\ntiktok.request('",
        request.method,
        "', '",
        path,
        "', headers=headers",
        &body.unwrap_or_default(),
        ")\nreply = tiktok.getresponse()\nprint(reply.status, reply.read().decode())\n",
    ]
    .concat()
}

fn in_javascript(request: &Request, address: &str) -> String {
    let kind = request
        .body
        .map(|_| ["    'Content-Type': '", KIND, "',\n"].concat());
    let body = request
        .body
        .map(|body| ["  body: '", body, "',\n"].concat());
    [
        "fetch('",
        address,
        "', {\n  method: '",
        request.method,
        "',\n  headers: {\n    Authorization: `Bearer ${process.env.TIKTOK_TOKEN}`,\n    Accept: 'application/json',\n",
        &kind.unwrap_or_default(),
        "  },\n",
        &body.unwrap_or_default(),
        "  redirect: 'error',\n  signal: AbortSignal.timeout(15000),\n}).then(async (reply) => console.log(reply.status, await reply.text()));\n",
    ]
    .concat()
}
