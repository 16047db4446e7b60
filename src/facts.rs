//! The questions and their closed answers: all that a diagnosis can rest on and all that a link can hold.

mod app;
mod login;
#[cfg(any(test, target_arch = "wasm32"))]
mod packed;
mod paste;
mod post;
mod scope;
mod stage;
mod token;
mod transport;

use crate::text::Text;

pub use self::{app::*, login::*, paste::*, post::*, scope::*, stage::*, token::*, transport::*};

/// Where an answer can come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Read in the pasted text.
    Paste,
    /// Read in the answer to one of the page's own calls.
    Probe,
    /// Told by the person.
    Person,
}

/// What the page knows about a question besides its answers.
#[derive(Debug)]
pub struct Asked {
    /// The question's name in links and exports.
    pub id: &'static str,
    /// The question as a person reads it.
    pub ask: Text,
    /// One sentence that says where to look.
    pub help: Text,
    /// Where the answer can come from.
    pub from: &'static [Origin],
    /// The answers: id and words.
    pub answers: &'static [(&'static str, Text)],
}

/// Makes one question: the enum of its answers and its words.
macro_rules! question {
    (
        $(#[$doc:meta])*
        $name:ident $id:literal from [$($origin:ident),+]
        ask { $($ask:tt)+ }
        help { $($help:tt)+ }
        $($answer:ident $answer_id:literal { $($label:tt)+ })+
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(
                #[doc = concat!("`", $answer_id, "`")]
                $answer,
            )+
        }

        impl $name {
            pub(super) const fn of(index: usize) -> Option<Self> {
                match index {
                    $(index if index == Self::$answer as usize => Some(Self::$answer),)+
                    _ => None,
                }
            }

            pub(super) const ASKED: $crate::facts::Asked = $crate::facts::Asked {
                id: $id,
                ask: $crate::t! { $($ask)+ },
                help: $crate::t! { $($help)+ },
                from: &[$($crate::facts::Origin::$origin),+],
                answers: &[$(($answer_id, $crate::t! { $($label)+ })),+],
            };
        }
    };
}
use question;

/// Registers every question: [`Question`], [`Facts`] and the access to them come from this list.
macro_rules! facts {
    ($($field:ident: $name:ident,)+) => {
        /// Something the tree may want to know.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Question {
            $(
                #[doc = concat!("`", stringify!($field), "`")]
                $name,
            )+
        }

        impl Question {
            /// Every question, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// What its file says.
            const fn written(self) -> &'static Asked {
                match self {
                    $(Self::$name => &$name::ASKED,)+
                }
            }
        }

        /// What is known: for each question one of its closed answers, or nothing.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Facts {
            $(
                #[doc = concat!("The answer to `", stringify!($field), "`.")]
                pub $field: Option<$name>,
            )+
        }

        impl Facts {
            $(
                /// The answer, or the question that has to be asked.
                ///
                /// # Errors
                /// The question, where nothing is known.
                pub fn $field(&self) -> Result<$name, Question> {
                    self.$field.ok_or(Question::$name)
                }
            )+

            /// What is known on this question.
            #[must_use]
            pub fn get(&self, question: Question) -> Option<Answer> {
                let index = match question {
                    $(Question::$name => self.$field.map(|answer| answer as u8),)+
                }?;
                Some(Answer { question, index })
            }

            /// These facts and one more; a fact already known on that question is replaced.
            #[must_use]
            pub fn with(mut self, answer: Answer) -> Self {
                self.set(answer.question, Some(answer.index()));
                self
            }

            /// These facts without what is known on that question.
            #[must_use]
            pub fn without(mut self, question: Question) -> Self {
                self.set(question, None);
                self
            }

            #[inline(never)]
            fn set(&mut self, question: Question, index: Option<usize>) {
                let index = index.unwrap_or(usize::MAX);
                match question {
                    $(Question::$name => self.$field = $name::of(index),)+
                }
            }
        }

        $(
            impl From<$name> for Answer {
                fn from(answer: $name) -> Self {
                    Self { question: Question::$name, index: answer as u8 }
                }
            }
        )+
    };
}

