//! The words around a new login.

use super::words;

words! {
    /// Opens the part.
    SUMMARY { en: "Log in again: make the login URL, read what comes back" }
    /// What the part does, and what it never needs.
    INTRO { en: "Nothing you type here is sent by this page: you open the login page yourself. Neither the client secret nor a token belongs here." }
    /// A token in one of the fields, or what may be a secret.
    SECRET_REFUSED { en: "What looks like a token or a secret was taken out of the field and not kept: a login needs neither." }
    /// The label of the client key.
    CLIENT_KEY { en: "Client key" }
    /// Where it stands.
    CLIENT_KEY_HELP { en: "Under Credentials on the app's page in the developer portal." }
    /// A key that begins with sb.
    KEY_OF_SANDBOX { en: "It begins with sb, as the sandbox keys in developers' reports do: the account that logs in has to be a target user of that sandbox." }
    /// A key that begins with aw.
    KEY_OF_PRODUCTION { en: "It begins with aw, as the production keys in developers' reports do." }
    /// The heading of the platforms.
    PLATFORM { en: "Platform, as set up in Login Kit" }
    /// The label of the redirect URI.
    REDIRECT { en: "Redirect URI" }
    /// How it has to be written.
    REDIRECT_HELP { en: "As it is registered for this platform in the Login Kit settings, character for character. Rules:" }
    /// A port for all ports.
    WILDCARD { en: "The * can be registered for any port. Write here the port on which your app listens." }
    /// The heading of the scopes.
    SCOPES { en: "Scopes to ask for" }
    /// Which to tick.
    SCOPES_HELP { en: "A token carries what its login asked for and the person agreed to, so keep the scopes that it should still have. Developers report that one scope that is not enabled for the key makes TikTok refuse the whole login." }
    /// Makes the address.
    MAKE { en: "Make the login URL" }
    /// The address was made.
    MADE { en: "The login URL stands below." }
    /// The browser has no random numbers.
    NOT_MADE { en: "This browser gives out no random numbers, so no login URL was made." }
    /// Something is missing.
    INCOMPLETE { en: "A client key, a redirect URI that keeps the rules and at least one scope are needed first." }
    /// The heading of the address.
    LOGIN_URL { en: "Login URL" }
    /// What it is good for.
    LOGIN_URL_HELP { en: "For one login. It opens in a new tab; keep this one, which alone knows the state. disable_auto_auth=1 shows the consent page even to a person who is still logged in." }
    /// What it is in an app.
    LOGIN_URL_IN_APP { en: "In an app, TikTok's SDK makes the request; compare its values with these." }
    /// Copies the address.
    COPY_URL { en: "Copy the login URL" }
    /// The heading of what to tick.
    TICK { en: "What to tick on TikTok's page" }
    /// What to tick.
    TICK_HELP { en: "Leave the switch on beside every permission. People may grant any part of what an app asks for, and take it back later; which scopes have a switch, TikTok does not document." }
    /// The heading of the verifier.
    VERIFIER { en: "code_verifier" }
    /// What it is for.
    VERIFIER_HELP { en: "The URL holds its SHA-256 in hex, as TikTok documents it, not in base64url. The exchange has to send the verifier itself. It can be shown once." }
    /// Shows it.
    SHOW_VERIFIER { en: "Show the code_verifier" }
    /// Takes it away.
    DROP_VERIFIER { en: "I have saved it" }
    /// It was taken away.
    VERIFIER_GONE { en: "It was shown and is gone. Without it, make a new login URL." }
    /// The label of the field for what came back.
    CALLBACK { en: "The address that came back" }
    /// What to paste.
    CALLBACK_HELP { en: "After the login, copy the whole address from the browser's address bar, from an error page too. It is read here, sent nowhere, and taken out of the field, because the code in it is a secret." }
    /// Reads it.
    READ { en: "Read it" }
    /// The address was read.
    CALLBACK_READ { en: "Read, and taken out of the field." }
    /// The heading of a good answer.
    CAME_CODE { en: "TikTok sent a code" }
    /// The heading of a bad answer.
    CAME_ERROR { en: "TikTok refused the login" }
    /// The heading of anything else.
    CAME_NOTHING { en: "This is no answer to a login: paste the whole address, from https:// to its end." }
    /// Several causes are left.
    SEVERAL { en: "Several causes fit. The questions of a diagnosis tell them apart." }
    /// Feeds the answer into the main check.
    DIAGNOSE { en: "Diagnose this" }
    /// A scope that was granted.
    GRANTED { en: "granted" }
    /// A scope that was not.
    LEFT_OUT { en: "asked for, not granted" }
    /// What to do about those.
    LEFT_OUT_HELP { en: "A person can switch permissions off on the consent page. Make a new login URL, and leave every switch on." }
    /// A callback without `scopes`.
    NO_SCOPES { en: "The address names no scopes. The field scope of the token answer will." }
    /// The states are the same.
    STATE_MATCHES { en: "Its state is the one of this login." }
    /// The states differ.
    STATE_DIFFERS { en: "Its state is not the one of this login: it answers another login, or is forged. Do not exchange its code." }
    /// There is no state.
    STATE_MISSING { en: "It has no state, although this login sent one. Copy the whole address; if it really has none, do not exchange its code." }
    /// The heading of the exchange.
    EXCHANGE { en: "Exchange the code" }
    /// How to run it.
    EXCHANGE_HELP { en: "On your server, at once and only once. Put the secrets into these variables yourself, and the code URL-decoded: %2A is *, %21 is !. curl encodes it again." }
    /// Copies the exchange.
    COPY_EXCHANGE { en: "Copy the command" }
}
