//! The words of the catalogue: the static pages of causes, codes, questions and the tree.

use super::{Text, words};
use crate::api::code::Family;
use crate::cause::Stage;
use crate::facts::Origin;
use crate::t;

words! {
    /// The list of everything.
    CATALOGUE { en: "Catalogue" }
    /// What it is.
    CATALOGUE_ABOUT { en: "Every cause, error code and question that the checker knows, each with a page of its own." }
    /// The causes.
    CAUSES { en: "Causes" }
    /// What they are.
    CAUSES_ABOUT { en: "Why TikTok, or something on the way to it, refuses a token: what shows each cause, what rules it out and what to do." }
    /// The error codes.
    CODES { en: "Error codes" }
    /// What they are.
    CODES_ABOUT { en: "What TikTok's error codes say, endpoint by endpoint, whether retrying helps, and the causes behind them." }
    /// The questions.
    QUESTIONS { en: "Questions" }
    /// What they are.
    QUESTIONS_ABOUT { en: "What the checker wants to know, where to look for the answer, and where each answer leads." }
    /// The drawn tree.
    TREE { en: "The tree" }
    /// What it is.
    TREE_ABOUT { en: "How the checker comes from what is known to a cause: the whole decision tree, to click through without a token." }
    /// Numbers of older interfaces.
    OLDER { en: "Numbers of the SDKs and of older interfaces" }
    /// What they are.
    OLDER_ABOUT { en: "What the numbers of OAuth v1, the mobile SDKs and Share Kit say, and where each interface went." }
    /// What is said without a code word.
    SAID { en: "Said without a code" }
    /// What that is.
    SAID_ABOUT { en: "Bare HTTP statuses, the words of TikTok's login page, webhooks, and words that only look like TikTok's." }
    /// The heading above the last two.
    OTHERS { en: "Without a code word" }
    /// The links at the top of a page.
    NAVIGATION { en: "Catalogue pages" }
    /// The link to the page that diagnoses.
    CHECKER { en: "Checker" }
    /// The foot of a page.
    FOOT { en: "Not affiliated with TikTok. These pages say the same as the checker's results." }
    /// The label of the search box.
    SEARCH { en: "Search causes, codes and questions" }
    /// How the search works.
    SEARCH_HELP { en: "A word, an error code or a number. An entry is listed if it holds all that you type." }
    /// How many entries are listed.
    FOUND { en: "{found} of {all} entries" }
    /// Nothing is listed.
    NONE_FOUND { en: "No entry holds that. A whole reply or log line is for the checker, which reads it." }
    /// What kind of entry it is.
    CAUSE { en: "Cause" }
    /// What kind of entry it is.
    CODE { en: "Error code" }
    /// What kind of entry it is.
    QUESTION { en: "Question" }
    /// What kind of entry it is.
    NUMBER { en: "Number" }
    /// What kind of entry it is.
    WORDS { en: "Words" }
    /// When the sources were read, all on one day.
    LAST_VERIFIED { en: "Last verified on {day}." }
    /// When the sources were read, on several days.
    VERIFIED_BETWEEN { en: "Last verified between {first} and {last}, source by source." }
    /// How sure a verdict can be.
    AT_MOST { en: "At its surest:" }
    /// The heading of the signs for a cause.
    SHOWN_BY { en: "What shows it" }
    /// The heading of the signs against a cause.
    RULED_OUT_BY { en: "What rules it out" }
    /// The heading of the questions before a cause.
    COMES_HERE { en: "How the tree comes here" }
    /// What the list below it holds.
    COMES_HERE_HELP { en: "The last answer before this cause. What has to be known first stands in the tree." }
    /// A link to the place of a question.
    IN_THE_TREE { en: "In the tree" }
    /// The heading of the codes of a cause.
    GOES_WITH { en: "Error codes it can stand behind" }
    /// The heading of the example.
    EXAMPLE { en: "A recorded example" }
    /// What it is.
    EXAMPLE_ABOUT { en: "A recorded exchange that ends at this cause. Nothing is sent to play it, and every token, key and name in it is invented." }
    /// Opens it.
    OPEN_EXAMPLE { en: "See it diagnosed in the checker" }
    /// The heading of what endpoints say.
    ENTRIES { en: "What it says, endpoint by endpoint" }
    /// The HTTP status of an entry.
    STATUS { en: "HTTP status" }
    /// The source names none.
    NO_STATUS { en: "not documented" }
    /// What the source advises.
    ADVICE { en: "Advice there" }
    /// Where an entry stands.
    SOURCE { en: "Source" }
    /// The source is TikTok's.
    DOCUMENTED { en: "documented by TikTok" }
    /// The source is not.
    REPORTED { en: "reported by developers" }
    /// A page on the endpoint.
    MORE { en: "More on this endpoint" }
    /// The heading of the causes of a code.
    BEHIND { en: "Causes that can stand behind it" }
    /// Their order.
    BEHIND_HELP { en: "What the tree leaves open when nothing but this code is known, most likely first." }
    /// The success code has no cause.
    BEHIND_OK { en: "The call succeeded, so this code points to no cause." }
    /// Where an older interface went.
    WENT { en: "Where this interface went" }
    /// The heading of the answers.
    ANSWERS { en: "Answers" }
    /// What an answer leads to.
    LEADS_TO { en: "leads straight to:" }
    /// Where answers come from.
    KNOWN_FROM { en: "The answer can come from: {origins}." }
    /// The places of a question.
    PLACES { en: "Where the tree asks it" }
    /// Several places ask it.
    PLACES_HELP { en: "The answers lead to different ends there, as other things are known." }
    /// The first question of all.
    BEGIN { en: "Begin at the first question" }
    /// How to read the drawing.
    READ_TREE { en: "Choose an answer: it leads to a cause, to the next question below it, or to a question in another part. A question whose answer you gave before is passed over along that answer." }
    /// How to read the overview.
    READ_OVERVIEW { en: "The parts of the tree. A part stands below the one that first leads to it." }
    /// The other parts that a part leads to.
    LEADS_ON { en: "Also leads on to:" }
    /// How large a part is.
    SIZE { en: "Questions: {questions}, causes: {causes}" }
    /// Where an arrow comes from.
    REACHED_FROM { en: "Reached from ({count})" }
    /// Several answers that do the same.
    ONE_OF { en: "One of {count} answers" }
    /// Between two answers that do the same.
    OR { en: "or" }
    /// The circles in front of the causes.
    LEGEND { en: "How sure the tree is at a cause" }
    /// A link to the page of the shown cause.
    OWN_PAGE { en: "This cause in the catalogue" }
}

