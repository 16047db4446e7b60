//! What was pasted and who sent it.

use super::question;

question! {
    /// What the pasted text is.
    Pasted "pasted" from [Paste]
    ask { en: "What do you have to paste?" }
    help { en: "Look at its first characters: access tokens begin with act. in TikTok's samples, refresh tokens with rft. and client tokens with clt." }
    AccessToken "access_token" { en: "An access token" }
    DamagedToken "damaged_token" { en: "An access token that is not whole" }
    RefreshToken "refresh_token" { en: "A refresh token" }
    ClientToken "client_token" { en: "A client access token" }
    ClientCredentials "client_credentials" { en: "A client key or client secret" }
    AuthorizationCode "authorization_code" { en: "An authorization code, or the callback that carries it" }
    JsonWithoutToken "json_without_token" { en: "JSON with neither a token nor an error" }
    Reply "reply" { en: "An answer, or a part of one" }
    Quoted "quoted" { en: "Words of an answer: inside other text, without TikTok's log id, or contradicted by another answer" }
    LoginUrl "login_url" { en: "The login URL" }
    LoginUrlWithSecret "login_url_with_secret" { en: "A login URL that holds the client secret" }
    LoginPage "login_page" { en: "The words of TikTok's login page" }
    ApiRequest "api_request" { en: "A request to TikTok" }
    ToolWords "tool_words" { en: "A word that some tools print and that TikTok does not send" }
    OtherApi "other_api" { en: "A request to another API of TikTok's, or its answer" }
    OtherText "other_text" { en: "Text in which nothing from TikTok was recognised" }
    Nothing "nothing" { en: "Nothing to paste" }
}

question! {
    /// What TikTok's own message speaks of.
    MessageSays "message_says" from [Paste, Person]
    ask { en: "What does the message beside the error code speak of?" }
    help { en: "Read error.message in the reply, or error_description in a reply of the token endpoint or in the callback URL." }
    Chunks "chunks" { en: "The chunk size or the total chunk count" }
    MediaTypeOrMode "media_type_or_mode" { en: "media_type or post_mode" }
    SourceInfo "source_info" { en: "The source info" }
    PostInfo "post_info" { en: "The post info" }
    IntegrationGuidelines "integration_guidelines" { en: "The integration guidelines" }
    RedirectUriNotMatched "redirect_uri_not_matched" { en: "A redirect_uri that does not match the one of the login" }
    ParametersMalformed "parameters_malformed" { en: "Malformed or missing parameters" }
    PkceInvalid "pkce_invalid" { en: "The code verifier or the code challenge" }
    KeyOrSecretIncorrect "key_or_secret_incorrect" { en: "The client key or secret" }
    CodeExpired "code_expired" { en: "An expired authorization code" }
    AppCertificate "app_certificate" { en: "The app certificate, signature or package" }
    SomethingElse "something_else" { en: "Something else, or there is no message" }
}

question! {
    /// The number that TikTok's Android or iOS SDK gives.
    SdkError "sdk_error" from [Paste, Person]
    ask { en: "Which number does the SDK give?" }
    help { en: "Log the error code that the SDK hands to your callback, and compare it with TikTok's pages on handling errors for Android and iOS." }
    ClientKey "client_key" { en: "10003" }
    ServerError "server_error" { en: "10004" }
    RedirectUri "redirect_uri" { en: "10006" }
    Certificate "certificate" { en: "10011, 10017 or 10033" }
    Cancelled "cancelled" { en: "-2" }
    OtherNumber "other_number" { en: "Another number" }
    None "none" { en: "No SDK number is there" }
}

question! {
    /// Who sends the call that fails.
    Caller "caller" from [Person]
    ask { en: "Who sends the call that fails?" }
    help { en: "Look for the failing request: it stands in your server's log, in the network tab of the browser's developer tools, or in the log of the tool you use." }
    OwnServer "own_server" { en: "My own server or script" }
    BrowserPage "browser_page" { en: "A web page, straight from the browser" }
    ThirdPartyTool "third_party_tool" { en: "A tool or library by somebody else" }
}

question! {
    /// The TikTok API to which the call belongs.
    ApiFamily "api_family" from [Paste, Person]
    ask { en: "Which TikTok API is it?" }
    help { en: "Read the host and path of the failing request: /v2/ on open.tiktokapis.com is v2, or with /v2/research/ the Research API; open-api.tiktok.com is v1 and business-api.tiktok.com the Business API." }
    V2 "v2" { en: "Login Kit, Content Posting API or Display API (open.tiktokapis.com, v2)" }
    V1 "v1" { en: "The retired v1 (open-api.tiktok.com, or /auth/authorize/ without v2)" }
    Business "business" { en: "TikTok API for Business (business-api.tiktok.com)" }
    Research "research" { en: "Research API" }
}

question! {
    /// Which fields the user/info request names, by the scope that they need.
    FieldsAsked "fields_asked" from [Paste, Person]
    ask { en: "Which fields does the user/info request name?" }
    help { en: "Read fields= in the query of the request: username, bio_description, is_verified and profile_deep_link need user.info.profile; the counts need user.info.stats." }
    BasicOnly "basic_only" { en: "Only fields of user.info.basic" }
    ProfileFields "profile_fields" { en: "Fields of user.info.profile, too" }
    StatsFields "stats_fields" { en: "Counts of user.info.stats, too" }
    ProfileAndStats "profile_and_stats" { en: "Fields of both, too" }
    NotInQuery "not_in_query" { en: "The query names none" }
}
