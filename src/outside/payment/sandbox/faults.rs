//! What can be wrong with a provider: set by tests.

use std::io;
use std::sync::PoisonError;

use super::{Sandbox, Silent};

/// What is wrong with the sandbox.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// It hears nothing and says nothing.
    Deaf,
    /// It does what it is asked, but its answers are lost, and its notices too.
    Mute,
}

impl Sandbox {
    /// From now on this is wrong with it.
    pub fn suffer(&self, fault: Fault) {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// What is wrong with it, if anything.
    pub(super) fn suffers(&self) -> Option<Fault> {
        let fault = *self.fault.lock().unwrap_or_else(PoisonError::into_inner);
        (fault != Fault::None).then_some(fault)
    }

    /// Does it, as far as the fault lets it. A disk that fails is a provider that is silent: whether it
    /// was done, nobody knows.
    ///
    /// # Errors
    /// When no answer comes.
    pub(super) fn faulty<T>(&self, does: impl FnOnce() -> io::Result<T>) -> Result<T, Silent> {
        let silent = |why: &str| Silent(why.to_owned());
        match self.suffers() {
            Some(Fault::Deaf) => Err(silent("no connection")),
            Some(_) => {
                does().map_err(|error| Silent(error.to_string()))?;
                Err(silent("no answer"))
            }
            None => does().map_err(|error| Silent(error.to_string())),
        }
    }
}
