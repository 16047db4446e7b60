//! Requests to the token endpoint.

use crate::{check, check_all};

const EXCHANGE: &str = "ApiRequest; refused ClientSecret ClientKey AuthorizationCode; failing_stage=token_exchange; key_param_name=client_key; ";

#[track_caller]
fn exchange(paste: &str, expected: &str) {
    check(paste, &[EXCHANGE, expected].concat());
}

#[test]
fn an_exchange_in_the_documented_form() {
    for paste in [
        "curl --location --request POST 'https://open.tiktokapis.com/v2/oauth/token/' \\\n--header 'Content-Type: application/x-www-form-urlencoded' \\\n--data-urlencode 'client_key=aw1example2key345' \\\n--data-urlencode 'client_secret=0123456789abcdef0123456789abcdef' \\\n--data-urlencode 'code=EXAMPLEcodeEXAMPLEcode*1!4608.va' \\\n--data-urlencode 'grant_type=authorization_code'",
        "curl -X POST https://open.tiktokapis.com/v2/oauth/token/ -d 'client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&grant_type=authorization_code'",
        "POST /v2/oauth/token/ HTTP/1.1\nHost: open.tiktokapis.com\nAccept: application/json\nContent-Type: application/x-www-form-urlencoded\n\nclient_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&grant_type=authorization_code",
    ] {
        exchange(paste, "token_request_encoding=form; api_family=v2");
    }
}

#[test]
fn a_code_that_is_still_encoded() {
    for paste in [
        "curl -X POST https://open.tiktokapis.com/v2/oauth/token/ --data-urlencode 'client_key=aw1example2key345' --data-urlencode 'client_secret=0123456789abcdef0123456789abcdef' --data-urlencode 'code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va' --data-urlencode 'grant_type=authorization_code'",
        "curl -X POST https://open.tiktokapis.com/v2/oauth/token/ -d 'client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%252A1%25214608.va&grant_type=authorization_code'",
        "requests.post('https://open.tiktokapis.com/v2/oauth/token/', data={'client_key': 'aw1example2key345', 'client_secret': '0123456789abcdef0123456789abcdef', 'code': 'EXAMPLEcodeEXAMPLEcode%2A1%214608.va', 'grant_type': 'authorization_code'})",
        "fetch('https://open.tiktokapis.com/v2/oauth/token/', { method: 'POST', body: new URLSearchParams({\n  client_key: 'aw1example2key345',\n  client_secret: '0123456789abcdef0123456789abcdef',\n  code: 'EXAMPLEcodeEXAMPLEcode%2A1%214608.va',\n  grant_type: 'authorization_code' }) })",
    ] {
        exchange(
            paste,
            "token_request_encoding=form; code_state=still_encoded; api_family=v2",
        );
    }
}

#[test]
fn a_body_in_json() {
    for paste in [
        "curl -X POST https://open.tiktokapis.com/v2/oauth/token/ -H 'Content-Type: application/json' -d '{\"client_key\":\"aw1example2key345\",\"client_secret\":\"0123456789abcdef0123456789abcdef\",\"code\":\"EXAMPLEcodeEXAMPLEcode*1!4608.va\",\"grant_type\":\"authorization_code\"}'",
        "POST /v2/oauth/token/ HTTP/1.1\nHost: open.tiktokapis.com\n\n{\"client_key\":\"aw1example2key345\",\"client_secret\":\"0123456789abcdef0123456789abcdef\",\"code\":\"EXAMPLEcodeEXAMPLEcode*1!4608.va\",\"grant_type\":\"authorization_code\"}",
        "requests.post(\n    'https://open.tiktokapis.com/v2/oauth/token/',\n    json={'client_key': 'aw1example2key345', 'client_secret': '0123456789abcdef0123456789abcdef', 'code': 'EXAMPLEcodeEXAMPLEcode*1!4608.va', 'grant_type': 'authorization_code'},\n)",
        "await axios.post('https://open.tiktokapis.com/v2/oauth/token/', {\n  client_key: 'aw1example2key345',\n  client_secret: '0123456789abcdef0123456789abcdef',\n  code: 'EXAMPLEcodeEXAMPLEcode*1!4608.va',\n  grant_type: 'authorization_code',\n});",
        "fetch('https://open.tiktokapis.com/v2/oauth/token/', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' },\n  body: JSON.stringify({ client_key: 'aw1example2key345', client_secret: '0123456789abcdef0123456789abcdef', code: 'EXAMPLEcodeEXAMPLEcode*1!4608.va', grant_type: 'authorization_code' }) })",
    ] {
        exchange(paste, "token_request_encoding=json; api_family=v2");
    }
}

