//! The letter about an organization's end (`spec/3-organizations.md`, "Delete").

use super::identity;
use super::letter::Draft;
use crate::domain::closing::Mail;
use crate::ground::i18n::{Language, Saying};

/// Writes a letter of this area. It holds no link.
pub(super) fn draft(language: Language, mail: &Mail) -> Draft {
    let Mail::Deleted {
        alert,
        organization,
        who,
    } = mail;
    let draft = Draft::new(language, "mail-closed-subject", "mail-closed-preheader")
        .greet(&alert.first_name)
        .say(&Saying::new("mail-closed-text").with("name", organization))
        .fact("mail-closed-who", who);
    identity::facts(draft, alert)
        .after(&Saying::new("mail-closed-stays"))
        .after(&Saying::new("mail-closed-not-yours").with("event", &alert.event))
}
