//! Reads out of a Rust file what the rules ask for: which paths it mentions — resolved through its
//! `use` lines, `self`, `super`, nested groups and renames — and what it calls and defines.
//!
//! Inside macro calls and `macro_rules!` there are only tokens; paths, method calls and attributes
//! are read out of those as well, as far as tokens tell.

use std::collections::HashMap;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Something at a line of a file.
pub struct At<T> {
    /// Counted from 1.
    pub line: usize,
    /// Whether it is in a part that is compiled for tests only.
    pub in_test: bool,
    /// The thing itself.
    pub what: T,
}

/// A function or method with a body.
pub struct Function {
    /// Its name.
    pub name: String,
    /// Lines of its body that are neither empty nor a comment, as clippy counts.
    pub first_and_last: (usize, usize),
    /// How many parameters it has, `self` not counted.
    pub parameters: usize,
}

/// What was read out of a file.
#[derive(Default)]
pub struct Facts {
    /// Paths: `crate::…` for one of ours, else beginning with the name of the crate. A glob ends in `*`.
    pub paths: Vec<At<Vec<String>>>,
    /// Names of called methods.
    pub methods: Vec<At<String>>,
    /// Functions with a body.
    pub functions: Vec<At<Function>>,
    /// `async` and `.await`.
    pub waits: Vec<At<&'static str>>,
    /// `allow` or `expect` attributes without a reason.
    pub silenced: Vec<At<String>>,
    /// Modules declared, in the order of the file.
    pub modules: Vec<At<String>>,
    /// What the file's own `use` lines call what.
    pub names: Vec<(String, Vec<String>)>,
    /// First and last lines of the parts for tests only.
    pub test_parts: Vec<(usize, usize)>,
}

/// Reads a file that is this module.
pub fn read(file: &syn::File, module: &[String]) -> Facts {
    let mut reader = Reader {
        facts: Facts::default(),
        scopes: vec![Scope::of(&file.items, module.to_vec())],
        test_depth: 0,
    };
    reader.visit_file(file);
    let scope = &reader.scopes[0];
    let names = scope.names.keys().map(|name| {
        let path = [name.clone()];
        (name.clone(), resolve(&reader.scopes, &path, false))
    });
    reader.facts.names = names.collect();
    reader.facts
}

/// What the names in a module mean.
struct Scope {
    module: Vec<String>,
    /// `use a::b as c` → c: [a, b], as written.
    names: HashMap<String, Vec<String>>,
    children: Vec<String>,
    sees_parent: bool,
}

impl Scope {
    fn of(items: &[syn::Item], module: Vec<String>) -> Self {
        let mut scope = Self {
            module,
            names: HashMap::new(),
            children: Vec::new(),
            sees_parent: false,
        };
        for item in items {
            if let syn::Item::Mod(child) = item {
                scope.children.push(child.ident.to_string());
            }
            scope.visit_item(item);
        }
        scope
    }
}

/// Collects the `use` lines, also those inside functions; not those of inner modules.
impl<'ast> Visit<'ast> for Scope {
    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        for (path, name) in leaves(&item.tree) {
            match name {
                Some(name) => _ = self.names.insert(name, path),
                None => self.sees_parent |= path == ["super", "*"],
            }
        }
    }
}

/// The paths of a `use` tree with the names they get; a glob gives none.
fn leaves(tree: &syn::UseTree) -> Vec<(Vec<String>, Option<String>)> {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree)
            .into_iter()
            .map(|(mut rest, name)| {
                let first = path.ident.to_string();
                let name = if name.as_deref() == Some("self") {
                    Some(first.clone())
                } else {
                    name
                };
                rest.retain(|part| part != "self");
                rest.insert(0, first);
                (rest, name)
            })
            .collect(),
        syn::UseTree::Name(name) => {
            vec![(vec![name.ident.to_string()], Some(name.ident.to_string()))]
        }
        syn::UseTree::Rename(name) => {
            vec![(vec![name.ident.to_string()], Some(name.rename.to_string()))]
        }
        syn::UseTree::Glob(_) => vec![(vec!["*".to_owned()], None)],
        syn::UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