#[test]
fn a_program_whose_values_are_elsewhere() {
    for (paste, expected) in [
        (
            "const res = await fetch('https://open.tiktokapis.com/v2/oauth/token/', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },\n  body: new URLSearchParams({\n    client_key: process.env.TIKTOK_CLIENT_KEY,\n    client_secret: process.env.TIKTOK_CLIENT_SECRET,\n    code,\n    grant_type: 'authorization_code',\n    redirect_uri: REDIRECT_URI,\n  }),\n});\nconst data = await res.json();",
            "failing_stage=token_exchange; key_param_name=client_key; token_request_encoding=form; api_family=v2",
        ),
        (
            "response = requests.post(\n    \"https://open.tiktokapis.com/v2/oauth/token/\",\n    json={\"client_id\": CLIENT_KEY, \"client_secret\": CLIENT_SECRET, \"code\": code, \"grant_type\": \"authorization_code\"},\n)",
            "failing_stage=token_exchange; key_param_name=client_id; token_request_encoding=json; api_family=v2",
        ),
        (
            "$response = Http::asForm()->post('https://open.tiktokapis.com/v2/oauth/token', [\n  'client_key' => env('TIKTOK_KEY'),\n  'client_secret' => env('TIKTOK_SECRET'),\n  'grant_type' => 'refresh_token',\n  'refresh_token' => $token,\n]);",
            "failing_stage=token_refresh; key_param_name=client_key; token_request_encoding=form; endpoint_form=slash_missing; api_family=v2",
        ),
        (
            "data := url.Values{}\ndata.Set(\"client_key\", key)\ndata.Set(\"grant_type\", \"authorization_code\")\nhttp.PostForm(\"https://open.tiktokapis.com/v2/oauth/token/\", data)",
            "failing_stage=token_exchange; key_param_name=client_key; api_family=v2",
        ),
        (
            "const r = await axios.get('https://open.tiktokapis.com/v2/oauth/token/', { params: { client_key: KEY, grant_type: 'authorization_code', code } })",
            "failing_stage=token_exchange; key_param_name=client_key; endpoint_form=wrong_method; api_family=v2",
        ),
    ] {
        check(paste, &["ApiRequest; ", expected].concat());
    }
}

#[test]
fn the_wrong_method() {
    for paste in [
        "curl 'https://open.tiktokapis.com/v2/oauth/token/?client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&grant_type=authorization_code'",
        "GET https://open.tiktokapis.com/v2/oauth/token/?client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&grant_type=authorization_code",
        "GET /v2/oauth/token/?client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&grant_type=authorization_code HTTP/1.1\nHost: open.tiktokapis.com",
    ] {
        exchange(paste, "endpoint_form=wrong_method; api_family=v2");
    }
}

#[test]
fn another_api() {
    for (paste, expected) in [
        (
            "POST https://open-api.tiktok.com/oauth/access_token/?client_key={KEY}&client_secret={SECRET}&code={CODE}&grant_type=authorization_code",
            "failing_stage=token_exchange; key_param_name=client_key; api_family=v1",
        ),
        (
            "https://open-api.tiktok.com/oauth/refresh_token/?client_key={KEY}&grant_type=refresh_token&refresh_token={TOKEN}",
            "failing_stage=token_refresh; key_param_name=client_key; api_family=v1",
        ),
        (
            "curl -X POST https://business-api.tiktok.com/open_api/v1.3/oauth2/access_token/ --json '{\"app_id\":\"7000000000000000000\",\"secret\":\"{SECRET}\",\"auth_code\":\"{CODE}\"}'",
            "failing_stage=token_exchange; token_request_encoding=json; api_family=business",
        ),
    ] {
        check(paste, &["OtherApi; ", expected].concat());
    }
}

#[test]
fn a_body_without_its_endpoint() {
    let body = "client_key=aw1example2key345&client_secret=0123456789abcdef0123456789abcdef&code=EXAMPLEcodeEXAMPLEcode%2A1%214608.va&grant_type=authorization_code";
    check(body, EXCHANGE.trim_end_matches("; "));
    check("client_id=a&grant_type=authorization_code", "OtherText");
}

#[test]
fn a_log_line_is_read_for_its_error() {
    for paste in [
        "Error: POST https://open.tiktokapis.com/v2/oauth/token/ failed: invalid_grant Authorization code is expired.",
        "POST https://open.tiktokapis.com/v2/oauth/token/ 400 {\"error\":\"invalid_grant\",\"error_description\":\"Authorization code is expired.\"}",
    ] {
        check(
            paste,
            "Reply; transport_outcome=json_answer; error_code=invalid_grant; failing_stage=token_exchange; message_says=code_expired; sdk_error=none; api_family=v2",
        );
    }
}

#[test]
fn a_verifier_that_is_missing() {
    let login = "https://www.tiktok.com/v2/auth/authorize/?client_key={KEY}&code_challenge=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef&code_challenge_method=S256";
    let body = "client_key={KEY}&code={CODE}&grant_type=authorization_code";
    let with = [body, "&code_verifier={VERIFIER}"].concat();
    let read = |pkce: &str| {
        format!(
            "LoginUrl; failing_stage=token_exchange; pkce={pkce}; key_param_name=client_key; api_family=v2"
        )
    };
    check_all(&[login, body], &read("verifier_missing"));
    check_all(
        &[&[login, "\n\n", body].concat()],
        &read("verifier_missing"),
    );
    check_all(&[login, &with], &read("hex"));
}
