//! Teams: made in steps, who has what through them, what goes away with them.

use futures_util::future::join_all;

use super::listing::{cost, db_crowd};
use super::{at, founded, on};
use crate::both;
use crate::support::app::App;
use crate::support::client::{Answer, Client, css, text};
use crate::support::db;

const LEA: &str = "lea@acme-shop.example";
const TOM: &str = "tom@studio.example";

/// Somebody who is a member of the organization, with a name of their own.
pub async fn member(
    app: &App,
    organization: &str,
    (first, login): (&str, &str),
    role: &str,
) -> Client {
    let mut client = app.client();
    let names = [("first_name", first), ("last_name", "Rossi")];
    client.sign_up(login, &names).await;
    let link = crate::support::app::link(&app.letter(login).await);
    let page = client.get(&link).await;
    client.submit(&page, "Confirm my address", &[]).await;
    app.db_join(organization, login, role);
    let key = format!("{} rossi", first.to_lowercase());
    app.db_run(&format!(
        "UPDATE memberships SET name_key = '{key}' WHERE user_id = {} AND organization_id = {organization}",
        app.db_user(login)
    ));
    client
}

/// Creates a team by its first step; answers its id.
pub async fn team(owner: &mut Client, organization: &str, name: &str) -> String {
    let page = owner.get(&at(organization, "/teams/new")).await;
    let answer = owner.submit(&page, "Continue", &[("name", name)]).await;
    let location = answer
        .location()
        .unwrap_or_else(|| panic!("{}", answer.body));
    location.split('/').nth(4).unwrap().to_owned()
}

