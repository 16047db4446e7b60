//! The causes: one list. Their words stand in `content/<language>/causes/<slug>.toml`.

#![deny(clippy::wildcard_enum_match_arm)]

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// It fits, but nothing shows it.
    Possible,
    /// It follows from what is known.
    Probable,
    /// TikTok's own words say so.
    Certain,
}

impl Confidence {
    /// Every confidence, the surest first.
    pub const ALL: &[Self] = &[Self::Certain, Self::Probable, Self::Possible];

    /// The word used in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Probable => "probable",
            Self::Certain => "certain",
        }
    }
}

/// Whether sending the same call again helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Only once the steps are done.
    AfterFix,
    /// After a time, without changing anything. The cause's content names the time if it is documented.
    AfterWait,
    /// Not at all.
    Never,
}

/// What a cause keeps an app from doing; another axis than how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is wrong with the app or the token.
    Note,
    /// Some calls or fields are refused, or for a time.
    Limits,
    /// Posts and drafts are refused; the token works otherwise.
    BlocksPosting,
    /// No token comes out, or none is accepted.
    BlocksEverything,
}

impl Severity {
    /// Every severity that says something of an app, the heaviest first.
    pub const ALL: &[Self] = &[
        Self::BlocksEverything,
        Self::BlocksPosting,
        Self::Limits,
        Self::Note,
    ];

    /// The word in the page's attributes.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BlocksEverything => "blocks-everything",
            Self::BlocksPosting => "blocks-posting",
            Self::Limits => "limits",
            Self::Note => "note",
        }
    }
}

/// Registers every cause: the enum, the stages and what the rules know of each come from this list.
macro_rules! causes {
    ($($(#[$doc:meta])* $stage:ident {
        $($cause:ident = $slug:ident: $confidence:ident, $retry:ident, $severity:ident, $prior:literal;)+
    })+) => {
        /// Why TikTok, or something on the way to it, refuses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Cause {
            $($(
                #[doc = concat!("`", stringify!($slug), "`")]
                $cause,
            )+)+
        }

        /// The part of an integration in which a cause is at home.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Stage {
            $($(#[$doc])* $stage,)+
        }

        impl Stage {
            /// Every stage, in the order of an integration.
            pub const ALL: &[Self] = &[$(Self::$stage,)+];
        }

        impl Cause {
            /// Every cause, in the order of the list.
            pub const ALL: &[Self] = &[$($(Self::$cause,)+)+];

            const fn listed(self) -> CauseRow {
                match self {
                    $($(Self::$cause => CauseRow {
                        slug: stringify!($slug),
                        stage: Stage::$stage,
                        confidence: Confidence::$confidence,
                        retry: Retry::$retry,
                        severity: severity!($severity),
                        prior: $prior,
                    },)+)+
                }
            }
        }

        /// Calls a macro with two words and the slug of every cause, so that each has a file or nothing
        /// compiles.
        #[cfg(not(target_arch = "wasm32"))]
        macro_rules! each_cause {
            ($call:ident $folder:literal $ending:literal) => {
                $call!($folder $ending $($($slug)+)+)
            };
        }
        #[cfg(not(target_arch = "wasm32"))]
        pub(crate) use each_cause;
    };
}

/// A severity of the list; `Nothing` where the cause says nothing about the app or its tokens.
macro_rules! severity {
    (Nothing) => {
        None
    };
    ($severity:ident) => {
        Some(Severity::$severity)
    };
}

/// What the list says of a cause.
struct CauseRow {
    slug: &'static str,
    stage: Stage,
    confidence: Confidence,
    retry: Retry,
    severity: Option<Severity>,
    prior: u8,
}

