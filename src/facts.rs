//! The questions and their closed answers: all that a diagnosis can rest on and all that a link can hold.
//! Their words stand in `content/<language>/questions.toml`.

/// Where an answer can come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Read in the pasted text.
    Paste,
    /// Read in the response to one of the page's own calls.
    Probe,
    /// Told by the person.
    Person,
}

/// What the list says of a question.
struct QuestionRow {
    id: &'static str,
    from: &'static [Origin],
    /// The ids of the answers, each with a space behind it.
    answers: &'static str,
}

/// Registers every question: its answers, [`Question`], [`Facts`] and the access to them come from this list.
macro_rules! facts {
    ($($(#[$doc:meta])* $field:ident: $name:ident from [$($origin:ident),+] {
        $($answer:ident = $id:literal,)+
    })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {
                $(
                    #[doc = concat!("`", $id, "`")]
                    $answer,
                )+
            }

            impl $name {
                const ALL: &[Self] = &[$(Self::$answer,)+];
            }

            impl From<$name> for Answer {
                fn from(answer: $name) -> Self {
                    Self { question: Question::$name, index: answer as u8 }
                }
            }
        )+

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

            const fn listed(self) -> QuestionRow {
                match self {
                    $(Self::$name => QuestionRow {
                        id: stringify!($field),
                        from: &[$(Origin::$origin,)+],
                        answers: concat!($($id, " ",)+),
                    },)+
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
                    $(Question::$name => self.$field = $name::ALL.get(index).copied(),)+
                }
            }
        }
    };
}

