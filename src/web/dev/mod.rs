//! Pages of the demo: the e-mails it would send, and every component to look at.

mod components;
mod mail;
pub mod urls;

use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes; they exist in demo mode only.
pub const ROWS: &[Row] = rows![
    GET "/dev/mail" Access::Open => mail::list,
    GET "/dev/mail/{letter}" Access::Open => mail::show,
    GET "/dev/mail/{letter}/html" Access::Open => mail::html,
    GET "/dev/mail/{letter}/enclosed" Access::Open => mail::enclosed,
    GET "/dev/components" Access::Open => components::get,
];
