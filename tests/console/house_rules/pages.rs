//! What belongs to the pages, and what belongs together over all floors.

use super::house::Text;
use super::{Finding, House, Rule};

const LANGUAGES: [&str; 5] = ["en", "fr", "de", "it", "es"];
/// Folders of `web` that are no area of the business.
const NO_AREAS: [&str; 2] = ["frame", "dev"];
/// The company's own people work in every area, and the sandbox is another's house: their pages have no
/// area of the domain to themselves.
const WITHOUT_DOMAIN: [&str; 2] = ["staff", "sandbox"];
/// Files of an area that make no page.
const NO_PAGES: [&str; 3] = ["mod.rs", "routes.rs", "urls.rs"];
/// The only place of colours.
const TOKENS: &str = "static/css/10-tokens.css";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "templates have no inline style or script, no address by hand, nothing unescaped",
        instead: "a class; static/js/app.js; a function of urls.rs; a type that escapes itself",
        check: templates_are_clean,
        broken: &[
            &[("templates/users/list.html", "<p style=\"color: red\">")],
            &[("templates/users/list.html", "<p\nstyle=x>")],
            &[("templates/users/list.html", "<script>alert(1)</script>")],
            &[(
                "templates/users/list.html",
                "<script type=\"module\">x</script>",
            )],
            &[("templates/users/list.html", "<button onclick=\"x()\">")],
            &[("templates/users/list.html", "<a href=\"/users\">")],
            &[("templates/users/list.html", "<form action='/users'>")],
            &[(
                "templates/users/list.html",
                "<button formaction=\"/users\">",
            )],
            &[("templates/mail/invite.html", "<img src=\"/logo.png\">")],
            &[("templates/users/list.html", "{{ name|safe }}")],
            &[("templates/users/list.html", "{{ name | safe }}")],
        ],
        sound: &[
            &[("templates/mail/invite.html", "<td style=\"color: #333\">")],
            &[(
                "templates/page.html",
                "<script src=\"{{ asset }}\" defer></script>",
            )],
            &[(
                "templates/users/list.html",
                "{# <p style=\"x\"> #}<a href=\"{{ urls::list() }}\">safe</a>",
            )],
            &[(
                "templates/users/list.html",
                "<link rel=\"stylesheet\" href=\"{{ css }}\">",
            )],
        ],
    },
    Rule {
        name: "colours stand in static/css/10-tokens.css only",
        instead: "use var(--…); a new colour is a new token, checked for contrast",
        check: colours_are_tokens,
        broken: &[
            &[("static/css/components/card.css", ".card { color: #fff; }")],
            &[(
                "static/css/base.css",
                "a {\n  border: 1px solid\n    #1a2B3c;\n}",
            )],
            &[("static/css/base.css", "a { color: rgb(0 0 0) }")],
            &[(
                "static/css/base.css",
                "a { box-shadow: 0 0 1px rgba(0, 0, 0, .5) }",
            )],
        ],
        sound: &[
            &[("static/css/10-tokens.css", ":root { --ink: #111; }")],
            &[(
                "static/css/base.css",
                "/* #fff */ #add:hover, #bed { color: var(--ink) }",
            )],
            &[(
                "static/css/base.css",
                "a { & #fab { mask: url(#face); } &:is(#dad) { top: 0 } }",
            )],
        ],
    },
    Rule {
        name: "an area has the same word on every floor, in templates, locales and tests",
        instead: "add what is missing under that name",
        check: areas_are_everywhere,
        broken: &[
            &[("src/web/users/list.rs", "")],
            &[
                ("src/web/users/list.rs", ""),
                ("src/domain/users/mod.rs", ""),
                ("templates/users/list.html", ""),
                ("locales/en/users.ftl", ""),
                ("locales/fr/users.ftl", ""),
                ("locales/de/users.ftl", ""),
                ("locales/it/users.ftl", ""),
                ("tests/console/users.rs", ""),
            ],
        ],
        sound: &[
            &[
                ("src/web/frame/page.rs", ""),
                ("src/web/dev/mail.rs", ""),
                ("src/web/users/urls.rs", ""),
            ],
            &[
                ("src/web/users/list.rs", ""),
                ("src/domain/users/mod.rs", ""),
                ("templates/users/list.html", ""),
                ("locales/en/users.ftl", ""),
                ("locales/fr/users.ftl", ""),
                ("locales/de/users.ftl", ""),
                ("locales/it/users.ftl", ""),
                ("locales/es/users.ftl", ""),
                ("tests/console/users.rs", ""),
            ],
        ],
    },
    Rule {
        name: "no file names a place of one machine",
        instead: "take it from the environment, the configuration or a path relative to the root",
        check: no_machine_is_named,
        // Put together here, so that this file does not break its own rule.
        broken: &[
            &[("README.md", concat!("Run it in /wo", "rk/main."))],
            &[("docs/x.md", concat!("`cd /ho", "me/anna/manager`"))],
            &[("tests/run", concat!("TARGET=/ro", "ot/.cache"))],
            &[("src/cli.rs", concat!("//! file:///Us", "ers/anna/x"))],
            &[("Makefile", concat!("X=C:\\Us", "ers\\anna"))],
        ],
        sound: &[&[
            (
                "README.md",
                concat!(
                    "~/.cache, $HOME/x, /var/lib/manager, https://example.com/ho",
                    "me/you"
                ),
            ),
            (
                "src/cli.rs",
                concat!("//! the tree's roots/ro", "ot/x, net", "work/x"),
            ),
        ]],
    },
];

/// Findings of `check` for every line of the text, comments of the kind `open … close` blanked.
fn each_line(
    file: &Text,
    comment: (&str, &str),
    check: impl Fn(&str) -> Option<String>,
) -> Vec<Finding> {
    let text = without_comments(&file.text, comment);
    let lines = text.lines().enumerate();
    lines
        .filter_map(|(line, text)| Some(Finding::new(&file.path, line + 1, check(text)?)))
        .collect()
}

