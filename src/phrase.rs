//! The keys of the texts in `content/<language>/page.toml`: a group a table, a name a key in small letters.

/// The place of a text in [`Words`](crate::words::Words).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase(u16);

impl Phrase {
    /// Its place in the list of all texts.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Registers every text: a constant each, in a module a group.
macro_rules! phrases {
    ($($(#[$doc:meta])* $group:ident { $($name:ident)+ })+) => {
        /// Every group with the names in it, in the order of their places.
        pub const GROUPS: &[(&str, &[&str])] = &[
            $((stringify!($group), &[$(stringify!($name)),+]),)+
        ];

        #[allow(non_camel_case_types, reason = "named as the groups are")]
        enum Group {
            $($group,)+
        }

        $(
            $(#[$doc])*
            pub mod $group {
                use super::{Group, Phrase, begin};

                #[allow(
                    non_camel_case_types,
                    clippy::upper_case_acronyms,
                    reason = "named as the texts are"
                )]
                enum Place {
                    $($name,)+
                }

                $(
                    #[doc = concat!("`", stringify!($group), ".", stringify!($name), "`")]
                    pub const $name: Phrase = Phrase(begin(Group::$group) + Place::$name as u16);
                )+
            }
        )+
    };
}

/// Every text by its key, `group.name`.
pub fn all() -> impl Iterator<Item = (String, Phrase)> {
    let groups = GROUPS.iter();
    let names = groups.flat_map(|(group, names)| names.iter().map(move |name| (group, name)));
    names.zip(0..).map(|((group, name), place)| {
        let key = [group, ".", &name.to_lowercase()].concat();
        (key, Phrase(place))
    })
}

/// The place of a group's first text.
#[allow(
    clippy::cast_possible_truncation,
    reason = "there are some hundred texts"
)]
const fn begin(group: Group) -> u16 {
    let group = group as usize;
    let mut before = 0;
    let mut place = 0;
    while place < group {
        before += GROUPS[place].1.len();
        place += 1;
    }
    before as u16
}

