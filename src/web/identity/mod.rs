//! Pages of who somebody is: sign-up, sign-in, recovery, preferences.

pub mod confirm;
pub mod forgot_login;
pub mod forgot_password;
mod notice;
mod password_advice;
pub mod preferences;
pub mod reset_password;
pub mod routes;
pub mod sign_in;
pub mod sign_out;
pub mod sign_up;
pub mod terms;
pub mod unlock;
pub mod urls;
pub mod verify_email;
