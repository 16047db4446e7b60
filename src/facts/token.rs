//! The token request, and the age and end of tokens.

use super::question;

question! {
    /// Whether key and secret come from one view of one app.
    KeySecretPair "key_secret_pair" from [Person]
    ask { en: "Do the client key and secret of the token request, and the key of the login URL, come from the same view of the same app?" }
    help { en: "Compare all three with Credentials on the app's page, with the switch beside the app's name first on Production and then on Sandbox." }
    SamePair "same_pair" { en: "Yes" }
    MixedPair "mixed_pair" { en: "No, sandbox and production, or two apps, are mixed" }
}

question! {
    /// How the body of the token request is encoded.
    TokenRequestEncoding "token_request_encoding" from [Paste, Person]
    ask { en: "How is the body of the token request encoded?" }
    help { en: "Read the header Content-Type of the POST to /v2/oauth/token/ and its body: key=value pairs joined by & are form-encoded, braces are JSON." }
    Form "form" { en: "application/x-www-form-urlencoded" }
    Json "json" { en: "JSON" }
}

question! {
    /// The state of the code that is exchanged.
    CodeState "code_state" from [Paste, Person]
    ask { en: "In which state is the code that is exchanged?" }
    help { en: "Compare the code in the token request with the parameter code of the latest callback URL, decoded, and look in your log whether it was sent before." }
    Fresh "fresh" { en: "New, URL-decoded, used for the first time" }
    UsedOrOld "used_or_old" { en: "Used before, old, or from an earlier login" }
    StillEncoded "still_encoded" { en: "Still URL-encoded (%2A, %21)" }
}

question! {
    /// The age of the token, or of the refresh token where a refresh fails.
    TokenAge "token_age" from [Paste, Person]
    ask { en: "How old is the token (for a refresh: the refresh token)?" }
    help { en: "Look up when your server received the token answer that holds it; expires_in and refresh_expires_in in that answer say how long the tokens live." }
    Under2Hours "under_2_hours" { en: "Under 2 hours" }
    From2To24Hours "2_to_24_hours" { en: "2 to 24 hours" }
    Over24Hours "over_24_hours" { en: "Over 24 hours" }
    Over180Days "over_180_days" { en: "Over 180 days" }
}

question! {
    /// Which refresh token is sent.
    RefreshTokenUsed "refresh_token_used" from [Person]
    ask { en: "Which refresh token is sent?" }
    help { en: "Compare the token that is sent with the field refresh_token of the newest token answer, and look for a second job that refreshes the same account." }
    Newest "newest" { en: "The one from the newest token answer" }
    EarlierOne "earlier_one" { en: "An earlier one, or two jobs refresh at once" }
    NeverRefreshed "never_refreshed" { en: "None, the token is never refreshed" }
}

question! {
    /// Whether the person removed the app or the token was revoked.
    AccessRemoved "access_removed" from [Paste, Person]
    ask { en: "Did the person remove the app in TikTok, or was the token revoked?" }
    help { en: "Look for the webhook authorization.removed and its reason, look for calls to /v2/oauth/revoke/ in your code, and ask the person." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}
