//! Programs that build the login URL.

use crate::check;

#[test]
fn a_program_that_joins_the_scopes_by_spaces() {
    for paste in [
        "`https://www.tiktok.com/v2/auth/authorize/?client_key=${KEY}&scope=${scopes.join(' ')}&response_type=code&redirect_uri=${encodeURIComponent(REDIRECT)}&state=${state}`",
        "f\"https://www.tiktok.com/v2/auth/authorize/?client_key={KEY}&scope={' '.join(SCOPES)}&response_type=code\"",
        "params = {\n    \"client_key\": settings.KEY,\n    \"scope\": \" \".join(SCOPES),\n    \"response_type\": \"code\",\n}\nurl = \"https://www.tiktok.com/v2/auth/authorize/?\" + urlencode(params)",
        "const url = new URL('https://www.tiktok.com/v2/auth/authorize/');\nurl.searchParams.set('client_key', process.env.TIKTOK_CLIENT_KEY);\nurl.searchParams.set('scope', 'user.info.basic video.upload');",
        "$query = http_build_query([\n  'client_key' => $key,\n  'scope' => 'user.info.basic video.list',\n]);\nreturn redirect('https://www.tiktok.com/v2/auth/authorize/?' . $query);",
        "const url = 'https://www.tiktok.com/v2/auth/authorize/?client_key=' + KEY + '&scope=user.info.basic%20video.list&state=' + state;",
    ] {
        check(
            paste,
            "LoginUrl; failing_stage=login_page; scope_joiner=space_or_other; key_param_name=client_key; api_family=v2",
        );
    }
}

/// The form of TikTok's own example. <https://developers.tiktok.com/doc/login-kit-web>
#[test]
fn a_program_that_does_it_right() {
    for paste in [
        "let url = 'https://www.tiktok.com/v2/auth/authorize/';\nurl += '?client_key={CLIENT_KEY}';\nurl += '&scope=user.info.basic';\nurl += '&response_type=code';\nurl += '&redirect_uri={SERVER_ENDPOINT_REDIRECT}';\nurl += '&state=' + csrfState;",
        "`https://www.tiktok.com/v2/auth/authorize/?client_key=${KEY}&scope=${scopes.join(',')}&response_type=code&redirect_uri=${encodeURIComponent(REDIRECT)}&state=${state}`",
        "new URLSearchParams({ client_key: KEY, scope: 'user.info.basic,video.list', response_type: 'code' })\nwindow.location = 'https://www.tiktok.com/v2/auth/authorize/?' + params",
    ] {
        check(
            paste,
            "LoginUrl; failing_stage=login_page; scope_joiner=comma; key_param_name=client_key; api_family=v2",
        );
    }
}

#[test]
fn what_only_the_running_program_knows() {
    for paste in [
        "fmt.Sprintf(\"https://www.tiktok.com/v2/auth/authorize/?client_key=%s&scope=%s&response_type=code&redirect_uri=%s&state=%s\", key, scope, redirect, state)",
        "https://www.tiktok.com/v2/auth/authorize/?client_key=<CLIENT_KEY>&response_type=code&scope=<scopes>&redirect_uri=<REDIRECT URI>&state=<state>",
        "\"https://www.tiktok.com/v2/auth/authorize/?client_key=#{key}&scope=#{scope}&redirect_uri=#{uri}\"",
    ] {
        check(
            paste,
            "LoginUrl; failing_stage=login_page; key_param_name=client_key; api_family=v2",
        );
    }
}

#[test]
fn a_program_with_several_faults() {
    check(
        "const url = new URL('https://www.tiktok.com/v2/auth/authorize/');\nurl.searchParams.append('client_id', process.env.TIKTOK_CLIENT_KEY);\nurl.searchParams.append('scope', scopes.join(','));\nurl.searchParams.append('redirect_uri', 'http://localhost:3000/cb');\nurl.searchParams.append('code_challenge', challenge);",
        "LoginUrl; failing_stage=login_page; scope_joiner=comma; platform=desktop; key_param_name=client_id; api_family=v2",
    );
}
