//! Rows of `offers`, `prices` and `vat_rates`.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{place, text};
use crate::domain::products::catalog::{
    Asks, Catalog, Co2, Offer, Price, VatClass, VatRate, parse_names as names,
};
use crate::ground::db::schema::{offers, prices, vat_rates};
use crate::ground::db::{Look, Tx, both, lock_rows};
use crate::ground::failure::Answer;
use crate::ground::money::{Currency, Money};

type OfferColumns = (
    (String, String, String, VatClass, Asks),
    Option<String>,
    (Option<i64>, Option<i64>, Option<String>),
    (Option<i64>, Option<i64>),
);

type Own = (
    offers::word,
    offers::kind,
    offers::names,
    offers::vat_class,
    offers::asks,
);
type Climate = (offers::co2_material, offers::co2_energy, offers::co2_note);
type Often = (offers::often_from_chf, offers::often_from_eur);

const OFFER: (Own, offers::unit_names, Climate, Often) = (
    (
        offers::word,
        offers::kind,
        offers::names,
        offers::vat_class,
        offers::asks,
    ),
    offers::unit_names,
    (offers::co2_material, offers::co2_energy, offers::co2_note),
    (offers::often_from_chf, offers::often_from_eur),
);

fn offer((own, unit, (material, energy, note), (chf, eur)): OfferColumns) -> Answer<Offer> {
    let (word, kind, said, vat_class, asks) = own;
    let co2 = match note {
        Some(note) => Some(Co2 {
            material,
            energy,
            note: names(&note)?,
        }),
        None => None,
    };
    Ok(Offer {
        word,
        kind,
        names: names(&said)?,
        vat_class,
        asks,
        unit_names: unit.map(|unit| names(&unit)).transpose()?,
        co2,
        often_from: [chf, eur],
    })
}

type PriceColumns = (String, Currency, i32, NaiveDate, i64, i64);

fn price((offer, currency, months, starts_on, amount, setup): PriceColumns) -> Price {
    Price {
        offer,
        months,
        starts_on,
        amount: Money::new(amount, currency),
        setup,
    }
}

type RateColumns = (String, VatClass, NaiveDate, i32);

fn rate((country, class, starts_on, basis_points): RateColumns) -> VatRate {
    VatRate {
        country,
        class,
        starts_on,
        basis_points,
    }
}

pub(in crate::domain::products::catalog) fn offers(
    look: &mut Look<'_>,
    words: &[String],
) -> Answer<Vec<Offer>> {
    let rows: Vec<OfferColumns> = offers::table
        .filter(offers::word.eq_any(words))
        .order(offers::position)
        .select(OFFER)
        .load(look.conn)?;
    rows.into_iter().map(offer).collect()
}

/// Those that have begun on a day, by offer, months and first day.
pub(in crate::domain::products::catalog) fn prices(
    look: &mut Look<'_>,
    words: &[String],
    currency: Currency,
    on: NaiveDate,
) -> Answer<Vec<Price>> {
    let rows: Vec<PriceColumns> = prices::table
        .filter(prices::offer.eq_any(words))
        .filter(prices::currency.eq(currency))
        .filter(prices::starts_on.le(on))
        .order((prices::offer, prices::months, prices::starts_on))
        .load(look.conn)?;
    Ok(rows.into_iter().map(price).collect())
}

pub(in crate::domain::products::catalog) fn vat_rates(
    look: &mut Look<'_>,
    countries: &[&str],
) -> Answer<Vec<VatRate>> {
    let rows: Vec<RateColumns> = vat_rates::table
        .filter(vat_rates::country.eq_any(countries))
        .load(look.conn)?;
    Ok(rows.into_iter().map(rate).collect())
}

/// What the catalog has of offers, prices and rates: two imports come one after the other.
pub(super) fn lock(tx: &mut Tx<'_>, catalog: &mut Catalog) -> Answer<()> {
    let query = offers::table.order(offers::position).select(OFFER);
    let rows: Vec<OfferColumns> = lock_rows!(&mut *tx.conn, query)?;
    catalog.offers = rows.into_iter().map(offer).collect::<Answer<_>>()?;
    let query = prices::table.order((prices::offer, prices::months, prices::starts_on));
    let rows: Vec<PriceColumns> = lock_rows!(&mut *tx.conn, query)?;
    catalog.prices = rows.into_iter().map(price).collect();
    let query =
        vat_rates::table.order((vat_rates::country, vat_rates::class, vat_rates::starts_on));
    let rows: Vec<RateColumns> = lock_rows!(&mut *tx.conn, query)?;
    catalog.rates = rows.into_iter().map(rate).collect();
    Ok(())
}

