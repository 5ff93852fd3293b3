//! The frame of a page, as every template is given it.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::NaiveDate;
use chrono_tz::Tz;

use super::assets;
use super::bound::Bound;
use super::catalog_menu::CatalogMenu;
use super::{App, Error, flash, guard};
use crate::domain::access::{Person, Theme};
use crate::ground::i18n::{Language, Saying, Spoken, formats};
use crate::ground::random;
use crate::ground::time::Moment;

/// The person as the account menu shows them.
#[derive(Debug, Clone)]
pub struct Shown {
    /// First and last name.
    pub name: String,
    /// The login.
    pub login: String,
    /// For the badge.
    pub initials: String,
    /// Which of the eight colours the badge has.
    pub tile: u8,
}

impl Shown {
    /// A person, shown.
    pub fn of(person: &Person) -> Self {
        let (initials, tile) = badge(&person.first_name, &person.last_name);
        Self {
            login: person.login.clone(),
            initials,
            tile,
            name: person.name(),
        }
    }
}

/// Initials and colour of somebody's badge: the same wherever they are shown.
pub fn badge(first_name: &str, last_name: &str) -> (String, u8) {
    let first = |name: &str| {
        name.chars()
            .next()
            .map(|sign| sign.to_uppercase().to_string())
            .unwrap_or_default()
    };
    let initials = format!("{}{}", first(first_name), first(last_name));
    let sum: u32 = format!("{first_name} {last_name}")
        .bytes()
        .map(u32::from)
        .sum();
    (initials, u8::try_from(sum % 8).unwrap_or(0) + 1)
}

/// The organization shown top left.
#[derive(Debug, Clone)]
pub struct ShownOrganization {
    /// Its name.
    pub name: String,
    /// The address of its home.
    pub home: String,
    /// The address of its logo, if it has one.
    pub logo: Option<String>,
}

/// A line of the switcher.
#[derive(Debug, Clone)]
pub struct SwitchEntry {
    /// The organization's name.
    pub name: String,
    /// The person's role in it, in words.
    pub role: String,
    /// The same section of that organization.
    pub address: String,
    /// Whether it is the one in the address.
    pub current: bool,
}

/// A line of the left menu.
#[derive(Debug, Clone)]
pub struct MenuEntry {
    /// In words.
    pub label: String,
    /// The icon beside it.
    pub icon: &'static str,
    /// Where it leads.
    pub address: String,
    /// Whether it is the page one is on.
    pub current: bool,
    /// The second level.
    pub children: Vec<MenuEntry>,
}

/// What the shell of a signed-in page shows besides the person.
#[derive(Debug, Clone, Default)]
pub struct Shell {
    /// The organization top left.
    pub organization: Option<ShownOrganization>,
    /// The organizations to switch to.
    pub switcher: Vec<SwitchEntry>,
    /// Whether there are more than ten of them.
    pub switcher_filter: bool,
    /// The left menu.
    pub menu: Vec<MenuEntry>,
    /// The products in the menus.
    pub catalog: CatalogMenu,
}

/// The frame of a page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The title in the browser's tab.
    pub title: String,
    /// The language.
    pub language: Language,
    /// Light or dark; `None` leaves it to the device.
    pub theme: Option<&'static str>,
    /// The guard of this page's forms.
    pub form_token: String,
    /// The key of a form that pays, sends or creates.
    pub once: String,
    /// Who is signed in.
    pub person: Option<Shown>,
    /// The organization top left.
    pub organization: Option<ShownOrganization>,
    /// The organizations to switch to.
    pub switcher: Vec<SwitchEntry>,
    /// Whether there are more than ten of them.
    pub switcher_filter: bool,
    /// The left menu.
    pub menu: Vec<MenuEntry>,
    /// The products in the menus.
    pub catalog: CatalogMenu,
    /// A way back above the menu.
    pub menu_back: Option<(String, String)>,
    /// The one-line confirmation.
    pub flash: Option<String>,
    /// Who runs the console.
    pub provider: String,
    /// Where *Contact support* leads.
    pub support_email: Option<String>,
    /// Whether this is the demo.
    pub demo: bool,
    /// The zone in which times are shown.
    pub zone: Tz,
}

