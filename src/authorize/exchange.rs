//! The request that makes a token of the code: with names in the place of every secret.

use super::Login;

impl Login {
    /// The exchange as a command for a POSIX shell. The client secret, the code and the verifier come
    /// from the environment of the one who runs it.
    /// <https://developers.tiktok.com/doc/oauth-get-a-user-access-token>
    #[must_use]
    pub fn exchange(&self) -> String {
        let key = quoted(&["client_key=", &self.request.client_key].concat());
        let uri = quoted(&["redirect_uri=", &self.request.redirect_uri].concat());
        let verifier = if self.challenge.is_some() {
            " \\\n  --data-urlencode \"code_verifier=$TIKTOK_CODE_VERIFIER\""
        } else {
            ""
        };
        [
            "curl 'https://open.tiktokapis.com/v2/oauth/token/' \\\n  --data-urlencode ",
            &key,
            " \\\n  --data-urlencode \"client_secret=$TIKTOK_CLIENT_SECRET\"",
            " \\\n  --data-urlencode \"code=$TIKTOK_CODE\"",
            " \\\n  --data-urlencode 'grant_type=authorization_code'",
            " \\\n  --data-urlencode ",
            &uri,
            verifier,
        ]
        .concat()
    }
}

/// One word of the shell, whatever it holds.
fn quoted(text: &str) -> String {
    ["'", &text.replace('\'', "'\\''"), "'"].concat()
}
