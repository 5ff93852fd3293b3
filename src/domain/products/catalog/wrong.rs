//! What may be wrong with a catalog file, and at which line.

/// What is wrong with an entry.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is no TOML.
    #[error("this cannot be read: {0}")]
    Unreadable(String),
    /// A field that nobody asks for.
    #[error("the field {0:?} is unknown")]
    UnknownField(String),
    /// A field is missing.
    #[error("the field {0:?} is missing")]
    Missing(String),
    /// A field is of another type.
    #[error("{field:?} must be {expected}")]
    Type {
        /// Which field.
        field: String,
        /// What it must be.
        expected: &'static str,
    },
    /// A word is none.
    #[error(
        "{0:?} is no word: it begins with a letter and goes on with a-z, 0-9 and _, {1} at most"
    )]
    Word(String, usize),
    /// A word stands twice.
    #[error("the word {0:?} stands twice")]
    Twice(String),
    /// A name is empty, too long or cannot be printed.
    #[error("the name {0:?} must have 1 to {1} characters that can be printed")]
    Name(String, usize),
    /// A kind's category is none.
    #[error("there is no category {0:?}")]
    UnknownCategory(String),
    /// An offer's kind is none.
    #[error("there is no kind {0:?}")]
    UnknownKind(String),
    /// A word of a closed set is none.
    #[error("{field:?} must be one of: {expected}")]
    NoneOf {
        /// Which field.
        field: String,
        /// The words there are.
        expected: String,
    },
    /// A number is none, negative, too exact or too large.
    #[error("{0:?} is no {1}")]
    Number(String, &'static str),
    /// A period is none that the program knows.
    #[error("{0:?} is no period: the months are 1, 3 or those of 1 to 10 years")]
    Months(String),
    /// A country is none.
    #[error("{0:?} is no country: two letters as in ISO 3166")]
    Country(String),
    /// The same price or rate stands twice.
    #[error("{0} stands twice")]
    Again(String),
    /// An offer has nothing that can be bought.
    #[error("the offer {0:?} has no price")]
    NoPrice(String),
    /// What has begun is never changed (`spec/4-products.md`, "Catalog").
    #[error("{what} has begun and says {is}: it cannot be changed")]
    Begun {
        /// Which price or rate.
        what: String,
        /// What it says.
        is: String,
    },
    /// What has begun is never left out.
    #[error("{0} has begun: it cannot be left out")]
    Left(String),
    /// What would change the present or the past.
    #[error("{0} must begin after today: one before it has begun")]
    Late(String),
    /// The kind of an offer never changes.
    #[error("the offer {offer:?} is of the kind {kind:?} for good")]
    OtherKind {
        /// The word of the offer.
        offer: String,
        /// The word of its kind.
        kind: String,
    },
    /// An offer with products is left out.
    #[error("the offer {offer:?} is missing, but it is in use: products of it: {products}")]
    OfferInUse {
        /// The word of the offer.
        offer: String,
        /// How many products are of this offer.
        products: i64,
    },
    /// A kind is left out although it is in use.
    #[error(
        "the kind {kind:?} is missing, but it is in use: products of it: {products}, rights on it: {grants}"
    )]
    KindInUse {
        /// The word of the kind.
        kind: String,
        /// How many products are of this kind.
        products: i64,
        /// How many rights on the kind were given.
        grants: i64,
    },
}

/// Something wrong at a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub wrong: Wrong,
}
