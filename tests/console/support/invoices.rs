//! Invoices straight in the tables: for what would take too long through the front door, or could not
//! come about there.

use std::sync::atomic::{AtomicI64, Ordering};

use super::app::App;
use super::db::Engine;

static MADE: AtomicI64 = AtomicI64::new(1);

/// What an invoice says; amounts follow: two lines, 100.00 at 8.1 % and 50.00 at 2.6 %, or as many times that.
#[derive(Debug, Clone)]
pub struct Invoice {
    pub number: String,
    pub issued_on: String,
    pub state: String,
    pub buyer: String,
    pub description: String,
    /// The id of a billing address; none for the organization's own.
    pub address: Option<String>,
    pub times: i64,
    pub treatment: String,
    /// Whether its document is still to be drawn.
    pub to_draw: bool,
}

impl Invoice {
    /// The usual one.
    pub fn numbered(number: &str) -> Self {
        Self {
            number: number.to_owned(),
            issued_on: "2026-11-20".to_owned(),
            state: "paid".to_owned(),
            buyer: "Acme SA".to_owned(),
            description: "acme.example + 1".to_owned(),
            address: None,
            times: 1,
            treatment: "domestic".to_owned(),
            to_draw: true,
        }
    }
}

/// A text as SQL writes it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

impl App {
    /// Straight to the tables: an order with one invoice of two lines. Answers the invoice's id.
    pub fn db_invoice(&self, organization: &str, invoice: &Invoice) -> String {
        let serial = MADE.fetch_add(1, Ordering::SeqCst);
        let (id, order, line) = (9_000_000 + serial, 8_000_000 + serial, 2 * serial);
        let [number, buyer, description, name] = [
            &invoice.number,
            &invoice.buyer,
            &invoice.description,
            invoice.description.split(" + ").next().unwrap(),
        ]
        .map(quoted);
        let key = quoted(
            &format!(
                "{} {} {}",
                invoice.number, invoice.buyer, invoice.description
            )
            .to_lowercase(),
        );
        let address = invoice.address.as_deref().unwrap_or("NULL");
        let json = |value: serde_json::Value| quoted(&value.to_string());
        let letterhead = json(serde_json::json!({
            "company": invoice.buyer, "name": "Julie Munster", "street": "Rue de Lyon 1", "street2": "",
            "postcode": "1203", "city": "Genève", "country": "CH", "vat_number": "CHE-109.322.551 MWST",
            "email": "bills@acme.example", "reference": "PO 4711",
        }));
        let seller = json(serde_json::json!({
            "name": "Kettle Hosting SA", "street": "Rue du Marché 12b", "postcode": "1204", "city": "Genève",
            "country": "CH", "vat_number": "CHE-116.281.710 MWST", "email": "help@hosting.example",
        }));
        let on = &invoice.issued_on;
        let year = &on[..4];
        let (state, treatment) = (&invoice.state, &invoice.treatment);
        let (net, vat) = (15_000 * invoice.times, 940 * invoice.times);
        let total = net + vat;
        let yes = self.db_bool(true);
        let mut sql = format!(
            "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
             VALUES ({order}, {organization}, {serial}, 'fulfilled', 'CHF', '{on} 10:00:00', '{on} 10:00:00', {net}, {vat}, {total}); \
             INSERT INTO order_parts (order_id, part, organization_id, billing_address_id, address, treatment, net, vat, total) \
             VALUES ({order}, 0, {organization}, {address}, {letterhead}, 'domestic', {net}, {vat}, {total}); \
             INSERT INTO invoices (id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, \
             state, currency, treatment, net, vat, total, billing_address_id, buyer, address, seller, language, description, \
             search_key, paid_on, paid_by) VALUES ({id}, {organization}, {order}, 0, 'test', {year}, {serial}, {number}, '{on}', \
             '{on} 10:00:00', '{state}', 'CHF', '{treatment}', {net}, {vat}, {total}, {address}, {buyer}, {letterhead}, {seller}, \
             'en', {description}, {key}, '{on}', 'prepaid+card'); "
        );
        for (position, (net, class, rate, vat, quantity, co2)) in [
            (10_000, "standard", 810, 810, 2, "1200, 800"),
            (5_000, "reduced", 260, 130, 1, "NULL, NULL"),
        ]
        .into_iter()
        .enumerate()
        {
            let (net, vat) = (net * invoice.times, vat * invoice.times);
            let line = 7_000_000 + line + i64::try_from(position).unwrap();
            sql.push_str(&format!(
                "INSERT INTO order_lines (id, organization_id, order_id, position, offer, name, months, quantity, starts_on, ends_on, \
                 billing_address_id, net, vat_class, basis_points, part, in_force) VALUES ({line}, {organization}, {order}, {position}, 'offer', {name}, 12, \
                 {quantity}, '{on}', '2027-11-19', {address}, {net}, '{class}', {rate}, 0, {yes}); \
                 INSERT INTO invoice_lines (invoice_id, position, order_line_id, name, offer, offer_name, months, starts_on, ends_on, \
                 quantity, net, basis_points, co2_material, co2_energy) VALUES ({id}, {position}, {line}, {name}, 'offer', 'Web hosting', \
                 12, '{on}', '2027-11-19', {quantity}, {net}, {rate}, {co2}); \
                 INSERT INTO invoice_vat (invoice_id, basis_points, base, vat) VALUES ({id}, {rate}, {net}, {vat}); "
            ));
        }
        if invoice.to_draw {
            sql.push_str(&format!(
                "INSERT INTO drawings (invoice_id, due_at, attempts) VALUES ({id}, '2026-11-20 10:00:00', 0)"
            ));
        }
        self.db_run(&sql);
        id.to_string()
    }

    /// Straight to the tables: many invoices of one order, thirty a day, by one statement.
    pub fn db_invoices(&self, organization: &str, count: u32) {
        let serial = MADE.fetch_add(1, Ordering::SeqCst);
        let order = 8_000_000 + serial;
        let day = if self.engine == Engine::Sqlite {
            "date('2016-01-01', '+' || (i / 30) || ' days')"
        } else {
            "DATE '2016-01-01' + (i / 30)"
        };
        self.db_run(&format!(
            "INSERT INTO orders (id, organization_id, number, state, currency, created_at, confirmed_at, net, vat, total) \
             VALUES ({order}, {organization}, {serial}, 'fulfilled', 'CHF', '2026-11-20 10:00:00', '2026-11-20 10:00:00', 0, 0, 0)"
        ));
        self.db_run(&format!(
            "WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < {count}) \
             INSERT INTO invoices (id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, \
             state, currency, treatment, net, vat, total, buyer, address, seller, language, description, search_key, paid_by) \
             SELECT 100000000 + i, {organization}, {order}, i, 'many', 2016, i, 'M-' || CAST(1000000 + i AS TEXT), {day}, \
             '2016-01-01 10:00:00', 'paid', 'CHF', 'domestic', i, 0, i, 'Acme SA', '{{}}', '{{}}', 'en', \
             'product ' || CAST(i AS TEXT), 'acme sa product ' || CAST(i AS TEXT), 'card' FROM numbers"
        ));
        self.db_run("ANALYZE");
    }
}
