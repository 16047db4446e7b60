//! The page's calls as programs that anybody can run: the token comes from the environment and is in
//! none of them.

use crate::api::Probe;

/// TikTok's host. <https://developers.tiktok.com/doc/tiktok-api-v2-introduction>
const HOST: &str = "open.tiktokapis.com";

/// The kind of every body that the page sends.
const KIND: &str = "application/json; charset=UTF-8";

/// In all of them the lines with `{kind}` or `{body}` are for the calls that have a body. No part of a
/// call holds a single quote.
const CURL: &str = r#"curl --include --silent --show-error --max-time 15 \
  -H "Authorization: Bearer $TIKTOK_TOKEN" \
  -H 'Accept: application/json' \
  -H 'Content-Type: {kind}' \
  --data-raw '{body}' \
  'https://{host}{path}'
"#;

/// Without `-SkipHttpErrorCheck` a refusal would be an error without its answer.
const POWERSHELL: &str = r#"$reply = Invoke-WebRequest -Method {method} -Uri 'https://{host}{path}' `
  -Headers @{ Authorization = "Bearer $env:TIKTOK_TOKEN"; Accept = 'application/json' } `
  -ContentType '{kind}' -Body '{body}' `
  -SkipHttpErrorCheck -MaximumRedirection 0 -TimeoutSec 15
"$($reply.StatusCode) $($reply.Content)"
"#;

/// `http.client` follows no redirect, which would take the token along.
const PYTHON: &str = r"import http.client, os

headers = {
    'Authorization': 'Bearer ' + os.environ['TIKTOK_TOKEN'],
    'Accept': 'application/json',
    'Content-Type': '{kind}',
}
tiktok = http.client.HTTPSConnection('{host}', timeout=15)
tiktok.request(
    '{method}', '{path}', headers=headers,
    body='{body}',
)
reply = tiktok.getresponse()
print(reply.status, reply.read().decode())
";

const JAVASCRIPT: &str = r"fetch('https://{host}{path}', {
  method: '{method}',
  headers: {
    Authorization: `Bearer ${process.env.TIKTOK_TOKEN}`,
    Accept: 'application/json',
    'Content-Type': '{kind}',
  },
  body: '{body}',
  redirect: 'error',
  signal: AbortSignal.timeout(15000),
}).then(async (reply) => console.log(reply.status, await reply.text()));
";

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
    let template = match language {
        Language::Curl => CURL,
        Language::PowerShell => POWERSHELL,
        Language::Python => PYTHON,
        Language::JavaScript => JAVASCRIPT,
    };
    let mut text = String::new();
    for line in template.split_inclusive('\n') {
        let of_body = line.contains("{body}") || line.contains("{kind}");
        if request.body.is_some() || !of_body {
            text += line;
        }
    }
    let path = request.target();
    let values = [
        ("{host}", HOST),
        ("{method}", request.method),
        ("{path}", &path),
        ("{kind}", KIND),
        ("{body}", request.body.unwrap_or_default()),
    ];
    for (name, value) in values {
        text = text.replace(name, value);
    }
    text
}
