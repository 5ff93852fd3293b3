//! Stylesheet, script and pictures: in the binary, under names that change with their content.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ContentEncoding, VARY,
};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::filters::HtmlSafe;
use icondata_core::IconData;
use rust_embed::RustEmbed;

use super::packing::{self, Effort};
use super::{Answered, Error};
use crate::ground::crypto::sha256;

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

struct Asset {
    kind: &'static str,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

struct Shelf {
    addresses: BTreeMap<String, String>,
    assets: BTreeMap<String, Asset>,
}

/// The stylesheets are one file: each opens its own layer, so their order does not matter.
const STYLES: &str = "app.css";

static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for path in Files::iter() {
        let Some(file) = Files::get(&path) else {
            continue;
        };
        let name = path.rsplit('/').next().unwrap_or_default();
        let name = if path.starts_with("css/") {
            STYLES
        } else {
            name
        };
        files
            .entry(name.to_owned())
            .or_default()
            .extend_from_slice(&file.data);
    }
    let mut shelf = Shelf {
        addresses: BTreeMap::new(),
        assets: BTreeMap::new(),
    };
    for (name, plain) in files {
        let print = data_encoding::HEXLOWER.encode(&sha256(&plain)[..6]);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
        let fingerprinted = format!("{stem}.{print}.{extension}");
        let asset = Asset {
            kind: kind(extension),
            brotli: packing::brotli(&plain, Effort::Best),
            plain,
        };
        shelf
            .addresses
            .insert(name.clone(), format!("/static/{fingerprinted}"));
        shelf.assets.insert(fingerprinted, asset);
    }
    shelf
});

fn kind(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// The address of an asset, with its fingerprint; a test asks for each that a template names.
pub fn address(name: &str) -> String {
    SHELF.addresses.get(name).cloned().unwrap_or_default()
}

/// Packs everything before the first visitor waits for it.
pub fn prepare() {
    LazyLock::force(&SHELF);
}

/// `GET /static/{name}`: forever the same, because another content has another name.
pub async fn get(request: HttpRequest, name: web::Path<String>) -> Answered {
    let asset = SHELF.assets.get(name.as_str()).ok_or(Error::NotFound)?;
    let packed = asset.brotli.as_ref();
    let packed = packed.filter(|_| packing::accepted(request.headers()));
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((CONTENT_TYPE, asset.kind))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((VARY, "accept-encoding"));
    Ok(match packed {
        Some(packed) => answer
            .insert_header((CONTENT_ENCODING, ContentEncoding::Brotli))
            .body(packed.as_slice()),
        None => answer.body(asset.plain.as_slice()),
    })
}

/// An icon of Lucide, drawn into the page; it never stands alone without a name.
#[derive(Debug, Clone, Copy)]
pub struct Icon(Option<&'static IconData>);

impl Icon {
    /// The icon of this name; a test asks for each that a template names.
    pub fn named(name: &str) -> Self {
        Self(icon(name))
    }

    /// Whether there is one.
    pub fn exists(self) -> bool {
        self.0.is_some()
    }
}

/// The icons in use, by Lucide's names.
fn icon(name: &str) -> Option<&'static IconData> {
    Some(match name {
        "arrow_left" => icondata_lu::LuArrowLeft,
        "arrow_right" => icondata_lu::LuArrowRight,
        "arrow_left_right" => icondata_lu::LuArrowLeftRight,
        "building_2" => icondata_lu::LuBuilding2,
        "check" => icondata_lu::LuCheck,
        "chevron_down" => icondata_lu::LuChevronDown,
        "chevron_right" => icondata_lu::LuChevronRight,
        "circle_alert" => icondata_lu::LuCircleAlert,
        "circle_check" => icondata_lu::LuCircleCheck,
        "circle_help" => icondata_lu::LuCircleHelp,
        "download" => icondata_lu::LuDownload,
        "ellipsis_vertical" => icondata_lu::LuEllipsisVertical,
        "history" => icondata_lu::LuHistory,
        "house" => icondata_lu::LuHouse,
        "image" => icondata_lu::LuImage,
        "info" => icondata_lu::LuInfo,
        "layout_grid" => icondata_lu::LuLayoutGrid,
        "log_out" => icondata_lu::LuLogOut,
        "mail" => icondata_lu::LuMail,
        "minus" => icondata_lu::LuMinus,
        "menu" => icondata_lu::LuMenu,
        "plus" => icondata_lu::LuPlus,
        "receipt" => icondata_lu::LuReceipt,
        "search" => icondata_lu::LuSearch,
        "sliders_horizontal" => icondata_lu::LuSlidersHorizontal,
        "settings" => icondata_lu::LuSettings,
        "users" => icondata_lu::LuUsers,
        "triangle_alert" => icondata_lu::LuTriangleAlert,
        _ => return None,
    })
}

impl fmt::Display for Icon {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(data) = self.0 else { return Ok(()) };
        write!(
            out,
            "<svg class=\"icon\" aria-hidden=\"true\" width=\"20\" height=\"20\" viewBox=\"{}\" {STROKE}>{}</svg>",
            data.view_box.unwrap_or(VIEW),
            data.data
        )
    }
}

/// An icon that is drawn many times on a page: it stands there once, by an id, and is used.
#[derive(Debug, Clone, Copy)]
pub struct Symbol(pub &'static str, pub Icon);

impl fmt::Display for Symbol {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, Some(data)) = (self.0, self.1.0) else {
            return Ok(());
        };
        let view = data.view_box.unwrap_or(VIEW);
        write!(
            out,
            "<svg aria-hidden=\"true\"><symbol id=\"{id}\" viewBox=\"{view}\" {STROKE}>{}</symbol></svg>",
            data.data
        )
    }
}

const VIEW: &str = "0 0 24 24";
const STROKE: &str = "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" \
    stroke-linecap=\"round\" stroke-linejoin=\"round\"";

// The drawing comes from the icon crate and holds nothing of a user's.
impl HtmlSafe for Icon {}
impl HtmlSafe for Symbol {}
