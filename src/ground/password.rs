//! Passwords: Argon2id, off the async threads and never more than two at once.

use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};

use argon2::password_hash::PasswordHasher;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::oneshot;
use unicode_normalization::UnicodeNormalization;

use crate::ground::crypto::same;
use crate::ground::failure::{Answer, Failure};
use crate::ground::random;

/// How many run at once: 19 MiB each.
const AT_ONCE: usize = 2;
/// How many may wait; whoever comes later is told to come back.
const WAITING: usize = 50;

/// A password as typed, in Unicode's NFC, otherwise untouched; never shown.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Takes what was typed.
    pub fn new(typed: &str) -> Self {
        Self(typed.nfc().collect())
    }

    /// The characters, for the rules of strength.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("(password)")
    }
}

/// Hashes and verifies, a bounded number at once, and counts how often it verified.
#[derive(Clone)]
pub struct Hasher {
    inner: Arc<Inner>,
    jobs: Arc<Mutex<mpsc::Sender<Job>>>,
}

struct Inner {
    argon2: Argon2<'static>,
    waiting: AtomicUsize,
    evaluations: AtomicU64,
    dummy: String,
}

impl Hasher {
    /// With these costs (OWASP: 19,456 KiB and 2 passes, one lane).
    ///
    /// # Errors
    /// When the costs are out of Argon2's range.
    pub fn new(memory_kib: u32, passes: u32) -> Result<Self, String> {
        let params = Params::new(memory_kib, passes, 1, None)
            .map_err(|error| format!("password: {error}"))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let dummy = hash(&argon2, &random::key()).map_err(|error| error.to_string())?;
        let inner = Inner {
            argon2,
            waiting: AtomicUsize::new(0),
            evaluations: AtomicU64::new(0),
            dummy,
        };
        Ok(Self {
            inner: Arc::new(inner),
            jobs: Arc::new(Mutex::new(threads())),
        })
    }

    /// The hash that stands in for an account that does not exist: checking it costs the same.
    pub fn dummy(&self) -> String {
        self.inner.dummy.clone()
    }

    /// How many passwords were evaluated: what tests count instead of time.
    pub fn evaluations(&self) -> u64 {
        self.inner.evaluations.load(Ordering::SeqCst)
    }

    /// Hashes a new password.
    ///
    /// # Errors
    /// [`Failure::Busy`] when too many wait.
    pub async fn hash(&self, password: Password) -> Answer<String> {
        self.bounded(move |inner| hash(&inner.argon2, &password.0))
            .await?
    }

    /// Whether the password is the one of the stored hash.
    ///
    /// # Errors
    /// [`Failure::Busy`] when too many wait; a hash that cannot be read.
    pub async fn verify(&self, stored: String, password: Password) -> Answer<bool> {
        self.bounded(move |inner| {
            inner.evaluations.fetch_add(1, Ordering::SeqCst);
            matches(&stored, password.0.as_bytes())
        })
        .await?
    }

    /// Whether a stored hash was made with smaller costs than are in force now.
    pub fn is_outdated(&self, stored: &str) -> bool {
        let Ok(parsed) = PasswordHash::new(stored) else {
            return false;
        };
        let Ok(params) = Params::try_from(&parsed) else {
            return true;
        };
        let now = self.inner.argon2.params();
        params.m_cost() < now.m_cost() || params.t_cost() < now.t_cost()
    }

    async fn bounded<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> T + Send + 'static,
    ) -> Answer<T> {
        let _queue = Queue::enter(&self.inner.waiting)?;
        let (say, said) = oneshot::channel();
        let inner = Arc::clone(&self.inner);
        let job: Job = Box::new(move || {
            // Nobody listens any more when the visitor went away.
            drop(say.send(work(&inner)));
        });
        let sent = self.jobs.lock().map(|jobs| jobs.send(job));
        if !matches!(sent, Ok(Ok(()))) {
            return Err(Failure::Inconsistent("the hashing threads are gone".into()));
        }
        said.await
            .map_err(|_| Failure::Inconsistent("hashing panicked".into()))
    }
}

type Job = Box<dyn FnOnce() + Send>;