pub(in crate::domain::products::catalog) fn put_offer(
    tx: &mut Tx<'_>,
    position: usize,
    offer: &Offer,
) -> Answer<()> {
    let [chf, eur] = offer.often_from;
    let co2 = offer.co2.as_ref();
    let said = (
        (
            offers::kind.eq(&offer.kind),
            offers::position.eq(place(position)),
            offers::names.eq(text(&offer.names)?),
            offers::vat_class.eq(offer.vat_class),
            offers::asks.eq(offer.asks),
        ),
        offers::unit_names.eq(offer.unit_names.as_ref().map(text).transpose()?),
        offers::co2_material.eq(co2.and_then(|co2| co2.material)),
        offers::co2_energy.eq(co2.and_then(|co2| co2.energy)),
        offers::co2_note.eq(co2.map(|co2| text(&co2.note)).transpose()?),
        offers::often_from_chf.eq(chf),
        offers::often_from_eur.eq(eur),
    );
    let row = (offers::word.eq(&offer.word), said.clone());
    both!(&mut *tx.conn, |c| diesel::insert_into(offers::table)
        .values(row)
        .on_conflict(offers::word)
        .do_update()
        .set(said)
        .execute(c))?;
    Ok(())
}

pub(in crate::domain::products::catalog) fn put_price(
    tx: &mut Tx<'_>,
    price: &Price,
) -> Answer<()> {
    let said = (
        prices::amount.eq(price.amount.minor()),
        prices::setup.eq(price.setup),
    );
    let row = (
        prices::offer.eq(&price.offer),
        prices::currency.eq(price.amount.currency()),
        prices::months.eq(price.months),
        prices::starts_on.eq(price.starts_on),
        said,
    );
    both!(&mut *tx.conn, |c| diesel::insert_into(prices::table)
        .values(row)
        .on_conflict((
            prices::offer,
            prices::currency,
            prices::months,
            prices::starts_on
        ))
        .do_update()
        .set(said)
        .execute(c))?;
    Ok(())
}

pub(in crate::domain::products::catalog) fn remove_price(
    tx: &mut Tx<'_>,
    price: &Price,
) -> Answer<()> {
    let one = prices::table.find((
        &price.offer,
        price.amount.currency(),
        price.months,
        price.starts_on,
    ));
    diesel::delete(one).execute(tx.conn)?;
    Ok(())
}

pub(in crate::domain::products::catalog) fn put_rate(
    tx: &mut Tx<'_>,
    rate: &VatRate,
) -> Answer<()> {
    let said = vat_rates::basis_points.eq(rate.basis_points);
    let row = (
        vat_rates::country.eq(&rate.country),
        vat_rates::class.eq(rate.class),
        vat_rates::starts_on.eq(rate.starts_on),
        said,
    );
    both!(&mut *tx.conn, |c| diesel::insert_into(vat_rates::table)
        .values(row)
        .on_conflict((vat_rates::country, vat_rates::class, vat_rates::starts_on))
        .do_update()
        .set(said)
        .execute(c))?;
    Ok(())
}

pub(in crate::domain::products::catalog) fn remove_rate(
    tx: &mut Tx<'_>,
    rate: &VatRate,
) -> Answer<()> {
    let one = vat_rates::table.find((&rate.country, rate.class, rate.starts_on));
    diesel::delete(one).execute(tx.conn)?;
    Ok(())
}

/// Takes out the offers that the file does not have; their prices are gone by then.
pub(super) fn remove_others(tx: &mut Tx<'_>, catalog: &Catalog) -> Answer<()> {
    let own: Vec<&str> = catalog.offers.iter().map(|one| one.word.as_str()).collect();
    diesel::delete(offers::table.filter(offers::word.ne_all(own))).execute(tx.conn)?;
    Ok(())
}
