//! The addresses of this area.

/// Sign in.
pub fn sign_in() -> String {
    "/login".to_owned()
}

/// Sign in, and back to `next`.
pub fn sign_in_for(next: &str) -> String {
    if matches!(next, "/" | "/login" | "/logout") {
        return sign_in();
    }
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("next", next)
        .finish();
    format!("/login?{query}")
}

/// The page that asks for the password again, and where to go on afterwards.
pub fn confirm_for(next: &str) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("next", next)
        .finish();
    format!("/confirm?{query}")
}

/// The same, also when the password was asked for a moment ago.
pub fn confirm_again_for(next: &str) -> String {
    format!("{}&again=on", confirm_for(next))
}

/// Sign out (POST).
pub fn sign_out() -> String {
    "/logout".to_owned()
}

/// Sign up.
pub fn sign_up() -> String {
    "/signup".to_owned()
}

/// What to do after signing up.
pub fn sign_up_sent() -> String {
    "/signup/sent".to_owned()
}

/// How strong a password is (POST).
pub fn password_advice() -> String {
    "/password-advice".to_owned()
}

/// The terms.
pub fn terms() -> String {
    "/terms".to_owned()
}

/// Forgotten password.
pub fn forgot_password() -> String {
    "/forgot-password".to_owned()
}

/// The link is on its way.
pub fn forgot_password_sent() -> String {
    "/forgot-password/sent".to_owned()
}

/// Access to neither address.
pub fn forgot_password_support() -> String {
    "/forgot-password/support".to_owned()
}

/// Forgotten login.
pub fn forgot_login() -> String {
    "/forgot-login".to_owned()
}

/// The logins are on their way.
pub fn forgot_login_sent() -> String {
    "/forgot-login/sent".to_owned()
}

/// Preferences.
pub fn preferences() -> String {
    "/profile/preferences".to_owned()
}
