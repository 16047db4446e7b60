//! Logins to test with.

use proptest::prelude::*;
use token_doctor::authorize::{Login, LoginRequest, RANDOM};
use token_doctor::facts::Platform;

pub const PLATFORMS: [Platform; 4] = [
    Platform::Web,
    Platform::Desktop,
    Platform::Ios,
    Platform::Android,
];

pub const ALL: &[&str] = &[
    "user.info.basic",
    "user.info.profile",
    "user.info.stats",
    "video.list",
    "video.upload",
    "video.publish",
];

/// A login of that platform, whose state is `00 01 02 … 13` in hex.
pub fn login(platform: Platform, scopes: &[&'static str]) -> Login {
    let request = LoginRequest {
        platform,
        client_key: "aw1example2key345".to_owned(),
        redirect_uri: match platform {
            Platform::Desktop => "http://127.0.0.1:3455/callback/",
            Platform::Web | Platform::Ios | Platform::Android => {
                "https://app.example.com/callback/"
            }
        }
        .to_owned(),
        scopes: scopes.to_vec(),
    };
    Login::new(request, &bytes())
}

/// 0, 1, 2, …
pub fn bytes() -> [u8; RANDOM] {
    let mut bytes = [0; RANDOM];
    for (byte, value) in bytes.iter_mut().zip(0..) {
        *byte = value;
    }
    bytes
}

pub const STATE: &str = "000102030405060708090a0b0c0d0e0f10111213";

/// Any login that the page would begin.
pub fn any_login() -> impl Strategy<Value = Login> {
    let scopes = proptest::sample::subsequence(ALL, 1..=ALL.len());
    let path = "[a-z0-9/._~-]{0,30}";
    let key = "(aw|sb|k)[a-z0-9]{13,16}";
    let random = proptest::collection::vec(any::<u8>(), RANDOM);
    let platform = proptest::sample::select(&PLATFORMS[..]);
    (platform, key, path, scopes, 1..=65_535_u16, random).prop_map(
        |(platform, client_key, path, scopes, port, random)| {
            let request = LoginRequest {
                platform,
                client_key,
                redirect_uri: match platform {
                    Platform::Desktop => format!("http://localhost:{port}/{path}"),
                    Platform::Web | Platform::Ios | Platform::Android => {
                        format!("https://app.example.com/{path}")
                    }
                },
                scopes,
            };
            assert!(request.is_whole(), "{request:?}");
            Login::new(request, random.as_slice().try_into().expect("as many"))
        },
    )
}
