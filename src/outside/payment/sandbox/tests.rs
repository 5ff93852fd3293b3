//! What the sandbox does as a provider.

use chrono::TimeDelta;
use tempfile::TempDir;

use super::*;
use crate::domain::accounting::Method;
use crate::ground::i18n::Language;
use crate::outside::payment::Forged;

const PAYMENT: i64 = 5_000_000_001;

struct Stand {
    folder: TempDir,
    sandbox: Sandbox,
    clock: Clock,
}

fn stand() -> Stand {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::at(Moment::from_micros(1_795_168_800_000_000));
    let sandbox = at(&folder, &clock);
    Stand {
        folder,
        sandbox,
        clock,
    }
}

/// Another server on the same folder.
fn at(folder: &TempDir, clock: &Clock) -> Sandbox {
    let public = "https://console.example".parse().unwrap();
    let key = ServerKey::new("a secret of these tests, 32 signs".to_owned().into());
    Sandbox::new(folder.path().join("sandbox"), public, key, clock.clone())
}

fn asked(method: Method) -> Asked {
    Asked {
        payment: PAYMENT.into(),
        method,
        amount: Money::new(12_345, Currency::Chf),
        return_to: "https://console.example/back".parse().unwrap(),
        language: Some(Language::En),
    }
}

impl Stand {
    /// Opens a payment and answers the key of its page.
    fn opened(&self, method: Method) -> String {
        let opened = self.sandbox.open(&asked(method)).unwrap();
        let (_, key) = opened.address.query_pairs().next().unwrap();
        key.into_owned()
    }

    /// Opens a card payment and pays it.
    fn paid(&self, card: Card) -> String {
        let key = self.opened(Method::Card);
        self.answer(&key, Answer::Pay(card));
        key
    }

    fn answer(&self, key: &str, answer: Answer) -> Stage {
        let answered = self.sandbox.answer(PAYMENT.into(), key, answer);
        answered.unwrap().unwrap().stage
    }

    fn standing(&self) -> Option<Standing> {
        let report = self.sandbox.query(PAYMENT.into()).ok()?;
        if report.standing != Standing::Unheard {
            assert_eq!(report.amount, Money::new(12_345, Currency::Chf));
        }
        assert_eq!(report.notice, None);
        Some(report.standing)
    }

    /// Takes what is due, as the worker does: name and standing.
    fn taken(&self) -> Vec<(String, Standing)> {
        let now = self.clock.now();
        let mut taken = Vec::new();
        for due in self.sandbox.due_notices(now).unwrap() {
            let report = self.sandbox.read_notice(&due.notice, now).unwrap();
            assert_eq!(report.payment, PAYMENT.into());
            assert_eq!(report.amount, Money::new(12_345, Currency::Chf));
            taken.push((report.notice.unwrap(), report.standing));
            self.sandbox.sent(&due).unwrap();
        }
        taken
    }

    fn standings(&self) -> Vec<Standing> {
        self.taken()
            .into_iter()
            .map(|(_, standing)| standing)
            .collect()
    }

    fn marks(&self) -> usize {
        let marks = self.folder.path().join("sandbox/due");
        std::fs::read_dir(marks).unwrap().count()
    }
}

#[test]
fn asking_twice_is_asking_once_and_the_address_is_a_secret_of_its_own() {
    let stand = stand();
    assert_eq!(stand.standing(), Some(Standing::Unheard));
    let first = stand.sandbox.open(&asked(Method::Card)).unwrap();
    stand.clock.advance(TimeDelta::hours(1));
    stand.answer(&stand.opened(Method::Card), Answer::Pay(Card::Challenge));
    let again = at(&stand.folder, &stand.clock);
    assert_eq!(again.open(&asked(Method::Card)).unwrap(), first);
    let files = std::fs::read_dir(stand.folder.path().join("sandbox")).unwrap();
    let files = files.filter(|file| file.as_ref().unwrap().path().extension().is_some());
    assert_eq!(files.count(), 1, "one payment");
    assert_eq!(stand.standing(), Some(Standing::Open));

    let other = Asked {
        payment: (PAYMENT + 1).into(),
        ..asked(Method::Card)
    };
    let other = stand.sandbox.open(&other).unwrap();
    assert!(other.reference != first.reference);
    assert!(first.address.path().ends_with(&PAYMENT.to_string()));
    let key = stand.opened(Method::Card);
    let seen = |payment: i64, key: &str| stand.sandbox.look(payment.into(), key).unwrap().is_some();
    assert!(seen(PAYMENT, &key));
    assert!(!seen(PAYMENT + 1, &key), "another's key");
    assert!(!seen(PAYMENT, ""));
    assert!(!seen(PAYMENT, &key[1..]));
}

