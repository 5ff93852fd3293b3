//! Joins the doors: pages and worker in one program, started and stopped together.

use std::collections::HashSet;
use std::net::{SocketAddr, TcpListener};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{App as Actix, HttpServer, web};
use futures_util::FutureExt;
use secrecy::ExposeSecret;
use tokio::sync::watch;
use url::Url;

use crate::domain::accounting::{Seller, slips};
use crate::domain::identity::passwords::Policy;
use crate::ground::config::{Config, Mode};
use crate::ground::db::{Db, Target, migrate};
use crate::ground::money::Currency;
use crate::ground::password::Hasher;
use crate::ground::smtp::{From, Sender};
use crate::ground::time::Clock;
use crate::mail::Office;
use crate::web::frame::{App, Error, assets, headers, packing, session, trace};
use crate::web::routes;
use crate::worker::{Payments, Worker};

/// How long requests in flight may take after the program was told to stop.
const LAST_REQUESTS: u64 = 30;
/// How often the worker looks for work.
const TICK: Duration = Duration::from_secs(1);

/// A program that is put together but does not yet serve.
pub struct Console {
    /// What all visits share.
    pub app: App,
    /// The worker, to be run or ticked by hand.
    pub worker: Worker,
    /// Where it listens.
    pub address: SocketAddr,
    listener: TcpListener,
}

impl Console {
    /// Binds the port, migrates and opens the database, makes keys and sender.
    ///
    /// # Errors
    /// One sentence that names what is wrong.
    pub fn build(config: Config, clock: Clock, sender: Option<Sender>) -> Result<Self, String> {
        let listener = TcpListener::bind(config.listen)
            .map_err(|error| format!("cannot listen on {}: {error}", config.listen))?;
        let address = listener.local_addr().map_err(|error| error.to_string())?;
        let public = match &config.public_url {
            Some(url) => url.clone(),
            None => Url::parse(&format!("http://{address}")).map_err(|error| error.to_string())?,
        };
        let target = Target::parse(&config.database())?;
        migrate::up(&target).map_err(|failure| failure.to_string())?;
        let db = Db::open(target, clock).map_err(|failure| failure.to_string())?;
        let db = db.in_zone(config.provider.time_zone);
        let hasher = Hasher::new(config.password.memory_kib, config.password.passes)?;
        let policy = policy(&config)?;
        let sender = match sender {
            Some(sender) => sender,
            None => sender_of(&config, &public)?,
        };
        let office = Office::new(&config, public.clone());
        let app = App::new(db.clone(), config, hasher, policy, public);
        let payments = Payments::new(app.config(), app.public().clone(), app.providers().clone());
        let worker = Worker::new(db, office, sender, app.limits(), app.press().clone());
        let worker = worker.paying(payments);
        Ok(Self {
            app,
            worker,
            address,
            listener,
        })
    }

