//! Pictures that people send: known by their content, bounded before they are decoded, drawn anew.
//!
//! What comes out is a PNG of ours: no metadata, no second file behind the first, no script.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType as Scaling;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, RgbaImage};

/// How much of a picture is taken, and how large it is kept.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most pixels on a side.
    pub side: u32,
    /// The most pixels in all.
    pub pixels: u64,
    /// The most bytes that its pixels may take.
    pub memory: u64,
    /// The largest width and height that are kept: larger ones are scaled down.
    pub kept: (u16, u16),
}

/// A picture, drawn anew.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Pixels across.
    pub width: u16,
    /// Pixels down.
    pub height: u16,
    /// The file.
    pub png: Vec<u8>,
    /// How large it was before it was scaled, upright as a person sees it.
    pub of: (u32, u32),
}

/// Why a file is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is neither PNG nor JPEG nor WebP, whatever its name says.
    Kind,
    /// It has too many pixels.
    Size,
    /// It is one of them, but cannot be read.
    Broken,
}

/// Reads a picture and draws it anew; of one that moves, the first moment. Blocks.
///
/// # Errors
/// When it is none that we can draw.
pub fn redraw(file: &[u8], limits: &Limits) -> Result<Picture, Unfit> {
    // A decoder that panics has met a broken file: that is no failure of ours.
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let (pixels, orientation) = decoded(file, limits)?;
        let mut pixels = pixels;
        pixels.apply_orientation(orientation);
        let of = (pixels.width(), pixels.height());
        encoded(&scaled(pixels, limits.kept), of)
    }));
    drawn.unwrap_or(Err(Unfit::Broken))
}

fn broken(error: image::ImageError) -> Unfit {
    tracing::debug!(%error, "a picture that cannot be read");
    match error {
        image::ImageError::Limits(_) => Unfit::Size,
        _ => Unfit::Broken,
    }
}

fn decoded(file: &[u8], limits: &Limits) -> Result<(DynamicImage, Orientation), Unfit> {
    let reader = Cursor::new(file);
    match image::guess_format(file) {
        Ok(ImageFormat::Png) => {
            let decoder = PngDecoder::with_limits(reader, memory(limits)).map_err(broken)?;
            within(decoder, limits)
        }
        Ok(ImageFormat::Jpeg) => within(JpegDecoder::new(reader).map_err(broken)?, limits),
        Ok(ImageFormat::WebP) => within(WebPDecoder::new(reader).map_err(broken)?, limits),
        _ => Err(Unfit::Kind),
    }
}

fn memory(limits: &Limits) -> image::Limits {
    let mut bound = image::Limits::default();
    bound.max_image_width = Some(limits.side);
    bound.max_image_height = Some(limits.side);
    bound.max_alloc = Some(limits.memory);
    bound
}

/// Decodes what the header says is small enough: so far nothing but the header was read.
fn within<D: ImageDecoder>(
    mut decoder: D,
    limits: &Limits,
) -> Result<(DynamicImage, Orientation), Unfit> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    let fits = width <= limits.side && height <= limits.side && pixels <= limits.pixels;
    if !fits || decoder.total_bytes() > limits.memory {
        return Err(Unfit::Size);
    }
    decoder.set_limits(memory(limits)).map_err(broken)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let pixels = DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok((pixels, orientation))
}

/// Scaled down into the box, if it is larger; its proportions stay.
fn scaled(pixels: DynamicImage, (width, height): (u16, u16)) -> RgbaImage {
    let (width, height) = (u32::from(width), u32::from(height));
    if pixels.width() <= width && pixels.height() <= height {
        return pixels.into_rgba8();
    }
    if !pixels.color().has_alpha() {
        return pixels.resize(width, height, Scaling::Lanczos3).into_rgba8();
    }
    // Colours weigh as much as they are seen: else what is invisible would darken the edges.
    let mut pixels = pixels.into_rgba8();
    for pixel in pixels.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        for colour in &mut pixel.0[..3] {
            *colour = u8::try_from((u16::from(*colour) * alpha + 127) / 255).unwrap_or(u8::MAX);
        }
    }
    let small = DynamicImage::from(pixels).resize(width, height, Scaling::Lanczos3);
    let mut small = small.into_rgba8();
    for pixel in small.pixels_mut() {
        let alpha = u16::from(pixel.0[3]).max(1);
        for colour in &mut pixel.0[..3] {
            let whole = (u16::from(*colour) * 255 + alpha / 2) / alpha;
            *colour = u8::try_from(whole).unwrap_or(u8::MAX);
        }
    }
    small
}

fn encoded(pixels: &RgbaImage, of: (u32, u32)) -> Result<Picture, Unfit> {
    let mut png = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
    pixels.write_with_encoder(encoder).map_err(broken)?;
    let side = |pixels: u32| u16::try_from(pixels).map_err(|_| Unfit::Size);
    Ok(Picture {
        width: side(pixels.width())?,
        height: side(pixels.height())?,
        png,
        of,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgb, RgbImage, Rgba};

    const LIMITS: Limits = Limits {
        side: 4096,
        pixels: 16 * 1024 * 1024,
        memory: 64 * 1024 * 1024,
        kept: (800, 160),
    };

    fn file(pixels: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        pixels.write_to(&mut file, format).expect("written");
        file.into_inner()
    }

    #[test]
    fn three_kinds_are_drawn_small_ones_as_they_are_large_ones_scaled() {
        let small = DynamicImage::from(RgbImage::from_pixel(280, 56, Rgb([200, 10, 10])));
        let large = DynamicImage::from(RgbImage::from_pixel(4000, 400, Rgb([200, 10, 10])));
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let drawn = redraw(&file(&small, format), &LIMITS).expect("drawn");
            assert_eq!((drawn.width, drawn.height, drawn.of), (280, 56, (280, 56)));
            assert!(drawn.png.starts_with(b"\x89PNG"));
            let drawn = redraw(&file(&large, format), &LIMITS).expect("drawn");
            assert_eq!(
                (drawn.width, drawn.height, drawn.of),
                (800, 80, (4000, 400))
            );
        }
    }

    #[test]
    fn the_edges_of_what_is_transparent_keep_their_colour() {
        let mut pixels = RgbaImage::from_pixel(1600, 320, Rgba([0, 0, 0, 0]));
        for x in 401..1201 {
            for y in 0..320 {
                pixels.put_pixel(x, y, Rgba([255, 200, 0, 255]));
            }
        }
        let drawn = redraw(&file(&pixels.into(), ImageFormat::Png), &LIMITS).expect("drawn");
        let seen = image::load_from_memory(&drawn.png)
            .expect("ours")
            .into_rgba8();
        let edges = seen
            .pixels()
            .filter(|pixel| (32..224).contains(&pixel.0[3]));
        assert!(edges.clone().count() > 100);
        for pixel in edges {
            assert!(
                pixel.0[0] > 245 && (190..=210).contains(&pixel.0[1]),
                "{pixel:?}"
            );
        }
    }
}
