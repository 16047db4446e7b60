//! The login request and TikTok's login page.

use super::question;

question! {
    /// The item that TikTok's login page asks the developer to correct.
    LoginPageItem "login_page_item" from [Paste, Person]
    ask { en: "Which item does TikTok's error page, or error_type in the address bar, name?" }
    help { en: "Read the page titled Something went wrong, which asks you to correct one item, or the parameter error_type in the browser's address bar." }
    ClientKey "client_key" { en: "client_key" }
    RedirectUri "redirect_uri" { en: "redirect_uri" }
    Scope "scope" { en: "scope" }
    CodeChallenge "code_challenge" { en: "code_challenge" }
    CodeChallengeMethod "code_challenge_method" { en: "code_challenge_method" }
    NonSandboxTarget "non_sandbox_target" { en: "non_sandbox_target" }
    Http431 "http_431" { en: "None, it is an error 431" }
    NoneNamed "none_named" { en: "The page names nothing" }
}

question! {
    /// How the login URL joins several scopes.
    ScopeJoiner "scope_joiner" from [Paste, Person]
    ask { en: "How does the login URL join several scopes?" }
    help { en: "Read the parameter scope of the login URL: %2C is a comma, %20 and + are spaces, and a single scope counts as joined by commas." }
    Comma "comma" { en: "By commas" }
    SpaceOrOther "space_or_other" { en: "By spaces or plus signs, or as several parameters" }
}

question! {
    /// How the redirect URI of the request compares with the registered one.
    RedirectRegistration "redirect_registration" from [Paste, Person]
    ask { en: "How does the redirect URI of the request compare with the registered one?" }
    help { en: "Compare redirect_uri in the login URL, decoded, with the redirect URIs in the Login Kit settings of the app's page, in the view whose client key is used." }
    Exact "exact" { en: "The same, character for character, in the view whose key is used" }
    Differs "differs" { en: "Similar, but not the same (www, slash, port, host, localhost for 127.0.0.1)" }
    OtherEnvironmentOnly "other_environment_only" { en: "Registered only in the other view (production or sandbox)" }
    FormRefused "form_refused" { en: "The portal refuses it (http or localhost on Web, a query, a fragment)" }
}

question! {
    /// The platform for which the login is set up in Login Kit.
    Platform "platform" from [Paste, Person]
    ask { en: "For which platform is the login set up in Login Kit?" }
    help { en: "Look at Platforms under App details on the app's page, and for which of them the redirect URI is entered in the Login Kit settings." }
    Web "web" { en: "Web" }
    Desktop "desktop" { en: "Desktop" }
    Ios "ios" { en: "iOS" }
    Android "android" { en: "Android" }
}

question! {
    /// What the login sends for PKCE.
    Pkce "pkce" from [Paste, Person]
    ask { en: "What does the login send for PKCE?" }
    help { en: "Read code_challenge and code_challenge_method in the login URL, and code_verifier in the body of the token request." }
    None "none" { en: "No code_challenge" }
    Plain "plain" { en: "code_challenge_method=plain" }
    Base64url "base64url" { en: "The SHA-256 of the verifier as base64url (43 characters)" }
    Hex "hex" { en: "The SHA-256 of the verifier as hex (64 characters), and the verifier in the exchange" }
    VerifierMissing "verifier_missing" { en: "A code_challenge, but no code_verifier that matches it in the exchange" }
}

question! {
    /// The parameter name under which the client key is sent.
    KeyParamName "key_param_name" from [Paste, Person]
    ask { en: "Under which name is the client key sent?" }
    help { en: "Read the parameter names in the login URL and in the body of the token request; general OAuth code writes client_id where TikTok expects client_key." }
    ClientKey "client_key" { en: "client_key" }
    ClientId "client_id" { en: "client_id" }
}
