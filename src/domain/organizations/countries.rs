//! The countries of ISO 3166-1 (and Kosovo, which has a code in use), for addresses.

use crate::ground::i18n::Saying;

/// Makes the table: a code and the message of its name.
macro_rules! countries {
    ($($code:ident $key:literal,)+) => {
        /// All codes, sorted, with their names.
        pub const NAMED: &[(&str, fn() -> Saying)] = &[$((stringify!($code), || Saying::new($key)),)+];
    };
}

countries! {
    AD "country-AD", AE "country-AE", AF "country-AF", AG "country-AG", AI "country-AI",
    AL "country-AL", AM "country-AM", AO "country-AO", AQ "country-AQ", AR "country-AR",
    AS "country-AS", AT "country-AT", AU "country-AU", AW "country-AW", AX "country-AX",
    AZ "country-AZ", BA "country-BA", BB "country-BB", BD "country-BD", BE "country-BE",
    BF "country-BF", BG "country-BG", BH "country-BH", BI "country-BI", BJ "country-BJ",
    BL "country-BL", BM "country-BM", BN "country-BN", BO "country-BO", BQ "country-BQ",
    BR "country-BR", BS "country-BS", BT "country-BT", BV "country-BV", BW "country-BW",
    BY "country-BY", BZ "country-BZ", CA "country-CA", CC "country-CC", CD "country-CD",
    CF "country-CF", CG "country-CG", CH "country-CH", CI "country-CI", CK "country-CK",
    CL "country-CL", CM "country-CM", CN "country-CN", CO "country-CO", CR "country-CR",
    CU "country-CU", CV "country-CV", CW "country-CW", CX "country-CX", CY "country-CY",
    CZ "country-CZ", DE "country-DE", DJ "country-DJ", DK "country-DK", DM "country-DM",
    DO "country-DO", DZ "country-DZ", EC "country-EC", EE "country-EE", EG "country-EG",
    EH "country-EH", ER "country-ER", ES "country-ES", ET "country-ET", FI "country-FI",
    FJ "country-FJ", FK "country-FK", FM "country-FM", FO "country-FO", FR "country-FR",
    GA "country-GA", GB "country-GB", GD "country-GD", GE "country-GE", GF "country-GF",
    GG "country-GG", GH "country-GH", GI "country-GI", GL "country-GL", GM "country-GM",
    GN "country-GN", GP "country-GP", GQ "country-GQ", GR "country-GR", GS "country-GS",
    GT "country-GT", GU "country-GU", GW "country-GW", GY "country-GY", HK "country-HK",
    HM "country-HM", HN "country-HN", HR "country-HR", HT "country-HT", HU "country-HU",
    ID "country-ID", IE "country-IE", IL "country-IL", IM "country-IM", IN "country-IN",
    IO "country-IO", IQ "country-IQ", IR "country-IR", IS "country-IS", IT "country-IT",
    JE "country-JE", JM "country-JM", JO "country-JO", JP "country-JP", KE "country-KE",
    KG "country-KG", KH "country-KH", KI "country-KI", KM "country-KM", KN "country-KN",
    KP "country-KP", KR "country-KR", KW "country-KW", KY "country-KY", KZ "country-KZ",
    LA "country-LA", LB "country-LB", LC "country-LC", LI "country-LI", LK "country-LK",
    LR "country-LR", LS "country-LS", LT "country-LT", LU "country-LU", LV "country-LV",
    LY "country-LY", MA "country-MA", MC "country-MC", MD "country-MD", ME "country-ME",
    MF "country-MF", MG "country-MG", MH "country-MH", MK "country-MK", ML "country-ML",
    MM "country-MM", MN "country-MN", MO "country-MO", MP "country-MP", MQ "country-MQ",
    MR "country-MR", MS "country-MS", MT "country-MT", MU "country-MU", MV "country-MV",
    MW "country-MW", MX "country-MX", MY "country-MY", MZ "country-MZ", NA "country-NA",
    NC "country-NC", NE "country-NE", NF "country-NF", NG "country-NG", NI "country-NI",
    NL "country-NL", NO "country-NO", NP "country-NP", NR "country-NR", NU "country-NU",
    NZ "country-NZ", OM "country-OM", PA "country-PA", PE "country-PE", PF "country-PF",
    PG "country-PG", PH "country-PH", PK "country-PK", PL "country-PL", PM "country-PM",
    PN "country-PN", PR "country-PR", PS "country-PS", PT "country-PT", PW "country-PW",
    PY "country-PY", QA "country-QA", RE "country-RE", RO "country-RO", RS "country-RS",
    RU "country-RU", RW "country-RW", SA "country-SA", SB "country-SB", SC "country-SC",
    SD "country-SD", SE "country-SE", SG "country-SG", SH "country-SH", SI "country-SI",
    SJ "country-SJ", SK "country-SK", SL "country-SL", SM "country-SM", SN "country-SN",
    SO "country-SO", SR "country-SR", SS "country-SS", ST "country-ST", SV "country-SV",
    SX "country-SX", SY "country-SY", SZ "country-SZ", TC "country-TC", TD "country-TD",
    TF "country-TF", TG "country-TG", TH "country-TH", TJ "country-TJ", TK "country-TK",
    TL "country-TL", TM "country-TM", TN "country-TN", TO "country-TO", TR "country-TR",
    TT "country-TT", TV "country-TV", TW "country-TW", TZ "country-TZ", UA "country-UA",
    UG "country-UG", UM "country-UM", US "country-US", UY "country-UY", UZ "country-UZ",
    VA "country-VA", VC "country-VC", VE "country-VE", VG "country-VG", VI "country-VI",
    VN "country-VN", VU "country-VU", WF "country-WF", WS "country-WS", XK "country-XK",
    YE "country-YE", YT "country-YT", ZA "country-ZA", ZM "country-ZM", ZW "country-ZW",
}

/// Whether there is a country with this code.
pub fn exists(code: &str) -> bool {
    NAMED
        .binary_search_by_key(&code, |(known, _)| *known)
        .is_ok()
}

/// What the country with this code is called.
pub fn name(code: &str) -> Option<Saying> {
    let place = NAMED.binary_search_by_key(&code, |(known, _)| *known);
    place.ok().map(|place| (NAMED[place].1)())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_found() {
        assert!(NAMED.is_sorted_by_key(|(code, _)| *code) && NAMED.len() == 250);
        assert!(exists("CH") && exists("XK") && !exists("ch") && !exists("XX") && !exists(""));
    }
}
