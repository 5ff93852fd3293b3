//! The third kind of no: something broke. Refusals and absences have types of their own.

use std::fmt;

use crate::ground::db::DatabaseError;

/// A failure of the machine, never of the visitor: logged once at the door, shown as a request id.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The database refused or did not answer.
    #[error("database: {0}")]
    Database(DatabaseError),
    /// The database could not be reached.
    #[error("database unreachable: {0}")]
    Unreachable(String),
    /// All places were taken for five seconds: try again.
    #[error("no place became free in time: {0}")]
    Busy(&'static str),
    /// Reading or writing a file.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// What is stored cannot be: a broken row, an unknown word.
    #[error("inconsistent: {0}")]
    Inconsistent(String),
}

/// How a verb of the business may end without success.
pub enum No<R> {
    /// The business says no; the page says why.
    Refused(R),
    /// Something broke; the page says a request id.
    Failed(Failure),
}

impl<R, E: Into<Failure>> From<E> for No<R> {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl<R: fmt::Debug> fmt::Debug for No<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(out, "refused: {refusal:?}"),
            Self::Failed(failure) => write!(out, "failed: {failure}"),
        }
    }
}

/// What is changed by its key is one row: anything else, and the transaction does not stand.
///
/// # Errors
/// When it was none, or several.
pub fn one_row(changed: usize, what: &dyn fmt::Display) -> Answer<()> {
    if changed == 1 {
        return Ok(());
    }
    let why = format!("{what}: {changed} rows changed instead of one");
    Err(Failure::Inconsistent(why))
}

/// Refuses: `return refuse(Refusal::TooLate)`.
pub fn refuse<T, R>(refusal: R) -> Result<T, No<R>> {
    Err(No::Refused(refusal))
}

/// A refusal as something that was read; a failure goes on.
///
/// # Errors
/// What broke.
pub fn kept<T, R>(answer: Result<T, No<R>>) -> Answer<Result<T, R>> {
    match answer {
        Ok(found) => Ok(Ok(found)),
        Err(No::Refused(refusal)) => Ok(Err(refusal)),
        Err(No::Failed(failure)) => Err(failure),
    }
}

/// The refusal of what cannot be refused: `Result<T, No<Never>>` only fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Never {}

/// What a verb without refusals answers.
pub type Answer<T> = Result<T, Failure>;