#[test]
fn each_card_ends_as_it_says() {
    use Standing::{Abandoned, Declined, Open, Succeeded};
    for (card, standing, notices) in [
        (Card::Succeeds, Some(Succeeded), vec![Succeeded]),
        (Card::Declined, Some(Declined), vec![Declined]),
        (Card::Challenge, Some(Open), vec![]),
        (Card::Late, Some(Open), vec![]),
        (Card::Disordered, Some(Succeeded), vec![Succeeded, Open]),
        (Card::Unannounced, Some(Succeeded), vec![]),
        (Card::Silent, None, vec![]),
    ] {
        let stand = stand();
        stand.paid(card);
        assert_eq!(stand.standing(), standing, "{card:?}");
        assert_eq!(stand.standings(), notices, "{card:?}");
        assert_eq!(stand.standings(), vec![], "{card:?}: sent is sent");
    }
    for (answer, standing) in [
        (Answer::Approve, Succeeded),
        (Answer::Refuse, Declined),
        (Answer::Cancel, Abandoned),
    ] {
        for method in [
            Method::PayPal,
            Method::PostFinance,
            Method::Twint,
            Method::Card,
        ] {
            let stand = stand();
            let key = stand.opened(method);
            if method == Method::Card {
                assert_eq!(
                    stand.answer(&key, Answer::Pay(Card::Challenge)),
                    Stage::Challenged
                );
            }
            stand.answer(&key, answer);
            assert_eq!(stand.standing(), Some(standing), "{method} {answer:?}");
            assert_eq!(stand.standings(), vec![standing], "{method} {answer:?}");
        }
    }
}

#[test]
fn a_late_bank_is_known_after_thirty_seconds_and_a_silent_provider_after_two_minutes() {
    let late = stand();
    late.paid(Card::Late);
    late.clock.advance(TimeDelta::milliseconds(29_999));
    assert_eq!(
        (late.standing(), late.standings()),
        (Some(Standing::Open), vec![])
    );
    assert_eq!(late.marks(), 1, "its notice is not forgotten");
    late.clock.advance(TimeDelta::milliseconds(1));
    assert_eq!(late.standing(), Some(Standing::Succeeded));
    assert_eq!(late.standings(), vec![Standing::Succeeded]);
    assert_eq!(late.marks(), 0);

    let silent = stand();
    silent.paid(Card::Silent);
    silent.clock.advance(TimeDelta::milliseconds(119_999));
    assert_eq!(silent.standing(), None);
    silent.clock.advance(TimeDelta::milliseconds(1));
    assert_eq!(silent.standing(), Some(Standing::Succeeded));
    assert_eq!(silent.standings(), vec![]);
}

#[test]
fn a_notice_that_is_sent_twice_has_one_name_and_two_notices_have_two() {
    let twice = stand();
    twice.paid(Card::Twice);
    let (first, second) = (twice.taken(), twice.taken());
    assert_eq!(first.len(), 1);
    assert_eq!(first, second);
    assert_eq!(twice.taken(), vec![]);
    let disordered = stand();
    disordered.paid(Card::Disordered);
    let taken = disordered.taken();
    assert!(taken[0].0 != taken[1].0, "{taken:?}");
}

#[test]
fn what_is_settled_stays_and_what_the_page_did_not_offer_does_nothing() {
    let stand = stand();
    let key = stand.opened(Method::Card);
    for not_offered in [Answer::Approve, Answer::Refuse] {
        assert_eq!(stand.answer(&key, not_offered), Stage::Open);
    }
    stand.answer(&key, Answer::Pay(Card::Challenge));
    assert_eq!(
        stand.answer(&key, Answer::Pay(Card::Succeeds)),
        Stage::Challenged
    );
    stand.answer(&key, Answer::Approve);
    for late in [
        Answer::Refuse,
        Answer::Cancel,
        Answer::Approve,
        Answer::Pay(Card::Declined),
    ] {
        assert_eq!(stand.answer(&key, late), Stage::Succeeded, "{late:?}");
    }
    stand.sandbox.cancel(PAYMENT.into()).unwrap();
    assert_eq!(stand.standing(), Some(Standing::Succeeded));
    assert_eq!(
        stand.standings(),
        vec![Standing::Succeeded],
        "one notice in all"
    );

    let paypal = self::stand();
    let key = paypal.opened(Method::PayPal);
    assert_eq!(
        paypal.answer(&key, Answer::Pay(Card::Succeeds)),
        Stage::Open
    );
    paypal.sandbox.cancel(PAYMENT.into()).unwrap();
    assert_eq!(paypal.answer(&key, Answer::Approve), Stage::Abandoned);
    paypal.sandbox.cancel((PAYMENT + 1).into()).unwrap();
}

