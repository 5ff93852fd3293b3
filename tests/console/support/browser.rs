//! A real Chromium for the journeys, spoken to by the DevTools protocol (CDP).
//!
//! One Chromium serves the whole test process; every [`Tab`] has a browser context of its own, so
//! no test sees another's cookies. A tab behaves like a person: it finds things by their accessible
//! names, types and clicks with the browser's own input events, and **panics** when something is
//! not there, not visible or covered. Whatever leads to another page waits until that is loaded.
//!
//! With `Tab::new(false, …)` the page's scripts do not run (`<noscript>` shows); [`Tab::eval`] and
//! the mouse go on.

use std::collections::VecDeque;
use std::fmt::Display;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async_with_config};

use super::cluster::start_guarded;

/// How long a page may take to load and an answer of Chromium to come.
const LOAD: Duration = Duration::from_secs(15);
/// How long something may take to appear on a page that is loaded (scripts, transitions).
const APPEAR: Duration = Duration::from_secs(3);
/// Between two looks at something that Chromium sends no event for.
const LOOK: Duration = Duration::from_millis(10);

/// Starts Chromium, prints where it listens and ends everything when standard input closes.
const LAUNCH: &str = r#"
command -v chromium >/dev/null || { echo missing; exit; }
profile=$(mktemp -d "${TMPDIR:-/tmp}/manager-chromium.XXXXXX") || exit
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync \
    --disable-dev-shm-usage --disable-backgrounding-occluded-windows \
    --disable-renderer-backgrounding --hide-scrollbars --lang=en-US \
    --remote-debugging-port=0 --user-data-dir="$profile" \
    about:blank </dev/null >/dev/null 2>"$profile/log" &
chromium=$!
tries=0
until [ "$(wc -l 2>/dev/null <"$profile/DevToolsActivePort")" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ] || ! kill -0 $chromium 2>/dev/null; then
        echo "broken: $(tail -n 5 "$profile/log" | tr '\n' ' ')"
        break
    fi
    sleep 0.05
done
# The port and the path, on two lines.
[ ! -e "$profile/DevToolsActivePort" ] || (read -r port; read -r path; echo "ws://127.0.0.1:$port$path") <"$profile/DevToolsActivePort"
cat >/dev/null
trap '' TERM
kill -TERM 0
tries=0
while kill -0 $chromium 2>/dev/null && [ $tries -lt 100 ]; do
    tries=$((tries + 1))
    sleep 0.05
done
rm -rf "$profile"
kill -KILL 0
"#;

/// Where the Chromium of this test process listens; starts it at the first call.
fn endpoint() -> &'static str {
    static ENDPOINT: OnceLock<String> = OnceLock::new();
    ENDPOINT.get_or_init(|| {
        let mut launcher = Command::new("sh");
        launcher.args(["-c", LAUNCH]).stderr(Stdio::null());
        match must(start_guarded(&mut launcher), "Chromium did not start") {
            word if word == "missing" => {
                panic!("Chromium is missing: install the package chromium")
            }
            url if url.starts_with("ws://") => url,
            problem => panic!("Chromium did not start: {problem}"),
        }
    })
}

/// What a person may look for by its name.
#[derive(Clone, Copy)]
struct Kind {
    word: &'static str,
    css: &'static str,
}

const BUTTON: Kind = Kind {
    word: "button",
    css: "button, summary, [role=button], [role=menuitem], [role=tab], \
          input[type=submit], input[type=button], input[type=reset], input[type=image]",
};
const LINK: Kind = Kind {
    word: "link",
    css: "a[href], area[href], [role=link]",
};
const FIELD: Kind = Kind {
    word: "field",
    css: "textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], \
          [type=button], [type=reset], [type=image], [type=file])",
};
const CHOICE: Kind = Kind {
    word: "radio button or checkbox",
    css: "input[type=checkbox], input[type=radio], [role=switch], [role=checkbox]",
};
const SELECT: Kind = Kind {
    word: "select",
    css: "select",
};

/// `this` is a kind of thing that a person could see; an AX node may be a text inside it.
const IS_VISIBLE: &str = "function (css) {
    if (this.nodeType !== Node.ELEMENT_NODE || !this.matches(css)) return false;
    const sees = (e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
        && e.getClientRects().length > 0;
    return sees(this) || [...(this.labels ?? [])].some(sees) && this.checkVisibility();
}";

/// The point to click on: the middle of `this`, or of its label when a style hides the box itself.
/// A text instead says why there is none (yet: a popover may still be flying in).
const POINT: &str = "function () {
    const moves = (a) => a.playState === 'running' && a.effect.target?.contains(this)
        && a.effect.getComputedTiming().endTime !== Infinity;
    if (document.getAnimations().some(moves)) return 'is moving';
    let problem = 'has no size';
    for (const e of [this, ...(this.labels ?? [])]) {
        const r = e.getClientRects()[0];
        if (!r || !e.checkVisibility({ visibilityProperty: true })) continue;
        const x = r.x + r.width / 2, y = r.y + r.height / 2;
        const hit = document.elementFromPoint(x, y);
        if (hit && (e.contains(hit) || [...(this.labels ?? [])].some((l) => l.contains(hit)))) return [x, y];
        problem = hit ? 'is covered by ' + hit.cloneNode(false).outerHTML : 'is outside the window';
    }
    return problem;
}";

