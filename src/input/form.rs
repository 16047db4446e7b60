//! The forms that a paste can have, and the secrets that are turned away, each in words.

use super::Tool;
use crate::t;
use crate::text::Text;

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
    pub const fn text(self) -> Text {
        match self {
            Self::BareToken => t! { en: "an access token" },
            Self::Bearer => t! { en: "the token of an Authorization header" },
            Self::NamedValue => t! { en: "a named value" },
            Self::TokenAnswer => t! { en: "an answer of the token endpoint" },
            Self::Callback => t! { en: "a callback address" },
            Self::LoginUrl => t! { en: "the address of TikTok's login page" },
            Self::JsonReply => t! { en: "a JSON answer" },
            Self::HttpResponse => t! { en: "an HTTP response" },
            Self::HtmlPage => t! { en: "an HTML page" },
            Self::LogLine => t! { en: "words of TikTok's inside other text" },
            Self::LoginPage => t! { en: "the words of TikTok's login page" },
            Self::ApiRequest => t! { en: "a request to TikTok" },
            Self::PublishId => t! { en: "a publish_id" },
            Self::ToolMessage(tool) => tool.text(),
            Self::ToolWords => t! { en: "a word of some tool, which TikTok does not send" },
            Self::OtherText => t! { en: "text without a word of TikTok's" },
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
    pub const fn text(self) -> Text {
        match self {
            Self::RefreshToken => {
                t! { en: "A refresh token was not kept and not sent: it belongs on your server, and no check needs it." }
            }
            Self::ClientToken => {
                t! { en: "A client access token was not kept and not sent: it stands for the app, and the calls here are about a person." }
            }
            Self::ClientKey => {
                t! { en: "A client key was not kept and not sent: no check needs it." }
            }
            Self::ClientSecret => {
                t! { en: "A client secret was not kept and not sent: no check needs it. If others could see it, make a new one in the portal." }
            }
            Self::AuthorizationCode => {
                t! { en: "An authorization code was not kept and not sent: only your server can exchange it." }
            }
            Self::BrokenToken => {
                t! { en: "A value in the place of the access token cannot be one, so it was not sent." }
            }
        }
    }
}
