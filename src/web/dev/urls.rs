//! The addresses of the demo's pages.

use std::fmt::Display;

/// The e-mails.
pub fn mail() -> String {
    "/dev/mail".to_owned()
}

/// One e-mail.
pub fn mail_show(letter: impl Display) -> String {
    format!("/dev/mail/{letter}")
}

/// Its HTML part.
pub fn mail_html(letter: impl Display) -> String {
    format!("/dev/mail/{letter}/html")
}

/// The file that goes with a letter.
pub fn mail_enclosed(letter: impl Display) -> String {
    format!("/dev/mail/{letter}/enclosed")
}

/// Every component.
pub fn components() -> String {
    "/dev/components".to_owned()
}