/// The names of what can be seen, for the message of a panic; near enough to the real ones.
const NAMES: &str = "(css) => [...document.querySelectorAll(css)]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }))
    .map((e) => (e.ariaLabel || [...(e.labels ?? [])].map((l) => l.innerText).join(' ')
        || e.innerText || e.value || e.title || '').trim().replace(/\\s+/g, ' '))";

/// One tab in a browser context of its own, which ends with it. See the module's description.
pub struct Tab {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    frame: String,
    last_call: u64,
    events: VecDeque<Value>,
    errors: Vec<String>,
    features: Vec<(String, String)>,
    /// The document shown, by Chromium's loader id.
    document: String,
    /// The document that was loaded last.
    loaded: String,
    /// Something asked for another document, which is not there yet.
    leaving: bool,
    loading: bool,
    documents: Vec<String>,
}

impl Tab {
    /// Opens an empty tab of that size in CSS pixels, with or without the page's scripts.
    ///
    /// Motion is reduced from the start: a transition would only make a journey slow.
    ///
    /// # Panics
    /// With one line that names the package when Chromium is missing.
    pub async fn new(javascript: bool, width: u32, height: u32) -> Self {
        let limits = WebSocketConfig::default()
            .max_message_size(None)
            .max_frame_size(None);
        let opened = connect_async_with_config(endpoint(), Some(limits), true).await;
        let (socket, _) = must(opened, "Chromium does not answer");
        let mut tab = Self {
            socket,
            session: None,
            frame: String::new(),
            last_call: 0,
            events: VecDeque::new(),
            errors: Vec::new(),
            features: Vec::new(),
            document: String::new(),
            loaded: String::new(),
            leaving: false,
            loading: false,
            documents: Vec::new(),
        };
        tab.attach(width, height).await;
        for domain in ["Page", "Runtime", "Log", "DOM"] {
            tab.command(&format!("{domain}.enable"), json!({})).await;
        }
        tab.command("Page.setLifecycleEventsEnabled", json!({ "enabled": true }))
            .await;
        // Several tests share the browser, so no tab may rely on being in front.
        tab.command(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        )
        .await;
        tab.command(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": !javascript }),
        )
        .await;
        tab.resize(width, height).await;
        tab.prefers("prefers-reduced-motion", "reduce").await;
        tab
    }

    async fn attach(&mut self, width: u32, height: u32) {
        let context = self
            .command(
                "Target.createBrowserContext",
                json!({ "disposeOnDetach": true }),
            )
            .await;
        let target = self
            .command(
                "Target.createTarget",
                json!({
                    "url": "about:blank", "width": width, "height": height,
                    "browserContextId": context["browserContextId"],
                }),
            )
            .await;
        let attached = self
            .command(
                "Target.attachToTarget",
                json!({ "targetId": target["targetId"], "flatten": true }),
            )
            .await;
        // A page's main frame carries the id of its target.
        self.frame = text_of(&target["targetId"]);
        self.session = Some(text_of(&attached["sessionId"]));
    }

    // ── Going somewhere ──────────────────────────────────────────────────────────────────────────

    /// Opens an address and waits until it is loaded.
    pub async fn goto(&mut self, url: &str) {
        let answer = self.command("Page.navigate", json!({ "url": url })).await;
        if let Some(error) = answer["errorText"].as_str() {
            panic!("{url} cannot be opened: {error}");
        }
        // Without a loader the address only led to another place of the same document.
        let Some(loader) = answer["loaderId"].as_str().map(str::to_owned) else {
            return;
        };
        self.wait_until(|tab| tab.loaded == loader, &format!("opening {url}"))
            .await;
        self.leaving = false;
        self.loading = false;
    }

    /// Loads the page again, as the browser's button does.
    pub async fn reload(&mut self) {
        self.settle("before reloading").await;
        self.leaving = true;
        self.command("Page.reload", json!({})).await;
        self.settle("reloading").await;
    }

    /// Clicks the one visible button of that accessible name (its text, label or `aria-label`).
    pub async fn click_button(&mut self, name: &str) {
        self.click_named(":root", BUTTON, name).await;
    }

    /// The same, looking only inside the first element that `within` selects: a row, a dialog.
    pub async fn click_button_in(&mut self, within: &str, name: &str) {
        self.click_named(within, BUTTON, name).await;
    }

    /// Clicks the one visible link of that accessible name.
    pub async fn click_link(&mut self, name: &str) {
        self.click_named(":root", LINK, name).await;
    }

    /// The same, looking only inside the first element that `within` selects.
    pub async fn click_link_in(&mut self, within: &str, name: &str) {
        self.click_named(within, LINK, name).await;
    }

    /// Clicks the first element that a selector finds: for what has no name of its own.
    pub async fn click(&mut self, css: &str) {
        let object = self.first(css).await;
        self.click_object(&object, css).await;
    }

    async fn click_named(&mut self, within: &str, kind: Kind, name: &str) {
        let object = self.find(within, kind, name).await;
        self.click_object(&object, &format!("the {} “{name}”", kind.word))
            .await;
    }

