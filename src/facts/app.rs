//! The app's state in the developer portal.

use super::question;

question! {
    /// What the developer portal shows as the status of the app.
    AppStatus "app_status" from [Person]
    ask { en: "Which status does the developer portal show for the app?" }
    help { en: "On the app's page in the developer portal read the status under Production in the left navigation; the switch beside the app's name leads to the sandbox." }
    Draft "draft" { en: "Draft (never submitted, or recalled)" }
    Sandbox "sandbox" { en: "Sandbox (I only use a sandbox)" }
    InReview "in_review" { en: "In review (once called Staging)" }
    NotApproved "not_approved" { en: "Not approved" }
    Live "live" { en: "Live (approved)" }
}

question! {
    /// Which view of the app the client key and secret in use come from.
    CredentialsEnvironment "credentials_environment" from [Paste, Person]
    ask { en: "Which view of the app do the client key and secret in use come from?" }
    help { en: "Compare the key in use with Client key under Credentials on the app's page, once with the switch beside the app's name on Production and once on Sandbox." }
    Sandbox "sandbox" { en: "Sandbox (reported to begin with sb)" }
    Production "production" { en: "Production (reported to begin with aw)" }
    NoKey "no_key" { en: "Neither: what is sent is an app id of digits, the secret, or has spaces around it" }
}

question! {
    /// Whether the app has passed the Direct Post audit.
    Audited "audited" from [Person]
    ask { en: "Has the app passed the Direct Post audit, the second step after app review?" }
    help { en: "Look for TikTok's answer to the audit's own application form, which its Direct Post page links to; if nobody has sent that form in, the answer is no." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// What TikTok answered to the app review or the audit.
    ReviewOutcome "review_outcome" from [Paste, Person]
    ask { en: "What did TikTok answer to the app review or the audit?" }
    help { en: "For app review open Review comments behind the history icon on the app's page; where the audit's answer appears is not documented, so look for TikTok's reply to that application." }
    UxGuidelines "ux_guidelines" { en: "The user interface does not follow the Content Sharing Guidelines" }
    PersonalUse "personal_use" { en: "Personal, internal or private apps are not approved" }
    NoAnswerYet "no_answer_yet" { en: "No answer yet" }
    OtherReason "other_reason" { en: "Another reason" }
}

question! {
    /// Whether Login Kit is on the app, in the view whose key is used.
    LoginKitAdded "login_kit_added" from [Person]
    ask { en: "Is the product Login Kit on the app, in the view whose client key is used?" }
    help { en: "Look under Products on the app's page, with the switch beside the app's name on the view (Production or Sandbox) whose client key is used." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}

question! {
    /// Whether the account that logs in is a target user of the sandbox.
    TargetUserAdded "target_user_added" from [Person]
    ask { en: "Is the TikTok account that logs in a target user of the sandbox?" }
    help { en: "Look under Target users in Sandbox settings on the app's page; a new account can take up to an hour to show." }
    Yes "yes" { en: "Yes" }
    No "no" { en: "No" }
}
