//! The words of the page around the diagnosis.

use super::words;

words! {
    /// The name of the page.
    NAME { en: "Token Doctor" }
    /// The first heading.
    HEADING { en: "Why does TikTok refuse your token?" }
    /// What the page does.
    LEAD { en: "Paste an access token, or the text you got instead: an error, a log line, a callback address. You get the cause with its evidence, what was ruled out, and what to do." }
    /// In the empty box.
    BOX_EXAMPLE { en: "act.…   or   {\"error\":{\"code\":\"scope_not_authorized\", …" }
    /// What weighs against pasting at all.
    CAUTION { en: "Extensions can read what you paste into any page: use a private window, and a test account if you have one." }
    /// The tick box for the two extra calls.
    EXTRA { en: "Also check listing and drafts" }
    /// What they are.
    EXTRA_HELP { en: "Two more read-only calls: one field of video/list, and the status of a post that does not exist. What the second says about video.upload is an inference; TikTok does not document it." }
    /// The button.
    CHECK { en: "Find the cause" }
    /// Stops a run.
    CANCEL { en: "Cancel" }
    /// Wipes everything.
    FORGET { en: "Forget everything" }
    /// The recorded exchanges.
    EXAMPLES { en: "No token at hand? Look at a recorded example" }
    /// Shows the chosen one.
    SHOW_EXAMPLE { en: "Show example" }
    /// The mark of an example.
    EXAMPLE { en: "EXAMPLE" }
    /// What that means.
    EXAMPLE_HELP { en: "These answers were recorded. Nothing was sent, and the token is invented." }
    /// The wizard for people without a text.
    NO_TEXT { en: "Nothing to paste? Answer questions instead" }
    /// In front of the recognised forms.
    READ_AS { en: "Read as: {forms}." }
    /// The scopes that the paste names.
    GRANTED { en: "Granted, as the text says: {scopes}." }
    /// The life of the access token.
    EXPIRES_IN { en: " The access token lives {seconds} s from that answer on." }
    /// The life of the refresh token.
    REFRESH_EXPIRES_IN { en: " The refresh token lives {seconds} s." }
    /// The heading of the calls.
    CALLS { en: "What the page asked TikTok" }
    /// Below the page's own calls.
    LIVE { en: "Live answers: nothing is cached, here or in the proxy." }
    /// The heading of calls that a link or a report tells of.
    CALLS_CLAIMED { en: "What TikTok is said to have answered" }
    /// In front of how sure a verdict is that rests on what was opened.
    IF_TRUE { en: "If what was opened is true: {sure}" }
    /// In the title of what was opened.
    CLAIMED { en: "not checked now" }
    /// A row's HTTP status.
    HTTP { en: "HTTP {status}" }
    /// A run is under way.
    RUNNING { en: "Checking …" }
    /// A run was stopped.
    CANCELLED { en: "Cancelled. Nothing more is sent, and the token was dropped." }
    /// Everything was wiped.
    FORGOTTEN { en: "Forgotten: the box, the token and the result." }
    /// Asks for the token again.
    PASTE_AGAIN { en: "The token was dropped when the check ended. Paste it, or the new answer, once more: you will see what changed." }
    /// Asks for the new text.
    PASTE_NEW { en: "Paste the new answer or the token: you will see what changed." }
    /// The end of the checklist.
    CHECK_AGAIN { en: "Check again" }
    /// The same, before TikTok's limits allow it.
    CHECK_AGAIN_IN { en: "Check again in {seconds} s" }
    /// The time before which retrying cannot help.
    NOT_BEFORE { en: "Not before {time}." }
    /// The clocks differ.
    CLOCK_AHEAD { en: "Your clock is {seconds} s ahead of this site's server. The times on this page are by your clock." }
    /// The clocks differ.
    CLOCK_BEHIND { en: "Your clock is {seconds} s behind this site's server. The times on this page are by your clock." }
    /// When a token ends, by both clocks.
    ENDS_AT { en: " If that answer came just now, the token ends at {time}; your clock says {now}." }
    /// Everything but the history was wiped.
    FORGOTTEN_BUT_HISTORY { en: "Forgotten: the box, the token and the result. The history stays; it has a button of its own." }
    /// Announced when the result stands.
    DONE { en: "The check is done." }
    /// The first cause where a few are left.
    LIKELY { en: "{count} causes fit what is known. This one fits best, which does not make it the cause: {cause}." }
    /// The fact that would narrow the list, where the person was asked for it or for others in vain.
    WOULD_DECIDE { en: "What would help most: {ask} {help}" }
    /// The heading where many causes are left.
    UNDECIDED { en: "Not decided yet" }
    /// What helps then.
    UNDECIDED_HELP { en: "What is known fits many causes. Each answer narrows the list." }
    /// Goes to the checklist.
    ALL_STEPS { en: "To the checklist ({count})" }
    /// In front of the next action.
    NEXT { en: "Next" }
    /// The heading of the questions.
    QUESTIONS { en: "One answer narrows it down" }
    /// The heading once nothing more is asked.
    ANSWERED { en: "Your answers" }
    /// Takes an answer back.
    TAKE_BACK { en: "Take back" }
    /// An answer that is always offered.
    UNKNOWN { en: "I don't know" }
    /// What the code stands for.
    MEANS { en: "means" }
    /// A code of no table.
    UNLISTED { en: "No table of TikTok's lists this word." }
    /// Where a pasted reply comes from.
    PASTED { en: "Your paste" }
    /// Marks the field that decided.
    DECIDED { en: "decided" }
    /// No reply was read.
    NO_EVIDENCE { en: "No reply was seen; the result rests on what was pasted and answered." }
    /// The heading of the reason.
    WHY { en: "Why" }
    /// The heading of the steps.
    STEPS { en: "What to do" }
    /// The heading of the retry verdict.
    RETRY { en: "Does retrying help?" }
    /// The heading of the myth.
    MYTH { en: "Often advised" }
    /// In front of the correction.
    TRUTH { en: "What TikTok documents is:" }
    /// The heading of the doubt.
    WRONG_WHEN { en: "When this verdict is wrong" }
    /// The heading of the sources.
    SOURCES { en: "Sources" }
    /// Behind a source.
    VERIFIED { en: "compared on {day}" }
    /// The heading of the open causes.
    POSSIBLE { en: "Still possible ({count})" }
    /// The heading of the excluded causes.
    RULED_OUT { en: "Ruled out ({count})" }
    /// The heading of what nobody looked at.
    NOT_CHECKED { en: "Not checked ({count})" }
    /// Behind an excluded cause.
    BECAUSE { en: "because {question} = {answer}" }
    /// Behind a cause that nobody looked at.
    ELSEWHERE { en: "not looked at, as {question} = {answer}" }
    /// What no call can show.
    NO_ENDPOINT_AUDIT { en: "Whether the app has passed the Direct Post audit: TikTok has no call for it, only you can tell." }
    /// What no call can show.
    NO_ENDPOINT_SCOPES { en: "The token's own list of scopes: TikTok documents no call that returns it. The answers above are the next best thing." }
    /// What needs more than a token.
    NEEDS_SECRET { en: "Whether client key and secret belong together, and whether a refresh token or a code still works: that takes the client secret, which this page does not accept." }
    /// A call that is off by default.
    NOT_ASKED { en: "{call}: not asked for. The box \"Also check listing and drafts\" sends it." }
    /// A call whose answer was not needed.
    SPARED { en: "{call}: not sent, which spares the limit. Its answer could not have changed the result." }
    /// A call that the end of the check came before.
    STOPPED { en: "{call}: not sent, as the check ended before." }
    /// A call that needs a token.
    NO_TOKEN { en: "{call}: not sent, as there was no access token to send it with." }
    /// What would change something.
    NO_POSTING { en: "A real post or upload: that would change the account, so the page never tries it." }
    /// A copy worked.
    COPIED { en: "Copied." }
    /// A copy failed.
    NOT_COPIED { en: "The browser does not allow copying here. Select the text and copy it yourself." }
    /// The foot of the page.
    NOT_AFFILIATED { en: "Not affiliated with TikTok. Read-only: it never posts, uploads, refreshes or revokes." }
}
