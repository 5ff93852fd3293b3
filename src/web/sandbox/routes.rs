//! The routes of this area.

use super::pay;
use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes. Open to everybody, as another's page would be: what it takes is the key that only the
/// payer was told; without it, and without a sandbox, there is nothing.
pub const ROWS: &[Row] = rows![
    GET "/sandbox/{payment}" Access::Open => pay::get,
    POST "/sandbox/{payment}" Access::Open => pay::post,
];
