//! The forms that a paste can have, and the secrets that are turned away, each in words.

use super::Tool;
use crate::phrase::{Phrase, form, refused};

/// A form that was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A token by itself.
    BareToken,
    /// A token behind the word `Bearer`, alone or in a header or a curl command.
    Bearer,
    /// A named value, as in an `.env` file.
    NamedValue,
    /// The answer of the token endpoint.
    TokenAnswer,
    /// The address that TikTok sends the browser back to.
    Callback,
    /// The address of TikTok's login page.
    LoginUrl,
    /// A JSON answer of TikTok's.
    JsonReply,
    /// A whole HTTP response.
    HttpResponse,
    /// An HTML page.
    HtmlPage,
    /// A code word or a sentence of TikTok's inside other text.
    LogLine,
    /// The words of TikTok's login page.
    LoginPage,
    /// A request to TikTok's API.
    ApiRequest,
    /// What TikTok calls a post that was begun.
    PublishId,
    /// A message that names the tool that wrote it.
    ToolMessage(Tool),
    /// A word that some tools print and that TikTok does not send.
    ToolWords,
    /// Text in which nothing was recognised.
    OtherText,
}

impl Form {
    /// What was recognised, to be read behind "Read as".
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::BareToken => form::BARE_TOKEN,
            Self::Bearer => form::BEARER,
            Self::NamedValue => form::NAMED_VALUE,
            Self::TokenAnswer => form::TOKEN_ANSWER,
            Self::Callback => form::CALLBACK,
            Self::LoginUrl => form::LOGIN_URL,
            Self::JsonReply => form::JSON_REPLY,
            Self::HttpResponse => form::HTTP_RESPONSE,
            Self::HtmlPage => form::HTML_PAGE,
            Self::LogLine => form::LOG_LINE,
            Self::LoginPage => form::LOGIN_PAGE,
            Self::ApiRequest => form::API_REQUEST,
            Self::PublishId => form::PUBLISH_ID,
            Self::ToolMessage(tool) => tool.phrase(),
            Self::ToolWords => form::TOOL_WORDS,
            Self::OtherText => form::OTHER_TEXT,
        }
    }
}

/// A secret that the page does not need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A refresh token.
    RefreshToken,
    /// A client access token.
    ClientToken,
    /// A client key.
    ClientKey,
    /// A client secret.
    ClientSecret,
    /// An authorization code.
    AuthorizationCode,
    /// A value that stands in the place of a token and cannot be one.
    BrokenToken,
}

impl Refused {
    /// Why it was turned away.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::RefreshToken => refused::REFRESH_TOKEN,
            Self::ClientToken => refused::CLIENT_TOKEN,
            Self::ClientKey => refused::CLIENT_KEY,
            Self::ClientSecret => refused::CLIENT_SECRET,
            Self::AuthorizationCode => refused::AUTHORIZATION_CODE,
            Self::BrokenToken => refused::BROKEN_TOKEN,
        }
    }
}
