//! The texts of the two QR codes: pure.

use super::rules::{fitted, plain, whole_and_part};
use super::{Party, Reference, Slip};
use crate::ground::money::Money;

/// What version 25 of a QR code holds at error correction M, in bytes (Swiss Implementation Guidelines
/// for the QR-bill, "Maximum data content").
const SWISS_BYTES: usize = 997;
/// What version 13 holds at error correction M, in bytes (EPC069-12, "QR code").
const EPC_BYTES: usize = 331;

/// The data of the Swiss QR Code, version 0200: one element a line, those that are not used empty.
pub(super) fn swiss(slip: &Slip) -> String {
    let mut lines: Vec<String> = ["SPC", "0200", "1"].map(str::to_owned).to_vec();
    lines.push(slip.account.digits().to_owned());
    lines.extend(address(Some(&slip.payee)));
    // The ultimate creditor is for future use and must stay empty.
    lines.extend(address(None));
    lines.push(decimal(slip.amount));
    lines.push(slip.amount.currency().word().to_owned());
    lines.extend(address(slip.payer.as_ref()));
    lines.push(slip.reference.kind().to_owned());
    lines.push(slip.reference.digits().to_owned());
    lines.push(slip.message.clone());
    lines.push("EPD".to_owned());
    within(lines.join("\n"), SWISS_BYTES)
}

/// The data of the EPC QR code, version 002 (EPC069-12): with the BIC where one is known, which only
/// transfers within the area do not need; the structured reference leaves no room for a text.
pub(super) fn epc(slip: &Slip) -> String {
    let lines = [
        "BCD".to_owned(),
        "002".to_owned(),
        // UTF-8.
        "1".to_owned(),
        "SCT".to_owned(),
        slip.bic.clone(),
        fitted(&slip.payee.name, 70),
        slip.account.digits().to_owned(),
        format!("{}{}", slip.amount.currency().word(), decimal(slip.amount)),
        // No purpose.
        String::new(),
        match &slip.reference {
            Reference::Creditor(text) => text.clone(),
            Reference::Qr(_) => String::new(),
        },
    ];
    within(lines.join("\n"), EPC_BYTES)
}

fn address(party: Option<&Party>) -> [String; 7] {
    let Some(party) = party.map(Party::fitted) else {
        return Default::default();
    };
    [
        "S".to_owned(),
        party.name,
        party.street,
        party.house,
        party.postcode,
        party.town,
        party.country,
    ]
}

fn decimal(amount: Money) -> String {
    let (whole, part) = whole_and_part(amount);
    format!("{whole}.{part}")
}

/// Without accents when it would not fit with them: the longest fields are then well below the limit.
fn within(text: String, bytes: usize) -> String {
    if text.len() > bytes {
        plain(&text)
    } else {
        text
    }
}
