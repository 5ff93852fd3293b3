//! The prepaid account: its statement, and money that is put onto it.

pub mod statement;
mod told;
pub mod top_up;
pub mod top_ups;
pub mod transfer;