phrases! {
    /// The page around a diagnosis.
    page {
        NAME HEADING LEAD BOX_EXAMPLE CAUTION EXTRA EXTRA_HELP CHECK CANCEL FORGET EXAMPLE
        EXAMPLE_HELP READ_AS GRANTED EXPIRES_IN REFRESH_EXPIRES_IN CALLS LIVE CALLS_CLAIMED
        CALLS_REPORTED IF_TRUE IF_REPORT_TRUE CLAIMED RUNNING CANCELLED FORGOTTEN
        PASTE_AGAIN PASTE_NEW CHECK_AGAIN CHECK_AGAIN_IN NOT_BEFORE CLOCK_AHEAD CLOCK_BEHIND
        ENDS_AT FORGOTTEN_BUT_HISTORY DONE WOULD_DECIDE ANSWERED UNKNOWN MEANS UNLISTED
        PASTED DECIDED NO_EVIDENCE STEPS SOURCES VERIFIED BECAUSE ELSEWHERE
        NO_ENDPOINT_AUDIT NO_ENDPOINT_SCOPES NEEDS_SECRET NOT_ASKED SPARED STOPPED NO_TOKEN
        NO_POSTING COPIED NOT_COPIED NOT_AFFILIATED CATALOGUE OWN_PAGE NO_EXAMPLE BACK
        BACK_TO_RESULT HTTP
    }
    /// The three ways to begin.
    modes {
        HEADING TOKEN REPLY PROGRAM TOKEN_PROMISE REPLY_PROMISE PROGRAM_PROMISE REMOVED BOX
    }
    /// How a result was found, and the responses it rests on.
    proof {
        PROOF_HELP NO_FACTS LEFT SEEN_REPLY CLAIMED_REPLY SEEN_REPLIES SEEN_PASTE
        SEEN_PERSON SEEN_CLAIM SO GOES_ON EVIDENCE REPLY REDACTED LEGEND LEGEND_CALLS
        LEGEND_PASSED LEGEND_REFUSED LEGEND_UNREACHABLE LEGEND_SKIPPED LEGEND_SURE
        LEGEND_SEVERITY
    }
    /// The table of scopes, and what to know before posting.
    scopes {
        SCOPES SCOPES_HELP GOAL GRANTED NOT_PROBED PICK PICK_NONE ALL_THERE MISSING UNKNOWN
        UNKNOWN_LIST WAY_APP WAY_LOGIN WAY_CONSENT WAY_COMPARE POSTING POSTING_FROM ACCOUNT
        PUBLIC PRIVATE UNTOLD ACCEPTED OTHERS_REFUSED COMMENTS DUETS STITCHES OFF ALLOWED
        PRIVATE_OFF NOT_SAID LONGEST SECONDS IF_UNAUDITED_PUBLIC IF_UNAUDITED_PRIVATE
        AUDIT_UNKNOWN THIS_TOKEN NOT_GRANTED TOLD_GRANTED TOLD_REFUSED
    }
    /// A permalink: made and opened.
    share {
        OPENED SHARE SHARE_HELP HOLDS WITH_LOG_IDS WITH_TIME LINK NUMBERS TIME NO_TIME
        CAUSES OR_CAUSE NO_CAUSE SEVERAL KEPT NO_ANSWER ONLY_CAUSE ONE_OF FROM_LINK
        FROM_LINK_UNDATED CLAIM RUN_OWN LINK_CLIPPED LINK_SHORTENED LINK_DAMAGED LINK_NEWER
        LINK_FOREIGN THEN NOW BECAUSE_RULES SAME_RULES NEWER_RULES SEE_ALL
    }
    /// Two permalinks side by side, and the history.
    compare {
        OPEN FIRST OTHER HELP COMPARE NO_LINK COMPARED HEADING WHAT BEFORE AFTER STATE THIS_RESULT
        SIDE CAUSE_ROWS CALL_ROWS FACT_ROWS NOTHING NEW SAME CHANGED FIXED GONE NOT_SENT NOT_SAID
        LEGEND HISTORY HISTORY_HELP KEEP EMPTY WIPE WIPED KEEPING NOT_KEPT WITH_SHOWN HOW
    }
    /// Handing a diagnosis to somebody else.
    hand_over {
        CLAIM HAND_OVER EXPORT_AS TICKET MARKDOWN JSON ISSUE PREVIEW PREVIEW_HELP
        TICKET_HELP JSON_HELP ISSUE_HELP CATALOGUE OPEN_ISSUE NO_ISSUES COPY_ISSUE
        COPY_TICKET COPY_MARKDOWN EXPORT PRINT NOT_PRINTED WRONG SAVED NOT_SAVED OPENED
        NOT_A_REPORT FROM_REPORT FROM_REPORT_UNDATED PARTIAL OTHER_VERDICT PROGRAMS
        PROGRAMS_HELP LANGUAGE CURL POWERSHELL PYTHON JAVASCRIPT NEEDS COPY MORE
        MORE_HEADING CLOSE
    }
    /// A new login.
    login {
        SUMMARY INTRO SECRET_REFUSED CLIENT_KEY CLIENT_KEY_HELP KEY_OF_SANDBOX KEY_OF_PRODUCTION
        PLATFORM REDIRECT REDIRECT_HELP WILDCARD SCOPES SCOPES_HELP MAKE MADE NOT_MADE INCOMPLETE
        LOGIN_URL LOGIN_URL_HELP LOGIN_URL_IN_APP COPY_URL TICK TICK_HELP VERIFIER VERIFIER_HELP
        SHOW_VERIFIER DROP_VERIFIER VERIFIER_GONE CALLBACK CALLBACK_HELP READ CALLBACK_READ
        CAME_CODE CAME_ERROR CAME_NOTHING SEVERAL DIAGNOSE GRANTED LEFT_OUT LEFT_OUT_HELP NO_SCOPES
        STATE_MATCHES STATE_DIFFERS STATE_MISSING EXCHANGE EXCHANGE_HELP COPY_EXCHANGE
    }
    /// The static pages.
    catalogue {
        CATALOGUE CATALOGUE_ABOUT CAUSES CAUSES_ABOUT CODES CODES_ABOUT QUESTIONS
        QUESTIONS_ABOUT TREE TREE_ABOUT OLDER OLDER_ABOUT SAID SAID_ABOUT OTHERS NAVIGATION
        FOOT SEARCH SEARCH_HELP FOUND NONE_FOUND CAUSE CODE QUESTION NUMBER WORDS
        LAST_VERIFIED VERIFIED_BETWEEN AT_MOST SHOWN_BY RULED_OUT_BY COMES_HERE
        COMES_HERE_HELP IN_THE_TREE GOES_WITH EXAMPLE EXAMPLE_ABOUT OPEN_EXAMPLE ENTRIES
        STATUS NO_STATUS ADVICE SOURCE DOCUMENTED REPORTED MORE BEHIND BEHIND_HELP BEHIND_OK
        WENT ANSWERS LEADS_TO KNOWN_FROM PLACES PLACES_HELP BEGIN READ_TREE READ_OVERVIEW
        LEADS_ON SIZE REACHED_FROM ONE_OF OR LEGEND SITE CAUSES_AND_CODES LOG_IN COMPARE
        MADE_BY YOUR_TOKEN HISTORY WHY RETRY MYTH TRUTH WRONG_WHEN MORE_CAUSES RESULTS FOUND_BEST
        DRAWING AS_LIST PATH_MARKED MISSING MISSING_ABOUT COMMON_WORDS
    }
    /// The support ticket and the Markdown.
    report {
        HEADING WELL UNSEEN MADE MADE_AT EXAMPLE CLAIM LIKELY FOUND STEPS SEEN RESTS_ON OTHERS
        RULED_OUT NOT_CHECKED PASTED NO_LOG_ID
    }
    /// The issue "this verdict is wrong".
    issue {
        WRONG UNDECIDED EXPECTED NO_SECRETS CUT
    }
    /// The codes of an input, in the terminal.
    codes {
        CODES SAID OLDER STATUS NO_STATUS AGAIN SOURCE MORE WENT UNLISTED
    }
    /// The state of a call.
    progress {
        WAITING RUNNING PASSED REFUSED UNREACHABLE SKIPPED
    }
    /// How sure a verdict is.
    confidence {
        CERTAIN PROBABLE POSSIBLE
    }
    /// How sure a verdict is, in one word.
    sure {
        CERTAIN PROBABLE POSSIBLE
    }
    /// What a cause keeps from working.
    severity {
        BLOCKS_EVERYTHING BLOCKS_POSTING LIMITS NOTE
    }
    /// Who has to act.
    actor {
        YOU CREATOR TIKTOK WAIT HOST
    }
    /// Whether sending the same request again helps.
    retry {
        AFTER_FIX AFTER_WAIT AFTER_TIME NEVER
    }
    /// Where a cause is at home.
    stage {
        INPUT TRANSPORT LOGIN TOKEN_EXCHANGE REFRESH USER_INFO CREATOR_INFO POST_INIT MEDIA_TRANSFER
        POST_STATUS DISPLAY HEALTHY
    }
    /// TikTok's tables of codes.
    family {
        API POSTING OAUTH FAIL_REASON
    }
    /// Where an answer can come from.
    origin {
        PASTE PROBE PERSON
    }
    /// What a paste was read as, behind "Read as".
    form {
        BARE_TOKEN BEARER NAMED_VALUE TOKEN_ANSWER CALLBACK LOGIN_URL JSON_REPLY HTTP_RESPONSE
        HTML_PAGE LOG_LINE LOGIN_PAGE API_REQUEST PUBLISH_ID TOOL_WORDS OTHER_TEXT
    }
    /// Secrets that were turned away.
    refused {
        REFRESH_TOKEN CLIENT_TOKEN CLIENT_KEY CLIENT_SECRET AUTHORIZATION_CODE BROKEN_TOKEN
    }
    /// What a paste shows beside the cause.
    remark {
        STATE_MISSING CLIENT_SECRET_IN_URL LEGACY_HOST SCOPES_OF_REQUEST GRANT_TYPE_MISSING
        GRANT_TYPE_UNKNOWN EXPIRES_WITHIN_THE_HOUR SPARE_SCOPES VERIFIER_MISSING
    }
    /// Tools that wrote a message, behind "Read as".
    tool {
        POSTIZ N8N MIXPOST AYRSHARE ZAPIER MAKE SOCIALITE GUZZLE NEXT_AUTH BETTER_AUTH PASSPORT
        AXIOS REQUESTS
    }
    /// What is wrong with a client key.
    client_key {
        SPACED ADDRESS DIGITS TOO_LONG
    }
    /// The rule that a redirect URI breaks.
    redirect {
        NOT_ABSOLUTE NOT_HTTPS NOT_HTTP LOOPBACK NOT_LOOPBACK NO_PORT QUERY FRAGMENT TOO_LONG
    }
    /// What a scope is for.
    scope {
        USER_INFO_BASIC USER_INFO_PROFILE USER_INFO_STATS VIDEO_LIST VIDEO_UPLOAD VIDEO_PUBLISH
    }
    /// What an app wants to do.
    goal {
        READ_PROFILE READ_STATS LIST_VIDEOS UPLOAD_DRAFTS POST_DIRECTLY READ_CREATOR_INFO
    }
    /// The product that a scope belongs to.
    product {
        LOGIN_KIT LOGIN_KIT_OR_DISPLAY DISPLAY CONTENT_POSTING DIRECT_POST
    }
    /// What a set of rules changed.
    ruleset {
        FIRST
    }
    /// The parts of the drawn tree.
    section {
        WHAT_WAS_PASTED ON_THE_WAY_TO_TIKTOK THE_FAILING_STEP THE_ERROR_CODE WHAT_IS_SEEN
        LOGIN_PAGE_AND_CALLBACK THE_PORTAL_S_SETTINGS TOKEN_EXCHANGE REFRESH_AND_REVOCATION
        USER_INFO_AND_SCOPES THE_FIELDS_OF_USER_INFO CREATOR_INFO STARTING_A_POST MEDIA_TRANSFER
        POST_STATUS VIDEO_LIST APP_REVIEW HEALTHY_TOKEN NOTHING_NAMES_A_CAUSE
    }
    /// What each part of the drawn tree is about.
    section_about {
        WHAT_WAS_PASTED ON_THE_WAY_TO_TIKTOK THE_FAILING_STEP THE_ERROR_CODE WHAT_IS_SEEN
        LOGIN_PAGE_AND_CALLBACK THE_PORTAL_S_SETTINGS TOKEN_EXCHANGE REFRESH_AND_REVOCATION
        USER_INFO_AND_SCOPES THE_FIELDS_OF_USER_INFO CREATOR_INFO STARTING_A_POST MEDIA_TRANSFER
        POST_STATUS VIDEO_LIST APP_REVIEW HEALTHY_TOKEN NOTHING_NAMES_A_CAUSE
    }
    /// The letter: the verdict, the question, or what is best said.
    letter {
        ASKING ELAPSED LOG_ID COPY_LOG_ID LOG_IN AGAIN_HELP MYTH WRONG_WHEN NOT_YOURS FAULT
        HEALTHY ALL_SUCCEEDED CANNOT CHECK_IT CHECK_TOO PUBLIC PRIVATE DOOR LOGGING_IN
        POSTING READING QUESTION REFUSED_WITH TEXT_SAYS COULD_BE FIT_BEST NOTHING_FITS
        SEARCH CHANGE
    }
    /// The tags above a verdict: how bad, how sure, and whether retrying helps.
    tag {
        SURE BLOCKS_EVERYTHING BLOCKS_POSTING LIMITS NOTE WORKS NOW AFTER_FIX AFTER_WAIT
        NEVER
    }
    /// What each call is for, while it is under way.
    purpose {
        USER_INFO_BASIC USER_INFO_PROFILE USER_INFO_STATS CREATOR_INFO VIDEO_LIST
        POST_STATUS
    }
    /// The closed parts below the letter.
    parts {
        HOW FACTS ELSE RULED_OUT NOT_CHECKED CAUSES NOTHING ONE_FACT ONE_CAUSE
    }
    /// The first screen.
    landing {
        CALLS SEE_FOR_YOURSELF NO_TOKEN ALL_CAUSES NOTHING ASK SAVED OPEN DROP SAMPLE
        SAMPLE_MORE
    }
    /// The page about tokens.
    token {
        HEADING LEAD GOES ONE_HEADER CALLS KEPT_NOWHERE OTHER_TEXT SEE SEE_NETWORK
        SEE_OFFLINE SEE_STORAGE SEE_SOURCE RISKS PROXY RUN_YOURSELF
    }
    /// Where something stops, in a few words.
    stop {
        LOGIN_PAGE BACK_FROM_LOGIN TOKEN_EXCHANGE TOKEN_REFRESH CREATOR_INFO POST_INIT
        MEDIA_UPLOAD POST_STATUS APP_REVIEW PROFILE_READ VIDEO_LIST NOTHING_FAILS
    }
    /// A part of the page that is fetched when it is first wanted.
    piece {
        COMING FAILED AGAIN NEWER
    }
    /// In index.html: what stands there before the page, and instead of it.
    boot {
        DESCRIPTION START WORDS NEWER TRAP NO_SCRIPT WITHOUT
    }
}
