//! A newcomer opens a link and sees at once what to do: on one screen, on a phone with one scroll.

use serde_json::json;

use super::page::Page;
use super::sharing::shared;
use super::story::story;

/// Width, height, and how many screens the next action may lie below the top.
const SCREENS: &[(u32, u32, u32)] = &[(1280, 800, 1), (360, 780, 2)];

#[test]
fn the_next_action_of_every_example_is_in_sight() {
    story(async |page, _| {
        let slugs = page
            .js("return [...document.querySelectorAll('#examples option')].map(({ value }) => value)")
            .await;
        let slugs: Vec<String> = serde_json::from_value(slugs).expect("a list");
        let mut offenders = Vec::new();
        for slug in &slugs {
            page.press(&format!("#examples option[value='{slug}']"))
                .await;
            page.press("button#show-example").await;
            page.rests().await;
            offenders.extend(out_of_sight(page, slug).await);
            page.press("button#forget").await;
        }
        assert!(slugs.len() > 90, "{slugs:?}");
        assert!(offenders.is_empty(), "{offenders:#?}");
    });
}

#[test]
fn the_next_action_of_an_opened_link_is_in_sight() {
    story(async |page, site| {
        page.press("button#show-example").await;
        page.rests().await;
        let link = shared(page).await;
        let reader = Page::new(site).await;
        reader.open(&link).await;
        reader.rests().await;
        let offenders = out_of_sight(&reader, "the link").await;
        assert!(offenders.is_empty(), "{offenders:#?}");
        reader.leave().await;
    });
}

/// The screens on which the end of the next action, or the question in its place, lies too deep.
async fn out_of_sight(page: &Page, name: &str) -> Vec<String> {
    let mut offenders = Vec::new();
    for (width, height, screens) in SCREENS {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        page.browser
            .devtools("Emulation.setDeviceMetricsOverride", size)
            .await;
        let end = page
            .js(
                "const next = document.querySelector('.next, [data-question] legend');
                return next ? Math.ceil(next.getBoundingClientRect().bottom + scrollY) : 99999",
            )
            .await;
        let end = end.as_u64().unwrap_or_default();
        if end > u64::from(height * screens) {
            offenders.push(format!("{name} at {width}: ends at {end}"));
        }
    }
    offenders
}