    // ── Filling in ───────────────────────────────────────────────────────────────────────────────

    /// Types `text` into the field with that label, in place of what stood there.
    ///
    /// Dates and times want their value (`2026-11-21`), whatever the browser shows.
    pub async fn fill(&mut self, label: &str, text: &str) {
        let field = self.find(":root", FIELD, label).await;
        let by_value = self
            .on(
                &field,
                "function () {
                    if (['date', 'datetime-local', 'month', 'week', 'time', 'color', 'range'].includes(this.type)) return true;
                    this.scrollIntoView({ block: 'nearest' });
                    this.focus();
                    this.select();
                    return false;
                }",
                json!([]),
            )
            .await;
        if by_value == json!(true) {
            let set = "function (value) {
                this.focus();
                this.value = value;
                for (const name of ['input', 'change']) this.dispatchEvent(new Event(name, { bubbles: true }));
            }";
            self.on(&field, set, json!([text])).await;
        } else if text.is_empty() {
            self.key("Delete").await;
        } else {
            self.command("Input.insertText", json!({ "text": text }))
                .await;
        }
        self.settle(&format!("filling in “{label}”")).await;
        self.check_value(&field, label, text).await;
    }

    /// A field may be read-only or cut its text; a journey should not go on without noticing.
    async fn check_value(&mut self, field: &str, label: &str, text: &str) {
        let Ok(kept) = self
            .try_on(field, "function () { return this.value }", json!([]))
            .await
        else {
            return; // The page sent itself off (a code that is complete): the field is gone.
        };
        assert!(
            kept == json!(text),
            "the field “{label}” holds {kept} after “{text}” was typed\n{}",
            self.situation().await
        );
    }

    /// What the field with that label holds.
    pub async fn value(&mut self, label: &str) -> String {
        let field = self.find(":root", FIELD, label).await;
        let value = self
            .on(&field, "function () { return this.value }", json!([]))
            .await;
        text_of(&value)
    }

    /// Chooses the radio button or ticks the checkbox with that label, unless it is chosen already.
    pub async fn choose(&mut self, label: &str) {
        self.set_choice(label, true).await;
    }

    /// Takes the tick off the checkbox with that label, unless it has none.
    pub async fn unchoose(&mut self, label: &str) {
        self.set_choice(label, false).await;
    }

    async fn set_choice(&mut self, label: &str, wanted: bool) {
        const STATE: &str = "function () { return this.checked ?? this.ariaChecked === 'true' }";
        let choice = self.find(":root", CHOICE, label).await;
        if self.on(&choice, STATE, json!([])).await == json!(wanted) {
            return;
        }
        self.click_object(&choice, &format!("the choice “{label}”"))
            .await;
        if let Ok(state) = self.try_on(&choice, STATE, json!([])).await {
            assert!(
                state == json!(wanted),
                "the choice “{label}” did not change by a click"
            );
        }
    }

    /// Whether the radio button or checkbox with that label is chosen.
    pub async fn is_chosen(&mut self, label: &str) -> bool {
        let choice = self.find(":root", CHOICE, label).await;
        self.on(&choice, "function () { return this.checked }", json!([]))
            .await
            == json!(true)
    }

    /// Selects the option with that text in the select with that label.
    pub async fn select(&mut self, label: &str, option: &str) {
        // The list opens in a window of the system, which no event of ours reaches.
        const SELECT_OPTION: &str = "function (text) {
            const options = [...this.options];
            const option = options.find((o) => !o.disabled && o.text.trim() === text);
            if (!option) return options.map((o) => o.text.trim());
            this.focus();
            option.selected = true;
            for (const name of ['input', 'change']) this.dispatchEvent(new Event(name, { bubbles: true }));
            return true;
        }";
        let select = self.find(":root", SELECT, label).await;
        let found = self.on(&select, SELECT_OPTION, json!([option])).await;
        assert!(
            found == json!(true),
            "the select “{label}” has no option “{option}”, only {found}"
        );
        self.settle(&format!("selecting “{option}”")).await;
    }

    /// Puts a file of this machine into the file field with that label.
    pub async fn attach_file(&mut self, label: &str, path: &Path) {
        self.settle("the page before").await;
        // Chromium adds “No file chosen” to the accessible name, in its own language.
        let field = format!(
            "[...document.querySelectorAll('input[type=file]')]
                .find((e) => [...e.labels].some((l) => l.innerText.trim() === {}))",
            json!(label)
        );
        let field = self
            .command("Runtime.evaluate", json!({ "expression": field }))
            .await["result"]["objectId"]
            .take();
        assert!(
            field.is_string(),
            "no file field is called “{label}”\n{}",
            self.situation().await
        );
        let files = json!({ "objectId": field, "files": [path] });
        self.command("DOM.setFileInputFiles", files).await;
        self.settle(&format!("attaching to “{label}”")).await;
    }

    /// Presses a key where the focus is: `Enter`, `Tab`, `Escape`, `Space`, `Backspace`, `Delete`,
    /// `ArrowUp` …, or one character.
    pub async fn press(&mut self, key: &str) {
        self.key(key).await;
        self.settle(&format!("pressing {key}")).await;
    }

    async fn key(&mut self, key: &str) {
        let (key, code, number, text) = match key {
            "Enter" => ("Enter", "Enter", 13, "\r"),
            "Tab" => ("Tab", "Tab", 9, ""),
            "Escape" => ("Escape", "Escape", 27, ""),
            "Space" | " " => (" ", "Space", 32, " "),
            "Backspace" => ("Backspace", "Backspace", 8, ""),
            "Delete" => ("Delete", "Delete", 46, ""),
            "Home" => ("Home", "Home", 36, ""),
            "End" => ("End", "End", 35, ""),
            "ArrowLeft" => ("ArrowLeft", "ArrowLeft", 37, ""),
            "ArrowUp" => ("ArrowUp", "ArrowUp", 38, ""),
            "ArrowRight" => ("ArrowRight", "ArrowRight", 39, ""),
            "ArrowDown" => ("ArrowDown", "ArrowDown", 40, ""),
            other if other.chars().count() == 1 => (other, "", 0, other),
            other => panic!("no key is called {other}"),
        };
        let down = if text.is_empty() {
            "rawKeyDown"
        } else {
            "keyDown"
        };
        for kind in [down, "keyUp"] {
            let mut event = json!({
                "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number,
            });
            if kind == "keyDown" {
                event["text"] = json!(text);
            }
            self.input("Input.dispatchKeyEvent", event).await;
        }
    }

    // ── Reading ──────────────────────────────────────────────────────────────────────────────────

    /// The visible text of the first element that a selector finds.
    pub async fn text(&mut self, css: &str) -> String {
        let object = self.first(css).await;
        let text = self
            .on(
                &object,
                "function () { return this.innerText.trim() }",
                json!([]),
            )
            .await;
        text_of(&text)
    }

    /// The visible texts of all elements that a selector finds.
    pub async fn texts(&mut self, css: &str) -> Vec<String> {
        let script = format!(
            "[...document.querySelectorAll({})].map((e) => e.innerText.trim())",
            json!(css)
        );
        let texts = self.eval(&script).await;
        texts
            .as_array()
            .into_iter()
            .flatten()
            .map(text_of)
            .collect()
    }

    /// Whether a selector finds anything, visible or not.
    pub async fn exists(&mut self, css: &str) -> bool {
        let script = format!("document.querySelector({}) !== null", json!(css));
        self.eval(&script).await == json!(true)
    }

    /// Whether a selector finds anything that a person could see.
    pub async fn sees(&mut self, css: &str) -> bool {
        let script = format!(
            "[...document.querySelectorAll({})].some((e) => e.checkVisibility({{ visibilityProperty: true }}))",
            json!(css)
        );
        self.eval(&script).await == json!(true)
    }

    /// Waits until a selector finds something visible: for what a script shows in its own time.
    pub async fn wait_for(&mut self, css: &str) {
        let looking = async {
            while !self.sees(css).await {
                sleep(LOOK).await;
            }
        };
        if timeout(LOAD, looking).await.is_err() {
            panic!("nothing visible is {css}\n{}", self.situation().await);
        }
    }

    /// The document's title.
    pub async fn title(&mut self) -> String {
        text_of(&self.eval("document.title").await)
    }

    /// The address of the page.
    pub async fn url(&mut self) -> String {
        text_of(&self.eval("location.href").await)
    }

    /// The value of a JavaScript expression in the page; a promise is waited for.
    pub async fn eval(&mut self, js: &str) -> Value {
        must(self.evaluate(js).await, js)
    }

    /// What Chromium or the page complained of since the tab was opened: exceptions, refusals by
    /// the Content-Security-Policy, `console.error`, missing files.
    ///
    /// A page's own status (422 of a form, 404) is no complaint: Chromium notes it, tests expect it.
    pub async fn console_errors(&mut self) -> Vec<String> {
        self.evaluate("0").await.ok(); // Everything said before its answer has come by now.
        self.note_events();
        self.errors.clone()
    }

    // ── The window ───────────────────────────────────────────────────────────────────────────────

    /// Another size of the window, in CSS pixels.
    pub async fn resize(&mut self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size)
            .await;
    }

    /// From now on the person prefers dark colours.
    pub async fn dark(&mut self) {
        self.prefers("prefers-color-scheme", "dark").await;
    }

    /// Sets a media feature, such as `forced-colors` to `active`.
    pub async fn prefers(&mut self, feature: &str, value: &str) {
        self.features.retain(|(name, _)| name != feature);
        self.features.push((feature.to_owned(), value.to_owned()));
        let features: Vec<Value> = self
            .features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.command(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await;
    }

    /// Takes a picture (PNG) of the whole page, also of what one would have to scroll to.
    pub async fn screenshot(&mut self, path: impl AsRef<Path>) {
        let path = path.as_ref();
        let sizes = self.command("Page.getLayoutMetrics", json!({})).await;
        let mut clip = sizes["cssContentSize"].clone();
        clip["scale"] = json!(1);
        let whole = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.command("Page.captureScreenshot", whole).await;
        let bytes = data_encoding::BASE64.decode(text_of(&picture["data"]).as_bytes());
        if let Some(folder) = path.parent() {
            must(std::fs::create_dir_all(folder), "the picture's folder");
        }
        must(
            std::fs::write(path, must(bytes, "the picture")),
            "the picture",
        );
    }

    /// Any command of the protocol in this tab, such as `WebAuthn.addVirtualAuthenticator`.
    pub async fn command(&mut self, method: &str, parameters: Value) -> Value {
        must(self.call(method, parameters).await, method)
    }

    // ── Finding ──────────────────────────────────────────────────────────────────────────────────

    /// The one visible thing of a kind with an accessible name, as a handle of the protocol.
    async fn find(&mut self, within: &str, kind: Kind, name: &str) -> String {
        self.settle("the page before").await;
        let mut seen = 0;
        let looking = async {
            loop {
                if let Ok(mut found) = self.matches(within, kind, name).await {
                    seen = found.len();
                    if let (Some(only), true) = (found.pop(), found.is_empty()) {
                        return only;
                    }
                }
                sleep(LOOK).await;
            }
        };
        if let Ok(found) = timeout(APPEAR, looking).await {
            return found;
        }
        let names = format!("({NAMES})({})", json!(kind.css));
        let names = self.evaluate(&names).await.unwrap_or_default();
        panic!(
            "{seen} visible {}s are called “{name}” in {within}; the page shows: {names}\n{}",
            kind.word,
            self.situation().await
        );
    }

    /// Handles of all visible things of a kind with that name. Chromium computes no name for what
    /// is hidden.
    async fn matches(
        &mut self,
        within: &str,
        kind: Kind,
        name: &str,
    ) -> Result<Vec<String>, String> {
        let root = format!("document.querySelector({})", json!(within));
        let root = self
            .call("Runtime.evaluate", json!({ "expression": root }))
            .await?["result"]["objectId"]
            .take();
        let mut visible = Vec::new();
        if root.is_null() {
            return Ok(visible);
        }
        let query = json!({ "objectId": root, "accessibleName": name });
        let found = self.call("Accessibility.queryAXTree", query).await?;
        for node in found["nodes"].as_array().into_iter().flatten() {
            let resolved = json!({ "backendNodeId": node["backendDOMNodeId"] });
            let Ok(resolved) = self.call("DOM.resolveNode", resolved).await else {
                continue;
            };
            let object = text_of(&resolved["object"]["objectId"]);
            let sees = self.try_on(&object, IS_VISIBLE, json!([kind.css])).await?;
            if sees == json!(true) && node["ignored"] != json!(true) {
                visible.push(object);
            }
        }
        Ok(visible)
    }

    /// A handle of the first element that a selector finds.
    async fn first(&mut self, css: &str) -> String {
        self.settle("the page before").await;
        let expression = format!("document.querySelector({})", json!(css));
        let found = self
            .command("Runtime.evaluate", json!({ "expression": expression }))
            .await;
        match found["result"]["objectId"].as_str() {
            Some(object) => object.to_owned(),
            None => panic!("nothing is {css}\n{}", self.situation().await),
        }
    }

    /// Scrolls to a thing, waits until it stands still and can be hit, and clicks.
    async fn click_object(&mut self, object: &str, what: &str) {
        self.on(
            object,
            "function () { this.scrollIntoView({ block: 'nearest', behavior: 'instant' }) }",
            json!([]),
        )
        .await;
        let mut last = Value::Null;
        let looking = async {
            loop {
                let point = self.on(object, POINT, json!([])).await;
                if point.is_array() && point == last {
                    return point;
                }
                last = point;
                sleep(LOOK).await;
            }
        };
        let Ok(point) = timeout(APPEAR, looking).await else {
            panic!(
                "{what} cannot be clicked: it “{}”\n{}",
                text_of(&last),
                self.situation().await
            );
        };
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({ "type": kind, "x": point[0], "y": point[1], "button": button, "clickCount": 1 });
            self.input("Input.dispatchMouseEvent", event).await;
        }
        self.settle(&format!("clicking {what}")).await;
    }

    /// Input that may end the page it goes to, and then is not acknowledged.
    async fn input(&mut self, method: &str, event: Value) {
        if let Err(problem) = self.call(method, event).await
            && !problem.contains("navigated or closed")
        {
            panic!("{method}: {problem}");
        }
    }

    /// Calls a function with `this` being the thing behind a handle.
    async fn on(&mut self, object: &str, function: &str, arguments: Value) -> Value {
        must(self.try_on(object, function, arguments).await, function)
    }

    async fn try_on(
        &mut self,
        object: &str,
        function: &str,
        arguments: Value,
    ) -> Result<Value, String> {
        let arguments: Vec<Value> = arguments
            .as_array()
            .into_iter()
            .flatten()
            .map(|value| json!({ "value": value }))
            .collect();
        let call = json!({
            "objectId": object, "functionDeclaration": function, "arguments": arguments,
            "returnByValue": true,
        });
        value_of(self.call("Runtime.callFunctionOn", call).await?)
    }

    async fn evaluate(&mut self, js: &str) -> Result<Value, String> {
        let expression = json!({ "expression": js, "returnByValue": true, "awaitPromise": true, "userGesture": true });
        value_of(self.call("Runtime.evaluate", expression).await?)
    }

    // ── Waiting ──────────────────────────────────────────────────────────────────────────────────

    /// Waits for the page that the last action led to, if it led to one.
    ///
    /// Chromium says that a document was asked for before the renderer answers the next question on
    /// the same channel. So one question suffices to know whether there is anything to wait for.
    async fn settle(&mut self, doing: &str) {
        if self.evaluate("0").await.is_err() {
            self.leaving = true;
        }
        self.wait_until(
            |tab| !tab.leaving && !tab.loading && tab.document == tab.loaded,
            doing,
        )
        .await;
    }

    async fn wait_until(&mut self, done: impl Fn(&Self) -> bool, doing: &str) {
        let waiting = async {
            self.note_events();
            while !done(self) {
                let message = self.receive().await;
                self.events.push_back(message);
                self.note_events();
            }
        };
        if timeout(LOAD, waiting).await.is_err() {
            panic!(
                "the page is not loaded {} s after {doing}\n{}",
                LOAD.as_secs(),
                self.situation().await
            );
        }
    }

    fn note_events(&mut self) {
        while let Some(event) = self.events.pop_front() {
            if event["sessionId"].as_str() == self.session.as_deref() {
                self.note(text_of(&event["method"]).as_str(), &event["params"]);
            }
        }
    }

    fn note(&mut self, method: &str, about: &Value) {
        let here = about["frameId"] == json!(self.frame);
        match method {
            // A page that reloads itself after some seconds is no answer to an action.
            "Page.frameScheduledNavigation" | "Page.frameRequestedNavigation" if here => {
                self.leaving |= about["reason"] != json!("metaTagRefresh")
                    && about["disposition"]
                        .as_str()
                        .is_none_or(|way| way == "currentTab");
            }
            "Page.frameStartedLoading" if here => self.loading = true,
            // Also the end of what shows no new document: a download, 204.
            "Page.frameStoppedLoading" if here => {
                self.loading = false;
                self.leaving = false;
            }
            "Page.navigatedWithinDocument" if here => self.leaving = false,
            "Page.frameNavigated" if about["frame"]["id"] == json!(self.frame) => {
                self.document = text_of(&about["frame"]["loaderId"]);
                self.documents.push(self.document.clone());
                if let Some(url) = about["frame"]["unreachableUrl"].as_str() {
                    self.errors.push(format!("{url} cannot be reached"));
                }
            }
            "Page.lifecycleEvent" if here && about["name"] == json!("load") => {
                self.loaded = text_of(&about["loaderId"]);
            }
            _ => self.note_error(method, about),
        }
    }

    fn note_error(&mut self, method: &str, about: &Value) {
        match method {
            "Runtime.exceptionThrown" => {
                let details = &about["exceptionDetails"];
                let exception = details["exception"]["description"].as_str();
                self.errors
                    .push(exception.map_or_else(|| text_of(&details["text"]), str::to_owned));
            }
            "Runtime.consoleAPICalled"
                if ["error", "assert"].contains(&text_of(&about["type"]).as_str()) =>
            {
                self.errors.push(format!("console: {}", about["args"]));
            }
            "Log.entryAdded" if about["entry"]["level"] == json!("error") => {
                let entry = &about["entry"];
                let request = text_of(&entry["networkRequestId"]);
                if !self.documents.contains(&request) {
                    self.errors.push(
                        format!("{} {}", text_of(&entry["text"]), text_of(&entry["url"]))
                            .trim()
                            .to_owned(),
                    );
                }
            }
            _ => {}
        }
    }

    /// Where the tab is and what it shows, for the message of a panic.
    async fn situation(&mut self) -> String {
        let page = "location.href + '\\n' + (document.body?.innerText ?? '').slice(0, 1500)";
        let page = match timeout(APPEAR, self.evaluate(page)).await {
            Ok(Ok(page)) => text_of(&page),
            Ok(Err(problem)) => problem,
            Err(_) => "the page does not answer".to_owned(),
        };
        format!("── {page}\n── complaints: {:?}", self.errors)
    }

    // ── The protocol ─────────────────────────────────────────────────────────────────────────────

    async fn call(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
        let id = self.send(method, parameters).await;
        let answer = async {
            loop {
                let mut message = self.receive().await;
                if message["id"] == json!(id) {
                    return message.take();
                }
                self.events.push_back(message);
            }
        };
        let Ok(mut answer) = timeout(LOAD, answer).await else {
            return Err(format!("no answer to {method} in {} s", LOAD.as_secs()));
        };
        self.note_events();
        match answer["error"]["message"].as_str() {
            Some(problem) => Err(problem.to_owned()),
            None => Ok(answer["result"].take()),
        }
    }

    async fn send(&mut self, method: &str, parameters: Value) -> u64 {
        self.last_call += 1;
        let mut message = json!({ "id": self.last_call, "method": method, "params": parameters });
        let in_the_tab = !method.starts_with("Target.");
        if let (Some(session), true) = (&self.session, in_the_tab) {
            message["sessionId"] = json!(session);
        }
        let sent = self.socket.send(Message::text(message.to_string())).await;
        must(sent, "Chromium is gone");
        self.last_call
    }

    /// The next message. A dialog (`alert`, `beforeunload`) is answered with OK: it stops all else.
    async fn receive(&mut self) -> Value {
        loop {
            let message = match self.socket.next().await {
                Some(Ok(message)) => message,
                other => panic!("Chromium is gone: {other:?}"),
            };
            let Message::Text(text) = message else {
                continue;
            };
            let message: Value = must(serde_json::from_str(&text), "Chromium's message");
            if message["method"] == json!("Page.javascriptDialogOpening") {
                self.send("Page.handleJavaScriptDialog", json!({ "accept": true }))
                    .await;
            }
            return message;
        }
    }
}

