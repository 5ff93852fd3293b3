//! The press: documents drawn off the async threads, never more than two at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Semaphore;

use super::Paper;
use crate::ground::failure::{Answer, Failure};

/// How many are drawn at once.
const AT_ONCE: usize = 2;
/// How many may wait; whoever comes later is told to come back.
const WAITING: usize = 50;

/// Draws papers for all doors; its copies share the places.
#[derive(Clone)]
pub struct Press {
    places: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl Press {
    /// A press with its two places.
    pub fn new() -> Self {
        Self {
            places: Arc::new(Semaphore::new(AT_ONCE)),
            waiting: Arc::new(AtomicUsize::new(0)),
        }
    }

    /// Draws a paper, when a place is free.
    ///
    /// # Errors
    /// [`Failure::Busy`] when too many wait; when the paper cannot be drawn.
    pub async fn draw(&self, paper: Paper) -> Answer<Vec<u8>> {
        self.draw_all(vec![paper]).await
    }

    /// Draws papers into one file, when a place is free.
    ///
    /// # Errors
    /// [`Failure::Busy`] when too many wait; when the papers cannot be drawn.
    pub async fn draw_all(&self, papers: Vec<Paper>) -> Answer<Vec<u8>> {
        let broken = |why: &str| Failure::Inconsistent(format!("documents: {why}"));
        let _queue = Queue::enter(&self.waiting)?;
        let places = Arc::clone(&self.places);
        let place = places.acquire_owned().await;
        let place = place.map_err(|_| broken("the press is closed"))?;
        let drawn = tokio::task::spawn_blocking(move || {
            let drawn = super::draw_all(&papers);
            // Also when nobody waits for it any more, the place is taken until it is drawn.
            drop(place);
            drawn
        });
        drawn.await.map_err(|_| broken("drawing panicked"))?
    }
}

/// A stand in the queue; leaving it, also by somebody who went away, frees it.
struct Queue<'a>(&'a AtomicUsize);

impl<'a> Queue<'a> {
    fn enter(waiting: &'a AtomicUsize) -> Answer<Self> {
        let before = waiting.fetch_add(1, Ordering::SeqCst);
        let queue = Self(waiting);
        if before >= WAITING + AT_ONCE {
            Err(Failure::Busy("documents"))
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