// The slug, the most that may be claimed when TikTok's own words show it, whether sending the call again
// helps, what it keeps from working, and how many of the public reports read had it.
causes! {
    /// What was pasted.
    Input {
        RefreshTokenPasted = refresh_token_pasted: Probable, AfterFix, Nothing, 0;
        ClientTokenUsedForUserCall = client_token_used_for_user_call: Probable, AfterFix, BlocksEverything, 0;
        ClientCredentialsPasted = client_credentials_pasted: Probable, AfterFix, Nothing, 0;
        AuthorizationCodePasted = authorization_code_pasted: Certain, AfterFix, Nothing, 0;
        TokenDamagedOrMissing = token_damaged_or_missing: Probable, AfterFix, BlocksEverything, 0;
        NoTokenInPastedJson = no_token_in_pasted_json: Certain, AfterFix, Nothing, 0;
        BusinessApiCredentials = business_api_credentials: Probable, AfterFix, BlocksEverything, 2;
        RetiredV1ApiUsed = retired_v1_api_used: Certain, AfterFix, BlocksEverything, 5;
        UnlistedErrorCode = unlisted_error_code: Certain, AfterFix, Nothing, 0;
        NotATiktokAnswer = not_a_tiktok_answer: Probable, AfterFix, Nothing, 10;
    }
    /// The way between the caller and TikTok.
    Transport {
        ProxyMissing = proxy_missing: Certain, AfterFix, Nothing, 0;
        ProxyUnreachable = proxy_unreachable: Probable, AfterWait, Nothing, 0;
        ProxyRefusedCall = proxy_refused_call: Certain, AfterWait, Nothing, 0;
        ProxyCannotReachTiktok = proxy_cannot_reach_tiktok: Certain, AfterWait, Nothing, 0;
        RequestTimedOut = request_timed_out: Certain, AfterWait, Nothing, 0;
        DeviceOffline = device_offline: Certain, AfterFix, Nothing, 0;
        AnswerNotJson = answer_not_json: Probable, AfterWait, Nothing, 0;
        AnswerCutOff = answer_cut_off: Probable, AfterFix, Nothing, 0;
        TiktokServerFault = tiktok_server_fault: Certain, AfterWait, Nothing, 2;
        RateLimitHit = rate_limit_hit: Certain, AfterWait, Limits, 1;
        BrowserCallBlockedByCors = browser_call_blocked_by_cors: Probable, AfterFix, Nothing, 1;
        EndpointPathOrMethodWrong = endpoint_path_or_method_wrong: Certain, AfterFix, Limits, 4;
        HttpStatusTrustedOverErrorCode = http_status_trusted_over_error_code: Probable, AfterFix, Note, 3;
    }
    /// TikTok's login and consent page, and the portal's settings for it.
    Login {
        ProductionKeyBeforeApproval = production_key_before_approval: Probable, AfterFix, BlocksEverything, 5;
        LoginKitNotAdded = login_kit_not_added: Probable, AfterFix, BlocksEverything, 3;
        ClientKeyNotRecognised = client_key_not_recognised: Possible, AfterFix, BlocksEverything, 0;
        RedirectUriMismatch = redirect_uri_mismatch: Certain, AfterFix, BlocksEverything, 4;
        RedirectRegisteredInOtherEnvironment = redirect_registered_in_other_environment: Certain, AfterFix, BlocksEverything, 1;
        RedirectFormNotAllowed = redirect_form_not_allowed: Certain, AfterFix, BlocksEverything, 4;
        ScopeNotEnabledOnApp = scope_not_enabled_on_app: Certain, AfterFix, BlocksEverything, 5;
        ProductOfScopeNotAdded = product_of_scope_not_added: Probable, AfterFix, BlocksEverything, 5;
        ScopesNotCommaSeparated = scopes_not_comma_separated: Certain, AfterFix, BlocksEverything, 2;
        AccountNotSandboxTarget = account_not_sandbox_target: Certain, AfterFix, BlocksEverything, 4;
        PkceChallengeMissing = pkce_challenge_missing: Certain, AfterFix, BlocksEverything, 4;
        ConsentNotGiven = consent_not_given: Probable, AfterFix, Limits, 1;
        AndroidAppIdentityMismatch = android_app_identity_mismatch: Probable, AfterFix, BlocksEverything, 5;
        ClientSecretInAuthorizeUrl = client_secret_in_authorize_url: Certain, AfterFix, Note, 2;
        TiktokCookiesTooLarge = tiktok_cookies_too_large: Probable, AfterFix, Limits, 1;
        ConsoleChangesNotInEffect = console_changes_not_in_effect: Probable, AfterFix, BlocksEverything, 0;
        AppRefusedAsPersonalUse = app_refused_as_personal_use: Certain, AfterFix, BlocksEverything, 1;
    }
    /// The code that becomes a token.
    TokenExchange {
        ClientIdSentInsteadOfClientKey = client_id_sent_instead_of_client_key: Certain, AfterFix, BlocksEverything, 4;
        ClientKeySecretMismatch = client_key_secret_mismatch: Probable, AfterFix, BlocksEverything, 4;
        AuthCodeExpiredOrReused = auth_code_expired_or_reused: Probable, AfterFix, BlocksEverything, 2;
        AuthCodeStillUrlEncoded = auth_code_still_url_encoded: Probable, AfterFix, BlocksEverything, 1;
        RedirectUriDiffersAtExchange = redirect_uri_differs_at_exchange: Certain, AfterFix, BlocksEverything, 0;
        TokenRequestMalformed = token_request_malformed: Certain, AfterFix, BlocksEverything, 1;
        PkceChallengeNotHex = pkce_challenge_not_hex: Probable, AfterFix, BlocksEverything, 4;
        PkceVerifierNotMatching = pkce_verifier_not_matching: Probable, AfterFix, BlocksEverything, 2;
    }
    /// The end of a token and its renewal.
    Refresh {
        TokenExpired = token_expired: Probable, AfterFix, BlocksEverything, 1;
        RefreshTokenExpired = refresh_token_expired: Probable, AfterFix, BlocksEverything, 0;
        RotatedRefreshTokenReused = rotated_refresh_token_reused: Probable, AfterFix, BlocksEverything, 1;
        AuthorizationRemoved = authorization_removed: Certain, AfterFix, BlocksEverything, 0;
    }
    /// user/info and the scopes of the token.
    UserInfo {
        FieldOutsideScope = field_outside_scope: Certain, AfterFix, Limits, 3;
        FieldNotRequested = field_not_requested: Probable, AfterFix, Limits, 3;
        ScopeNotRequestedAtLogin = scope_not_requested_at_login: Probable, AfterFix, Limits, 3;
        ScopeDeclinedAtConsent = scope_declined_at_consent: Probable, AfterFix, Limits, 0;
        ScopeAddedAfterTokenIssued = scope_added_after_token_issued: Probable, AfterFix, Limits, 2;
        ScopeListNotFromThisToken = scope_list_not_from_this_token: Probable, AfterFix, Note, 0;
        TokenOfOtherAccount = token_of_other_account: Certain, AfterFix, Note, 1;
        ScopeWithheldBeforeApproval = scope_withheld_before_approval: Possible, AfterFix, Limits, 0;
        RefusalNotExplainedByDocumentation = refusal_not_explained_by_documentation: Possible, AfterWait, Limits, 0;
    }
    /// creator_info/query.
    CreatorInfo {
        PostingScopeMismatch = posting_scope_mismatch: Certain, AfterFix, BlocksPosting, 0;
        CreatorDailyPostLimit = creator_daily_post_limit: Certain, AfterWait, BlocksPosting, 0;
        CreatorBannedFromPosting = creator_banned_from_posting: Certain, Never, BlocksPosting, 0;
        AppActiveUserCap = app_active_user_cap: Certain, AfterWait, BlocksPosting, 2;
    }
    /// The start of a post or draft.
    PostInit {
        PublicAccountOfUnauditedApp = public_account_of_unaudited_app: Certain, AfterFix, BlocksPosting, 7;
        AuditMissingAfterReview = audit_missing_after_review: Probable, AfterFix, BlocksPosting, 1;
        AuditRefusedUxGuidelines = audit_refused_ux_guidelines: Certain, AfterFix, BlocksPosting, 5;
        SandboxFeatureExcluded = sandbox_feature_excluded: Probable, AfterFix, BlocksPosting, 0;
        PrivacyLevelNotOffered = privacy_level_not_offered: Certain, AfterFix, BlocksPosting, 1;
        MediaDomainNotVerified = media_domain_not_verified: Certain, AfterFix, BlocksPosting, 6;
        PendingShareLimit = pending_share_limit: Certain, AfterWait, BlocksPosting, 4;
        ChunkPlanBreaksRule = chunk_plan_breaks_rule: Certain, AfterFix, BlocksPosting, 5;
        MediaKindNotTakenThisWay = media_kind_not_taken_this_way: Probable, AfterFix, BlocksPosting, 3;
        RequestBodyFieldWrong = request_body_field_wrong: Certain, AfterFix, BlocksPosting, 3;
        TiktokAppTooOld = tiktok_app_too_old: Certain, AfterFix, BlocksPosting, 0;
        InitRepeatedAfterFailure = init_repeated_after_failure: Probable, Never, Limits, 2;
    }
    /// The bytes on their way.
    MediaTransfer {
        UploadUrlExpired = upload_url_expired: Certain, AfterFix, BlocksPosting, 0;
        ChunkBytesDoNotMatchRange = chunk_bytes_do_not_match_range: Probable, AfterFix, BlocksPosting, 2;
        MediaUrlNotReachable = media_url_not_reachable: Certain, AfterFix, BlocksPosting, 1;
    }
    /// What became of a post.
    PostStatus {
        PictureSizeOutOfRange = picture_size_out_of_range: Certain, AfterFix, BlocksPosting, 3;
        FrameRateOutOfRange = frame_rate_out_of_range: Certain, AfterFix, BlocksPosting, 3;
        MediaFileUnsupported = media_file_unsupported: Certain, AfterFix, BlocksPosting, 2;
        InboxDeliveryReadAsFailure = inbox_delivery_read_as_failure: Certain, Never, Note, 2;
        FailReasonNotRead = fail_reason_not_read: Certain, AfterFix, Note, 1;
        StillProcessing = still_processing: Probable, AfterWait, Note, 2;
        PostIdAbsentForNonPublic = post_id_absent_for_non_public: Probable, AfterWait, Note, 2;
        DraftIgnoresCaption = draft_ignores_caption: Certain, Never, Note, 2;
        PublishIdNotUsable = publish_id_not_usable: Certain, AfterFix, Note, 0;
        PostJudgedRisky = post_judged_risky: Certain, Never, BlocksPosting, 0;
    }
    /// video/list and video/query.
    Display {
        OnlyPrivateVideos = only_private_videos: Probable, AfterFix, Note, 1;
        ResearchAccessNotApproved = research_access_not_approved: Certain, AfterFix, BlocksEverything, 0;
    }
    /// Nothing is wrong with what could be checked.
    Healthy {
        EverythingProbedWorks = everything_probed_works: Probable, Never, Note, 0;
        WorksButPrivateOnlyUntilAudited = works_but_private_only_until_audited: Probable, AfterFix, Limits, 4;
    }
}

impl Cause {
    /// The name used in links, exports and file names; never reused.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.listed().slug
    }

    /// The cause of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|cause| cause.slug() == slug)
    }

    /// Where the cause is at home.
    #[must_use]
    pub const fn stage(self) -> Stage {
        self.listed().stage
    }

    /// The most that may be claimed when TikTok's own words show this cause.
    #[must_use]
    pub const fn confidence(self) -> Confidence {
        self.listed().confidence
    }

    /// Whether sending the same call again helps.
    #[must_use]
    pub const fn retry(self) -> Retry {
        self.listed().retry
    }

    /// What the cause keeps an app from doing; none where it says nothing about the app or its tokens.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        self.listed().severity
    }

    /// How many of the public reports read had this cause.
    #[must_use]
    pub const fn prior(self) -> u8 {
        self.listed().prior
    }
}
