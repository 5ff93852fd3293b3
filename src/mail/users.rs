//! The letters about members, their rights and invitations (`spec/3-organizations.md`).

use chrono::NaiveDate;

use super::letter::{Draft, naming};
use super::{Office, changes, urls};
use crate::domain::access::Role;
use crate::domain::users::{Change, InvitationFacts, Mail, invitations};
use crate::ground::i18n::{Language, Saying, formats};

/// Writes a letter of this area. Only the invitation holds a link.
pub(super) fn draft(office: &Office, language: Language, mail: &Mail) -> Draft {
    match mail {
        Mail::Invitation {
            first_name,
            organization,
            inviter,
            role,
            link,
        } => {
            let names = (first_name.as_str(), organization.as_str(), inviter.as_str());
            invitation(office, language, names, (*role, link))
        }
        Mail::InvitationAnswered {
            first_name,
            organization,
            email,
            accepted,
        } => answered(language, (first_name, organization, email), *accepted),
        Mail::RightsChanged {
            first_name,
            organization,
            by,
            changes,
        } => rights_changed(language, (first_name, organization, by), changes),
        Mail::Removed {
            first_name,
            organization,
            by,
        } => removed(language, (first_name, organization, by)),
        Mail::Left {
            first_name,
            organization,
            member,
        } => left(language, (first_name, organization, member)),
        Mail::Representative {
            first_name,
            organization,
            member,
            by,
            named,
        } => representative(language, (first_name, organization), (member, by, *named)),
        Mail::SecurityAlert {
            first_name,
            organization,
            by,
        } => security_alert(language, (first_name, organization, by)),
        Mail::RightsEnd {
            first_name,
            organization,
            member,
            until,
        } => {
            let names = (first_name.as_str(), organization.as_str(), member.as_str());
            rights_end(office, language, names, *until)
        }
        Mail::Unlocked {
            first_name,
            organization,
            by,
        } => unlocked(language, (first_name, organization, by)),
    }
}

fn invitation(
    office: &Office,
    language: Language,
    (first_name, organization, inviter): (&str, &str, &str),
    (role, link): (Role, &InvitationFacts),
) -> Draft {
    let names = [("inviter", inviter), ("organization", organization)];
    let subject = naming(language, &Saying::new("mail-invitation-subject"), &names);
    let token = invitations::token(&office.key, link);
    let text = Saying::new("mail-invitation-text").with("inviter", inviter);
    Draft::about(language, &subject, "mail-invitation-preheader")
        .greet(first_name)
        .say(&text.with("organization", organization))
        .paragraph(as_a(role))
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-invited-by", inviter)
        .fact("mail-fact-role", language.say(&role.saying()))
        // Nobody knows yet where the reader lives.
        .when("mail-fact-valid", (office.zone.name(), link.expires_at))
        .link(
            "mail-invitation-action",
            office.address_of(&urls::invitation(&token)),
        )
        .after(&Saying::new("mail-invitation-next"))
        .after(&Saying::new("mail-invitation-unexpected"))
}

/// What a role lets one do, said to whoever is invited to it.
fn as_a(role: Role) -> &'static str {
    match role {
        Role::LegalRepresentative => "mail-invitation-legal-representative",
        Role::Administrator => "mail-invitation-administrator",
        Role::Collaborator => "mail-invitation-collaborator",
        Role::External => "mail-invitation-external",
    }
}

fn answered(
    language: Language,
    (first_name, organization, email): (&str, &str, &str),
    accepted: bool,
) -> Draft {
    let [subject, text] = if accepted {
        ["mail-accepted-subject", "mail-accepted-text"]
    } else {
        ["mail-declined-subject", "mail-declined-text"]
    };
    let names = [("email", email), ("organization", organization)];
    let subject = naming(language, &Saying::new(subject), &names);
    Draft::about(language, &subject, "mail-answered-preheader")
        .greet(first_name)
        .paragraph(text)
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-invited", email)
}

