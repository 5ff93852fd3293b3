//! `…/users`: who belongs to the organization and who is invited.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::tally::{self, Row, Tab};
use super::urls;
use crate::domain::access::{OrganizationId, Right, Role, TeamId, UserId, may};
use crate::domain::users::invitations::{self, Invitation};
use crate::domain::users::members::{self, Counts, Cursor, Filter, Line, Security};
use crate::domain::users::{InvitationId, teams};
use crate::ground::i18n::Saying;
use crate::web::frame::form::FormView;
use crate::web::frame::paging::{self, LINES};
use crate::web::frame::{Answered, Error, Page, Visit};

#[derive(Template)]
#[template(path = "users/list.html")]
struct ListPage {
    page: Page,
    form: FormView,
    organization: OrganizationId,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    filter: Part,
    filtered: bool,
    teams: Vec<(String, String)>,
    roles: Vec<(&'static str, String)>,
    without: bool,
    names_representatives: bool,
    next: Option<String>,
    /// The same lines with every box ticked, for whoever has no script to do it.
    all: String,
    ticked: bool,
}

impl ListPage {
    /// Where *Show all* leads; nowhere while nothing is filtered.
    fn reset(&self) -> String {
        if self.filtered {
            urls::list(self.organization)
        } else {
            String::new()
        }
    }
}

/// Which part of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    /// What stands in name or login.
    pub q: String,
    /// A role.
    pub role: String,
    /// A team.
    pub team: String,
    /// With or without a second factor, or locked.
    pub security: String,
    /// `invited` for invitations only.
    pub state: String,
    /// `all`: every box is ticked.
    select: String,
    after: String,
}

impl Part {
    /// Whether invited people are asked for and nobody else.
    fn only_invited(&self) -> bool {
        self.state == "invited"
    }

    /// Whether members are narrowed down, so that invitations do not belong there.
    fn only_members(&self) -> bool {
        !self.role.is_empty() || !self.team.is_empty() || !self.security.is_empty()
    }

    fn filter(&self) -> Filter {
        Filter {
            role: Role::from_word(&self.role),
            team: self.team.parse::<TeamId>().ok(),
            security: Security::from_word(&self.security),
            search: self.q.clone(),
        }
    }

    fn pairs(&self) -> [(&'static str, &str); 5] {
        [
            ("q", self.q.as_str()),
            ("role", self.role.as_str()),
            ("team", self.team.as_str()),
            ("security", self.security.as_str()),
            ("state", self.state.as_str()),
        ]
    }

    /// The same part with every box ticked.
    fn all(&self, organization: OrganizationId) -> String {
        let mut query = self.pairs().to_vec();
        query.extend([("after", self.after.as_str()), ("select", "all")]);
        urls::list_with(organization, &query)
    }

    /// The same part from a cursor on.
    fn from(&self, organization: OrganizationId, cursor: &str) -> String {
        let mut query = self.pairs().to_vec();
        query.push(("after", cursor));
        urls::list_with(organization, &query)
    }
}

/// What the page is made of.
struct Read {
    lines: Vec<Line>,
    invited: Vec<Invitation>,
    counts: Counts,
    open: i64,
    teams: Vec<(TeamId, String)>,
    names_representatives: bool,
}

/// Shows members, and on the first page whoever is invited.
pub async fn get(visit: Visit<may::ManageUsers>, part: Query<Part>) -> Answered {
    let template = draw(&visit, part.into_inner(), &[]).await?;
    Page::render(&template)
}

/// The list again, with what was wrong with a selection.
pub(super) async fn refuse(visit: &Visit<may::ManageUsers>, saying: &Saying) -> Answered {
    let template = draw(visit, Part::default(), std::slice::from_ref(saying)).await?;
    Page::refuse(&template)
}

async fn draw(
    visit: &Visit<may::ManageUsers>,
    part: Part,
    wrong: &[Saying],
) -> Result<ListPage, Error> {
    let organization = visit.organization()?;
    let q = part.q.chars().take(200).collect::<String>();
    let part = Part { q, ..part };
    let asked = part.clone();
    let (page, read) = visit
        .show(move |look, permit| {
            let (lines, invited) = read(look, permit, &asked)?;
            Ok(Read {
                lines,
                invited,
                counts: members::counts(look, permit)?,
                open: invitations::count_open(look, permit.member()?.organization)?,
                teams: teams::names(look, permit.member()?.organization)?,
                names_representatives: permit.member()?.may(Right::GiveLegalRepresentative),
            })
        })
        .await?;
    let now = visit.guest.app.db().clock().now();
    let mut form = FormView::new();
    for saying in wrong {
        form = form.wrong("", page.language, saying);
    }
    Ok(template(
        page.titled(&Saying::new("users-title")),
        (organization, now),
        (part, form),
        read,
    ))
}

type Lines = (Vec<Line>, Vec<Invitation>);

fn read(
    look: &mut crate::ground::db::Look<'_>,
    permit: &crate::domain::access::Permit<'_, may::ManageUsers>,
    part: &Part,
) -> Result<Lines, crate::ground::failure::Failure> {
    let count = LINES as i64 + 1;
    if part.only_invited() {
        let before: Option<InvitationId> = paging::read(&part.after);
        let invited = invitations::list(look, permit, &part.q, (before, count))?;
        return Ok((Vec::new(), invited));
    }
    let after: Option<(String, UserId)> = paging::read(&part.after);
    let cursor = after.map(|(name_key, user)| Cursor { name_key, user });
    let lines = members::list(look, permit, &part.filter(), cursor.as_ref(), count)?;
    let invited = if cursor.is_some() || part.only_members() {
        Vec::new()
    } else {
        invitations::list(look, permit, &part.q, (None, LINES as i64))?
    };
    Ok((lines, invited))
}

fn template(
    page: Page,
    (organization, now): (OrganizationId, crate::ground::time::Moment),
    (part, form): (Part, FormView),
    mut read: Read,
) -> ListPage {
    let next = next(organization, &part, &mut read);
    let invited = read
        .invited
        .iter()
        .map(|one| tally::invited(&page, organization, one, now));
    let members = read
        .lines
        .iter()
        .map(|line| tally::member(&page, organization, line));
    let rows = invited.chain(members).collect();
    ListPage {
        form,
        organization,
        tabs: tally::tabs(&page, organization, (&read.counts, read.open), &part),
        rows,
        filtered: part.pairs().iter().any(|(_, value)| !value.is_empty()),
        teams: read
            .teams
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone()))
            .collect(),
        roles: Role::ALL
            .iter()
            .map(|role| (role.word(), page.language.say(&role.saying())))
            .collect(),
        without: part.security == Security::Without.word(),
        names_representatives: read.names_representatives,
        next,
        all: part.all(organization),
        ticked: part.select == "all",
        filter: part,
        page,
    }
}

/// The address of what follows, if something does.
fn next(organization: OrganizationId, part: &Part, read: &mut Read) -> Option<String> {
    if part.only_invited() {
        let more = read.invited.len() > LINES;
        read.invited.truncate(LINES);
        let last = read.invited.last().filter(|_| more)?;
        return Some(part.from(organization, &paging::write(&last.id)));
    }
    let more = read.lines.len() > LINES;
    read.lines.truncate(LINES);
    let last = read.lines.last().filter(|_| more)?;
    let cursor = paging::write(&(last.name_key.as_str(), last.user));
    Some(part.from(organization, &cursor))
}
