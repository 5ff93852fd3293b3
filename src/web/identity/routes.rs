//! The routes of this area.

use super::{
    confirm, forgot_login, forgot_password, password_advice, preferences, reset_password, sign_in,
    sign_out, sign_up, terms, unlock, verify_email,
};
use crate::domain::access::Scope;
use crate::rows;
use crate::web::frame::{Access, Row};

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/login" Access::Open => sign_in::get,
    POST "/login" Access::Open => sign_in::post,
    POST "/logout" Access::Needs(Scope::SignedIn) => sign_out::post,
    GET "/confirm" Access::Needs(Scope::SignedIn) => confirm::get,
    POST "/confirm" Access::Needs(Scope::SignedIn) => confirm::post,
    GET "/signup" Access::Open => sign_up::get,
    POST "/signup" Access::Open => sign_up::post,
    GET "/signup/sent" Access::Open => sign_up::sent,
    POST "/password-advice" Access::Open => password_advice::post,
    GET "/terms" Access::Open => terms::get,
    GET "/verify-email/{token}" Access::Open => verify_email::get,
    POST "/verify-email/{token}" Access::Open => verify_email::post,
    GET "/forgot-password" Access::Open => forgot_password::get,
    POST "/forgot-password" Access::Open => forgot_password::post,
    GET "/forgot-password/sent" Access::Open => forgot_password::sent,
    GET "/forgot-password/support" Access::Open => forgot_password::support,
    GET "/forgot-login" Access::Open => forgot_login::get,
    POST "/forgot-login" Access::Open => forgot_login::post,
    GET "/forgot-login/sent" Access::Open => forgot_login::sent,
    GET "/reset-password/{token}" Access::Open => reset_password::get,
    POST "/reset-password/{token}" Access::Open => reset_password::post,
    GET "/unlock/{token}" Access::Open => unlock::get,
    POST "/unlock/{token}" Access::Open => unlock::post,
    GET "/profile/preferences" Access::Needs(Scope::SignedIn) => preferences::get,
    POST "/profile/preferences" Access::Needs(Scope::SignedIn) => preferences::post,
];
