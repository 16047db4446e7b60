//! The words of TikTok's login page.

use crate::check;

/// Every text names this item of the page.
#[track_caller]
fn names(item: &str, texts: &[&str]) {
    for text in texts {
        let expected = format!("LoginPage; failing_stage=login_page; login_page_item={item}");
        check(text, &expected);
    }
}

#[test]
fn the_page_in_english() {
    names(
        "scope",
        &[
            "Something went wrong\n\nWe couldn't log in with TikTok. This may be due to specific app settings.\n\nIf you're a developer, correct the following and try again:\n\nscope\nRefer to our Developer Documentation for more information.",
            "We couldn't log in with TikTok. … correct the following and try again: scope",
            "please correct: scope",
        ],
    );
}

/// Portuguese and Korean as developers copied them; Spanish, Chinese and German in the page's form.
#[test]
fn the_page_in_another_language() {
    names(
        "client_key",
        &[
            "Não foi possível entrar com o TikTok. Isso pode ser devido a configurações específicas do app.\nSe você for um desenvolvedor, corrija o seguinte e tente novamente:\nclient_key",
            "TikTok으로 로그인할 수 없습니다. 특정 앱 설정 때문일 수 있습니다.\n\nclient_key\n자세한 내용은 개발자 문서를 참조하세요.",
            "TikTok으로 로그인할 수 없습니다 … client_key",
        ],
    );
    names(
        "redirect_uri",
        &[
            "No se pudo iniciar sesión con TikTok... redirect_uri",
            "No se pudo iniciar sesión con TikTok.\nredirect_uri.",
            "如果您是开发者，请更正以下内容并重试：\nredirect_uri",
            "如果您是开发者，请更正以下内容并重试：redirect_uri",
        ],
    );
    names(
        "code_challenge",
        &[
            "Wenn du Entwickler bist, korrigiere Folgendes und versuche es erneut:\n\ncode_challenge\n",
        ],
    );
}

#[test]
fn words_that_stand_for_an_item_without_the_page() {
    names(
        "non_sandbox_target",
        &[
            "non_sandbox_target",
            "TikTok shows non_sandbox_target at login",
        ],
    );
    names(
        "code_challenge",
        &[
            "TikTok login: errCode 10007",
            "error=\"login failed\" errCode: 10007",
        ],
    );
    names(
        "code_challenge_method",
        &[
            "We can't log in, errCode=10008",
            "login failed, error_type: code_challenge_method",
        ],
    );
    names(
        "http_431",
        &[
            "This page isn’t working\nIf the problem continues, contact the site owner.\nHTTP ERROR 431",
            "www.tiktok.com: 431 Request Header Fields Too Large",
        ],
    );
}

#[test]
fn an_item_named_in_an_answer_or_a_log_line() {
    let target = "Reply; transport_outcome=json_answer; error_code=access_denied; failing_stage=login_page; message_says=something_else; sdk_error=none; login_page_item=non_sandbox_target";
    for text in [
        "access_denied (error_type: non_sandbox_target)",
        "access_denied, non_sandbox_target",
        r#"{"error":"access_denied","error_description":"","error_type":"non_sandbox_target","state":"a1b2c3"}"#,
        "{ error: 'access_denied', error_type: 'non_sandbox_target' }",
    ] {
        check(text, target);
    }
}

#[test]
fn a_text_that_only_mentions_an_item() {
    for text in [
        "Set the TikTok client_key",
        "What is the scope",
        "My question: client_key",
        "redirect_uri",
        "client_key\nsecret\nredirect_uri",
        "My TikTok app needs these values to work.\nclient_key\nredirect_uri",
        "tiktok:\n  scope\n",
        "431 likes on TikTok",
        "errCode: 10007",
        r#"{"errCode":10007}"#,
        r#"{"errCode":10007,"errMsg":"request:fail"}"#,
    ] {
        check(text, "OtherText");
    }
}