facts! {
    /// What the pasted text is.
    pasted: Pasted from [Paste] {
        AccessToken = "access_token",
        DamagedToken = "damaged_token",
        RefreshToken = "refresh_token",
        ClientToken = "client_token",
        ClientCredentials = "client_credentials",
        AuthorizationCode = "authorization_code",
        JsonWithoutToken = "json_without_token",
        Reply = "reply",
        Quoted = "quoted",
        LoginUrl = "login_url",
        LoginUrlWithSecret = "login_url_with_secret",
        LoginPage = "login_page",
        ApiRequest = "api_request",
        ToolWords = "tool_words",
        OtherApi = "other_api",
        OtherText = "other_text",
        Nothing = "nothing",
    }

    /// What came back at the lowest level.
    transport_outcome: TransportOutcome from [Probe, Paste, Person] {
        JsonAnswer = "json_answer",
        HtmlPage = "html_page",
        NotJson = "not_json",
        CutOff = "cut_off",
        NoConnection = "no_connection",
        Timeout = "timeout",
        GatewayError = "gateway_error",
        Offline = "offline",
        ProxyUnreachable = "proxy_unreachable",
        ProxyRefused = "proxy_refused",
        UnsupportedPath = "unsupported_path",
        BlockedByCors = "blocked_by_cors",
    }

    /// What the page's own read-only calls found.
    checks: Checks from [Probe] {
        Passed = "passed",
        ScopeRefused = "scope_refused",
        ProfileRefused = "profile_refused",
        Refused = "refused",
    }

    /// The error code that TikTok's answer carries.
    error_code: ErrorCode from [Paste, Probe, Person] {
        AccessTokenInvalid = "access_token_invalid",
        ScopeNotAuthorized = "scope_not_authorized",
        ScopePermissionMissed = "scope_permission_missed",
        InvalidParams = "invalid_params",
        InvalidFileUpload = "invalid_file_upload",
        RateLimitExceeded = "rate_limit_exceeded",
        InternalError = "internal_error",
        UnauditedClientCanOnlyPostToPrivateAccounts = "unaudited_client_can_only_post_to_private_accounts",
        UrlOwnershipUnverified = "url_ownership_unverified",
        PrivacyLevelOptionMismatch = "privacy_level_option_mismatch",
        SpamRiskTooManyPosts = "spam_risk_too_many_posts",
        SpamRiskTooManyPendingShare = "spam_risk_too_many_pending_share",
        SpamRiskUserBannedFromPosting = "spam_risk_user_banned_from_posting",
        ReachedActiveUserCap = "reached_active_user_cap",
        AppVersionCheckFailed = "app_version_check_failed",
        InvalidPublishId = "invalid_publish_id",
        TokenNotAuthorizedForSpecifiedPublishId = "token_not_authorized_for_specified_publish_id",
        PublishNotCancellable = "publish_not_cancellable",
        FileFormatCheckFailed = "file_format_check_failed",
        DurationCheckFailed = "duration_check_failed",
        FrameRateCheckFailed = "frame_rate_check_failed",
        PictureSizeCheckFailed = "picture_size_check_failed",
        Internal = "internal",
        VideoPullFailed = "video_pull_failed",
        PhotoPullFailed = "photo_pull_failed",
        PublishCancelled = "publish_cancelled",
        AuthRemoved = "auth_removed",
        SpamRiskText = "spam_risk_text",
        SpamRisk = "spam_risk",
        AccessDenied = "access_denied",
        InvalidClient = "invalid_client",
        InvalidGrant = "invalid_grant",
        InvalidRequest = "invalid_request",
        InvalidScope = "invalid_scope",
        UnauthorizedClient = "unauthorized_client",
        UnsupportedGrantType = "unsupported_grant_type",
        UnsupportedResponseType = "unsupported_response_type",
        ServerError = "server_error",
        TemporarilyUnavailable = "temporarily_unavailable",
        SdkNumber = "sdk_number",
        Ok = "ok",
        OtherWord = "other_word",
        NoCode = "no_code",
    }

    /// Which step of the integration fails first.
    failing_stage: FailingStage from [Paste, Probe, Person] {
        LoginPage = "login_page",
        BackFromLogin = "back_from_login",
        TokenExchange = "token_exchange",
        TokenRefresh = "token_refresh",
        ProfileRead = "profile_read",
        CreatorInfo = "creator_info",
        PostInit = "post_init",
        MediaUpload = "media_upload",
        PostStatus = "post_status",
        VideoList = "video_list",
        AppReview = "app_review",
        NothingFails = "nothing_fails",
    }

    /// What TikTok's own message speaks of.
    message_says: MessageSays from [Paste, Person] {
        Chunks = "chunks",
        MediaTypeOrMode = "media_type_or_mode",
        SourceInfo = "source_info",
        PostInfo = "post_info",
        IntegrationGuidelines = "integration_guidelines",
        RedirectUriNotMatched = "redirect_uri_not_matched",
        ParametersMalformed = "parameters_malformed",
        PkceInvalid = "pkce_invalid",
        KeyOrSecretIncorrect = "key_or_secret_incorrect",
        CodeExpired = "code_expired",
        AppCertificate = "app_certificate",
        SomethingElse = "something_else",
    }

    /// The number that TikTok's Android or iOS SDK gives.
    sdk_error: SdkError from [Paste, Person] {
        ClientKey = "client_key",
        ServerError = "server_error",
        RedirectUri = "redirect_uri",
        Certificate = "certificate",
        Cancelled = "cancelled",
        OtherNumber = "other_number",
        None = "none",
    }

    /// The item that TikTok's login page asks the developer to correct.
    login_page_item: LoginPageItem from [Paste, Person] {
        ClientKey = "client_key",
        RedirectUri = "redirect_uri",
        Scope = "scope",
        CodeChallenge = "code_challenge",
        CodeChallengeMethod = "code_challenge_method",
        NonSandboxTarget = "non_sandbox_target",
        Http431 = "http_431",
        NoneNamed = "none_named",
    }

    /// What is seen where there is no error text.
    symptom: Symptom from [Person] {
        AnswerLacksField = "answer_lacks_field",
        NoAccessTokenInAnswer = "no_access_token_in_answer",
        VideoListEmpty = "video_list_empty",
        CaptionMissing = "caption_missing",
        OnlyVisibleToMe = "only_visible_to_me",
        PostedTwice = "posted_twice",
        StaysProcessing = "stays_processing",
        StatusStopsAtInbox = "status_stops_at_inbox",
        DraftNotInInbox = "draft_not_in_inbox",
        StatusFailedWithoutReason = "status_failed_without_reason",
        NoPostId = "no_post_id",
        OnlyLargeFilesFail = "only_large_files_fail",
        OtherAccountsData = "other_accounts_data",
        WorkedThenStopped = "worked_then_stopped",
        ScopeMissingInConsole = "scope_missing_in_console",
        LoginNeverOpens = "login_never_opens",
        OnlyHttpStatusRead = "only_http_status_read",
        NoneOfThese = "none_of_these",
    }

    /// What the developer portal shows as the status of the app.
    app_status: AppStatus from [Person] {
        Draft = "draft",
        Sandbox = "sandbox",
        InReview = "in_review",
        NotApproved = "not_approved",
        Live = "live",
    }

    /// Which view of the app the client key and secret in use come from.
    credentials_environment: CredentialsEnvironment from [Paste, Person] {
        Sandbox = "sandbox",
        Production = "production",
        NoKey = "no_key",
    }

    /// Whether the app has passed the Direct Post audit.
    audited: Audited from [Person] {
        Yes = "yes",
        No = "no",
    }

    /// What TikTok answered to the app review or the audit.
    review_outcome: ReviewOutcome from [Paste, Person] {
        UxGuidelines = "ux_guidelines",
        PersonalUse = "personal_use",
        NoAnswerYet = "no_answer_yet",
        OtherReason = "other_reason",
    }

    /// Whether Login Kit is on the app, in the view whose key is used.
    login_kit_added: LoginKitAdded from [Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the products that own the requested scopes are on the app.
    scope_products_added: ScopeProductsAdded from [Person] {
        All = "all",
        ContentPostingMissing = "content_posting_missing",
        DirectPostOff = "direct_post_off",
        DisplayMissing = "display_missing",
    }

    /// Whether every requested scope is enabled in the view whose key is used.
    scope_enabled_on_app: ScopeEnabledOnApp from [Paste, Person] {
        AllEnabled = "all_enabled",
        SomeMissing = "some_missing",
        SavedNotApplied = "saved_not_applied",
        NotInSandbox = "not_in_sandbox",
    }

    /// Whether the login URL asked for the scope that the failing call needs.
    scope_in_login_request: ScopeInLoginRequest from [Paste, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether that scope came after the person's last login.
    scope_added_after_login: ScopeAddedAfterLogin from [Person] {
        Yes = "yes",
        No = "no",
    }

    /// Where the list of scopes was read.
    scope_list_source: ScopeListSource from [Paste, Person] {
        TokenAnswer = "token_answer",
        CallbackUrl = "callback_url",
        LoginRequest = "login_request",
        AppConsole = "app_console",
    }

    /// Whether the token carries user.info.basic.
    granted_user_info_basic: GrantedUserInfoBasic from [Paste, Probe, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the token carries user.info.profile.
    granted_user_info_profile: GrantedUserInfoProfile from [Paste, Probe, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the token carries user.info.stats.
    granted_user_info_stats: GrantedUserInfoStats from [Paste, Probe, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the token carries video.list.
    granted_video_list: GrantedVideoList from [Paste, Probe, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the token carries video.upload.
    granted_video_upload: GrantedVideoUpload from [Paste, Probe, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the token carries video.publish.
    granted_video_publish: GrantedVideoPublish from [Paste, Probe, Person] {
        Yes = "yes",
        No = "no",
    }

    /// How the login URL joins several scopes.
    scope_joiner: ScopeJoiner from [Paste, Person] {
        Comma = "comma",
        SpaceOrOther = "space_or_other",
    }

    /// Whether the account that logs in is a target user of the sandbox.
    target_user_added: TargetUserAdded from [Person] {
        Yes = "yes",
        No = "no",
    }

    /// How the redirect URI of the request compares with the registered one.
    redirect_registration: RedirectRegistration from [Paste, Person] {
        Exact = "exact",
        Differs = "differs",
        OtherEnvironmentOnly = "other_environment_only",
        FormRefused = "form_refused",
    }

    /// The platform for which the login is set up in Login Kit.
    platform: Platform from [Paste, Person] {
        Web = "web",
        Desktop = "desktop",
        Ios = "ios",
        Android = "android",
    }

    /// What the login sends for PKCE.
    pkce: Pkce from [Paste, Person] {
        None = "none",
        Plain = "plain",
        Base64url = "base64url",
        Hex = "hex",
        VerifierMissing = "verifier_missing",
    }

    /// The parameter name under which the client key is sent.
    key_param_name: KeyParamName from [Paste, Person] {
        ClientKey = "client_key",
        ClientId = "client_id",
    }

    /// Whether key and secret come from one view of one app.
    key_secret_pair: KeySecretPair from [Person] {
        SamePair = "same_pair",
        MixedPair = "mixed_pair",
    }

    /// How the body of the token request is encoded.
    token_request_encoding: TokenRequestEncoding from [Paste, Person] {
        Form = "form",
        Json = "json",
    }

    /// The state of the code that is exchanged.
    code_state: CodeState from [Paste, Person] {
        Fresh = "fresh",
        UsedOrOld = "used_or_old",
        StillEncoded = "still_encoded",
    }

    /// The age of the token, or of the refresh token where a refresh fails.
    token_age: TokenAge from [Paste, Person] {
        Under2Hours = "under_2_hours",
        From2To24Hours = "2_to_24_hours",
        Over24Hours = "over_24_hours",
        Over180Days = "over_180_days",
    }

    /// Which refresh token is sent.
    refresh_token_used: RefreshTokenUsed from [Person] {
        Newest = "newest",
        EarlierOne = "earlier_one",
        NeverRefreshed = "never_refreshed",
    }

    /// Whether the person removed the app or the token was revoked.
    access_removed: AccessRemoved from [Paste, Person] {
        Yes = "yes",
        No = "no",
    }

    /// Whether the TikTok account is public or private right now.
    account_visibility: AccountVisibility from [Probe, Paste, Person] {
        Public = "public",
        Private = "private",
    }

    /// The privacy_level for which the post asks.
    post_privacy: PostPrivacy from [Paste, Person] {
        SelfOnly = "self_only",
        PublicToEveryone = "public_to_everyone",
        OtherLevel = "other_level",
    }

    /// Whether the call makes a direct post or a draft.
    post_mode: PostMode from [Paste, Person] {
        DirectPost = "direct_post",
        InboxUpload = "inbox_upload",
    }

    /// The kind of media that is posted.
    media_kind: MediaKind from [Paste, Person] {
        Video = "video",
        Photo = "photo",
        TextOnly = "text_only",
    }

    /// The way in which TikTok gets the media.
    media_source: MediaSource from [Paste, Person] {
        FileUpload = "file_upload",
        PullFromUrl = "pull_from_url",
    }

    /// How the host of the media URL stands in the portal's URL properties.
    media_host: MediaHost from [Person] {
        VerifiedHere = "verified_here",
        OtherHost = "other_host",
        NotVerified = "not_verified",
        NotPublic = "not_public",
    }

    /// How chunk_size and total_chunk_count are worked out.
    chunk_plan: ChunkPlan from [Paste, Person] {
        SingleEqual = "single_equal",
        SingleUnequal = "single_unequal",
        RoundedDown = "rounded_down",
        RoundedUp = "rounded_up",
        OutsideLimits = "outside_limits",
    }

    /// The HTTP status of the media PUT.
    upload_status: UploadStatus from [Paste, Person] {
        UrlRefused = "url_refused",
        RangeRefused = "range_refused",
        ServerFault = "server_fault",
        Accepted = "accepted",
    }

    /// The status of the post that status/fetch returns.
    post_status_value: PostStatusValue from [Paste, Person] {
        Processing = "processing",
        SendToUserInbox = "send_to_user_inbox",
        PublishComplete = "publish_complete",
        Failed = "failed",
        NeverChecked = "never_checked",
    }

    /// Who sends the call that fails.
    caller: Caller from [Person] {
        OwnServer = "own_server",
        BrowserPage = "browser_page",
        ThirdPartyTool = "third_party_tool",
    }

    /// How the request line differs from the documented one.
    endpoint_form: EndpointForm from [Paste, Person] {
        AsDocumented = "as_documented",
        SlashMissing = "slash_missing",
        WrongMethod = "wrong_method",
    }

    /// The TikTok API to which the call belongs.
    api_family: ApiFamily from [Paste, Person] {
        V2 = "v2",
        V1 = "v1",
        Business = "business",
        Research = "research",
    }

    /// Which fields the user/info request names, by the scope that they need.
    fields_asked: FieldsAsked from [Paste, Person] {
        BasicOnly = "basic_only",
        ProfileFields = "profile_fields",
        StatsFields = "stats_fields",
        ProfileAndStats = "profile_and_stats",
        NotInQuery = "not_in_query",
    }
}

impl Question {
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
    pub const fn id(self) -> &'static str {
        self.listed().id
    }

    /// The names of its answers in links and exports, each with a space behind it.
    #[must_use]
    pub const fn answer_ids(self) -> &'static str {
        self.listed().answers
    }

    /// Every answer, without "I don't know".
    pub fn answers(self) -> impl Iterator<Item = Answer> {
        (0..)
            .take(self.answer_ids().split_whitespace().count())
            .map(move |index| Answer {
                question: self,
                index,
            })
    }

    /// The answer of that id.
    #[must_use]
    pub fn answer(self, id: &str) -> Option<Answer> {
        let mut listed = self.answers().zip(self.answer_ids().split_whitespace());
        let found = listed.find(|(_, listed)| *listed == id);
        found.map(|(answer, _)| answer)
    }

    /// Whether an answer can come from there.
    #[must_use]
    pub fn comes_from(self, origin: Origin) -> bool {
        self.origins().contains(&origin)
    }

    /// Where an answer can come from.
    #[must_use]
    pub const fn origins(self) -> &'static [Origin] {
        self.listed().from
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
        let mut ids = self.question.answer_ids().split_whitespace();
        ids.nth(self.index()).unwrap_or_default()
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