/// Posts boxes of a form of the team's page, as if they were the only ones.
pub async fn set(
    owner: &mut Client,
    (organization, team): (&str, &str),
    page: &str,
    boxes: &[(&str, &str)],
) -> Answer {
    let path = at(organization, &format!("/teams/{team}/{page}"));
    let token = owner
        .get(&path)
        .await
        .attribute("input[name=form_token]", "value")
        .unwrap();
    let mut fields = vec![("form_token", token.as_str())];
    fields.extend_from_slice(boxes);
    let answer = owner.post(&path, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer
}

fn product(organization: &str, product: &str) -> String {
    at(organization, &format!("/products/{product}"))
}

/// The cells of the row of somebody.
fn row(page: &Answer, name: &str) -> Vec<String> {
    let document = page.document();
    let selector = css("main tbody tr");
    let mut rows = document.select(&selector);
    let found = rows.find(|row| text(*row).starts_with(name));
    let found = found.unwrap_or_else(|| panic!("no row of {name}:\n{}", page.body));
    found.select(&css("td:not(.cell-menu)")).map(text).collect()
}

async fn letters(app: &App, login: &str) -> Vec<String> {
    let all = app.letters(login).await;
    let about = all.iter().filter(|letter| letter.text.contains("Vertrieb"));
    about.map(|letter| letter.text.clone()).collect()
}

both! {
    async fn a_team_is_made_in_steps_that_keep_what_was_entered_and_gives_access(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mail = app.db_product(&organization, "mail", "Acme mail");
        let mut lea = member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let lea_id = app.db_user(LEA);
        let empty = owner.get(&at(&organization, "/teams")).await;
        assert_eq!(empty.text("h1"), "Teams");
        assert!(empty.text(".panel-empty").contains("Group users to give them the same access"));
        let page = owner.get(&at(&organization, "/teams/new")).await;
        assert_eq!((page.text("h1"), page.text(".step")), ("Add team".into(), "Step 1 of 3".into()));
        let refused = owner.submit(&page, "Continue", &[("name", " "), ("colour", "9"), ("description", "Sells")]).await;
        assert_eq!((refused.status, refused.texts(".error-summary a").len()), (422, 2));
        assert_eq!(refused.text("#description"), "Sells");
        assert_eq!(app.db_count("teams"), 0, "no nameless team");
        let fields = [("name", "  Vertrieb   West "), ("colour", "7"), ("description", "Sells\r\nmuch")];
        let created = owner.submit(&refused, "Continue", &fields).await;
        let page = on(&mut owner, &created).await;
        assert_eq!((page.text("h1"), page.text(".step")), ("Products of Vertrieb West".into(), "Step 2 of 3".into()));
        let back = page.document().select(&css("main a")).find(|link| text(*link) == "Back").unwrap()
            .value().attr("href").unwrap().to_owned();
        let details = owner.get(&back).await;
        assert_eq!(details.attribute("#name", "value").as_deref(), Some("Vertrieb West"));
        assert!(details.has("#colour-7[checked]") && details.text("#description").contains("much"));
        let again = owner.submit(&details, "Continue", &[]).await;
        let page = on(&mut owner, &again).await;
        let technical = format!("p:{mail}");
        let next = owner.submit(&page, "Continue", &[("technical", &technical), ("technical", "p:1"), ("statistics", "k:nothing")]).await;
        let page = on(&mut owner, &next).await;
        assert_eq!((page.text("h1"), page.text(".step")), ("Members of Vertrieb West".into(), "Step 3 of 3".into()));
        assert_eq!(lea.get(&product(&organization, &mail)).await.status, 404);
        let saved = owner.submit(&page, "Finish", &[("member", &lea_id), ("leader", &lea_id)]).await;
        let page = on(&mut owner, &saved).await;
        assert_eq!(page.text("h1"), "Vertrieb West");
        assert!(page.text("main [role=alert]").contains("Lea Rossi is in Vertrieb West now"));
        assert!(page.text(".summary").contains("Acme mail: Technical") && page.text(".summary").contains("Lea Rossi"));
        assert_eq!(lea.get(&product(&organization, &mail)).await.status, 200, "at the next request");
        let list = owner.get(&at(&organization, "/teams")).await;
        assert_eq!(row(&list, "Vertrieb West"), ["Lea Rossi", "1 member", "1 product"]);
        assert!(list.has("tbody .tile-7"));
        assert_eq!(app.db_count("grants"), 1, "what is not there is not given");
        for (kind, count) in [("team_created", 1), ("team_changed", 2)] {
            assert_eq!(app.db_count(&format!("activities WHERE kind = '{kind}'")), count, "{kind}");
        }
        assert_eq!(app.db_count(&format!("activities WHERE kind = 'rights_changed' AND user_id = {lea_id}")), 2, "both chains");
        let told = letters(&app, LEA).await;
        assert_eq!(told.len(), 1);
        assert!(told[0].contains("Acme mail: you may manage it"), "{}", told[0]);
    }

    async fn the_log_tells_changes_of_a_team_in_the_reader_s_words(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mail = format!("p:{}", app.db_product(&organization, "mail", "Acme mail"));
        let sales = team(&mut owner, &organization, "Vertrieb").await;
        set(&mut owner, (&organization, &sales), "products", &[("technical", &mail), ("statistics", &mail), ("technical", "k:mail")]).await;
        let page = owner.get(&at(&organization, &format!("/teams/{sales}/details"))).await;
        let fields = [("name", "Sales"), ("colour", "7"), ("description", "Sells")];
        assert_eq!(owner.submit(&page, "Save", &fields).await.status, 303);
        let path = at(&organization, "/activity?kind=team_changed");
        let details = |page: &Answer| page.texts("tbody tr td:nth-of-type(2)");
        for (language, changed, given) in [
            ("en", ["Name: Vertrieb → Sales", " → Green", "Description: Not given → Sells"], "Acme mail (Technical, Statistics), mail (Technical)"),
            ("de", ["Name: Vertrieb → Sales", " → Grün", "Beschreibung: Nicht angegeben → Sells"], "Acme mail (Technisch, Statistik), mail (Technisch)"),
        ] {
            app.db_run(&format!("UPDATE users SET language = '{language}'"));
            let page = owner.get(&path).await;
            let told = details(&page);
            for change in changed {
                assert!(told[0].contains(change), "{change}: {told:?}");
            }
            assert!(told[1].contains(given), "{given}: {told:?}");
        }
    }

    async fn the_pages_say_truly_who_has_what_and_who_loses_what(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mail = app.db_product(&organization, "mail", "Acme mail");
        let site = app.db_product(&organization, "hosting", "acme.example");
        app.db_run("UPDATE kinds SET position = 1 WHERE word = 'mail'");
        let mut lea = member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let mut tom = member(&app, &organization, ("Tom", TOM), "external").await;
        member(&app, &organization, ("Ada", "ada@acme-shop.example"), "administrator").await;
        let ids = [LEA, TOM, "ada@acme-shop.example"].map(|login| app.db_user(login));
        let (sales, other) = (team(&mut owner, &organization, "Vertrieb").await, team(&mut owner, &organization, "Other").await);
        let (mail_on, site_on) = (format!("p:{mail}"), format!("p:{site}"));
        let members: Vec<(&str, &str)> = ids.iter().flat_map(|id| [("shown", id.as_str()), ("member", id.as_str())]).collect();
        set(&mut owner, (&organization, &sales), "members", &members).await;
        set(&mut owner, (&organization, &sales), "products", &[("technical", &mail_on), ("statistics", &mail_on), ("technical", "k:hosting")]).await;
        set(&mut owner, (&organization, &other), "members", &[("shown", &ids[1]), ("member", &ids[1])]).await;
        set(&mut owner, (&organization, &other), "products", &[("statistics", &mail_on), ("technical", &site_on)]).await;
        let page = owner.get(&at(&organization, &format!("/teams/{sales}"))).await;
        let said = |name: &str| row(&page, name).into_iter()
            .map(|cell| cell.replace("Only through this team", "").replace("Would have anyway", "").trim().to_owned()).collect::<Vec<_>>();
        assert_eq!(said("Ada Rossi"), ["Nothing", "Everything, by their role"]);
        assert_eq!(said("Lea Rossi"), ["Kind hosting, all of them: Technical Acme mail: Technical, Statistics", "Nothing"]);
        assert_eq!(said("Tom Rossi"), [
            "Kind hosting, all of them: Technical (keeps acme.example: Technical) Acme mail: Technical",
            "Acme mail: Statistics (team Other)"]);
        let page = owner.get(&at(&organization, &format!("/teams/{sales}/delete"))).await;
        assert!(page.text(".notice").contains("its 3 members stay") && page.text(".notice").contains("2 people lose access"), "{}", page.text(".notice"));
        assert_eq!(page.texts("main tbody th").len(), 2, "the administrator loses nothing");
        assert_eq!(row(&page, "Lea Rossi"), ["Kind hosting, all of them: Technical Acme mail: Technical, Statistics"]);
        let future = app.db_product(&organization, "hosting", "new.example");
        assert_eq!(tom.get(&product(&organization, &future)).await.status, 200);
        let before = letters(&app, LEA).await.len();
        let done = owner.submit(&page, "Delete team", &[]).await;
        let page = on(&mut owner, &done).await;
        assert!(page.text("main [role=alert]").contains("Vertrieb is deleted"));
        assert_eq!(page.texts("tbody th"), ["Other"]);
        for (client, path, status) in [(&mut lea, &mail, 404), (&mut tom, &future, 404)] {
            assert_eq!(client.get(&product(&organization, path)).await.status, status);
        }
        for kept in [&mail, &site] {
            assert_eq!(tom.get(&product(&organization, kept)).await.status, 200, "by the other team");
        }
        assert_eq!(letters(&app, LEA).await.len(), before + 1);
        assert!(letters(&app, LEA).await.pop().unwrap().contains("Acme mail"));
        assert_eq!(app.db_count("activities WHERE kind = 'team_deleted'"), 1);
        assert_eq!((app.db_count("team_members"), app.db_count("grants")), (1, 2), "nothing is left of it");
    }

    async fn only_those_hear_of_other_rights_for_whom_they_are_others(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mail = format!("p:{}", app.db_product(&organization, "mail", "Vertrieb mail"));
        member(&app, &organization, ("Lea", LEA), "collaborator").await;
        member(&app, &organization, ("Tom", TOM), "collaborator").await;
        let ids = [LEA, TOM].map(|login| app.db_user(login));
        let (first, second) = (team(&mut owner, &organization, "First").await, team(&mut owner, &organization, "Second").await);
        set(&mut owner, (&organization, &first), "members", &[("shown", &ids[0]), ("member", &ids[0]), ("shown", &ids[1]), ("member", &ids[1])]).await;
        set(&mut owner, (&organization, &second), "members", &[("shown", &ids[1]), ("member", &ids[1])]).await;
        set(&mut owner, (&organization, &second), "products", &[("technical", "k:mail")]).await;
        let count = |login| { let app = &app; async move { letters(app, login).await.len() } };
        let before = (count(LEA).await, count(TOM).await);
        set(&mut owner, (&organization, &first), "products", &[("technical", &mail)]).await;
        assert_eq!((count(LEA).await, count(TOM).await), (before.0 + 1, before.1), "he had it by the other team");
        let activities = app.db_count("activities");
        set(&mut owner, (&organization, &first), "products", &[("technical", &mail)]).await;
        assert_eq!((count(LEA).await, app.db_count("activities")), (before.0 + 1, activities), "the same again is no change");
        app.db_run(&format!("UPDATE memberships SET role = 'administrator' WHERE user_id = {}", ids[0]));
        set(&mut owner, (&organization, &first), "products", &[]).await;
        assert_eq!(count(LEA).await, before.0 + 1, "her role gives it");
    }

    async fn whoever_leaves_a_team_loses_it_at_the_next_request_and_the_leader_is_one(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mail = app.db_product(&organization, "mail", "Acme mail");
        let mut lea = member(&app, &organization, ("Lea", LEA), "collaborator").await;
        member(&app, &organization, ("Tom", TOM), "external").await;
        let [lea_id, tom_id] = [LEA, TOM].map(|login| app.db_user(login));
        let id = team(&mut owner, &organization, "Vertrieb").await;
        let of = (organization.as_str(), id.as_str());
        set(&mut owner, of, "products", &[("technical", "k:mail")]).await;
        set(&mut owner, of, "members", &[("leader", &tom_id), ("shown", &lea_id), ("member", &lea_id)]).await;
        let show = at(&organization, &format!("/teams/{id}"));
        let leader = |page: &Answer| page.texts("tbody tr:has(.tag) th a");
        let page = owner.get(&show).await;
        assert_eq!((page.texts("tbody th a"), leader(&page)), (vec!["Lea Rossi".to_owned(), "Tom Rossi".into()], vec!["Tom Rossi".into()]),
            "whoever leads it is in it");
        assert_eq!(lea.get(&product(&organization, &mail)).await.status, 200);
        let done = owner.submit(&page, "Make leader", &[]).await;
        let page = on(&mut owner, &done).await;
        assert_eq!(leader(&page), ["Lea Rossi"], "one only");
        set(&mut owner, of, "members", &[("shown", &tom_id), ("member", &tom_id)]).await;
        assert_eq!(leader(&owner.get(&show).await), ["Lea Rossi"], "of whom is not shown nothing is said");
        let done = owner.submit(&page, "Leads no longer", &[]).await;
        let page = on(&mut owner, &done).await;
        assert!(leader(&page).is_empty());
        let done = owner.submit(&page, "Remove from team", &[]).await;
        let page = on(&mut owner, &done).await;
        assert!(page.text("main [role=alert]").contains("Lea Rossi is in Vertrieb no longer"));
        assert_eq!(page.texts("tbody th a"), ["Tom Rossi"]);
        assert_eq!(lea.get(&product(&organization, &mail)).await.status, 404);
        assert!(letters(&app, LEA).await.len() == 2, "in, and out");
        set(&mut owner, of, "members", &[("leader", &tom_id)]).await;
        app.db_run(&format!("DELETE FROM memberships WHERE user_id = {tom_id} AND organization_id = {organization}"));
        assert_eq!(app.db_count("team_members"), 0, "whoever leaves the organization leaves its teams");
    }

    async fn a_name_is_one_team_s_also_for_two_at_once(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let id = team(&mut owner, &organization, "Vertrieb").await;
        let page = owner.get(&at(&organization, "/teams/new")).await;
        let refused = owner.submit(&page, "Continue", &[("name", " VERTRIEB "), ("description", "kept")]).await;
        assert_eq!((refused.status, refused.text("#name-error")), (422, "Error: Another team has this name. Enter another one".into()));
        assert_eq!(refused.text("#description"), "kept");
        let mut pages = Vec::new();
        for _ in 0..2 { pages.push(owner.get(&at(&organization, "/teams/new")).await); }
        let mut twins = [owner.clone(), owner.clone()];
        let sent = twins.iter_mut().zip(&pages).map(|(twin, page)| twin.submit(page, "Continue", &[("name", "Twins")]));
        let mut statuses: Vec<u16> = join_all(sent).await.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        let page = owner.get(&at(&organization, "/teams/new")).await;
        let mut twins = [owner.clone(), owner.clone()];
        let sent = join_all(twins.iter_mut().map(|twin| twin.submit(&page, "Continue", &[("name", "Once")]))).await;
        assert_eq!((sent[0].status, sent[0].location()), (303, sent[1].location()), "the same form twice is one team");
        assert_eq!(app.db_count("teams"), 3);
        let edit = at(&organization, &format!("/teams/{id}/details"));
        let page = owner.get(&edit).await;
        assert_eq!(owner.submit(&page, "Save", &[("name", "twins")]).await.status, 422);
        let long = "x".repeat(61);
        for (name, status) in [("", 422), (long.as_str(), 422), ("a\u{7}b", 422), ("vertrieb", 303)] {
            let page = owner.get(&edit).await;
            assert_eq!(owner.submit(&page, "Save", &[("name", name)]).await.status, status, "{name}");
        }
        let elsewhere = owner.create_organization("Other SA").await;
        team(&mut owner, &elsewhere, "Vertrieb").await;
    }

    async fn another_organization_s_team_is_not_there_and_stays_as_it_is(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let id = team(&mut owner, &organization, "Vertrieb").await;
        let lea = member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let lea_id = app.db_user(LEA);
        let members = [("shown", lea_id.as_str()), ("member", &lea_id)];
        set(&mut owner, (&organization, &id), "members", &members).await;
        let elsewhere = owner.create_organization("Other SA").await;
        let own = team(&mut owner, &elsewhere, "Own").await;
        set(&mut owner, (&elsewhere, &own), "members", &[members[0], members[1], ("leader", &lea_id)]).await;
        assert_eq!(app.db_count("team_members"), 1, "nobody gets in who is no member there");
        let token = owner.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
        let fields = [("form_token", token.as_str()), ("name", "Stolen"), ("colour", "1"), ("technical", "k:mail"), ("shown", &lea_id)];
        let before = db::db_lines(app.db(), "SELECT name AS line FROM teams ORDER BY name");
        for page in ["", "/details", "/products", "/members", "/delete"] {
            let path = at(&elsewhere, &format!("/teams/{id}{page}"));
            assert_eq!(owner.get(&path).await.status, 404, "{page}");
            if !page.is_empty() {
                assert_eq!(owner.post(&path, &fields).await.status, 404, "{page}");
            }
        }
        assert_eq!(db::db_lines(app.db(), "SELECT name AS line FROM teams ORDER BY name"), before);
        assert_eq!((app.db_count("team_members"), app.db_count("grants")), (1, 0));
        let mut collaborator = lea;
        for (role, status) in [("collaborator", 403), ("external", 403), ("administrator", 200)] {
            app.db_run(&format!("UPDATE memberships SET role = '{role}' WHERE user_id = {lea_id} AND organization_id = {organization}"));
            let token = collaborator.get("/terms").await.attribute("input[name=form_token]", "value").unwrap();
            for page in ["", "/new", &format!("/{id}"), &format!("/{id}/details"), &format!("/{id}/products"), &format!("/{id}/members"), &format!("/{id}/delete")] {
                let path = at(&organization, &format!("/teams{page}"));
                assert_eq!(collaborator.get(&path).await.status, status, "{role} {page}");
                if status == 403 && !page.is_empty() && *page != format!("/{id}") {
                    assert_eq!(collaborator.post(&path, &[("form_token", &token)]).await.status, 403, "{role} {page}");
                }
            }
        }
        assert_eq!(app.db_count("teams"), 2);
    }

    async fn five_thousand_members_cost_no_more_queries(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mail = app.db_product(&organization, "mail", "Acme mail");
        app.db_product(&organization, "hosting", "acme.example");
        member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let id = team(&mut owner, &organization, "Vertrieb").await;
        let of = (organization.as_str(), id.as_str());
        let lea = app.db_user(LEA);
        set(&mut owner, of, "products", &[("technical", "k:hosting"), ("technical", &format!("p:{mail}"))]).await;
        set(&mut owner, of, "members", &[("leader", &lea)]).await;
        let pages: Vec<String> = ["", "?q=ver"].iter().map(|page| at(&organization, &format!("/teams{page}")))
            .chain(["", "/details", "/products", "/members", "/members?only=on", "/members?q=no0", "/delete"]
                .iter().map(|page| at(&organization, &format!("/teams/{id}{page}")))).collect();
        let mut before = Vec::new();
        for page in &pages { before.push(cost(&app, &mut owner, page).await); }
        db_crowd(&app, &organization, 5000);
        app.db_run(&format!(
            "INSERT INTO team_members (organization_id, team_id, user_id, leads, created_at) \
             SELECT organization_id, {id}, user_id, {}, '2026-11-20 10:00:00' FROM memberships \
             WHERE organization_id = {organization} AND user_id BETWEEN 1000000 AND 1999999", app.db_bool(false)));
        for number in 0..60 {
            app.db_run(&format!("INSERT INTO teams (id, organization_id, name, name_key, colour, description, created_at) \
                VALUES ({number}, {organization}, 'Ver {number:02}', 'ver {number:02}', '3', '', '2026-11-20 10:00:00')"));
        }
        for (page, before) in pages.iter().zip(&before) {
            assert_eq!(cost(&app, &mut owner, page).await, *before, "{page}");
        }
        println!("{:?} {:?}", app.engine, pages.iter().map(|page| page.rsplit('/').next()).zip(&before).collect::<Vec<_>>());
        let page = owner.get(&at(&organization, &format!("/teams/{id}"))).await;
        assert!(page.text("main").contains("5001 members") && page.texts("tbody tr").len() == 50);
        let more = page.document().select(&css(".more a")).next().unwrap().value().attr("href").unwrap().to_owned();
        assert_eq!(owner.get(&more).await.texts("tbody tr").len(), 50);
        let page = owner.get(&at(&organization, &format!("/teams/{id}/delete"))).await;
        assert!(page.text(".notice").contains("5001 people lose access") && page.body.contains("and 4901 more people"));
        let list = owner.get(&at(&organization, "/teams")).await;
        assert_eq!(list.texts("tbody tr").len(), 50);
        let next = list.document().select(&css(".more a")).next().unwrap().value().attr("href").unwrap().to_owned();
        assert_eq!(owner.get(&next).await.texts("tbody tr").len(), 11);
        let watch = manager::ground::time::Stopwatch::start();
        let done = owner.submit(&page, "Delete team", &[]).await;
        println!("{:?}: deleting a team of 5001 took {} ms", app.engine, watch.milliseconds());
        assert_eq!(done.status, 303);
        assert_eq!(app.db_count("outbox WHERE kind = 'users.rights_changed'"), 5002);
    }
}
