//! THE route table: the areas' tables put together. Tests walk it.

use super::frame::{Row, assets, route};
use super::{
    accounting, activity, closing, dev, identity, organizations, products, sandbox, status, users,
};
use actix_web::{http::Method, web};

/// Every row.
pub fn all() -> Vec<&'static Row> {
    [
        status::ROWS,
        identity::routes::ROWS,
        organizations::routes::ROWS,
        users::routes::ROWS,
        products::routes::ROWS,
        accounting::routes::ROWS,
        sandbox::routes::ROWS,
        activity::routes::ROWS,
        closing::routes::ROWS,
        dev::ROWS,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The address if it shows a page, else the nearest one above it that does; what is asked for in the
/// address is kept with the page alone.
pub fn page_at(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    if !query.is_empty() && shows(path) {
        return address.to_owned();
    }
    let mut path = path;
    while !shows(path) {
        let Some((above, _)) = path.rsplit_once('/') else {
            return "/".to_owned();
        };
        path = above;
    }
    path.to_owned()
}

/// The nearest page above an address.
pub fn page_above(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.trim_end_matches('/')
        .rsplit_once('/')
        .map_or_else(|| "/".to_owned(), |(above, _)| page_at(above))
}

fn shows(path: &str) -> bool {
    let fits = |pattern: &str| {
        pattern.split('/').count() == path.split('/').count()
            && pattern
                .split('/')
                .zip(path.split('/'))
                .all(|(named, part)| named == part || (named.starts_with('{') && !part.is_empty()))
    };
    all()
        .iter()
        .any(|row| row.method == Method::GET && fits(row.path))
}

/// Registers every row, and the assets beside them. What is for the demo only is not there otherwise.
pub fn register(config: &mut web::ServiceConfig, demo: bool) {
    config.service(
        web::resource("/static/{name}")
            .route(web::get().to(assets::get))
            .route(web::head().to(assets::get)),
    );
    let rows: Vec<_> = all()
        .into_iter()
        .filter(|row| demo || !row.path.starts_with("/dev/"))
        .collect();
    route::register(config, &rows);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_sent_stands_at_a_page_or_below_one() {
        let rows = all();
        let shown = |path: &str| {
            rows.iter()
                .any(|row| row.method == Method::GET && row.path == path)
        };
        for row in rows.iter().filter(|row| row.method == Method::POST) {
            // The error page of a form that is reloaded leads to what stands above it.
            let above = row.path.rsplit_once('/').map_or("", |(above, _)| above);
            let home = above.is_empty() || row.path.starts_with("/notices/");
            assert!(home || shown(row.path) || shown(above), "{}", row.path);
        }
    }

    #[test]
    fn a_page_is_itself_and_what_is_none_has_one_above_it() {
        for (address, page, above) in [
            ("/", "/", "/"),
            ("", "/", "/"),
            ("/login?next=%2F", "/login?next=%2F", "/"),
            ("/logout", "/", "/"),
            (
                "/profile/organizations/new",
                "/profile/organizations/new",
                "/profile/organizations",
            ),
            (
                "/profile/organizations/nothing?x=1",
                "/profile/organizations",
                "/profile/organizations",
            ),
            ("/organizations/7", "/organizations/7", "/"),
            (
                "/organizations/7/nothing/here",
                "/organizations/7",
                "/organizations/7",
            ),
            ("/organizations/", "/", "/"),
            ("/password-advice", "/", "/"),
        ] {
            assert_eq!(page_at(address), page, "{address}");
            assert_eq!(page_above(address), above, "{address}");
        }
    }
}
