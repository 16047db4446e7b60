//! The sessions that are measured: every recorded report and every example, played to its end.

use std::sync::LazyLock;

use token_doctor::api::Probe;
use token_doctor::example::{AT, Example};
use token_doctor::facts::{Answer, Question};
use token_doctor::report::{Report, ticket};
use token_doctor::session::{Next, Session};

use crate::score::{Score, reports};
use crate::shared::{examples, words};

/// Every session with everything known.
pub static ENDED: LazyLock<Vec<Session>> = LazyLock::new(|| {
    let reports = reports();
    let reported = reports.iter().map(crate::score::Report::play);
    reported
        .chain(examples().iter().map(Example::play))
        .collect()
});

/// Every session at each place where it asks the person.
pub static ASKING: LazyLock<Vec<Session>> = LazyLock::new(|| {
    let mut asking = Vec::new();
    for report in reports() {
        let answered = |question: Question| question.answer(report.answers.get(question.id())?);
        let texts: Vec<&str> = report.paste.iter().map(String::as_str).collect();
        let begin = || Session::offline(&token_doctor::input::read(&texts));
        stops(begin, |_, _| false, answered, &mut asking);
    }
    for example in examples() {
        let pastes: Vec<&str> = example.pastes.iter().map(String::as_str).collect();
        let begin = || Session::new(&token_doctor::input::read(&pastes), example.extra());
        let received = |session: &mut Session, probe| match example.outcome(probe) {
            Some(outcome) => {
                session.receive(probe, AT, outcome);
                true
            }
            None => false,
        };
        stops(
            begin,
            received,
            |question| example.answer(question),
            &mut asking,
        );
    }
    asking
});

/// Plays a session as far as its first question, then as far as its second, and so on.
fn stops(
    begin: impl Fn() -> Session,
    receive: impl Fn(&mut Session, Probe) -> bool,
    answer: impl Fn(Question) -> Option<Answer>,
    asking: &mut Vec<Session>,
) {
    for answers in 0.. {
        let mut session = begin();
        loop {
            match session.next() {
                Next::Send(probe) if receive(&mut session, probe) => {}
                Next::Ask(question) if session.answers().len() < answers => {
                    session.answer(question, answer(question));
                }
                Next::Ask(_) => break,
                Next::Send(_) | Next::Wait | Next::Show => return,
            }
        }
        asking.push(session);
    }
}

/// From what is known to all that is handed over. The length stands for the use that is made of it.
pub fn reported(session: &Session) -> usize {
    let report = Report::new(session, &session.diagnosis(), false);
    report.json().len() + ticket(&report, words()).len()
}

/// The answers that a diagnosis rests on, as many as are known so far.
pub struct Known {
    answers: Vec<Answer>,
    /// How many causes they leave possible.
    pub left: usize,
}

impl Known {
    fn of(answers: &[Answer]) -> Self {
        let mut known = Self {
            answers: answers.to_vec(),
            left: 0,
        };
        known.left = known.session().diagnosis().possible.len();
        known
    }

    fn session(&self) -> Session {
        Session::reported(&self.answers, Vec::new())
    }

    /// From these answers to all that is handed over.
    pub fn reported(&self) -> usize {
        reported(&self.session())
    }
}

/// What is known in every session, one answer more at a time: from nothing to everything.
pub static NARROWING: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let trails = ENDED.iter().map(|session| session.diagnosis().trail);
    let so_far = |trail: Vec<Answer>| (0..=trail.len()).map(move |many| Known::of(&trail[..many]));
    trails.flat_map(so_far).collect()
});

/// Those that leave so many causes possible.
pub fn leaving(fewest: usize, most: usize) -> Vec<&'static Known> {
    let all = NARROWING.iter();
    all.filter(|known| (fewest..=most).contains(&known.left))
        .collect()
}

/// The scores of the recorded reports, a line each.
pub fn scores() -> Vec<String> {
    let reports = reports();
    let score = Score::of(&reports);
    let share = |part: usize, of: usize| match (part * 1000 + of / 2).checked_div(of) {
        Some(thousandths) => format!("{}.{} %", thousandths / 10, thousandths % 10),
        None => "0 cases".to_owned(),
    };
    let most = score.questions.last().copied().unwrap_or_default();
    let middle = score.questions.get(score.questions.len() / 2);
    let median = middle.copied().unwrap_or_default();
    vec![
        format!("answerable: {} cases", score.answerable),
        format!("unanswerable: {} cases", score.unanswerable),
        format!(
            "first_place: {}",
            share(score.first_place, score.answerable)
        ),
        format!("best_first: {}", share(score.best_first, score.answerable)),
        format!(
            "among_three: {}",
            share(score.among_three, score.answerable)
        ),
        format!("certain_and_wrong: {} cases", score.certain_and_wrong),
        format!(
            "unanswerable_kept_open: {}",
            share(score.kept_open, score.unanswerable)
        ),
        format!("questions_most: {most} questions"),
        format!("questions_median: {median} questions"),
    ]
}
