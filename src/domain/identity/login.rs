//! Logins: e-mail addresses, compared by one rule everywhere.

use std::fmt;

/// An e-mail address as it is shown and sent to, and the key by which it is compared.
///
/// The rule: the local part is ASCII and compared without case; the domain is compared as its
/// punycode, without case. So no two addresses that look alike ever meet one account: `ı`, the
/// Kelvin sign and full-width letters are refused in the local part and become another domain after it.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    address: String,
    key: String,
}

/// It is no e-mail address that we can write to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadLogin;

impl Login {
    /// Reads an address; spaces around it are a slip of the hand.
    ///
    /// # Errors
    /// When it is none.
    pub fn parse(typed: &str) -> Result<Self, BadLogin> {
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(BadLogin)?;
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| BadLogin)?;
        let plain =
            |sign: char| sign.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-.".contains(sign);
        let dotted = local.split('.').all(|part| !part.is_empty());
        let labels = domain.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
        });
        let fits = (1..=64).contains(&local.len()) && local.len() + domain.len() < 254;
        if !fits || !dotted || !labels || !domain.contains('.') || !local.chars().all(plain) {
            return Err(BadLogin);
        }
        let address = format!("{local}@{domain}");
        Ok(Self {
            key: address.to_ascii_lowercase(),
            address,
        })
    }

    /// The address as it was typed, its domain in ASCII.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The key by which logins are compared.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The address without most of its local part, for e-mails: `j***@example.ch`.
    pub fn masked(&self) -> String {
        let (local, domain) = self.address.split_once('@').unwrap_or_default();
        format!("{}***@{domain}", local.chars().next().unwrap_or('*'))
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(typed: &str) -> Option<String> {
        Login::parse(typed).ok().map(|login| login.key)
    }

    #[test]
    fn one_rule_compares_addresses() {
        assert_eq!(
            key(" Julie.Munster@Example.CH "),
            key("julie.munster@example.ch")
        );
        assert_eq!(
            key("a@bücher.example"),
            Some("a@xn--bcher-kva.example".into())
        );
        assert_eq!(key("a@bücher.example"), key("A@XN--BCHER-KVA.example"));
        assert_ne!(key("a+tag@example.ch"), key("a@example.ch"));
    }

    #[test]
    fn look_alikes_and_nonsense_are_refused() {
        for typed in [
            "",
            "@",
            "a@",
            "@b.ch",
            "a b@c.ch",
            "a@b",
            "a@b..ch",
            "a@b.ch.",
            "a@-b.ch",
            ".a@b.ch",
            "a.@b.ch",
            "a..b@c.ch",
            "kelvin\u{212a}@b.ch",
            "\u{131}@b.ch",
            "ß@b.ch",
            "ａ@b.ch",
            "a@b.ch\r\nBcc: x@y.ch",
            "a\0@b.ch",
            "\"a b\"@c.ch",
            "a,b@c.ch",
            "<a@b.ch>",
            "a@[127.0.0.1]",
            "a@b.ch,c@d.ch",
        ] {
            assert!(Login::parse(typed).is_err(), "{typed:?}");
        }
        assert!(Login::parse(&format!("{}@b.ch", "a".repeat(65))).is_err());
    }

    #[test]
    fn addresses_are_masked() {
        let masked = |typed| Login::parse(typed).map(|login| login.masked());
        assert_eq!(masked("julie@example.ch"), Ok("j***@example.ch".into()));
    }
}