/// The same text with blanks for comments; lines stay where they are.
fn without_comments(text: &str, (open, close): (&str, &str)) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        let end = rest[start..]
            .find(close)
            .map_or(rest.len(), |end| start + end + close.len());
        kept += &rest[..start];
        kept.extend(
            rest[start..end]
                .chars()
                .map(|c| if c == '\n' { '\n' } else { ' ' }),
        );
        rest = &rest[end..];
    }
    kept + rest
}

fn templates_are_clean(house: &House) -> Vec<Finding> {
    let templates = house
        .texts
        .iter()
        .filter(|file| file.path.starts_with("templates/"));
    let mut findings = Vec::new();
    for file in templates {
        let mail = file.path.starts_with("templates/mail/");
        findings.extend(each_line(file, ("{#", "#}"), |line| {
            wrong_in_template(line, mail)
        }));
        let text = without_comments(&file.text, ("{#", "#}"));
        for (at, _) in text.match_indices("<script") {
            let tag = text[at..].split('>').next().unwrap_or_default();
            if !tag.contains(" src=") {
                let line = text[..at].lines().count().max(1);
                findings.push(Finding::new(&file.path, line, "<script> without src"));
            }
        }
    }
    findings
}

fn wrong_in_template(line: &str, mail: bool) -> Option<String> {
    let tight: String = line.split_whitespace().collect();
    for part in ["href=", "action=", "src="] {
        if [format!("{part}\"/"), format!("{part}'/")]
            .iter()
            .any(|by_hand| tight.contains(by_hand))
        {
            return Some(format!("{part}\"/… by hand"));
        }
    }
    if tight.contains("|safe") && !tight.contains("|safe_") {
        return Some("|safe".to_owned());
    }
    let handler = |name: &str| {
        name.strip_prefix("on")
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase()))
    };
    let mut attributes = line
        .split_whitespace()
        .filter_map(|word| word.split_once('='))
        .map(|(name, _)| name);
    attributes
        .find(|name| handler(name) || *name == "style" && !mail)
        .map(|name| format!("{name}= inline"))
}

fn colours_are_tokens(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &house.texts {
        if file.path == TOKENS || !file.path.starts_with("static/") || !file.path.ends_with(".css")
        {
            continue;
        }
        let text = without_comments(&file.text, ("/*", "*/"));
        for (at, mark) in text.char_indices() {
            let colour = mark == '#' && is_hex_colour(&text[at + 1..]) && is_value(&text, at)
                || ["rgb(", "rgba(", "hsl(", "hsla("]
                    .iter()
                    .any(|name| text[at..].starts_with(name));
            if colour {
                let line = text[..=at].lines().count();
                let what: String = text[at..]
                    .chars()
                    .take_while(|c| !";}\n".contains(*c))
                    .collect();
                findings.push(Finding::new(&file.path, line, format!("the colour {what}")));
            }
        }
    }
    findings
}

fn is_hex_colour(text: &str) -> bool {
    let word: String = text
        .chars()
        .take_while(|c| c.is_alphanumeric() || "-_".contains(*c))
        .collect();
    [3, 4, 6, 8].contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether this place is in the value of a declaration, not in a selector or a url().
fn is_value(text: &str, at: usize) -> bool {
    let before = text[..at]
        .rfind(['{', '}', ';'])
        .map_or(0, |start| start + 1);
    let after = text[at..]
        .find(['{', '}', ';'])
        .map(|end| text.as_bytes()[at + end]);
    text[before..at].contains(':') && after != Some(b'{') && !text[..at].ends_with("url(")
}

fn areas_are_everywhere(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for area in house.folders("src/web/") {
        let folder = format!("src/web/{area}/");
        let page = house.texts.iter().find(|file| {
            file.path
                .strip_prefix(&folder)
                .is_some_and(|name| !NO_PAGES.contains(&name))
        });
        let Some(page) = page.filter(|_| !NO_AREAS.contains(&area)) else {
            continue;
        };
        let mut wanted = vec![vec![format!("templates/{area}")]];
        wanted.push(vec![
            format!("tests/console/{area}.rs"),
            format!("tests/console/{area}/mod.rs"),
        ]);
        wanted.extend(LANGUAGES.map(|language| vec![format!("locales/{language}/{area}.ftl")]));
        if !WITHOUT_DOMAIN.contains(&area) {
            wanted.push(vec![
                format!("src/domain/{area}/mod.rs"),
                format!("src/domain/{area}.rs"),
            ]);
        }
        for choice in wanted {
            if !choice.iter().any(|path| house.has(path)) {
                findings.push(Finding::new(
                    &page.path,
                    1,
                    format!("the area `{area}` has no {}", choice[0]),
                ));
            }
        }
    }
    findings
}

fn no_machine_is_named(house: &House) -> Vec<Finding> {
    let places = [
        concat!("/wo", "rk/"),
        concat!("/ho", "me/"),
        concat!("/ro", "ot/"),
        concat!("/Us", "ers/"),
        concat!("C:\\Us", "ers\\"),
    ];
    let mut findings = Vec::new();
    for file in &house.texts {
        for (line, text) in file.text.lines().enumerate() {
            for place in places {
                // After a word it is the middle of another path or address.
                let at_start = |at: usize| {
                    !text[..at].ends_with(|c: char| c.is_alphanumeric() || "-_.~}$".contains(c))
                };
                if text.match_indices(place).any(|(at, _)| at_start(at)) {
                    findings.push(Finding::new(&file.path, line + 1, format!("names {place}")));
                }
            }
        }
    }
    findings
}