/// What the stage is called.
#[must_use]
pub const fn stage(stage: Stage) -> Text {
    match stage {
        Stage::Input => t! { en: "What was pasted" },
        Stage::Transport => t! { en: "On the way to TikTok" },
        Stage::Login => t! { en: "Login page and portal" },
        Stage::TokenExchange => t! { en: "Token exchange" },
        Stage::Refresh => t! { en: "Expiry, refresh and revocation" },
        Stage::UserInfo => t! { en: "User info and scopes" },
        Stage::CreatorInfo => t! { en: "Creator info" },
        Stage::PostInit => t! { en: "Starting a post" },
        Stage::MediaTransfer => t! { en: "Media transfer" },
        Stage::PostStatus => t! { en: "Post status" },
        Stage::Display => t! { en: "Video list" },
        Stage::Healthy => t! { en: "Healthy token" },
    }
}

/// What the table of codes is called, and where its codes stand.
#[must_use]
pub const fn family(family: Family) -> Text {
    match family {
        Family::Api => t! { en: "API v2, in error.code" },
        Family::Posting => t! { en: "Content Posting API, in error.code" },
        Family::OAuth => t! { en: "OAuth, in the error of a token answer or a callback" },
        Family::FailReason => t! { en: "Why a post failed, in data.fail_reason" },
    }
}

/// Where an answer can come from.
#[must_use]
pub const fn origin(origin: Origin) -> Text {
    match origin {
        Origin::Paste => t! { en: "the pasted text" },
        Origin::Probe => t! { en: "the checker's own calls" },
        Origin::Person => t! { en: "you" },
    }
}