fn rights_changed(
    language: Language,
    (first_name, organization, by): (&str, &str, &str),
    changed: &[Change],
) -> Draft {
    let role = |change: &Change| matches!(change, Change::Role { .. });
    let subject = if changed.iter().any(role) {
        "mail-rights-role-subject"
    } else {
        "mail-rights-subject"
    };
    let subject = naming(
        language,
        &Saying::new(subject),
        &[("organization", organization)],
    );
    let mut draft = Draft::about(language, &subject, "mail-rights-preheader")
        .greet(first_name)
        .paragraph("mail-rights-text")
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-by", by);
    for change in changed {
        let (label, value) = changes::told(language, change);
        draft = draft.fact(label, value);
    }
    draft.after(&Saying::new("mail-rights-after"))
}

fn removed(language: Language, (first_name, organization, by): (&str, &str, &str)) -> Draft {
    let names = [("organization", organization)];
    let subject = naming(language, &Saying::new("mail-removed-subject"), &names);
    Draft::about(language, &subject, "mail-removed-preheader")
        .greet(first_name)
        .paragraph("mail-removed-text")
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-by", by)
        .after(&Saying::new("mail-removed-stays"))
        .after(&Saying::new("mail-removed-mistake"))
}

fn left(language: Language, (first_name, organization, member): (&str, &str, &str)) -> Draft {
    let names = [("member", member), ("organization", organization)];
    let subject = naming(language, &Saying::new("mail-left-subject"), &names);
    Draft::about(language, &subject, "mail-left-preheader")
        .greet(first_name)
        .paragraph("mail-left-text")
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-member", member)
        .after(&Saying::new("mail-left-after"))
}

fn representative(
    language: Language,
    (first_name, organization): (&str, &str),
    (member, by, named): (&str, &str, bool),
) -> Draft {
    let [subject, text] = if named {
        ["mail-representative-subject", "mail-representative-text"]
    } else {
        [
            "mail-representative-no-longer-subject",
            "mail-representative-no-longer-text",
        ]
    };
    let names = [("member", member), ("organization", organization)];
    let subject = naming(language, &Saying::new(subject), &names);
    Draft::about(language, &subject, "mail-representative-preheader")
        .greet(first_name)
        .paragraph(text)
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-member", member)
        .fact("mail-fact-by", by)
        .after(&Saying::new("mail-representative-unexpected"))
}

fn security_alert(language: Language, (first_name, organization, by): (&str, &str, &str)) -> Draft {
    let names = [("organization", organization)];
    let subject = naming(
        language,
        &Saying::new("mail-two-factor-asked-subject"),
        &names,
    );
    Draft::about(language, &subject, "mail-two-factor-asked-preheader")
        .greet(first_name)
        .paragraph("mail-two-factor-asked-text")
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-by", by)
        .after(&Saying::new("mail-two-factor-asked-how"))
        .after(&Saying::new("mail-two-factor-asked-no-link"))
}

/// To whoever has the rights, when `member` is empty, or to those who look after them.
fn rights_end(
    office: &Office,
    language: Language,
    (first_name, organization, member): (&str, &str, &str),
    until: NaiveDate,
) -> Draft {
    let day = formats::day(language, until);
    let [subject, text, after] = if member.is_empty() {
        ["mail-end-subject", "mail-end-text", "mail-end-after"]
    } else {
        [
            "mail-end-member-subject",
            "mail-end-member-text",
            "mail-end-member-after",
        ]
    };
    let names = [("member", member), ("organization", organization)];
    let subject = naming(language, &Saying::new(subject).with("day", &day), &names);
    let last = Saying::new("mail-end-day").with("day", &day);
    let last = language.say(&last.with("zone", office.zone.name()));
    Draft::about(language, &subject, "mail-end-preheader")
        .greet(first_name)
        .paragraph(text)
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-member", member)
        .fact("mail-fact-last-day", last)
        .after(&Saying::new(after))
}

fn unlocked(language: Language, (first_name, organization, by): (&str, &str, &str)) -> Draft {
    Draft::new(language, "mail-unlocked-subject", "mail-unlocked-preheader")
        .greet(first_name)
        .paragraph("mail-unlocked-text")
        .fact("mail-fact-organization", organization)
        .fact("mail-fact-by", by)
        .after(&Saying::new("mail-unlocked-after"))
}
