//! One sender of letters: by SMTP, as `.eml` files, or into memory for tests.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::{SmtpTransport, Transport};

use crate::ground::files;
use crate::ground::time::Moment;

/// A letter, ready to be sent.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The recipient's address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// The plain part; complete.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// The part of `Message-ID` before the `@`; the same at every try.
    pub message_id: String,
    /// When it was written.
    pub date: Moment,
    /// A PDF that goes with it.
    pub enclosed: Option<Enclosed>,
}

/// A PDF that goes with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosed {
    /// What the file is called.
    pub name: String,
    /// The PDF.
    pub bytes: Vec<u8>,
}

/// Why a letter was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// It may be taken later.
    #[error("{0}")]
    Later(String),
    /// It will never be taken: no such address.
    #[error("{0}")]
    Never(String),
}

/// Where letters go.
#[derive(Clone)]
pub enum Sender {
    /// To a mail server.
    Smtp(Arc<SmtpTransport>, From),
    /// Into a folder, one `.eml` file each.
    Folder(PathBuf, From),
    /// Into memory, with a switch that makes it refuse.
    Memory(Arc<Mutex<Memory>>, From),
}

/// Letters kept in memory.
#[derive(Debug, Default)]
pub struct Memory {
    /// What was sent, oldest first.
    pub letters: Vec<Letter>,
    /// While set, every letter is put off with this reason.
    pub refuses: Option<String>,
}

/// Who sends: the mailbox and the host of message ids.
#[derive(Debug, Clone)]
pub struct From {
    mailbox: Mailbox,
    host: String,
}

impl From {
    /// Reads `Name <address>`; message ids end with `host`.
    ///
    /// # Errors
    /// When it is no mailbox.
    pub fn parse(mailbox: &str, host: &str) -> Result<Self, String> {
        let mailbox = mailbox
            .parse()
            .map_err(|error| format!("mail_from: {error}"))?;
        Ok(Self {
            mailbox,
            host: host.to_owned(),
        })
    }
}

impl Sender {
    /// A sender to the mail server at `smtp://…` or `smtps://…`.
    ///
    /// # Errors
    /// When the address cannot be read.
    pub fn smtp(address: &str, from: From) -> Result<Self, String> {
        let builder =
            SmtpTransport::from_url(address).map_err(|error| format!("SMTP_URL: {error}"))?;
        Ok(Self::Smtp(
            Arc::new(builder.timeout(Some(Duration::from_secs(20))).build()),
            from,
        ))
    }

    /// Sends one letter; blocks.
    ///
    /// # Errors
    /// Whether to try again later, or never.
    pub fn send(&self, letter: &Letter) -> Result<(), NotSent> {
        match self {
            Self::Smtp(transport, from) => {
                let message = compose(letter, from)?;
                transport
                    .send(&message)
                    .map(|_| ())
                    .map_err(|error| refused(&error))
            }
            Self::Folder(folder, from) => {
                let message = compose(letter, from)?;
                // The same letter again replaces itself, so it stands there once.
                let name = format!("{}.eml", letter.message_id);
                files::write_whole(folder, &name, &message.formatted())
                    .map_err(|error| NotSent::Later(error.to_string()))
            }
            Self::Memory(memory, from) => {
                compose(letter, from)?;
                let mut memory = memory.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(reason) = &memory.refuses {
                    return Err(NotSent::Later(reason.clone()));
                }
                memory.letters.push(letter.clone());
                Ok(())
            }
        }
    }
}

/// Whether a refusal is about this recipient for ever; a wrong password of ours is not (RFC 5321 §4.2.3).
fn refused(error: &lettre::transport::smtp::Error) -> NotSent {
    let code = error
        .status()
        .map(|code| code.to_string())
        .unwrap_or_default();
    let said = error.to_string();
    if matches!(code.as_str(), "550" | "551" | "553" | "556") {
        NotSent::Never(said)
    } else {
        NotSent::Later(said)
    }
}

/// The letter as a MIME message: plain text first, HTML last; what is enclosed stands behind both.
///
/// # Errors
/// When an address or a header cannot be written; trying again would not help.
pub fn compose(letter: &Letter, from: &From) -> Result<Message, NotSent> {
    let never = |error: &dyn std::fmt::Display| NotSent::Never(error.to_string());
    let to = letter
        .to
        .parse()
        .map_err(|error: lettre::address::AddressError| never(&error))?;
    let auto = HeaderName::new_from_ascii_str("Auto-Submitted");
    let part = |kind: ContentType, body: &str| {
        SinglePart::builder()
            .header(kind)
            .header(ContentTransferEncoding::QuotedPrintable)
            .body(body.to_owned())
    };
    let both = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, &letter.text))
        .singlepart(part(ContentType::TEXT_HTML, &letter.html));
    let body = match &letter.enclosed {
        None => both,
        Some(enclosed) => {
            let pdf = ContentType::parse("application/pdf").map_err(|error| never(&error))?;
            let file = Attachment::new(enclosed.name.clone()).body(enclosed.bytes.clone(), pdf);
            MultiPart::mixed().multipart(both).singlepart(file)
        }
    };
    let mut message = Message::builder()
        .from(from.mailbox.clone())
        .to(Mailbox::new(None, to))
        .subject(letter.subject.clone())
        .message_id(Some(format!("<{}@{}>", letter.message_id, from.host)))
        .date(letter.date.utc().into())
        .multipart(body)
        .map_err(|error| never(&error))?;
    message
        .headers_mut()
        .insert_raw(HeaderValue::new(auto, "auto-generated".into()));
    Ok(message)
}
