//! People and teams in a real browser, with page scripts and without, on both engines.

use serde_json::json;

use super::at;
use crate::both;
use crate::support::app::{App, PASSWORD, link};
use crate::support::browser::Tab;

const OWNER: &str = "julie@acme-shop.example";
const NORA: &str = "nora@acme-shop.example";
const LEA: &str = "lea@acme-shop.example";
const MARC: &str = "marc@acme-shop.example";
const TOM: &str = "tom@studio.example";

/// Somebody at their browser, who looks at each page they come to.
struct Walker<'a> {
    app: &'a App,
    tab: Tab,
    organization: String,
    width: u32,
    javascript: bool,
}

impl<'a> Walker<'a> {
    async fn new(app: &'a App, organization: &str, javascript: bool) -> Self {
        let (width, height) = if javascript { (1280, 900) } else { (390, 844) };
        Self {
            app,
            tab: Tab::new(javascript, width, height).await,
            organization: organization.to_owned(),
            width,
            javascript,
        }
    }

    /// Opens a page of the organization.
    async fn go(&mut self, page: &str) {
        let path = at(&self.organization, page);
        self.open(&path).await;
    }

    async fn open(&mut self, path: &str) {
        self.tab.goto(&format!("{}{path}", self.app.base)).await;
    }

    /// The page has this heading, nothing hangs over its side and nothing was complained of.
    async fn sees(&mut self, heading: &str) {
        assert_eq!(self.tab.text("h1").await, heading);
        let wide = self.tab.eval("document.documentElement.scrollWidth").await;
        assert!(
            wide.as_u64().unwrap() <= u64::from(self.width),
            "{heading}: {wide} of {}",
            self.width
        );
        let complaints = self.tab.console_errors().await;
        assert_eq!(complaints, Vec::<String>::new(), "{heading}");
    }

    async fn press(&mut self, button: &str, heading: &str) {
        self.tab.click_button(button).await;
        self.sees(heading).await;
    }

    async fn follow(&mut self, link: &str, heading: &str) {
        self.tab.click_link_in("main", link).await;
        self.sees(heading).await;
    }

    /// Chooses from the menu of a line.
    async fn choose_for(&mut self, who: &str, what: &str, heading: &str) {
        self.tab
            .click_button_in("main", &format!("Actions for {who}"))
            .await;
        self.tab.click_link_in(".rowmenu[open]", what).await;
        self.sees(heading).await;
    }

    async fn sign_in(&mut self, email: &str) {
        self.tab.fill("Email", email).await;
        self.tab.fill("Password", PASSWORD).await;
        self.tab.click_button("Sign in").await;
    }

    /// The message that stands above the page after a form.
    async fn is_told(&mut self, words: &str) {
        let said = self.tab.text("[role=alert]").await;
        assert!(said.contains(words), "{words} in {said}");
    }

    /// The form came back, and its summary says why.
    async fn is_refused(&mut self, words: &str) {
        assert!(self.tab.title().await.starts_with("Error: "));
        let said = self.tab.text(".error-summary").await;
        assert!(said.contains(words), "{words} in {said}");
    }

    async fn reads(&mut self, words: &[&str]) {
        let main = self.tab.text("main").await;
        for word in words {
            assert!(main.contains(word), "{word} in {main}");
        }
    }

    /// The lines of the list that is shown, by their first words.
    async fn lists(&mut self) -> Vec<String> {
        self.tab.texts("tbody th a").await
    }

