//! Postal addresses as lines.

/// The lines of an address without its country: what stands above the town, then postcode and city. Empty
/// ones are left out.
pub fn address_lines(above: &[&str], (postcode, city): (&str, &str)) -> Vec<String> {
    let town = format!("{} {}", postcode.trim(), city.trim());
    let lines = above.iter().copied().chain([town.as_str()]);
    let filled = lines.map(str::trim).filter(|line| !line.is_empty());
    filled.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::address_lines as lines;

    #[test]
    fn an_address_has_no_empty_lines_and_no_outer_spaces() {
        let full = lines(&["Acme SA", "", " Rue 1 "], ("1203", "Genève"));
        assert_eq!(full, ["Acme SA", "Rue 1", "1203 Genève"]);
        assert_eq!(lines(&["Gasse 5"], ("", "Vaduz")), ["Gasse 5", "Vaduz"]);
        assert_eq!(lines(&[], ("9490", "")), ["9490"]);
        assert!(lines(&["", " "], ("", " ")).is_empty());
    }
}
