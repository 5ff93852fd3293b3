//! THE route table: the areas' tables put together. Tests walk it.

use super::frame::{Row, assets, route};
use super::{dev, identity, organizations, status};
use actix_web::web;

/// Every row.
pub fn all() -> Vec<&'static Row> {
    [
        status::ROWS,
        identity::routes::ROWS,
        organizations::routes::ROWS,
        dev::ROWS,
    ]
    .into_iter()
    .flatten()
    .collect()
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