    /// The number in the bar below a list: what the page script wrote, else what the stylesheet counts.
    async fn ticked(&mut self) -> String {
        let written = self.tab.text(".bar-number").await;
        assert_ne!(written.is_empty(), self.javascript, "{written}");
        if self.javascript {
            return written;
        }
        let bar = json!({ "expression": "document.querySelector('.bar-number')" });
        let bar = self.tab.command("Runtime.evaluate", bar).await["result"]["objectId"].take();
        let query = json!({ "objectId": bar, "role": "StaticText" });
        let counted = self.tab.command("Accessibility.queryAXTree", query).await;
        counted["nodes"][0]["name"]["value"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Opens the one category of products, unless it is open, and ticks a box.
    async fn ticks(&mut self, right: &str) {
        if !self.tab.exists(".grants-shelf[open]").await {
            self.tab.click(".grants-shelf summary").await;
        }
        self.tab.choose(right).await;
    }
}

/// Opens an account, past the browser.
async fn person(app: &App, email: &str, (first, last): (&str, &str)) {
    let mut client = app.client();
    client
        .sign_up(email, &[("first_name", first), ("last_name", last)])
        .await;
    let page = client.get(&link(&app.letter(email).await)).await;
    let home = client.submit(&page, "Confirm my address", &[]).await;
    assert_eq!(home.status, 303, "{}", home.body);
}

/// An organization with two products, and its owner signed in at their list of users.
async fn founded(app: &App, javascript: bool) -> Walker<'_> {
    let mut client = app.signed_up(OWNER).await;
    let organization = client.create_organization("Acme SA").await;
    app.db_product(&organization, "mail", "acme.example");
    app.db_product(&organization, "hosting", "web.example");
    let mut owner = Walker::new(app, &organization, javascript).await;
    owner.go("/users").await;
    owner.sign_in(OWNER).await;
    owner.sees("Users").await;
    owner
}

/// Another browser, signed in at the organization's products.
async fn arrived<'a>(owner: &Walker<'a>, email: &str) -> Walker<'a> {
    let mut walker = Walker::new(owner.app, &owner.organization, owner.javascript).await;
    walker.go("/products").await;
    walker.sign_in(email).await;
    walker.sees("Products").await;
    walker
}

/// Add user, four pages with steps back between them → the letter's link → account → home.
async fn invites_who_has_no_account<'a>(owner: &mut Walker<'a>) -> Walker<'a> {
    owner.follow("Add user", "Add user").await;
    owner.press("Continue", "Add user").await;
    owner.is_refused("Enter at least one e-mail address").await;
    owner.tab.fill("Email", NORA).await;
    owner.tab.fill("First name (optional)", "Nora").await;
    owner.tab.fill("Last name (optional)", "Blanc").await;
    owner
        .tab
        .select("Language of the invitation", "Deutsch")
        .await;
    owner.press("Continue", "Role of Nora Blanc").await;
    owner.tab.choose("User (limited rights)").await;
    owner.tab.choose("May manage the accounting").await;
    owner.tab.unchoose("Product messages").await;
    owner
        .press("Continue", "Product access of Nora Blanc")
        .await;
    owner.follow("Back", "Role of Nora Blanc").await;
    assert!(owner.tab.is_chosen("User (limited rights)").await);
    assert!(owner.tab.is_chosen("May manage the accounting").await);
    assert!(!owner.tab.is_chosen("Product messages").await);
    owner.follow("Back", "Add user").await;
    assert_eq!(owner.tab.value("Email").await, NORA);
    assert_eq!(owner.tab.value("Last name (optional)").await, "Blanc");
    let language = owner
        .tab
        .eval("document.querySelector('#language').value")
        .await;
    assert_eq!(language, json!("de"));
    owner
        .tab
        .select("Language of the invitation", "English")
        .await;
    owner.press("Continue", "Role of Nora Blanc").await;
    owner
        .press("Continue", "Product access of Nora Blanc")
        .await;
    owner.ticks("Technical : acme.example").await;
    owner
        .tab
        .fill("Rights end on (optional)", "2026-12-20")
        .await;
    owner.press("Continue", "Check the invitation").await;
    let expected = [
        NORA,
        "English",
        "User (limited rights)",
        "Billing messages",
        "20 Dec 2026",
        "acme.example",
    ];
    owner.reads(&expected).await;
    owner.follow("Back", "Product access of Nora Blanc").await;
    assert!(owner.tab.is_chosen("Technical : acme.example").await);
    assert_eq!(
        owner.tab.value("Rights end on (optional)").await,
        "2026-12-20"
    );
    owner.press("Continue", "Check the invitation").await;
    owner.press("Send invitation", "Users").await;
    owner.is_told(&format!("Invitation sent to {NORA}.")).await;

    let mut nora = Walker::new(owner.app, &owner.organization, owner.javascript).await;
    nora.open(&link(&owner.app.letter(NORA).await)).await;
    nora.sees("Join Acme SA").await;
    nora.reads(&["Julie Munster invites you", "User (limited rights)"])
        .await;
    assert_eq!(nora.tab.value("Email").await, NORA);
    nora.press("Create account", "Join Acme SA").await;
    nora.is_refused("Accept the terms").await;
    nora.tab.fill("First name", "Nora").await;
    nora.tab.fill("Last name", "Blanc").await;
    nora.tab.fill("Password", PASSWORD).await;
    nora.tab.choose("I accept the terms").await;
    nora.press("Create account", "Acme SA").await;
    let home = format!("{}{}", nora.app.base, at(&nora.organization, ""));
    assert_eq!(nora.tab.url().await, home);
    nora.is_told("You now belong to this organization").await;
    nora
}

