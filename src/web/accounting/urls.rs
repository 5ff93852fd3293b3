//! The addresses of this area.

use crate::domain::access::OrganizationId;
use crate::domain::accounting::{BillingAddressId, OrderId, PaymentId};
use crate::ground::money::{Currency, Money};
use crate::web::frame::query::with;

/// Due.
pub fn due(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/due")
}

/// The pro forma page; the selection or the order is in the query.
pub fn pro_forma(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/pro-forma")
}

/// A part of Due: filters, a cursor, what is selected; what is empty is left out.
pub fn due_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(due(organization), query)
}

/// The pro forma of a selection, line by line.
pub fn pro_forma_of(organization: OrganizationId, lines: &[String]) -> String {
    let query: Vec<(&str, &str)> = lines.iter().map(|line| ("line", line.as_str())).collect();
    with(pro_forma(organization), &query)
}

/// The pro forma that a query names.
pub fn pro_forma_with(organization: OrganizationId, query: &str) -> String {
    format!("{}?{query}", pro_forma(organization))
}

/// The PDF of the pro forma that a query names.
pub fn pro_forma_pdf(organization: OrganizationId, query: &str) -> String {
    format!("{}.pdf?{query}", pro_forma(organization))
}

/// The checkout of an order.
pub fn checkout(organization: OrganizationId, order: OrderId) -> String {
    format!("/organizations/{organization}/checkout/{order}")
}

/// The checkout of an order with a way to pay that was chosen.
pub fn checkout_with(
    organization: OrganizationId,
    order: OrderId,
    query: &[(&str, &str)],
) -> String {
    with(checkout(organization, order), query)
}

/// The organization's own address, which an order waits for.
pub fn checkout_postal(organization: OrganizationId, order: OrderId) -> String {
    format!("{}/postal", checkout(organization, order))
}

/// Orders.
pub fn orders(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/orders")
}

/// One order.
pub fn order(organization: OrganizationId, order: OrderId) -> String {
    format!("/organizations/{organization}/accounting/orders/{order}")
}

/// Invoice history.
pub fn invoices(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/invoices")
}

/// Invoice history with filters, from a cursor on; what is empty is left out.
pub fn invoices_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(invoices(organization), query)
}

/// Invoice history as a file.
pub fn invoices_csv(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(format!("{}.csv", invoices(organization)), query)
}

/// One invoice.
pub fn invoice(organization: OrganizationId, number: &str) -> String {
    format!("/organizations/{organization}/accounting/invoices/{number}")
}

/// The document of an invoice.
pub fn invoice_pdf(organization: OrganizationId, number: &str) -> String {
    format!("/organizations/{organization}/accounting/invoices/{number}.pdf")
}

/// Sends an e-mail of an invoice again (POST).
pub fn invoice_send(organization: OrganizationId, number: &str) -> String {
    format!("{}/send", invoice(organization, number))
}

/// Prepaid account.
pub fn prepaid(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/prepaid")
}

/// Prepaid account: of a currency, from a cursor on; what is empty is left out.
pub fn prepaid_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(prepaid(organization), query)
}

/// Prepaid account, for the payer who comes back from a top-up.
pub fn prepaid_after(organization: OrganizationId, top_up: PaymentId) -> String {
    prepaid_with(organization, &[("top-up", &top_up.to_string())])
}

/// Back to the provider's page of a top-up that runs (POST).
pub fn top_up_go_on(organization: OrganizationId, top_up: PaymentId) -> String {
    format!("{}/top-ups/{top_up}/continue", prepaid(organization))
}

/// Gives up a top-up that runs (POST).
pub fn top_up_give_up(organization: OrganizationId, top_up: PaymentId) -> String {
    format!("{}/top-ups/{top_up}/give-up", prepaid(organization))
}

/// The statement of a prepaid account as a file.
pub fn prepaid_csv(organization: OrganizationId, currency: Currency) -> String {
    let address = format!("{}.csv", prepaid(organization));
    with(address, &[("currency", currency.word())])
}

/// Top up account, in a currency.
pub fn top_up(organization: OrganizationId, currency: Option<Currency>) -> String {
    let address = format!("{}/top-up", prepaid(organization));
    with(
        address,
        &[("currency", currency.map_or("", Currency::word))],
    )
}

/// The slip by which an amount is put onto the prepaid account.
pub fn top_up_transfer(organization: OrganizationId, amount: Money) -> String {
    let address = format!("{}/transfer", prepaid(organization));
    let (plain, currency) = (amount.plain(), amount.currency().word());
    with(address, &[("amount", &plain), ("currency", currency)])
}

/// Billing addresses.
pub fn billing_addresses(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/billing-addresses")
}

/// One billing address.
pub fn billing_address(organization: OrganizationId, address: BillingAddressId) -> String {
    format!("/organizations/{organization}/accounting/billing-addresses/{address}")
}

/// A new billing address.
pub fn new_billing_address(organization: OrganizationId) -> String {
    format!("/organizations/{organization}/accounting/billing-addresses/new")
}

/// One billing address, to be changed on the way to a checkout and back.
pub fn billing_address_for(
    organization: OrganizationId,
    address: BillingAddressId,
    order: OrderId,
) -> String {
    let address = billing_address(organization, address);
    with(address, &[("order", &order.to_string())])
}

/// A new billing address, on the way to a checkout and back.
pub fn new_billing_address_for(organization: OrganizationId, order: OrderId) -> String {
    let address = new_billing_address(organization);
    with(address, &[("order", &order.to_string())])
}

/// What archiving a billing address changes; the form there is sent to the same address.
pub fn archive_billing_address(organization: OrganizationId, address: BillingAddressId) -> String {
    format!("/organizations/{organization}/accounting/billing-addresses/{address}/archive")
}

/// Orders with a filter, from a cursor on; what is empty is left out.
pub fn orders_with(organization: OrganizationId, query: &[(&str, &str)]) -> String {
    with(orders(organization), query)
}

/// Bills all lines of a draft to one address (POST).
pub fn checkout_address(organization: OrganizationId, id: OrderId) -> String {
    format!("{}/address", checkout(organization, id))
}

/// Pays an order in another way, or again (POST).
pub fn order_pay(organization: OrganizationId, id: OrderId) -> String {
    format!("{}/pay", order(organization, id))
}

/// Back to the provider's page of the attempt that runs (POST).
pub fn order_go_on(organization: OrganizationId, id: OrderId) -> String {
    format!("{}/continue", order(organization, id))
}

/// One order, with the ways to pay it although an attempt runs.
pub fn order_otherwise(organization: OrganizationId, id: OrderId) -> String {
    with(order(organization, id), &[("otherwise", "1")])
}

/// Cancels an order (POST).
pub fn order_cancel(organization: OrganizationId, id: OrderId) -> String {
    format!("{}/cancel", order(organization, id))
}

/// The pro forma of an order.
pub fn order_pro_forma(organization: OrganizationId, id: OrderId) -> String {
    with(pro_forma(organization), &[("order", &id.to_string())])
}