/// Two threads of their own: on the threads of the runtime, each of some thirty would keep 19 MiB.
fn threads() -> mpsc::Sender<Job> {
    let (jobs, take) = mpsc::channel::<Job>();
    let take = Arc::new(Mutex::new(take));
    for _ in 0..AT_ONCE {
        let take = Arc::clone(&take);
        std::thread::spawn(move || {
            loop {
                let job = match take.lock() {
                    Ok(take) => take.recv(),
                    Err(_) => break,
                };
                // The sender is gone with the last hasher.
                let Ok(job) = job else { break };
                if std::panic::catch_unwind(AssertUnwindSafe(job)).is_err() {
                    tracing::error!("hashing panicked");
                }
            }
        });
    }
    jobs
}

/// A stand in the queue; leaving it, also by a visitor who went away, frees it.
struct Queue<'a>(&'a AtomicUsize);

impl<'a> Queue<'a> {
    fn enter(waiting: &'a AtomicUsize) -> Answer<Self> {
        let before = waiting.fetch_add(1, Ordering::SeqCst);
        let queue = Self(waiting);
        if before >= WAITING + AT_ONCE {
            Err(Failure::Busy("password"))
        } else {
            Ok(queue)
        }
    }
}

impl Drop for Queue<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

thread_local! {
    /// The memory of this thread's evaluations: given back to the allocator each time, it would stay
    /// with the process in pieces.
    static MEMORY: RefCell<Vec<Block>> = const { RefCell::new(Vec::new()) };
}

/// Whether the password is the one of the stored hash, by the costs that stand in it.
fn matches(stored: &str, password: &[u8]) -> Answer<bool> {
    let broken =
        |why: &dyn std::fmt::Display| Failure::Inconsistent(format!("stored password hash: {why}"));
    let parsed = PasswordHash::new(stored).map_err(|error| broken(&error))?;
    let (Some(salt), Some(expected)) = (parsed.salt, parsed.hash) else {
        return Err(broken(&"without salt or hash"));
    };
    if parsed.algorithm.as_str() != "argon2id" {
        return Err(broken(&"not Argon2id"));
    }
    let params = Params::try_from(&parsed).map_err(|error| broken(&error))?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut found = vec![0; expected.as_bytes().len()];
    let evaluated = MEMORY.with_borrow_mut(|memory| {
        let blocks = argon2.params().block_count();
        if memory.len() < blocks {
            memory.resize(blocks, Block::default());
        }
        argon2.hash_password_into_with_memory(
            password,
            salt.as_ref(),
            &mut found,
            &mut memory[..blocks],
        )
    });
    evaluated.map_err(|error| broken(&error))?;
    Ok(same(&found, expected.as_bytes()))
}

fn hash(argon2: &Argon2<'static>, password: &str) -> Answer<String> {
    let hashed = argon2.hash_password(password.as_bytes());
    hashed
        .map(|hash| hash.to_string())
        .map_err(|error| Failure::Inconsistent(format!("hashing: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verifies(stored: &str, typed: &str) -> bool {
        let hasher = Hasher::new(64, 1).expect("cheap costs");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .expect("a runtime");
        runtime
            .block_on(hasher.verify(stored.to_owned(), Password::new(typed)))
            .expect("a readable hash")
    }

    #[test]
    fn passwords_are_compared_whole_and_in_one_spelling() {
        let hasher = Hasher::new(64, 1).expect("cheap costs");
        let long = format!(" {}\0é", "x".repeat(98));
        let stored = hash(&hasher.inner.argon2, Password::new(&long).text()).expect("a hash");
        assert!(verifies(&stored, &long));
        assert!(
            verifies(&stored, &long.replace('é', "e\u{301}")),
            "NFD is the same password"
        );
        for other in [
            long.trim_start().to_owned(),
            long.replace('é', "e"),
            format!("{long} "),
            long.replacen('x', "y", 1),
        ] {
            assert!(!verifies(&stored, &other));
        }
    }

    #[test]
    fn whoever_comes_when_fifty_wait_is_told_to_come_back_and_leaving_frees_a_place() {
        let waiting = AtomicUsize::new(0);
        let mut queue: Vec<_> = (0..WAITING + AT_ONCE)
            .map(|_| Queue::enter(&waiting))
            .collect();
        assert!(queue.iter().all(Result::is_ok));
        assert!(matches!(Queue::enter(&waiting), Err(Failure::Busy(_))));
        queue.pop();
        assert!(Queue::enter(&waiting).is_ok());
    }

    #[test]
    fn smaller_costs_are_outdated() {
        let weak = Hasher::new(64, 1).expect("cheap costs");
        let strong = Hasher::new(128, 1).expect("cheap costs");
        assert!(strong.is_outdated(&weak.dummy()) && !weak.is_outdated(&strong.dummy()));
        assert!(weak.dummy().starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
    }
}
