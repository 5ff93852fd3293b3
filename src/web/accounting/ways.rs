//! The ways to pay an order, as checkout and order page offer them.

use serde::Deserialize;

use super::quoted::Writing;
use crate::domain::accounting::Method;
use crate::domain::accounting::orders::{Payable, Wish};
use crate::ground::i18n::Saying;
use crate::web::frame::{FormView, Page};

/// How somebody wants to pay.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The word of a method.
    pub method: String,
    /// Whether the prepaid account pays first.
    pub prepaid: String,
    /// What was shown: the total and who is billed.
    pub shown: String,
    /// Who is to be billed; the checkout asks.
    pub address: String,
}

impl Fields {
    /// What is wished, if a method was chosen.
    pub fn wish(&self) -> Option<Wish> {
        Some(Wish {
            method: Method::from_word(&self.method)?,
            prepaid_first: self.prepaid == "on",
        })
    }

    /// The fields filled in again.
    pub fn view(&self) -> FormView {
        FormView::new()
            .fill("method", self.method.as_str())
            .fill("prepaid", self.prepaid.as_str())
    }
}

/// The ways to pay.
pub struct Ways {
    /// Word, name and hint of each method.
    pub methods: Vec<(&'static str, String, Option<String>)>,
    /// What stands beside *Prepaid account first*; none where there is nothing to pay with, or where
    /// the account pays all.
    pub prepaid: Option<String>,
    /// What is to be paid.
    pub total: String,
}

impl Ways {
    /// The ways of what there is to pay with.
    pub fn of(page: &Page, writing: &Writing, payable: &Payable) -> Self {
        let method = |method: &Method| {
            let hint = hint(*method, writing, payable).map(|saying| page.language.say(&saying));
            (method.word(), page.language.say(&method.saying()), hint)
        };
        let part = payable.from_prepaid();
        let partly = part.minor() > 0 && payable.rest().minor() > 0;
        Self {
            methods: payable.methods.iter().map(method).collect(),
            prepaid: partly.then(|| {
                let saying = Saying::new("accounting-prepaid-first-hint")
                    .with("part", writing.amount(part))
                    .with("rest", writing.amount(payable.rest()));
                page.language.say(&saying)
            }),
            total: writing.amount(payable.total),
        }
    }

    /// The same without a method.
    pub fn without(mut self, method: Option<Method>) -> Self {
        let word = method.map(Method::word);
        self.methods.retain(|(own, ..)| Some(*own) != word);
        self
    }
}

/// What stands beside a method (`spec/5-accounting.md`, "Checkout").
fn hint(method: Method, writing: &Writing, payable: &Payable) -> Option<Saying> {
    match method {
        Method::Card => Some(Saying::new("accounting-method-card-hint")),
        Method::Transfer => Some(Saying::new("accounting-method-transfer-hint")),
        Method::Prepaid => Some(
            Saying::new("accounting-method-prepaid-hint")
                .with("available", writing.amount(payable.available)),
        ),
        Method::PostFinance | Method::Twint | Method::PayPal => None,
    }
}
