//! The numbers of TikTok's older interfaces: OAuth v1, the mobile SDKs and Share Kit. What each says, and
//! where its interface went, stands in `content/<language>/numbers.toml`.

use crate::facts::SdkError;
use crate::scan::{self, is_word};

/// A table of numbers of an older interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Interface {
    /// OAuth v1: `data.error_code` of open-api.tiktok.com.
    V1,
    /// Share Video, v1: `data.error_code` of open-api.tiktok.com.
    V1Share,
    /// The old SDK for Android: the answer to a login.
    AndroidAuth,
    /// The old SDK for Android: any answer.
    AndroidSdk,
    /// The old SDK for Android: `subErrorCode` of a share.
    AndroidShare,
    /// The old SDK for iOS: the error code and `shareState` of a share.
    IosShare,
    /// Share Kit for Android, as it is now: the error code and the sub-code.
    ShareKit,
    /// What developers report of the SDKs as they are now.
    NativeReports,
}

impl Interface {
    /// Every family.
    pub const ALL: &[Self] = &[
        Self::V1,
        Self::V1Share,
        Self::AndroidAuth,
        Self::AndroidSdk,
        Self::AndroidShare,
        Self::IosShare,
        Self::ShareKit,
        Self::NativeReports,
    ];

    /// The table's name in addresses.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V1Share => "v1-share",
            Self::AndroidAuth => "android-login",
            Self::AndroidSdk => "android",
            Self::AndroidShare => "android-share",
            Self::IosShare => "ios-share",
            Self::ShareKit => "share-kit",
            Self::NativeReports => "reports",
        }
    }
}

/// What the SDK number of a text stands for, of several the first that is told apart from others; none
/// where the text has none.
///
/// Those of seven digits count wherever they stand. The numbers that developers report are also ports
/// and ZIP codes: they count behind a name such as `status`, in a text that speaks of TikTok's SDKs, and
/// where they are all that there is. Any other counts only behind a name such as `errorCode`, and a
/// small one only where the text speaks of TikTok too: `-1` is everywhere.
#[must_use]
pub fn sdk_error(text: &str) -> Option<SdkError> {
    counting(&text.to_ascii_lowercase())
        .filter_map(|number| of_number(number.value))
        .reduce(|first, next| match first {
            SdkError::OtherNumber => next,
            _ => first,
        })
}

/// What a word stands for if it is a number of TikTok's SDKs.
#[must_use]
pub fn sdk_number_of(word: &str) -> Option<SdkError> {
    of_number(word.parse().ok()?)
}

/// The answers by number; of most, no report tells more than the table does. Success (`0`, `20000`) is
/// no error. 10007 and 10008 are read as the login page's, which means PKCE by them.
/// <https://developers.tiktok.com/doc/getting-started-android-handling-errors>
/// <https://developers.tiktok.com/doc/getting-started-ios-handling-errors>
fn of_number(number: i32) -> Option<SdkError> {
    match number {
        10_003 => Some(SdkError::ClientKey),
        10_004 => Some(SdkError::ServerError),
        10_006 => Some(SdkError::RedirectUri),
        10_011 | 10_017 | 10_033 => Some(SdkError::Certificate),
        -2 => Some(SdkError::Cancelled),
        -30 | -21 | -16..=-12 | -5..=-3 | -1 // old Android and iOS SDK
        | 10_002 | 10_005 | 10_009 | 10_010 | 10_012..=10_015 // a login
        | 20_001..=20_016 | 21_001..=21_003 | 22_001 // a share
        | 2_100_004 | 2_100_005 | 2_100_007 | 2_100_009 // any call
        | 2_190_001..=2_190_004 | 2_190_008 | 2_190_015
        | 6_007_061 | 6_007_062 => Some(SdkError::OtherNumber),
        _ => None,
    }
}

/// The numbers of a text in small letters that stand for something.
pub(crate) fn counting(text: &str) -> impl Iterator<Item = NumberAt<'_>> + '_ {
    numbers(text).filter(move |number| number.counts(text))
}

/// A number of a text.
pub(crate) struct NumberAt<'a> {
    pub(crate) value: i32,
    /// Whether a name of an error code stands in front of it, or of the number before it.
    named: bool,
    /// The words before and behind it, in small letters.
    before: String,
    behind: &'a str,
}

impl NumberAt<'_> {
    fn counts(&self, text: &str) -> bool {
        match (of_number(self.value), self.value) {
            (_, 1_000_000..) => true,
            (Some(SdkError::Cancelled | SdkError::OtherNumber) | None, -999..=999) => {
                self.named && text.contains("tiktok")
            }
            (Some(SdkError::Cancelled | SdkError::OtherNumber) | None, _) => self.named,
            (Some(_), _) => self.named || self.is_an_answer(text),
        }
    }

    /// Whether a number that is also anything else is an answer here.
    fn is_an_answer(&self, text: &str) -> bool {
        let alone = !text.chars().any(char::is_alphabetic) && text.trim().len() <= 8;
        let is_other = self.before.ends_with("id")
            || OTHER.contains(&self.before.as_str())
            || UNITS.contains(&self.behind);
        let spoken_of = || scan::holds(text, SDKS);
        alone || CALLED.contains(&self.before.as_str()) || !is_other && spoken_of()
    }
}

fn numbers(text: &str) -> impl Iterator<Item = NumberAt<'_>> + '_ {
    let words = scan::words(text, |c| is_word(c) || c == '-');
    let mut named = false;
    let mut before = String::new();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(word) = words.get(at) {
            at += 1;
            if let Ok(value) = word.parse() {
                return Some(NumberAt {
                    value,
                    named,
                    before: before.clone(),
                    behind: words.get(at).copied().unwrap_or_default(),
                });
            }
            let word = word.replace('_', "");
            named = (before == "error" && word == "code")
                || NAMES.iter().any(|name| word.ends_with(name));
            // `ZIP code 10006` is no code of a call's.
            if word != "code" || !OTHER.contains(&before.as_str()) {
                before = word;
            }
        }
        None
    })
}

/// How the names end under which the SDKs hand out a number, in small letters without `_`.
const NAMES: &[&str] = &["errorcode", "errcode", "sharestate"];

/// Names in front of a number of five digits that is an answer.
const CALLED: &[&str] = &["error", "err", "code", "status", "statuscode", "failed"];

/// Names in front of a number that is none, and units behind one.
const OTHER: &[&str] = &[
    "port", "zip", "zipcode", "postal", "line", "build", "took", "exit",
];
const UNITS: &[&str] = &["ms", "s", "bytes", "users", "rows"];

/// How a text speaks of the SDKs, in small letters.
const SDKS: &[&str] = &[
    "tiktok",
    "shareresponse",
    "authresponse",
    "opensdk",
    "sharekit",
];