#[test]
fn many_servers_at_once_settle_a_payment_once() {
    let stand = stand();
    let key = stand.opened(Method::PayPal);
    std::thread::scope(|threads| {
        for number in 0..12 {
            let (stand, key) = (&stand, &key);
            threads.spawn(move || {
                let server = at(&stand.folder, &stand.clock);
                let answer = [Answer::Approve, Answer::Refuse, Answer::Cancel][number % 3];
                server.answer(PAYMENT.into(), key, answer).unwrap();
                server.open(&asked(Method::PayPal)).unwrap();
            });
        }
    });
    let standing = stand.standing().unwrap();
    assert!(standing != Standing::Open);
    assert_eq!(stand.standings(), vec![standing]);
}

#[test]
fn a_crash_between_writing_and_renaming_leaves_what_was_there() {
    let stand = stand();
    let key = stand.opened(Method::Card);
    let books = stand.folder.path().join("sandbox");
    // The mark was set and the file half written, then the light went out.
    std::fs::write(books.join(format!(".{PAYMENT}.json.part")), "{\"payment\":").unwrap();
    std::fs::write(books.join(format!("due/{PAYMENT}")), "").unwrap();
    std::fs::write(books.join("due/none-of-ours"), "").unwrap();
    let after = at(&stand.folder, &stand.clock);
    assert_eq!(stand.standing(), Some(Standing::Open));
    assert!(after.due_notices(stand.clock.now()).unwrap().is_empty());
    assert!(
        !books.join(format!("due/{PAYMENT}")).exists(),
        "the mark said too much"
    );
    after
        .answer(PAYMENT.into(), &key, Answer::Pay(Card::Succeeds))
        .unwrap();
    assert_eq!(stand.standings(), vec![Standing::Succeeded]);
}

#[test]
fn a_deaf_provider_opens_nothing_and_a_mute_one_opens_all_the_same() {
    let stand = stand();
    stand.sandbox.suffer(Fault::Deaf);
    assert!(stand.sandbox.open(&asked(Method::Card)).is_err());
    assert_eq!(stand.standing(), None);
    stand.sandbox.suffer(Fault::None);
    assert_eq!(stand.standing(), Some(Standing::Unheard));
    stand.sandbox.suffer(Fault::Mute);
    assert!(stand.sandbox.open(&asked(Method::Card)).is_err());
    stand.sandbox.suffer(Fault::None);
    assert_eq!(stand.standing(), Some(Standing::Open));
    stand.paid(Card::Succeeds);
    stand.sandbox.suffer(Fault::Mute);
    assert_eq!(stand.standings(), vec![]);
    stand.sandbox.suffer(Fault::None);
    assert_eq!(stand.standings(), vec![Standing::Succeeded]);
}

#[test]
fn a_notice_is_believed_fresh_and_from_this_server_only() {
    let stand = stand();
    stand.paid(Card::Succeeds);
    let now = stand.clock.now();
    let due = stand.sandbox.due_notices(now).unwrap().remove(0);
    let read = |notice: &Notice, now| stand.sandbox.read_notice(notice, now).map(|_| ());
    assert_eq!(read(&due.notice, now), Ok(()));
    assert_eq!(
        read(&due.notice, now.plus(TimeDelta::minutes(6))),
        Err(Forged::Stale)
    );
    let key = ServerKey::new("another secret of these tests, 32".to_owned().into());
    let folder = stand.folder.path().join("other");
    let public = "https://console.example".parse().unwrap();
    let other = Sandbox::new(folder, public, key, stand.clock.clone());
    assert_eq!(
        other.read_notice(&due.notice, now).map(|_| ()),
        Err(Forged::Signature)
    );
    for body in [
        "",
        "{}",
        "null",
        "{\"payment\":\"1\",\"reference\":\"\",\"standing\":\"paid\",\"amount\":1,\"currency\":\"CHF\"}",
    ] {
        let signed = sign(&stand.sandbox.notice_key(), "nt_1_0", now, body.into());
        assert_eq!(read(&signed, now), Err(Forged::Body), "{body}");
    }
    // Put off, it is signed anew: it never becomes too old.
    stand.clock.advance(TimeDelta::days(3));
    assert_eq!(stand.standings(), vec![Standing::Succeeded]);
}