/// The whole path of what is written as `path` in the innermost of these scopes.
fn resolve(scopes: &[Scope], path: &[String], from_root: bool) -> Vec<String> {
    let (Some(scope), [first, rest @ ..]) = (scopes.last(), path) else {
        return path.to_vec();
    };
    let ours = |module: &[String]| [&["crate".to_owned()], module, rest].concat();
    match first.as_str() {
        _ if from_root => path.to_vec(),
        "crate" => path.to_vec(),
        // How the binary calls its library.
        "manager" => ours(&[]),
        "self" => ours(&scope.module),
        "super" => {
            let mut parent = scope.module.clone();
            let mut rest = rest;
            parent.pop();
            while let [next, after @ ..] = rest
                && next == "super"
            {
                parent.pop();
                rest = after;
            }
            [&["crate".to_owned()], &parent[..], rest].concat()
        }
        name => match scope.names.get(name) {
            // `use tokio;` and `use frame::frame;` name themselves: no further than that.
            Some(meant) if meant[0] != name => resolve(scopes, &[&meant[..], rest].concat(), false),
            Some(meant) if meant.len() > 1 => {
                let without = Scope {
                    names: HashMap::new(),
                    children: scope.children.clone(),
                    module: scope.module.clone(),
                    sees_parent: false,
                };
                resolve(&[without], &[&meant[..], rest].concat(), false)
            }
            _ if scope.children.contains(first) => {
                ours(&[&scope.module[..], std::slice::from_ref(first)].concat())
            }
            _ if scope.sees_parent && scopes.len() > 1 => {
                resolve(&scopes[..scopes.len() - 1], path, false)
            }
            _ => path.to_vec(),
        },
    }
}

struct Reader {
    facts: Facts,
    scopes: Vec<Scope>,
    test_depth: usize,
}

impl Reader {
    fn at<T>(&self, span: Span, what: T) -> At<T> {
        At {
            line: span.start().line,
            in_test: self.test_depth > 0,
            what,
        }
    }

    fn mention(&mut self, span: Span, path: &[String], from_root: bool) {
        let whole = resolve(&self.scopes, path, from_root);
        self.facts.paths.push(self.at(span, whole));
    }

    fn uses(&mut self, item: &syn::ItemUse) {
        for (path, _) in leaves(&item.tree) {
            self.mention(item.span(), &path, item.leading_colon.is_some());
        }
    }

    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let braces = block.brace_token.span;
        let function = Function {
            name: signature.ident.to_string(),
            first_and_last: (braces.open().start().line, braces.close().end().line),
            parameters: signature
                .inputs
                .iter()
                .filter(|input| matches!(input, syn::FnArg::Typed(_)))
                .count(),
        };
        self.facts
            .functions
            .push(self.at(signature.span(), function));
    }

    /// Visits an item, knowing whether its attributes say that it is for tests only.
    fn item(&mut self, attributes: &[syn::Attribute], span: Span, visit: impl FnOnce(&mut Self)) {
        let for_tests = attributes.iter().any(is_for_tests);
        if for_tests && self.test_depth == 0 {
            self.facts
                .test_parts
                .push((span.start().line, span.end().line));
        }
        self.test_depth += usize::from(for_tests);
        visit(self);
        self.test_depth -= usize::from(for_tests);
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens
            .into_iter()
            .filter(|token| !is_punct(token, '$'))
            .collect();
        let mut at = 0;
        while at < tokens.len() {
            at += match &tokens[at] {
                TokenTree::Ident(word) if word == "use" => self.use_in_tokens(&tokens[at..]),
                TokenTree::Ident(_) => self.path_in_tokens(&tokens, at),
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    self.attribute_in_tokens(&tokens[at..]);
                    1
                }
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    1
                }
                _ => 1,
            };
        }
    }

    /// A whole `use …;`; what is none (`use` as a word of some macro's own language) is one token.
    fn use_in_tokens(&mut self, tokens: &[TokenTree]) -> usize {
        let Some(end) = tokens.iter().position(|token| is_punct(token, ';')) else {
            return 1;
        };
        match syn::parse2::<syn::ItemUse>(tokens[..=end].iter().cloned().collect()) {
            Ok(item) => {
                self.uses(&item);
                end + 1
            }
            Err(_) => 1,
        }
    }

    /// A path `a::b::c`, a method call `.name(` or a single word; returns the number of its tokens.
    fn path_in_tokens(&mut self, tokens: &[TokenTree], start: usize) -> usize {
        let mut path = Vec::new();
        let mut at = start;
        while let Some(TokenTree::Ident(word)) = tokens.get(at) {
            path.push(word.to_string());
            let colons = |offset| {
                tokens
                    .get(at + offset)
                    .is_some_and(|token| is_punct(token, ':'))
            };
            if !(colons(1) && colons(2)) {
                at += 1;
                break;
            }
            at += 3;
        }
        let length = at - start;
        let span = tokens[start].span();
        let before = |back| start.checked_sub(back).map(|at| &tokens[at]);
        if path.len() > 1 || length > 1 {
            let from_root = [1, 2]
                .iter()
                .all(|back| before(*back).is_some_and(|t| is_punct(t, ':')));
            self.mention(span, &path, from_root);
        } else if before(1).is_some_and(|token| is_punct(token, '.')) {
            if path[0] == "await" {
                self.facts.waits.push(self.at(span, ".await"));
            } else if is_group(tokens.get(at), Delimiter::Parenthesis) {
                self.facts.methods.push(self.at(span, path.remove(0)));
            }
        } else if path[0] == "async" {
            self.facts.waits.push(self.at(span, "async"));
        }
        length
    }

    /// `#[…]` or `#![…]`: whose it is, and whether it silences a lint without a reason.
    fn attribute_in_tokens(&mut self, tokens: &[TokenTree]) {
        let group = tokens[1..].iter().take(2).find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => Some(group),
            _ => None,
        });
        let Some(group) = group else { return };
        if let Some(TokenTree::Ident(name)) = group.stream().into_iter().next() {
            self.mention(name.span(), &[name.to_string()], false);
            self.silencing(&name.to_string(), &group.stream(), name.span());
        }
    }

    fn silencing(&mut self, name: &str, tokens: &TokenStream, span: Span) {
        let words = words_of(tokens);
        let silences = |word: &str| word == "allow" || word == "expect";
        let named = silences(name) || name == "cfg_attr" && words.iter().any(|word| silences(word));
        if named && !words.iter().any(|word| word == "reason") {
            self.facts.silenced.push(self.at(span, name.to_owned()));
        }
    }
}

