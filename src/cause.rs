//! The causes: one list, one file each. The file's name is the slug.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::remedy::Remedy;

/// What a cause file needs.
mod prelude {
    pub(super) use crate::remedy::{
        Actor, Confidence, Myth, Remedy, Retry, signs, source, step, step_at,
    };
    pub(super) use crate::t;
}

/// Registers every cause: the enum, the modules and the slugs come from this list.
macro_rules! causes {
    ($($(#[$doc:meta])* $stage:ident { $($cause:ident = $slug:ident,)+ })+) => {
        $($(mod $slug;)+)+

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

        impl Cause {
            /// Every cause, in the order of the list.
            pub const ALL: &[Self] = &[$($(Self::$cause,)+)+];

            /// The name used in links, exports and file names; never reused.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self {
                    $($(Self::$cause => stringify!($slug),)+)+
                }
            }

            /// Where the cause is at home.
            #[must_use]
            pub const fn stage(self) -> Stage {
                match self {
                    $($(Self::$cause => Stage::$stage,)+)+
                }
            }

            /// What the cause's file says.
            pub(crate) const fn written(self) -> &'static Remedy {
                match self {
                    $($(Self::$cause => &$slug::REMEDY,)+)+
                }
            }
        }
    };
}

causes! {
    /// What was pasted.
    Input {
        RefreshTokenPasted = refresh_token_pasted,
        ClientTokenUsedForUserCall = client_token_used_for_user_call,
        ClientCredentialsPasted = client_credentials_pasted,
        AuthorizationCodePasted = authorization_code_pasted,
        TokenDamagedOrMissing = token_damaged_or_missing,
        NoTokenInPastedJson = no_token_in_pasted_json,
        BusinessApiCredentials = business_api_credentials,
        RetiredV1ApiUsed = retired_v1_api_used,
        UnlistedErrorCode = unlisted_error_code,
        NotATiktokAnswer = not_a_tiktok_answer,
    }
    /// The way between the caller and TikTok.
    Transport {
        ProxyMissing = proxy_missing,
        ProxyUnreachable = proxy_unreachable,
        ProxyRefusedCall = proxy_refused_call,
        ProxyCannotReachTiktok = proxy_cannot_reach_tiktok,
        RequestTimedOut = request_timed_out,
        DeviceOffline = device_offline,
        AnswerNotJson = answer_not_json,
        AnswerCutOff = answer_cut_off,
        TiktokServerFault = tiktok_server_fault,
        RateLimitHit = rate_limit_hit,
        BrowserCallBlockedByCors = browser_call_blocked_by_cors,
        EndpointPathOrMethodWrong = endpoint_path_or_method_wrong,
        HttpStatusTrustedOverErrorCode = http_status_trusted_over_error_code,
    }
    /// TikTok's login and consent page, and the portal's settings for it.
    Login {
        ProductionKeyBeforeApproval = production_key_before_approval,
        LoginKitNotAdded = login_kit_not_added,
        ClientKeyNotRecognised = client_key_not_recognised,
        RedirectUriMismatch = redirect_uri_mismatch,
        RedirectRegisteredInOtherEnvironment = redirect_registered_in_other_environment,
        RedirectFormNotAllowed = redirect_form_not_allowed,
        ScopeNotEnabledOnApp = scope_not_enabled_on_app,
        ProductOfScopeNotAdded = product_of_scope_not_added,
        ScopesNotCommaSeparated = scopes_not_comma_separated,
        AccountNotSandboxTarget = account_not_sandbox_target,
        PkceChallengeMissing = pkce_challenge_missing,
        ConsentNotGiven = consent_not_given,
        AndroidAppIdentityMismatch = android_app_identity_mismatch,
        ClientSecretInAuthorizeUrl = client_secret_in_authorize_url,
        TiktokCookiesTooLarge = tiktok_cookies_too_large,
        ConsoleChangesNotInEffect = console_changes_not_in_effect,
        AppRefusedAsPersonalUse = app_refused_as_personal_use,
    }
    /// The code that becomes a token.
    TokenExchange {
        ClientIdSentInsteadOfClientKey = client_id_sent_instead_of_client_key,
        ClientKeySecretMismatch = client_key_secret_mismatch,
        AuthCodeExpiredOrReused = auth_code_expired_or_reused,
        AuthCodeStillUrlEncoded = auth_code_still_url_encoded,
        RedirectUriDiffersAtExchange = redirect_uri_differs_at_exchange,
        TokenRequestMalformed = token_request_malformed,
        PkceChallengeNotHex = pkce_challenge_not_hex,
        PkceVerifierNotMatching = pkce_verifier_not_matching,
    }
    /// The end of a token and its renewal.
    Refresh {
        TokenExpired = token_expired,
        RefreshTokenExpired = refresh_token_expired,
        RotatedRefreshTokenReused = rotated_refresh_token_reused,
        AuthorizationRemoved = authorization_removed,
    }
    /// user/info and the scopes of the token.
    UserInfo {
        FieldOutsideScope = field_outside_scope,
        FieldNotRequested = field_not_requested,
        ScopeNotRequestedAtLogin = scope_not_requested_at_login,
        ScopeDeclinedAtConsent = scope_declined_at_consent,
        ScopeAddedAfterTokenIssued = scope_added_after_token_issued,
        ScopeListNotFromThisToken = scope_list_not_from_this_token,
        TokenOfOtherAccount = token_of_other_account,
        ScopeWithheldBeforeApproval = scope_withheld_before_approval,
        RefusalNotExplainedByDocumentation = refusal_not_explained_by_documentation,
    }
    /// creator_info/query.
    CreatorInfo {
        PostingScopeMismatch = posting_scope_mismatch,
        CreatorDailyPostLimit = creator_daily_post_limit,
        CreatorBannedFromPosting = creator_banned_from_posting,
        AppActiveUserCap = app_active_user_cap,
    }
    /// The start of a post or draft.
    PostInit {
        PublicAccountOfUnauditedApp = public_account_of_unaudited_app,
        AuditMissingAfterReview = audit_missing_after_review,
        AuditRefusedUxGuidelines = audit_refused_ux_guidelines,
        SandboxFeatureExcluded = sandbox_feature_excluded,
        PrivacyLevelNotOffered = privacy_level_not_offered,
        MediaDomainNotVerified = media_domain_not_verified,
        PendingShareLimit = pending_share_limit,
        ChunkPlanBreaksRule = chunk_plan_breaks_rule,
        MediaKindNotTakenThisWay = media_kind_not_taken_this_way,
        RequestBodyFieldWrong = request_body_field_wrong,
        TiktokAppTooOld = tiktok_app_too_old,
        InitRepeatedAfterFailure = init_repeated_after_failure,
    }
    /// The bytes on their way.
    MediaTransfer {
        UploadUrlExpired = upload_url_expired,
        ChunkBytesDoNotMatchRange = chunk_bytes_do_not_match_range,
        MediaUrlNotReachable = media_url_not_reachable,
    }
    /// What became of a post.
    PostStatus {
        PictureSizeOutOfRange = picture_size_out_of_range,
        FrameRateOutOfRange = frame_rate_out_of_range,
        MediaFileUnsupported = media_file_unsupported,
        InboxDeliveryReadAsFailure = inbox_delivery_read_as_failure,
        FailReasonNotRead = fail_reason_not_read,
        StillProcessing = still_processing,
        PostIdAbsentForNonPublic = post_id_absent_for_non_public,
        DraftIgnoresCaption = draft_ignores_caption,
        PublishIdNotUsable = publish_id_not_usable,
        PostJudgedRisky = post_judged_risky,
    }
    /// video/list and video/query.
    Display {
        OnlyPrivateVideos = only_private_videos,
        ResearchAccessNotApproved = research_access_not_approved,
    }
    /// Nothing is wrong with what could be checked.
    Healthy {
        EverythingProbedWorks = everything_probed_works,
        WorksButPrivateOnlyUntilAudited = works_but_private_only_until_audited,
    }
}

impl Cause {
    /// What is known about the cause and what to do.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn remedy(self) -> &'static Remedy {
        self.written()
    }

    /// What is known about the cause and what to do, without its signs.
    #[cfg(target_arch = "wasm32")]
    #[must_use]
    pub fn remedy(self) -> &'static Remedy {
        static REMEDIES: std::sync::OnceLock<Vec<Remedy>> = std::sync::OnceLock::new();
        &REMEDIES.get_or_init(crate::remedy::packed::unpacked)[self as usize]
    }

    /// The cause of that slug.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|cause| cause.slug() == slug)
    }
}
