//! The ground floor: what every business needs and no business owns. It knows nobody above.

pub mod actor;
pub mod config;
pub mod crypto;
pub mod db;
pub mod failure;
pub mod files;
pub mod i18n;
pub mod ids;
pub mod log;
pub mod mailbox;
pub mod money;
pub mod password;
pub mod pictures;
pub mod random;
pub mod smtp;
pub mod time;