/// The value in the answer of an evaluation, or the exception as text.
fn value_of(mut answer: Value) -> Result<Value, String> {
    let exception = &answer["exceptionDetails"];
    if exception.is_null() {
        return Ok(answer["result"]["value"].take());
    }
    let description = exception["exception"]["description"].as_str();
    Err(description.map_or_else(|| exception.to_string(), str::to_owned))
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn must<T, E: Display>(result: Result<T, E>, what: &str) -> T {
    match result {
        Ok(value) => value,
        Err(problem) => panic!("{what}: {problem}"),
    }
}

/// The client's own tests: what it claims, on pages made for it.
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::{Tab, json};

    const FORM: &str = r#"<!doctype html><title>Form</title><link rel=icon href="data:,">
<script>addEventListener('DOMContentLoaded', () => { document.querySelector('h1').id = 'scripted' })</script>
<style>[popover] { transition: transform .2s; @starting-style { transform: translateX(300px) } }
.hidden { position: absolute; opacity: 0; width: 1px; height: 1px; clip-path: inset(50%) }</style>
<h1>Form</h1><noscript>no scripts</noscript>
<button popovertarget=menu aria-label="Open menu">=</button>
<div id=menu popover><form method=post action=/menu><button>Sign out</button></form></div>
<form method=post action=/saved>
<label for=name>Name</label> <input id=name name=name value=old required>
<label>Born <input type=date name=born></label> <label>Notes <textarea name=notes></textarea></label>
<label>Logo <input type=file name=logo></label>
<label><input type=radio class=hidden name=pay value=card> Card</label>
<label><input type=radio class=hidden name=pay value=bill> Bill</label>
<label><input type=checkbox name=terms> I agree</label>
<label>Country <select name=country><option>Switzerland<option>France</select></label>
<button>Save</button></form>
<button>Twin</button><button>Twin</button>
<details><summary>More</summary><p class=more>Inside</p></details>
<table><tr><td><button>Row</button><a href=/one>Open</a><tr id=b><td><button>Row</button><a href=/two>Open</a></table>
<p style="height: 2000px"><a href=/slow>Far down</a>"#;

    /// Answers `/` with the form, anything else with its path and what was posted to it.
    async fn serve() -> String {
        let listener = TcpListener::bind("localhost:0")
            .await
            .unwrap_or_else(|e| panic!("{e}"));
        let port = listener.local_addr().map_or(0, |address| address.port());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let (mut request, mut part) = (String::new(), [0; 4096]);
                    while !is_complete(&request) {
                        match stream.read(&mut part).await {
                            Ok(read @ 1..) => request += &String::from_utf8_lossy(&part[..read]),
                            _ => return,
                        }
                    }
                    stream.write_all(answer(&request).as_bytes()).await.ok();
                });
            }
        });
        format!("http://localhost:{port}")
    }

    fn is_complete(request: &str) -> bool {
        let Some((head, body)) = request.split_once("\r\n\r\n") else {
            return false;
        };
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("Content-Length: "));
        body.len() >= length.and_then(|length| length.parse().ok()).unwrap_or(0)
    }

    fn answer(request: &str) -> String {
        let path = request.split(' ').nth(1).unwrap_or_default();
        let body = request
            .split_once("\r\n\r\n")
            .map_or("", |(_, body)| body)
            .replace('&', " ");
        let (status, page) = match path {
            "/" => ("200 OK", FORM.to_owned()),
            "/nothing" => ("204 No Content", String::new()),
            "/picture.png" => ("404 Not Found", String::new()),
            "/refused" => (
                "422 Unprocessable Content\r\nContent-Security-Policy: script-src 'none'",
                "<title>Refused</title><script>1</script><img src=/picture.png>".to_owned(),
            ),
            _ => (
                "200 OK",
                format!("<title>{path}</title><h1>{path}</h1><pre>{body}</pre><a href=/>Back</a>"),
            ),
        };
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{page}",
            page.len()
        )
    }

    async fn a_form_is_filled_in_and_sent(javascript: bool) {
        let base = serve().await;
        let mut tab = Tab::new(javascript, 800, 600).await;
        tab.goto(&base).await;
        assert_eq!(tab.exists("#scripted").await, javascript);
        assert_eq!(tab.sees("noscript").await, !javascript);
        tab.fill("Name", "").await;
        tab.click_button("Save").await;
        assert_eq!(
            tab.title().await,
            "Form",
            "the browser refuses an empty required field"
        );
        tab.fill("Name", "Zoë").await;
        tab.fill("Born", "2001-02-03").await;
        tab.fill("Notes", "two\nlines").await;
        tab.choose("Card").await;
        tab.choose("Bill").await;
        tab.choose("I agree").await;
        tab.unchoose("I agree").await;
        tab.choose("I agree").await;
        assert!(tab.is_chosen("Bill").await && !tab.is_chosen("Card").await);
        tab.select("Country", "France").await;
        assert_eq!(tab.value("Name").await, "Zoë");
        tab.click_button("Save").await;
        assert_eq!(
            tab.text("pre").await,
            "name=Zo%C3%AB born=2001-02-03 notes=two%0D%0Alines logo= pay=bill terms=on country=France"
        );
        tab.click_link("Back").await;
        tab.fill("Name", "short").await;
        tab.press("Enter").await;
        assert_eq!(tab.url().await, format!("{base}/saved"));
        assert_eq!(tab.console_errors().await, Vec::<String>::new());
    }

    #[tokio::test]
    async fn a_form_is_filled_in_and_sent_with_scripts() {
        a_form_is_filled_in_and_sent(true).await;
    }

    #[tokio::test]
    async fn a_form_is_filled_in_and_sent_without_scripts() {
        a_form_is_filled_in_and_sent(false).await;
    }

    #[tokio::test]
    async fn menus_rows_and_what_is_far_down_can_be_clicked() {
        let base = serve().await;
        let mut tab = Tab::new(true, 390, 600).await;
        tab.goto(&base).await;
        tab.click_button("Open menu").await;
        tab.click_button("Sign out").await;
        assert_eq!(tab.title().await, "/menu");
        tab.goto(&base).await;
        tab.click_button("More").await;
        tab.wait_for(".more").await;
        tab.click_button_in("#b", "Row").await;
        tab.click_link_in("#b", "Open").await;
        assert_eq!(tab.title().await, "/two");
        tab.goto(&base).await;
        tab.click_link("Far down").await;
        assert_eq!(tab.texts("h1, a").await, ["/slow", "Back"]);
        tab.click("a").await;
        tab.reload().await;
        tab.eval("document.querySelector('#b a').href = '/nothing'")
            .await;
        tab.click_link_in("#b", "Open").await;
        a_picture_shows_the_whole_page(&mut tab).await;
    }

    async fn a_picture_shows_the_whole_page(tab: &mut Tab) {
        let folder = tempfile::tempdir().unwrap_or_else(|e| panic!("{e}"));
        let path = folder.path().join("new/dark.png");
        tab.attach_file(
            "Logo",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").as_ref(),
        )
        .await;
        tab.resize(800, 400).await;
        tab.dark().await;
        assert_eq!(
            tab.eval("matchMedia('(prefers-color-scheme: dark)').matches")
                .await,
            json!(true)
        );
        tab.screenshot(&path).await;
        let picture = std::fs::read(&path).unwrap_or_default();
        assert!(picture.starts_with(b"\x89PNG"));
        let height = u32::from_be_bytes([picture[20], picture[21], picture[22], picture[23]]);
        assert!(
            height > 2000,
            "the whole page, not only the window: {height}"
        );
    }

    #[tokio::test]
    async fn complaints_are_collected_but_for_the_pages_own_status() {
        let base = serve().await;
        let mut tab = Tab::new(true, 800, 600).await;
        tab.goto(&format!("{base}/refused")).await;
        tab.eval("setTimeout(() => { throw new Error('thrown') }, 0)")
            .await;
        tab.eval("new Promise((done) => setTimeout(done, 20))")
            .await;
        let complaints = tab.console_errors().await;
        for part in ["Content Security Policy", "/picture.png", "thrown"] {
            let found = complaints.iter().filter(|text| text.contains(part)).count();
            assert_eq!(found, 1, "{part} in {complaints:?}");
        }
        assert!(
            !complaints.iter().any(|text| text.contains("422")),
            "{complaints:?}"
        );
    }

    #[tokio::test]
    async fn tabs_do_not_share_cookies() {
        let base = serve().await;
        let (mut one, mut two) = (
            Tab::new(true, 800, 600).await,
            Tab::new(true, 800, 600).await,
        );
        one.goto(&base).await;
        one.eval("document.cookie = 'a=b'").await;
        two.goto(&base).await;
        assert_eq!(two.eval("document.cookie").await, json!(""));
    }

    #[tokio::test]
    #[should_panic(expected = "0 visible buttons are called “Sign out”")]
    async fn what_a_closed_popover_hides_cannot_be_clicked() {
        let mut tab = Tab::new(false, 800, 600).await;
        tab.goto(&serve().await).await;
        tab.click_button("Sign out").await;
    }

    #[tokio::test]
    #[should_panic(expected = "2 visible buttons are called “Twin”")]
    async fn a_name_must_say_which() {
        let mut tab = Tab::new(true, 800, 600).await;
        tab.goto(&serve().await).await;
        tab.click_button("Twin").await;
    }

    #[tokio::test]
    #[should_panic(expected = "cannot be clicked: it “is covered by <p id=\"cover\"")]
    async fn what_is_covered_cannot_be_clicked() {
        let mut tab = Tab::new(true, 800, 600).await;
        tab.goto(&serve().await).await;
        let cover = "document.body.innerHTML += '<p id=cover style=\"position: fixed; inset: 0\">'";
        tab.eval(cover).await;
        tab.click_button("Save").await;
    }
}
