//! The directory: who stands in it, who sees it, and its vCards.

use super::listing::{cost, db_crowd};
use super::teams::{member, set, team};
use super::{at, founded};
use crate::both;
use crate::support::client::css;

const LEA: &str = "lea@acme-shop.example";
const TOM: &str = "tom@studio.example";

both! {
    async fn members_stand_in_it_and_see_it_and_external_users_do_neither(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let mut lea = member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let mut tom = member(&app, &organization, ("Tom", TOM), "external").await;
        let [lea_id, tom_id] = [LEA, TOM].map(|login| app.db_user(login));
        let id = team(&mut owner, &organization, "Vertrieb").await;
        set(&mut owner, (&organization, &id), "members", &[("leader", &lea_id), ("shown", &tom_id), ("member", &tom_id)]).await;
        for (path, status) in [("/directory", 200), ("/directory.vcf", 200), (&format!("/directory/{lea_id}.vcf"), 200), (&format!("/directory/{tom_id}.vcf"), 404)] {
            assert_eq!(lea.get(&at(&organization, path)).await.status, status, "{path}");
            assert_eq!(tom.get(&at(&organization, path)).await.status, 403, "{path}");
        }
        let page = lea.get(&at(&organization, "/directory")).await;
        assert_eq!(page.texts("tbody th .person > span:last-child"), ["Julie Munster", "Lea Rossi"]);
        assert!(page.texts("tbody tr")[1].contains("lea@acme-shop.example Vertrieb"));
        assert!(page.has(&format!("a[href='mailto:{LEA}']")));
        assert!(page.texts("nav.side a").iter().any(|link| link == "Directory"));
        assert!(!tom.get(&at(&organization, "")).await.body.contains("/directory"), "not in the menu");
        for (search, found) in [("LEA", 1), ("acme-shop", 2), ("tom", 0), ("%25", 0), ("_", 0)] {
            let page = lea.get(&at(&organization, &format!("/directory?q={search}"))).await;
            assert_eq!(page.texts("tbody tr").len(), found, "{search}");
            assert_eq!(page.has(".panel-empty"), found == 0);
            let cards = lea.get(&at(&organization, &format!("/directory.vcf?q={search}"))).await;
            assert_eq!(cards.body.matches("BEGIN:VCARD\r\n").count(), found, "{search}");
        }
        let card = lea.get(&at(&organization, &format!("/directory/{lea_id}.vcf"))).await;
        assert_eq!(card.header("content-type"), "text/vcard; charset=utf-8");
        assert!(card.header("content-disposition").starts_with("attachment"));
        let lines: Vec<String> = card.body.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect();
        for line in ["VERSION:4.0", "FN:Lea Rossi", "N:Rossi;Lea;;;", "EMAIL:lea@acme-shop.example", "ORG:Acme SA", "CATEGORIES:Vertrieb"] {
            assert!(lines.iter().any(|one| one == line), "{line}: {lines:?}");
        }
        let elsewhere = owner.create_organization("Other SA").await;
        assert_eq!(owner.get(&at(&elsewhere, &format!("/directory/{lea_id}.vcf"))).await.status, 404);
        app.db_run(&format!("UPDATE memberships SET role = 'external' WHERE user_id = {lea_id} AND organization_id = {organization}"));
        assert_eq!(lea.get(&at(&organization, "/directory")).await.status, 403, "at the next request");
    }

    async fn no_name_writes_a_line_of_its_own_into_a_card(app: App) {
        let (mut owner, organization) = founded(&app, "Acme; SA, Genève").await;
        member(&app, &organization, ("Lea", LEA), "collaborator").await;
        let id = app.db_user(LEA);
        let evil = "Ev\\il;,\r\nEMAIL:evil@evil.example\r\nNOTE:\u{2028}é".replace('\'', "''");
        let long = "Ü".repeat(120);
        app.db_run(&format!("UPDATE users SET first_name = '{evil}', last_name = '{long}' WHERE id = {id}"));
        let made = team(&mut owner, &organization, "A; B, C \\ D").await;
        set(&mut owner, (&organization, &made), "members", &[("shown", &id), ("member", &id)]).await;
        let card = owner.get(&at(&organization, &format!("/directory/{id}.vcf"))).await;
        assert_eq!(card.status, 200);
        assert!(card.body.split("\r\n").all(|line| line.len() <= 75), "{}", card.body);
        let whole = card.body.replace("\r\n ", "");
        let names: Vec<&str> = whole.split_terminator("\r\n").map(|line| line.split(':').next().unwrap()).collect();
        assert_eq!(names, ["BEGIN", "VERSION", "UID", "FN", "N", "EMAIL", "ORG", "CATEGORIES", "END"]);
        assert!(whole.contains("\r\nORG:Acme\\; SA\\, Genève\r\n") && whole.contains("CATEGORIES:A\\; B\\, C \\\\ D\r\n"), "{whole}");
        let page = owner.get(&at(&organization, "/directory")).await;
        assert_eq!(page.status, 200);
    }

    async fn five_thousand_members_cost_no_more_queries_and_none_is_lost(app: App) {
        let (mut owner, organization) = founded(&app, "Acme SA").await;
        let path = at(&organization, "/directory");
        let before = cost(&app, &mut owner, &path).await;
        db_crowd(&app, &organization, 5000);
        assert_eq!(cost(&app, &mut owner, &path).await, before);
        println!("{:?}: the directory costs {before} queries", app.engine);
        let page = owner.get(&path).await;
        assert_eq!(page.texts("tbody tr").len(), 50);
        let next = page.document().select(&css(".more a")).next().unwrap().value().attr("href").unwrap().to_owned();
        let second = owner.get(&next).await;
        assert_ne!(second.texts("tbody th")[0], page.texts("tbody th")[0]);
        let cards = owner.get(&at(&organization, "/directory.vcf")).await.body;
        assert_eq!(cards.matches("BEGIN:VCARD\r\n").count(), 5001);
        let mut names: Vec<&str> = cards.lines().filter(|line| line.starts_with("EMAIL:")).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 5001);
    }
}