facts! {
    pasted: Pasted,
    transport_outcome: TransportOutcome,
    checks: Checks,
    error_code: ErrorCode,
    failing_stage: FailingStage,
    message_says: MessageSays,
    sdk_error: SdkError,
    login_page_item: LoginPageItem,
    symptom: Symptom,
    app_status: AppStatus,
    credentials_environment: CredentialsEnvironment,
    audited: Audited,
    review_outcome: ReviewOutcome,
    login_kit_added: LoginKitAdded,
    scope_products_added: ScopeProductsAdded,
    scope_enabled_on_app: ScopeEnabledOnApp,
    scope_in_login_request: ScopeInLoginRequest,
    scope_added_after_login: ScopeAddedAfterLogin,
    scope_list_source: ScopeListSource,
    granted_user_info_basic: GrantedUserInfoBasic,
    granted_user_info_profile: GrantedUserInfoProfile,
    granted_user_info_stats: GrantedUserInfoStats,
    granted_video_list: GrantedVideoList,
    granted_video_upload: GrantedVideoUpload,
    granted_video_publish: GrantedVideoPublish,
    scope_joiner: ScopeJoiner,
    target_user_added: TargetUserAdded,
    redirect_registration: RedirectRegistration,
    platform: Platform,
    pkce: Pkce,
    key_param_name: KeyParamName,
    key_secret_pair: KeySecretPair,
    token_request_encoding: TokenRequestEncoding,
    code_state: CodeState,
    token_age: TokenAge,
    refresh_token_used: RefreshTokenUsed,
    access_removed: AccessRemoved,
    account_visibility: AccountVisibility,
    post_privacy: PostPrivacy,
    post_mode: PostMode,
    media_kind: MediaKind,
    media_source: MediaSource,
    media_host: MediaHost,
    chunk_plan: ChunkPlan,
    upload_status: UploadStatus,
    post_status_value: PostStatusValue,
    caller: Caller,
    endpoint_form: EndpointForm,
    api_family: ApiFamily,
    fields_asked: FieldsAsked,
}

impl Question {
    /// Its words and its answers.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn asked(self) -> &'static Asked {
        self.written()
    }

    /// Its words and its answers.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn asked(self) -> &'static Asked {
        static ASKED: std::sync::OnceLock<Vec<Asked>> = std::sync::OnceLock::new();
        &ASKED.get_or_init(packed::unpacked)[self as usize]
    }

    /// The question of that id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|question| question.id() == id)
    }

    /// Its name in links and exports.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.asked().id
    }

    /// Every answer, without "I don't know".
    pub fn answers(self) -> impl Iterator<Item = Answer> {
        (0..)
            .take(self.asked().answers.len())
            .map(move |index| Answer {
                question: self,
                index,
            })
    }

    /// The answer of that id.
    #[must_use]
    pub fn answer(self, id: &str) -> Option<Answer> {
        self.answers().find(|answer| answer.id() == id)
    }

    /// Whether an answer can come from there.
    #[must_use]
    pub fn comes_from(self, origin: Origin) -> bool {
        self.asked().from.contains(&origin)
    }
}

/// One closed answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    question: Question,
    index: u8,
}

impl Answer {
    /// What it answers.
    #[must_use]
    pub const fn question(self) -> Question {
        self.question
    }

    /// Its place in the list of the question's answers.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index as usize
    }

    /// The answer's name in links and exports.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.question.asked().answers[self.index()].0
    }

    /// The answer as a person reads it.
    #[must_use]
    pub fn label(self) -> Text {
        self.question.asked().answers[self.index()].1
    }
}

impl Facts {
    /// All that is known, in the order of the list of questions.
    pub fn known(&self) -> impl Iterator<Item = Answer> {
        Question::ALL
            .iter()
            .filter_map(|question| self.get(*question))
    }
}
