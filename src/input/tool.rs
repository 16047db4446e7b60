//! Whose words a message is, where it names the tool or library that wrote it.

use super::{Form, Found};
use crate::facts::Pasted;
use crate::phrase::{Phrase, tool};

/// Tools and libraries between people and TikTok.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// <https://github.com/gitroomhq/postiz-app>
    Postiz,
    /// <https://github.com/igabm/n8n-nodes-tiktok>
    N8n,
    /// <https://github.com/inovector/mixpost>
    Mixpost,
    /// <https://www.ayrshare.com/docs>
    Ayrshare,
    /// <https://help.zapier.com>
    Zapier,
    /// <https://help.make.com>
    Make,
    /// <https://github.com/SocialiteProviders/Providers>
    Socialite,
    /// <https://github.com/guzzle/guzzle>
    Guzzle,
    /// <https://github.com/nextauthjs/next-auth>
    NextAuth,
    /// <https://github.com/better-auth/better-auth>
    BetterAuth,
    /// <https://github.com/jaredhanson/passport-oauth2>
    Passport,
    /// <https://github.com/axios/axios>
    Axios,
    /// <https://github.com/psf/requests>
    Requests,
}

/// What each of them writes, in small letters; the one nearer to the person stands first.
const SIGNS: &[(&str, Tool)] = &[
    ("postiz", Tool::Postiz),
    ("notenoughscopes", Tool::Postiz),
    ("refresh channel", Tool::Postiz),
    ("n8n", Tool::N8n),
    ("nodeapierror", Tool::N8n),
    ("mixpost", Tool::Mixpost),
    ("ayrshare", Tool::Ayrshare),
    ("zapier", Tool::Zapier),
    ("make.com", Tool::Make),
    ("socialite", Tool::Socialite),
    ("next-auth", Tool::NextAuth),
    ("[auth][error]", Tool::NextAuth),
    ("better-auth", Tool::BetterAuth),
    ("better auth", Tool::BetterAuth),
    ("internaloautherror", Tool::Passport),
    ("passport", Tool::Passport),
    ("guzzlehttp", Tool::Guzzle),
    ("` resulted in a `", Tool::Guzzle),
    ("axioserror", Tool::Axios),
    ("request failed with status code", Tool::Axios),
    ("requests.exceptions", Tool::Requests),
    ("client error: unauthorized for url", Tool::Requests),
];

impl Tool {
    /// What was recognised, to be read behind "Read as".
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::Postiz => tool::POSTIZ,
            Self::N8n => tool::N8N,
            Self::Mixpost => tool::MIXPOST,
            Self::Ayrshare => tool::AYRSHARE,
            Self::Zapier => tool::ZAPIER,
            Self::Make => tool::MAKE,
            Self::Socialite => tool::SOCIALITE,
            Self::Guzzle => tool::GUZZLE,
            Self::NextAuth => tool::NEXT_AUTH,
            Self::BetterAuth => tool::BETTER_AUTH,
            Self::Passport => tool::PASSPORT,
            Self::Axios => tool::AXIOS,
            Self::Requests => tool::REQUESTS,
        }
    }
}

/// Names the tool of an answer or of other text. Addresses name tools that say nothing.
pub(super) fn read(text: &str, found: &mut Found) {
    let spoken = [
        Pasted::Reply,
        Pasted::ToolWords,
        Pasted::OtherText,
        Pasted::ApiRequest,
    ];
    if !found.kinds.last().is_some_and(|kind| spoken.contains(kind)) {
        return;
    }
    let lower = text.to_ascii_lowercase();
    if let Some((_, tool)) = SIGNS.iter().find(|(sign, _)| lower.contains(sign)) {
        found.form(Form::ToolMessage(*tool));
    }
}
