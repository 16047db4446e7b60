//! The words that tell what a link will hold are those of the link.

use proptest::prelude::*;
use token_doctor::permalink::{Link, Recalled, decode};
use token_doctor::phrase::share;

use crate::shared::{examples, words};
use crate::{any_link, whole};

fn links() -> impl Iterator<Item = Link> {
    examples().iter().flat_map(|example| {
        let session = example.play();
        let evidence = session.evidence().iter();
        let link = |with_log_ids: bool, minutes| {
            let probed = evidence.clone().filter_map(|seen| {
                let probed = Recalled::of(seen)?;
                Some(if with_log_ids {
                    probed.with_log_id(seen)
                } else {
                    probed
                })
            });
            let link = Link::of(
                &session.diagnosis(),
                probed.collect(),
                Some(29_922_338),
                true,
            );
            Link { minutes, ..link }
        };
        [link(false, None), link(true, Some(29_922_338))]
    })
}

#[test]
fn what_is_said_is_what_the_link_gives() {
    let mut links_said = 0;
    for link in links() {
        let opened = decode(&link.encode()).expect("a link");
        assert_eq!(
            opened.link.said(words()),
            link.said(words()),
            "{}",
            link.encode()
        );
        links_said += 1;
    }
    assert!(links_said > 150, "{links_said}");
}

/// Everything in the link has its words: an answer each, a call each, the causes, the numbers.
#[test]
fn nothing_in_the_link_is_left_unsaid() {
    for link in links() {
        let said = link.said(words());
        let rows = 2
            + usize::from(link.example)
            + link.facts.known().count()
            + link.probes.len()
            + link.causes.len();
        assert_eq!(said.len(), rows, "{}", link.encode());
        let text: Vec<String> = said
            .iter()
            .map(|said| [said.what.as_str(), &said.value].join(": "))
            .collect();
        let text = text.join("\n");
        for cause in link.known_causes() {
            assert!(text.contains(words().title(cause)), "{text}");
        }
        for probed in &link.probes {
            if let Some(id) = &probed.log_id {
                assert!(text.contains(id.as_str()), "{text}");
            }
        }
        assert_eq!(
            text.contains("2026-11-22 09:38:00 UTC"),
            link.minutes.is_some(),
            "{text}"
        );
    }
}

#[test]
fn what_this_page_does_not_know_is_said_raw() {
    let text = "v=1&r=7&zodiac-sign=leo&p=zz.418.brand-new&x=some-future-cause";
    let link = decode(text).expect("some text is there").link;
    let said = link.said(words());
    let pairs: Vec<(&str, &str)> = said
        .iter()
        .map(|said| (said.what.as_str(), said.value.as_str()))
        .collect();
    assert_eq!(
        pairs,
        [
            (words().get(share::NUMBERS), "1, 7"),
            (words().get(share::TIME), words().get(share::NO_TIME)),
            ("zz", "HTTP 418, brand_new"),
            (words().get(share::CAUSES), "some-future-cause"),
            (words().get(share::KEPT), "1"),
        ]
    );
    assert_eq!(link.headline(words()), "some-future-cause");
}

proptest! {
    #[test]
    fn any_link_says_what_it_gives(link in any_link()) {
        let text = link.encode();
        prop_assume!(text.len() <= 2_000);
        let said = link.said(words());
        prop_assert_eq!(decode(&text), Some(whole(link)));
        prop_assert_eq!(decode(&text).map(|opened| opened.link.said(words())), Some(said));
    }
}