/// The same for a login that exists: it signs in from the link, and accepts.
async fn invites_who_has_an_account<'a>(owner: &mut Walker<'a>) -> Walker<'a> {
    person(owner.app, TOM, ("Tom", "Keller")).await;
    owner.go("/users/new").await;
    owner.tab.fill("Email", TOM).await;
    owner.press("Continue", &format!("Role of {TOM}")).await;
    owner.tab.choose("External user (limited rights)").await;
    owner
        .press("Continue", &format!("Product access of {TOM}"))
        .await;
    owner.press("Continue", "Check the invitation").await;
    owner.reads(&["No products."]).await;
    owner.press("Send invitation", "Users").await;

    let mut tom = Walker::new(owner.app, &owner.organization, owner.javascript).await;
    tom.open(&link(&owner.app.letter(TOM).await)).await;
    tom.sees("Join Acme SA").await;
    tom.follow("Sign in to accept", "Sign in").await;
    tom.sign_in(TOM).await;
    tom.sees("Join Acme SA").await;
    tom.press("Accept invitation", "Acme SA").await;
    tom.go("/products").await;
    tom.sees("Products").await;
    tom.reads(&["No product is shared with you yet"]).await;
    tom
}

/// The menu of the line → product access → what they will see → saved, and seen by the member.
async fn changes_rights(owner: &mut Walker<'_>, nora: &mut Walker<'_>) {
    nora.go("/products").await;
    assert_eq!(nora.lists().await, ["acme.example"]);
    owner.go("/users").await;
    owner
        .choose_for(
            "Nora Blanc",
            "Edit product access",
            "Product access of Nora Blanc",
        )
        .await;
    assert!(owner.tab.is_chosen("Technical : acme.example").await);
    owner.ticks("Statistics : web.example").await;
    owner
        .tab
        .fill("Rights end on (optional)", "2026-11-30")
        .await;
    owner
        .press("Continue", "Check the change for Nora Blanc")
        .await;
    owner
        .reads(&[
            "web.example: Statistics",
            "Rights end on 30 Nov 2026",
            "What this person will see",
            "given personally, until 30 Nov 2026",
        ])
        .await;
    nora.tab.reload().await;
    assert_eq!(
        nora.lists().await,
        ["acme.example"],
        "not before it is saved"
    );
    owner.press("Save", "Nora Blanc").await;
    owner.is_told("Nora Blanc has been told by e-mail").await;
    nora.tab.reload().await;
    nora.sees("Products").await;
    assert_eq!(nora.lists().await, ["acme.example", "web.example"]);
    owner
        .follow("What can this person see?", "What can Nora Blanc see?")
        .await;
    owner
        .reads(&[
            "web.example",
            "given personally, until 30 Nov 2026",
            "May not",
        ])
        .await;
}

/// A search in the directory and its cards.
async fn finds_somebody(nora: &mut Walker<'_>) {
    nora.go("/directory").await;
    nora.sees("Directory").await;
    let found = "tbody th .person > span:last-child";
    assert_eq!(nora.tab.texts(found).await, ["Julie Munster", "Nora Blanc"]);
    nora.tab.fill("Name or login", "jul").await;
    nora.press("Filter", "Directory").await;
    assert_eq!(nora.tab.texts(found).await, ["Julie Munster"]);
    for card in [
        "tbody a[href*='vcard'], tbody a[href$='.vcf']",
        ".heading a",
    ] {
        assert!(nora.tab.sees(card).await, "{card}");
    }
    nora.reads(&["Download these as vCard"]).await;
}