fn words_of(tokens: &TokenStream) -> Vec<String> {
    let words = tokens.clone().into_iter().flat_map(|token| match token {
        TokenTree::Ident(word) => vec![word.to_string()],
        TokenTree::Group(group) => words_of(&group.stream()),
        _ => Vec::new(),
    });
    words.collect()
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn is_group(token: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(token, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

/// `#[cfg(test)]`, `#[test]`, `#[tokio::test]`; not `cfg(not(test))`.
fn is_for_tests(attribute: &syn::Attribute) -> bool {
    let path = attribute.path();
    if path.is_ident("cfg") {
        let words = match &attribute.meta {
            syn::Meta::List(list) => words_of(&list.tokens),
            _ => Vec::new(),
        };
        return words.iter().any(|word| word == "test")
            && !words.iter().any(|word| word == "not" || word == "any");
    }
    path.segments
        .last()
        .is_some_and(|last| last.ident == "test")
}

fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        _ => &[],
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.item(attributes_of(item), item.span(), |reader| {
            visit::visit_item(reader, item)
        });
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.facts
            .modules
            .push(self.at(item.span(), item.ident.to_string()));
        let Some((_, items)) = &item.content else {
            return visit::visit_item_mod(self, item);
        };
        let parent = self
            .scopes
            .last()
            .map_or(&[][..], |scope| &scope.module[..]);
        let module = [parent, &[item.ident.to_string()]].concat();
        self.scopes.push(Scope::of(items, module));
        visit::visit_item_mod(self, item);
        self.scopes.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.uses(item);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        self.mention(item.span(), &[item.ident.to_string()], true);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.item(&item.attrs, item.span(), |reader| {
            reader.function(&item.sig, &item.block);
            visit::visit_impl_item_fn(reader, item);
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        if let Some(word) = &signature.asyncness {
            self.facts.waits.push(self.at(word.span(), "async fn"));
        }
        visit::visit_signature(self, signature);
    }

    fn visit_expr_async(&mut self, block: &'ast syn::ExprAsync) {
        self.facts.waits.push(self.at(block.span(), "async"));
        visit::visit_expr_async(self, block);
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        if let Some(word) = &closure.asyncness {
            self.facts.waits.push(self.at(word.span(), "async"));
        }
        visit::visit_expr_closure(self, closure);
    }

    fn visit_expr_await(&mut self, wait: &'ast syn::ExprAwait) {
        self.facts
            .waits
            .push(self.at(wait.await_token.span(), ".await"));
        visit::visit_expr_await(self, wait);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.facts
            .methods
            .push(self.at(call.method.span(), call.method.to_string()));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let Some(name) = attribute.path().get_ident() {
            self.mention(name.span(), &[name.to_string()], false);
        }
        if let syn::Meta::List(list) = &attribute.meta {
            if let Some(name) = list.path.get_ident() {
                self.silencing(&name.to_string(), &list.tokens, name.span());
            }
            self.tokens(list.tokens.clone());
        }
        visit::visit_attribute(self, attribute);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            let names: Vec<String> = path
                .segments
                .iter()
                .map(|part| part.ident.to_string())
                .collect();
            self.mention(path.span(), &names, path.leading_colon.is_some());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }
}