impl Page {
    /// The frame for a visitor who is not signed in.
    pub fn signed_out(request: &HttpRequest, app: &App, language: Language) -> Self {
        let bound = Bound::or_new(request, app);
        let provider = &app.config().provider;
        Self {
            title: provider.name.clone(),
            language,
            theme: None,
            form_token: guard::token(app, bound.text()),
            once: random::key(),
            person: None,
            organization: None,
            switcher: Vec::new(),
            switcher_filter: false,
            menu: Vec::new(),
            catalog: CatalogMenu::default(),
            menu_back: None,
            flash: flash::take(request, app).map(|saying| language.say(&saying)),
            provider: provider.name.clone(),
            support_email: Some(provider.support_email.clone()).filter(|email| !email.is_empty()),
            demo: app.is_demo(),
            zone: app.zone(),
        }
    }

    /// The frame for somebody who is signed in.
    pub fn signed_in(request: &HttpRequest, app: &App, person: &Person, shell: Shell) -> Self {
        let theme = Some(person.theme).filter(|theme| *theme != Theme::System);
        Self {
            theme: theme.map(Theme::word),
            person: Some(Shown::of(person)),
            organization: shell.organization,
            switcher: shell.switcher,
            switcher_filter: shell.switcher_filter,
            menu: shell.menu,
            catalog: shell.catalog,
            zone: person.time_zone.parse().unwrap_or_else(|_| app.zone()),
            ..Self::signed_out(request, app, person.language)
        }
    }

    /// Says it in the page's language.
    pub fn say(&self, key: &'static str) -> Spoken {
        Spoken::new(self.language, key)
    }

    /// The title: the page, the organization if the page is one of it, the provider.
    #[must_use]
    pub fn titled(mut self, title: &Saying) -> Self {
        self.title = format!("{} – {}", self.language.say(title), self.title);
        self
    }

    /// The title of a page that has a name of its own.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.title = format!("{name} – {}", self.title);
        self
    }

    /// The page is about a kind of products, or a category: the menus say so.
    #[must_use]
    pub fn at_products(mut self, kind: &str, category: &str) -> Self {
        self.catalog.mark(kind, category);
        if self.catalog.groups.iter().any(|group| group.open) {
            for entry in &mut self.menu {
                entry.current = false;
            }
        }
        self
    }

    /// A date and time as this reader is shown them.
    pub fn date_time(&self, moment: Moment) -> String {
        formats::date_time(self.language, self.zone, moment)
    }

    /// A day as this reader is shown it.
    pub fn day(&self, day: NaiveDate) -> String {
        formats::day(self.language, day)
    }

    /// The address of an asset, with its fingerprint.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// An icon, for templates.
    pub fn icon(&self, name: &str) -> assets::Icon {
        assets::Icon::named(name)
    }

    /// A page.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render(template: &impl Template) -> Result<HttpResponse, Error> {
        Self::render_as(StatusCode::OK, template)
    }

    /// A page that a refused form comes back on.
    pub fn refuse(template: &impl Template) -> Result<HttpResponse, Error> {
        Self::render_as(StatusCode::UNPROCESSABLE_ENTITY, template)
    }

    /// A page with this status.
    ///
    /// # Errors
    /// When the template fails.
    pub fn render_as(status: StatusCode, template: &impl Template) -> Result<HttpResponse, Error> {
        let html = template.render().map_err(|error| {
            Error::Failed(crate::ground::failure::Failure::Inconsistent(format!(
                "template: {error}"
            )))
        })?;
        Ok(HttpResponse::build(status)
            .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((CACHE_CONTROL, "no-store"))
            .body(html))
    }
}
