//! Reading the query string.

use std::collections::HashMap;

use axum::extract::Query;
use axum::http::Uri;

use super::refusal::{INVALID_PARAMS, Refusal};

/// The names in the parameter `fields`, which both endpoints that take it
/// require.
pub fn fields(uri: &Uri) -> Result<Vec<String>, Refusal> {
    let Query(parameters) =
        Query::<HashMap<String, String>>::try_from_uri(uri).map_err(|_| INVALID_PARAMS)?;
    let fields = parameters.get("fields").map_or("", String::as_str);
    if fields.is_empty() {
        return Err(INVALID_PARAMS);
    }
    Ok(fields.split(',').map(str::to_owned).collect())
}