/// An external user leaves by the page of their own membership.
async fn leaves(tom: &mut Walker<'_>) {
    let own = format!("/users/{}", tom.app.db_user(TOM));
    tom.go(&own).await;
    tom.sees("Tom Keller").await;
    tom.follow("Leave this organization", "Leave this organization")
        .await;
    tom.press("Leave", "Leave this organization").await;
    tom.is_refused("Tick the box to confirm").await;
    tom.tab.choose("I want to leave this organization").await;
    tom.tab.click_button("Leave").await;
    tom.is_told("You have left Acme SA.").await;
    let heading = tom.tab.text("h1").await;
    tom.sees(&heading).await;
    tom.go("").await;
    assert_ne!(tom.tab.text("h1").await, "Acme SA");
}

async fn people_come_and_go(app: &App, javascript: bool) {
    let mut owner = founded(app, javascript).await;
    let mut nora = invites_who_has_no_account(&mut owner).await;
    let mut tom = invites_who_has_an_account(&mut owner).await;
    changes_rights(&mut owner, &mut nora).await;
    finds_somebody(&mut nora).await;
    leaves(&mut tom).await;
    owner.go("/users").await;
    assert_eq!(owner.lists().await, ["Julie Munster", "Nora Blanc"]);
}

/// Details → products → members; the member has it; deleted, the member has not.
async fn makes_a_team(owner: &mut Walker<'_>, nora: &mut Walker<'_>) {
    owner.go("/teams").await;
    owner.sees("Teams").await;
    owner.reads(&["There are no teams yet"]).await;
    owner.follow("Add team", "Add team").await;
    owner.press("Continue", "Add team").await;
    owner.is_refused("Enter a name for the team").await;
    owner.tab.fill("Name", "Web").await;
    owner.tab.choose("Teal").await;
    owner
        .tab
        .fill("Description (optional)", "Builds what the shop shows.")
        .await;
    owner.press("Continue", "Products of Web").await;
    owner.ticks("Technical : web.example").await;
    owner.press("Continue", "Members of Web").await;
    assert_eq!(owner.ticked().await, "0");
    owner.tab.choose("Select Nora Blanc").await;
    owner.tab.choose("Leads : Nora Blanc").await;
    assert_eq!(owner.ticked().await, "1");
    nora.tab.reload().await;
    nora.reads(&["No product is shared with you yet"]).await;
    owner.press("Finish", "Web").await;
    owner.is_told("Web").await;
    owner.go("/teams").await;
    owner.sees("Teams").await;
    owner.reads(&["Nora Blanc", "1 member", "1 product"]).await;
    nora.tab.reload().await;
    nora.sees("Products").await;
    assert_eq!(nora.lists().await, ["web.example"]);
    owner.follow("Web", "Web").await;
    owner
        .reads(&[
            "Builds what the shop shows.",
            "web.example: Technical",
            "Only through this team",
        ])
        .await;
    owner
        .choose_for(
            "Nora Blanc",
            "What can this person see?",
            "What can Nora Blanc see?",
        )
        .await;
    owner.reads(&["by the team Web"]).await;
    owner.go("/teams").await;
    owner
        .choose_for("Web", "Delete team", "Delete team Web")
        .await;
    owner
        .reads(&[
            "1 person loses access",
            "Nora Blanc",
            "web.example: Technical",
        ])
        .await;
    owner.press("Delete team", "Teams").await;
    owner.is_told("Web is deleted.").await;
    nora.tab.reload().await;
    nora.reads(&["No product is shared with you yet"]).await;
}

