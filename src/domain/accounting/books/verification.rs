//! The proof of the books: what must hold of all rows, whoever wrote them.

use std::fmt;

use super::queries::proof::{self, Found};
use crate::ground::db::Look;
use crate::ground::failure::Answer;

/// The first thing that does not hold, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// What should hold.
    pub rule: &'static str,
    /// The row that breaks it.
    pub row: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.rule, self.row)
    }
}

/// What must hold, each with the query that finds what breaks it. All of them read both engines alike.
const RULES: &[(&str, &str)] = &[
    (
        "every entry balances, with two postings or more",
        "SELECT CAST(p.entry_id AS TEXT) AS found FROM postings p
         GROUP BY p.entry_id HAVING SUM(p.amount) <> 0 OR COUNT(*) < 2",
    ),
    (
        "every entry has its postings",
        "SELECT CAST(e.id AS TEXT) AS found FROM entries e
         WHERE NOT EXISTS (SELECT 1 FROM postings p WHERE p.entry_id = e.id)",
    ),
    (
        "the postings of an entry are in its currency, of its organization or the provider's",
        "SELECT CAST(e.id AS TEXT) AS found FROM entries e JOIN postings p ON p.entry_id = e.id
         WHERE p.currency <> e.currency
            OR (p.organization_id IS NOT NULL
               AND (e.organization_id IS NULL OR p.organization_id <> e.organization_id))",
    ),
    (
        "a balance is the sum of its postings",
        "SELECT b.account || ' of ' || CAST(b.organization_id AS TEXT) AS found FROM balances b
         LEFT JOIN postings p ON p.organization_id = b.organization_id AND p.account = b.account
            AND p.currency = b.currency
         GROUP BY b.organization_id, b.account, b.currency, b.credit, b.length
         HAVING b.credit <> -COALESCE(SUM(p.amount), 0) OR b.length <> COUNT(p.id)",
    ),
    (
        "every account with postings has a balance",
        "SELECT p.account || ' of ' || CAST(p.organization_id AS TEXT) AS found FROM postings p
         WHERE p.organization_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM balances b WHERE b.organization_id = p.organization_id
            AND b.account = p.account AND b.currency = p.currency)",
    ),
    (
        "a prepaid balance is never negative",
        "SELECT b.account || ' of ' || CAST(b.organization_id AS TEXT) AS found FROM balances b
         WHERE b.credit < 0 AND b.account IN ('prepaid', 'prepaid_reserved', 'held', 'payouts')",
    ),
    (
        "each posting of an account says the balance after it",
        "SELECT CAST(q.id AS TEXT) AS found FROM (
            SELECT p.id, p.balance, p.place,
               -SUM(p.amount) OVER (PARTITION BY p.organization_id, p.account, p.currency
                  ORDER BY p.place) AS reckoned,
               ROW_NUMBER() OVER (PARTITION BY p.organization_id, p.account, p.currency
                  ORDER BY p.place) AS counted
            FROM postings p WHERE p.organization_id IS NOT NULL) q
         WHERE q.balance <> q.reckoned OR q.place <> q.counted
            OR q.place IS NULL OR q.balance IS NULL",
    ),
    (
        "the parts of an order add up to it",
        "SELECT CAST(o.id AS TEXT) AS found FROM orders o
         LEFT JOIN order_parts p ON p.order_id = o.id
         WHERE o.state <> 'draft' GROUP BY o.id, o.total
         HAVING o.total IS NULL OR o.total <> COALESCE(SUM(p.total), 0)",
    ),
    (
        "the lines of an order add up to it",
        "SELECT CAST(o.id AS TEXT) AS found FROM orders o
         LEFT JOIN order_lines l ON l.order_id = o.id
         WHERE o.state <> 'draft' GROUP BY o.id, o.net
         HAVING o.net IS NULL OR o.net <> COALESCE(SUM(l.net), 0)",
    ),
    (
        "a paid order has one invoice for each part, and no other order has any",
        "SELECT CAST(p.order_id AS TEXT) AS found FROM order_parts p
         JOIN orders o ON o.id = p.order_id
         LEFT JOIN invoices i ON i.order_id = p.order_id AND i.part = p.part
         WHERE (o.state IN ('paid', 'fulfilled', 'refunded')
               AND (i.id IS NULL OR i.total <> p.total OR i.net <> p.net OR i.currency <> o.currency
                  OR i.organization_id <> o.organization_id))
            OR (o.state NOT IN ('paid', 'fulfilled', 'refunded') AND i.id IS NOT NULL)",
    ),
    (
        "every invoice is of a part of its order",
        "SELECT i.number AS found FROM invoices i
         LEFT JOIN order_parts p ON p.order_id = i.order_id AND p.part = i.part
         WHERE p.order_id IS NULL",
    ),
    (
        "the payments of a paid order add up to it, and no other order has any",
        "SELECT CAST(o.id AS TEXT) AS found FROM orders o
         WHERE o.state <> 'draft'
            AND (SELECT COALESCE(SUM(-p.amount), 0) FROM entries e
                 JOIN postings p ON p.entry_id = e.id
                 WHERE e.order_id = o.id AND p.account = 'receivable'
                    AND e.event IN ('payment_received', 'reservation_used'))
               <> CASE WHEN o.state IN ('paid', 'fulfilled', 'refunded') THEN o.total ELSE 0 END",
    ),
    (
        "a payment that succeeded was booked once, with its amount",
        "SELECT CAST(y.id AS TEXT) AS found FROM payments y
         WHERE (SELECT COALESCE(SUM(p.amount), 0) FROM entries e
                JOIN postings p ON p.entry_id = e.id
                WHERE e.payment_id = y.id AND p.amount > 0
                   AND e.event IN ('payment_received', 'top_up', 'unmatched_credit', 'reservation_used'))
            <> CASE WHEN y.state = 'succeeded' THEN y.amount ELSE 0 END",
    ),
    (
        "a credit of the bank is that of one payment with its amount, unless nobody knows whose it is",
        "SELECT c.bank_key AS found FROM bank_credits c LEFT JOIN payments y ON y.id = c.payment_id
         WHERE (c.outcome = 'nobody') <> (y.id IS NULL)
            OR y.amount <> c.amount OR y.currency <> c.currency OR y.state <> 'succeeded'
            OR (SELECT COUNT(*) FROM bank_credits o WHERE o.payment_id = c.payment_id) > 1",
    ),
    (
        "a credit of which nobody knows whose it is stands on the suspense account with its amount",
        "SELECT c.bank_key AS found FROM bank_credits c LEFT JOIN entries e ON e.id = c.entry_id
         WHERE (c.outcome = 'nobody') <> (e.id IS NOT NULL)
            OR e.event <> 'unknown_credit' OR e.currency <> c.currency
            OR e.organization_id IS NOT NULL
            OR (e.id IS NOT NULL AND (SELECT COALESCE(SUM(-p.amount), 0) FROM postings p
                WHERE p.entry_id = e.id AND p.account = 'suspense') <> c.amount)",
    ),
    (
        "the bank account is what the credits of the bank add up to",
        "SELECT s.currency AS found FROM (
            SELECT p.currency, p.amount FROM postings p WHERE p.account = 'bank'
            UNION ALL SELECT c.currency, -c.amount FROM bank_credits c) s
         GROUP BY s.currency HAVING SUM(s.amount) <> 0",
    ),
    (
        "the clearing account is what came by payment providers",
        "SELECT s.currency AS found FROM (
            SELECT p.currency, p.amount FROM postings p WHERE p.account = 'clearing'
            UNION ALL SELECT y.currency, -y.amount FROM payments y
            WHERE y.state = 'succeeded' AND y.provider IS NOT NULL) s
         GROUP BY s.currency HAVING SUM(s.amount) <> 0",
    ),
    (
        "what is reserved is reserved for an order that awaits the rest",
        "SELECT CAST(y.id AS TEXT) AS found FROM payments y
         LEFT JOIN orders o ON o.id = y.order_id
         WHERE y.state = 'reserved' AND (o.state IS NULL OR o.state NOT IN ('awaiting_payment', 'blocked'))",
    ),
    (
        "the reserved balance is what payments reserve",
        "SELECT CAST(b.organization_id AS TEXT) AS found FROM balances b
         LEFT JOIN payments y ON y.organization_id = b.organization_id AND y.currency = b.currency
            AND y.state = 'reserved'
         WHERE b.account = 'prepaid_reserved'
         GROUP BY b.organization_id, b.currency, b.credit
         HAVING b.credit <> COALESCE(SUM(y.amount), 0)",
    ),
    (
        "invoice numbers have no gap",
        "SELECT s.series || ' ' || CAST(s.year AS TEXT) AS found FROM invoice_series s
         LEFT JOIN invoices i ON i.series = s.series AND i.year = s.year
         GROUP BY s.series, s.year, s.last_number
         HAVING COUNT(i.id) <> s.last_number OR COALESCE(MAX(i.sequence), 0) <> s.last_number",
    ),
    (
        "every invoice belongs to a series, and dates follow numbers",
        "SELECT q.number AS found FROM (
            SELECT i.number, i.issued_on, i.series, i.year,
               LAG(i.issued_on) OVER (PARTITION BY i.series ORDER BY i.year, i.sequence) AS before
            FROM invoices i) q
         WHERE q.issued_on < q.before OR NOT EXISTS (
            SELECT 1 FROM invoice_series s WHERE s.series = q.series AND s.year = q.year)",
    ),
    (
        "the lines of an invoice add up to it",
        "SELECT i.number AS found FROM invoices i
         LEFT JOIN invoice_lines l ON l.invoice_id = i.id
         GROUP BY i.id, i.number, i.net HAVING i.net <> COALESCE(SUM(l.net), 0)",
    ),
    (
        "the VAT of an invoice adds up to it",
        "SELECT i.number AS found FROM invoices i
         LEFT JOIN invoice_vat v ON v.invoice_id = i.id
         GROUP BY i.id, i.number, i.net, i.vat
         HAVING i.net <> COALESCE(SUM(v.base), 0) OR i.vat <> COALESCE(SUM(v.vat), 0)",
    ),
    (
        "every invoice was booked, with its net amount and its VAT",
        "SELECT i.number AS found FROM invoices i
         WHERE (SELECT COALESCE(SUM(p.amount), 0) FROM entries e JOIN postings p ON p.entry_id = e.id
                WHERE e.invoice_id = i.id AND e.event = 'invoice_issued' AND p.account = 'receivable')
               <> i.total
            OR (SELECT COALESCE(SUM(-p.amount), 0) FROM entries e JOIN postings p ON p.entry_id = e.id
                WHERE e.invoice_id = i.id AND e.event = 'invoice_issued' AND p.account = 'vat')
               <> i.vat",
    ),
    (
        "every invoice has its document, or one that is to be drawn",
        "SELECT i.number AS found FROM invoices i
         WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.invoice_id = i.id)
            AND NOT EXISTS (SELECT 1 FROM drawings d WHERE d.invoice_id = i.id)",
    ),
    (
        "a line is in force exactly while its order stands",
        "SELECT CAST(l.id AS TEXT) AS found FROM order_lines l JOIN orders o ON o.id = l.order_id
         WHERE l.in_force <> (o.state IN ('awaiting_payment', 'paid', 'fulfilled', 'blocked'))",
    ),
    (
        "a fulfilled order gave its products their terms",
        "SELECT CAST(l.id AS TEXT) AS found FROM order_lines l JOIN orders o ON o.id = l.order_id
         WHERE o.state = 'fulfilled' AND l.product_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM terms t WHERE t.product_id = l.product_id AND t.starts_on = l.starts_on
            AND t.ends_on = l.ends_on)",
    ),
];

/// Walks all books; answers the first thing that does not hold of each rule.
///
/// # Errors
/// When the database fails.
pub fn verify(look: &mut Look<'_>) -> Answer<Vec<Broken>> {
    let mut broken = Vec::new();
    for (rule, query) in RULES {
        let first: Option<Found> = proof::first(look, query)?;
        broken.extend(first.map(|found| Broken {
            rule,
            row: found.found,
        }));
    }
    proof::documents(look, |number| {
        broken.push(Broken {
            rule: "the bytes of a document are those that were issued",
            row: number,
        });
    })?;
    Ok(broken)
}