    /// Serves until it is told to stop: by a signal, or by the handle that `started` is given.
    ///
    /// # Errors
    /// When the server cannot run.
    pub async fn serve(
        self,
        works: bool,
        started: impl FnOnce(ServerHandle),
    ) -> std::io::Result<()> {
        assets::prepare();
        let Self {
            app,
            mut worker,
            listener,
            ..
        } = self;
        let demo = app.is_demo();
        let data = web::Data::new(app.clone());
        // The middleware, outermost first: log, headers and cookies, packing of streams, packing of pages, session. What surrounds
        // every handler (panics, error pages) stands in `web/frame/route.rs`.
        let server = HttpServer::new(move || {
            Actix::new()
                .app_data(data.clone())
                .app_data(web::PathConfig::default().error_handler(|_, _| Error::NotFound.into()))
                .app_data(
                    web::QueryConfig::default()
                        .error_handler(|_, _| Error::BadRequest("query").into()),
                )
                .wrap(session::middleware(&app))
                .wrap(from_fn(packing::middleware))
                .wrap(Compress::default())
                .wrap(from_fn(headers::middleware))
                .wrap(from_fn(trace::middleware))
                .configure(|config| routes::register(config, demo))
        })
        .workers(2)
        // An answer in several writes would else wait for the reader's acknowledgement of the first.
        .tcp_nodelay(true)
        .worker_max_blocking_threads(16)
        .client_request_timeout(Duration::from_secs(10))
        .shutdown_timeout(LAST_REQUESTS)
        .listen(listener)?
        .run();
        started(server.handle());
        let (stop, mut stopped) = watch::channel(false);
        let ending = worker.stopping();
        let working = tokio::spawn(async move {
            while works && !*stopped.borrow() {
                match AssertUnwindSafe(worker.tick()).catch_unwind().await {
                    Ok(Ok(_)) => {}
                    Ok(Err(failure)) => {
                        tracing::error!(%failure, "the worker failed; it tries again")
                    }
                    Err(_) => tracing::error!("the worker panicked; it tries again"),
                }
                // A second goes by, or the program is told to stop.
                let pause = tokio::time::timeout(TICK, stopped.changed());
                if matches!(pause.await, Ok(Err(_))) {
                    break;
                }
            }
        });
        let served = server.await;
        ending.store(true, Ordering::SeqCst);
        // The worker finishes the letter it is at: a stop never leaves one between sent and settled.
        if stop.send(true).is_err() {
            tracing::debug!("the worker had stopped before");
        }
        if let Err(error) = working.await {
            tracing::error!(%error, "the worker ended badly");
        }
        served
    }
}

fn policy(config: &Config) -> Result<Policy, String> {
    let listed: HashSet<String> = match &config.password.blocklist {
        Some(path) => std::fs::read_to_string(path)
            .map_err(|error| format!("password.blocklist {}: {error}", path.display()))?
            .lines()
            .map(str::to_lowercase)
            .collect(),
        None => HashSet::new(),
    };
    Ok(Policy {
        min_length: config.password.min_length,
        listed: Arc::new(listed),
        product: config.provider.name.clone(),
    })
}

/// Where letters go: to the mail server, else into the data folder.
///
/// # Errors
/// When an address cannot be read.
pub fn sender_of(config: &Config, public: &Url) -> Result<Sender, String> {
    let from = From::parse(&config.mail_from, public.host_str().unwrap_or("localhost"))?;
    match &config.smtp_url {
        Some(address) => Sender::smtp(address.expose_secret(), from),
        None => Ok(Sender::Folder(config.data.join("mail"), from)),
    }
}

/// Runs something asynchronous to its end: how the command line enters the runtime.
pub fn block_on<F: Future>(work: F) -> F::Output {
    actix_web::rt::System::new().block_on(work)
}

/// Warns of what works but is not meant for customers.
pub fn warnings(config: &Config) -> Vec<&'static str> {
    let mut warnings = Vec::new();
    if config.mode == Mode::Production && config.smtp_url.is_none() {
        warnings.push("SMTP_URL is not set: e-mails are written to files and reach nobody");
    }
    let payment = &config.payment;
    if payment.bic.is_empty() && slips::needs_bic(&payment.iban_eur) {
        warnings.push(
            "payment.bic is not set: transfers to payment.iban_eur need it, its bank is outside the EEA",
        );
    }
    let seller = Seller::of(config);
    for (currency, warning) in [(Currency::Chf, UNUSED_CHF), (Currency::Eur, UNUSED_EUR)] {
        if seller.ibans.contains_key(&currency) && !seller.takes_transfers(currency) {
            warnings.push(warning);
        }
    }
    warnings
}

const UNUSED_CHF: &str = "payment.iban_chf takes no transfers: it must be an IBAN of CH or LI, and \
    provider.postcode and provider.city be set";
const UNUSED_EUR: &str = "payment.iban_eur takes no transfers: it must be an IBAN that is no QR-IBAN, and \
    provider.postcode and provider.city be set";
