//! The settings of an organization: *My organization*, its details, its logo, its security.

pub mod edit;
pub mod logo;
pub mod security;
pub mod show;
