//! The logo of an organization: taken apart and drawn anew, kept in the database, shown at the top left.

mod queries;

use data_encoding::HEXLOWER;

use super::{Change, Changed, details};
use crate::domain::access::{OrganizationId, Permit, Person, may};
use crate::domain::activity::{self, Entry, Kind};
use crate::ground::crypto::sha256;
use crate::ground::db::{Look, Tx};
use crate::ground::failure::Answer;
use crate::ground::i18n::Saying;
use crate::ground::pictures::{self, Limits, Picture, Unfit};

/// The longest file (`spec/3-organizations.md`, "Organization").
pub const LONGEST: usize = 2 * 1024 * 1024;

/// What is taken, and how large it is kept: sharp on dense screens at 28 × 160 CSS pixels.
const LIMITS: Limits = Limits {
    side: 4096,
    pixels: 16 * 1024 * 1024,
    memory: 64 * 1024 * 1024,
    kept: (800, 160),
};

/// Why a file does not become the logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No file was chosen.
    Missing,
    /// It is longer than 2 MB.
    TooLong,
    /// It is no picture that we can draw.
    Unfit(Unfit),
    /// It is not wider than high.
    Upright,
}

impl Refusal {
    /// What the page says.
    pub fn saying(self) -> Saying {
        match self {
            Self::Missing => Saying::new("organizations-logo-missing"),
            Self::TooLong => Saying::new("organizations-logo-too-long"),
            Self::Unfit(Unfit::Kind) => Saying::new("organizations-logo-kind"),
            Self::Unfit(Unfit::Size) => {
                Saying::new("organizations-logo-size").count("most", i64::from(LIMITS.side))
            }
            Self::Unfit(Unfit::Broken) => Saying::new("organizations-logo-broken"),
            Self::Upright => Saying::new("organizations-logo-upright"),
        }
    }
}

/// Draws a file anew, as a PNG without anything but its picture. Takes up to a second and some memory.
///
/// # Errors
/// Refused when it cannot become a logo.
pub fn draw(file: &[u8]) -> Result<Picture, Refusal> {
    let picture = pictures::redraw(file, &LIMITS).map_err(Refusal::Unfit)?;
    let (width, height) = picture.of;
    if width > height {
        Ok(picture)
    } else {
        Err(Refusal::Upright)
    }
}

/// Keeps a picture as the logo; answers whether it is another one than before.
///
/// # Errors
/// When the database fails.
pub fn keep(
    tx: &mut Tx<'_>,
    permit: &Permit<'_, may::EditOrganization>,
    picture: &Picture,
) -> Answer<bool> {
    let organization = permit.member()?.organization;
    let hash = HEXLOWER.encode(&sha256(&picture.png)[..16]);
    let old = queries::find_size(tx, organization)?;
    if old.as_ref().is_some_and(|(known, ..)| *known == hash) {
        return Ok(false);
    }
    queries::store(tx, organization, (&hash, picture))?;
    let sizes = (
        written(old),
        size(picture.width.into(), picture.height.into()),
    );
    told(
        tx,
        permit.person(),
        organization,
        (Kind::LogoChanged, sizes),
    )?;
    Ok(true)
}

/// Takes the logo away; answers whether there was one.
///
/// # Errors
/// When the database fails.
pub fn remove(tx: &mut Tx<'_>, permit: &Permit<'_, may::EditOrganization>) -> Answer<bool> {
    let organization = permit.member()?.organization;
    let old = queries::find_size(tx, organization)?;
    if old.is_none() {
        return Ok(false);
    }
    queries::delete(tx, organization)?;
    let sizes = (written(old), String::new());
    told(
        tx,
        permit.person(),
        organization,
        (Kind::LogoRemoved, sizes),
    )?;
    Ok(true)
}

/// The hash of the logo, if there is one.
///
/// # Errors
/// When the database fails.
pub fn current(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::EditOrganization>,
) -> Answer<Option<String>> {
    let found = queries::find_size(look, permit.member()?.organization)?;
    Ok(found.map(|(hash, ..)| hash))
}

/// The picture with this hash: an older logo is nobody's any more.
///
/// # Errors
/// When the database fails.
pub fn find(
    look: &mut Look<'_>,
    permit: &Permit<'_, may::SeeName>,
    hash: &str,
) -> Answer<Option<Vec<u8>>> {
    queries::find(look, permit.member()?.organization, hash)
}

fn told(
    tx: &mut Tx<'_>,
    editor: &Person,
    organization: OrganizationId,
    (kind, (old, new)): (Kind, (String, String)),
) -> Answer<()> {
    let entry = Entry::done(kind).within(organization);
    let entry = entry.detail("was", old.as_str()).detail("is", new.as_str());
    let event = activity::record(tx, &entry)?;
    let change = Change {
        what: Changed::Logo,
        old,
        new,
    };
    let name = super::queries::name(tx, organization)?;
    details::tell(tx, editor, (organization, &name), (event, vec![change]))
}

fn written(found: Option<(String, i32, i32)>) -> String {
    found.map_or_else(String::new, |(_, width, height)| {
        size(width.into(), height.into())
    })
}

fn size(width: i64, height: i64) -> String {
    format!("{width}\u{a0}×\u{a0}{height}")
}
