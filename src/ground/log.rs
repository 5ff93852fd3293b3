//! The log: lines for eyes or JSON for machines; no secret, no token of an address.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::ground::config::{Config, LogFormat};
use crate::ground::random;

/// Starts the log; a second start in one process changes nothing.
pub fn start(config: &Config) {
    let filter = EnvFilter::try_new(&config.log.filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::registry().with(filter);
    let writer = std::io::stderr;
    let started = match config.log_format() {
        LogFormat::Json => lines
            .with(
                tracing_subscriber::fmt::layer()
                    .json()
                    .flatten_event(true)
                    .with_writer(writer),
            )
            .try_init(),
        LogFormat::Text => lines
            .with(
                tracing_subscriber::fmt::layer()
                    .with_target(false)
                    .with_writer(writer),
            )
            .try_init(),
    };
    if started.is_err() {
        tracing::debug!("the log runs already");
    }
}

/// A new request id: twelve characters that can be read over the telephone.
pub fn request_id() -> String {
    data_encoding::BASE32_NOPAD
        .encode(&random::bytes::<8>())
        .chars()
        .take(12)
        .collect()
}

/// A text of a stranger, fit to stand in one line of the log: no control characters, not endless.
pub fn tame(text: &str, longest: usize) -> String {
    text.chars()
        .filter(|sign| !sign.is_control())
        .take(longest)
        .collect()
}
