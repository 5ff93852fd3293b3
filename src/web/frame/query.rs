//! Addresses with a query.

/// An address with a query; what is empty is left out.
pub fn with(address: String, query: &[(&str, &str)]) -> String {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
        pairs.append_pair(name, value);
    }
    let query = pairs.finish();
    if query.is_empty() {
        address
    } else {
        format!("{address}?{query}")
    }
}
