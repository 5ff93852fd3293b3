//! Who acts, and from where: carried by every transaction so that activity rows need nothing more.

use crate::ground::db::words;

words! {
    /// What kind of actor a change has.
    pub enum ActorKind {
        /// Nobody signed in.
        Visitor = "visitor",
        /// A person with a login.
        User = "user",
        /// A job of the worker or a command of the command line.
        System = "system",
    }
}

/// Who acts, from which network address and device, in which request.
#[derive(Debug, Clone)]
pub struct Actor {
    /// What kind of actor.
    pub kind: ActorKind,
    /// The user's id, when it is one.
    pub id: Option<i64>,
    /// The network address as text; empty for jobs.
    pub address: String,
    /// The device in words ("Firefox on Linux"); empty when unknown.
    pub agent: String,
    /// The request id that stands in the log.
    pub request: String,
}

impl Actor {
    /// A job or a command, named for the log.
    pub fn system(job: &str) -> Self {
        Self {
            kind: ActorKind::System,
            id: None,
            address: String::new(),
            agent: String::new(),
            request: job.to_owned(),
        }
    }

    /// Somebody who is not signed in.
    pub fn visitor(address: String, agent: String, request: String) -> Self {
        Self {
            kind: ActorKind::Visitor,
            id: None,
            address,
            agent,
            request,
        }
    }
}
