//! The routes of this area. Words come before `{address}`, which would take them for an id.

use super::addresses::{archive, edit, list};
use super::prepaid::{statement, top_up, top_ups, transfer};
use super::{cancelling, checkout, due, invoices, notices, order, orders, postal, pro_forma};
use crate::domain::access::{Right, Scope};
use crate::rows;
use crate::web::frame::{Access, Row};

const ACCOUNTING: Access = Access::Needs(Scope::Organization(Right::ManageAccounting));

const EDIT: Access = Access::Needs(Scope::Organization(Right::EditOrganization));

/// The routes.
pub const ROWS: &[Row] = rows![
    GET "/organizations/{organization}/accounting/due" ACCOUNTING => due::get,
    POST "/organizations/{organization}/accounting/due" ACCOUNTING => due::post,
    GET "/organizations/{organization}/accounting/pro-forma" ACCOUNTING => pro_forma::get,
    GET "/organizations/{organization}/accounting/pro-forma.pdf" ACCOUNTING => pro_forma::pdf,
    GET "/organizations/{organization}/checkout/{order}" ACCOUNTING => checkout::get,
    POST "/organizations/{organization}/checkout/{order}" ACCOUNTING => checkout::post,
    POST "/organizations/{organization}/checkout/{order}/address" ACCOUNTING => checkout::bill,
    GET "/organizations/{organization}/checkout/{order}/postal" EDIT => postal::get,
    POST "/organizations/{organization}/checkout/{order}/postal" EDIT => postal::post,
    GET "/organizations/{organization}/accounting/orders" ACCOUNTING => orders::get,
    GET "/organizations/{organization}/accounting/orders/{order}" ACCOUNTING => order::get,
    POST "/organizations/{organization}/accounting/orders/{order}/pay" ACCOUNTING => order::pay,
    POST "/organizations/{organization}/accounting/orders/{order}/continue" ACCOUNTING => order::go_on,
    GET "/organizations/{organization}/accounting/orders/{order}/cancel" ACCOUNTING => cancelling::get,
    POST "/organizations/{organization}/accounting/orders/{order}/cancel" ACCOUNTING => cancelling::post,
    GET "/organizations/{organization}/accounting/billing-addresses" ACCOUNTING => list::get,
    POST "/organizations/{organization}/accounting/billing-addresses" ACCOUNTING => list::post,
    GET "/organizations/{organization}/accounting/billing-addresses/new" ACCOUNTING => edit::get_new,
    POST "/organizations/{organization}/accounting/billing-addresses/new" ACCOUNTING => edit::post_new,
    GET "/organizations/{organization}/accounting/billing-addresses/{address}" ACCOUNTING => edit::get,
    POST "/organizations/{organization}/accounting/billing-addresses/{address}" ACCOUNTING => edit::post,
    GET "/organizations/{organization}/accounting/billing-addresses/{address}/archive" ACCOUNTING => archive::get,
    POST "/organizations/{organization}/accounting/billing-addresses/{address}/archive" ACCOUNTING => archive::post,
    GET "/organizations/{organization}/accounting/prepaid" ACCOUNTING => statement::get,
    GET "/organizations/{organization}/accounting/prepaid.csv" ACCOUNTING => statement::csv,
    GET "/organizations/{organization}/accounting/prepaid/top-up" ACCOUNTING => top_up::get,
    POST "/organizations/{organization}/accounting/prepaid/top-up" ACCOUNTING => top_up::post,
    GET "/organizations/{organization}/accounting/prepaid/transfer" ACCOUNTING => transfer::get,
    GET "/organizations/{organization}/accounting/prepaid/top-ups/{payment}" ACCOUNTING => top_ups::get,
    POST "/organizations/{organization}/accounting/prepaid/top-ups/{payment}/continue" ACCOUNTING => top_ups::go_on,
    POST "/organizations/{organization}/accounting/prepaid/top-ups/{payment}/give-up" ACCOUNTING => top_ups::give_up,
    // A payment provider has no session and no form: the signature over the body is its guard.
    POST "/notices/{provider}" Access::Open => notices::post,
    GET "/organizations/{organization}/accounting/invoices" ACCOUNTING => invoices::list::get,
    GET "/organizations/{organization}/accounting/invoices.csv" ACCOUNTING => invoices::csv::get,
    GET "/organizations/{organization}/accounting/invoices/{number}.pdf" ACCOUNTING => invoices::pdf::get,
    GET "/organizations/{organization}/accounting/invoices/{number}" ACCOUNTING => invoices::show::get,
    POST "/organizations/{organization}/accounting/invoices/{number}/send" ACCOUNTING => invoices::send::post,
];
