//! What every page has: the visit, the frame around the page, forms, errors, headers.

pub mod app;
pub mod asked;
pub mod assets;
pub mod body;
pub mod bound;
pub mod catalog_menu;
pub mod chart;
pub mod client;
pub mod cookies;
pub mod countries;
pub mod csv;
pub mod error;
pub mod flash;
pub mod form;
pub mod guard;
pub mod guest;
pub mod headers;
pub mod kept;
pub mod once;
pub mod packing;
pub mod page;
pub mod paging;
pub mod pdf;
pub mod query;
pub mod route;
pub mod session;
mod sections;
pub mod shell;
pub mod trace;
pub mod upload;
pub mod visit;
pub mod welcome;

pub use self::app::App;
pub use self::error::Error;
pub use self::form::{Form, FormView};
pub use self::guest::Guest;
pub use self::page::Page;
pub use self::route::{Access, Row};
pub use self::upload::{Sent, Upload};
pub use self::visit::Visit;

/// What a handler answers.
pub type Answered = Result<actix_web::HttpResponse, Error>;