/// Boxes of the list → who goes and what they lose → tick, own login → gone.
async fn removes(owner: &mut Walker<'_>, nora: &mut Walker<'_>) {
    owner.go("/users").await;
    assert_eq!(owner.ticked().await, "0");
    owner.tab.choose("Select Nora Blanc").await;
    owner.tab.choose("Select Lea Rossi").await;
    assert_eq!(owner.ticked().await, "2");
    if owner.javascript {
        owner.tab.choose("Select all").await;
        assert_eq!(owner.ticked().await, "4");
        owner.tab.unchoose("Select Julie Munster").await;
        owner.tab.unchoose("Select Marc Favre").await;
    }
    owner.tab.unchoose("Select Lea Rossi").await;
    assert_eq!(owner.ticked().await, "1");
    owner
        .press("Remove selected", "Remove from organization")
        .await;
    owner
        .reads(&["Nora Blanc", "This person loses access at once."])
        .await;
    owner
        .press("Remove this user", "Remove from organization")
        .await;
    owner.is_refused("Tick the box to confirm").await;
    owner
        .tab
        .choose("I have checked who is removed and what they lose")
        .await;
    owner.tab.fill("Your own login", NORA).await;
    owner
        .press("Remove this user", "Remove from organization")
        .await;
    owner.is_refused("This is not your login").await;
    owner.tab.fill("Your own login", OWNER).await;
    owner.press("Remove this user", "Users").await;
    owner.is_told("Removed: Nora Blanc.").await;
    assert_eq!(
        owner.lists().await,
        ["Julie Munster", "Lea Rossi", "Marc Favre"]
    );
    nora.tab.reload().await;
    assert_ne!(nora.tab.text("h1").await, "Products", "at the next request");
}

/// From the role to the review; where a step has nothing to ask it is passed.
async fn becomes(owner: &mut Walker<'_>, who: &str, role: &str) {
    owner.tab.choose(role).await;
    owner.tab.click_button("Continue").await;
    if owner.tab.text("h1").await == format!("Product access of {who}") {
        owner.tab.click_button("Continue").await;
    }
    owner.sees(&format!("Check the change for {who}")).await;
    owner.press("Save", who).await;
}

/// The guided page: names another one, then lowers oneself.
async fn hands_over(owner: &mut Walker<'_>) {
    owner.go("/users").await;
    owner
        .follow(
            "Replace the legal representative",
            "Replace the legal representative",
        )
        .await;
    owner
        .reads(&["There is only one legal representative."])
        .await;
    owner.follow("Marc Favre", "Role of Marc Favre").await;
    becomes(owner, "Marc Favre", "Legal representative").await;
    owner.go("/users/representative").await;
    owner
        .follow("Modify the role of Julie Munster", "Role of Julie Munster")
        .await;
    becomes(owner, "Julie Munster", "Administrator").await;
    owner.reads(&["Administrator"]).await;
    owner.go("/users").await;
    owner.sees("Users").await;
    assert!(
        !owner
            .tab
            .text("main")
            .await
            .contains("Replace the legal representative")
    );
}

async fn an_organization_is_kept_in_order(app: &App, javascript: bool) {
    let mut owner = founded(app, javascript).await;
    for (email, names, role) in [
        (NORA, ("Nora", "Blanc"), "collaborator"),
        (LEA, ("Lea", "Rossi"), "collaborator"),
        (MARC, ("Marc", "Favre"), "administrator"),
    ] {
        person(app, email, names).await;
        app.db_join(&owner.organization, email, role);
    }
    app.db_run(
        "UPDATE memberships SET name_key = (SELECT LOWER(first_name || ' ' || last_name) \
         FROM users WHERE users.id = memberships.user_id)",
    );
    let mut nora = arrived(&owner, NORA).await;
    makes_a_team(&mut owner, &mut nora).await;
    removes(&mut owner, &mut nora).await;
    hands_over(&mut owner).await;
}

both! {
    async fn people_come_and_go_with_page_scripts(app: App) {
        people_come_and_go(&app, true).await;
    }

    async fn people_come_and_go_without_page_scripts(app: App) {
        people_come_and_go(&app, false).await;
    }

    async fn an_organization_is_kept_in_order_with_page_scripts(app: App) {
        an_organization_is_kept_in_order(&app, true).await;
    }

    async fn an_organization_is_kept_in_order_without_page_scripts(app: App) {
        an_organization_is_kept_in_order(&app, false).await;
    }
}
