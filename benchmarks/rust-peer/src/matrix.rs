//! Sparse matrices as the pallet holds them, and the passes over them (`pallets/subtensor/src/epoch/math.rs`).

use crate::fixed::{sum, I32F32};

/// A row of `(uid, value)` pairs, in storage order.
pub type Row = Vec<(u16, I32F32)>;

/// One row per uid.
pub type Matrix = Vec<Row>;

/// Copies the matrix, with an empty row wherever `masked` is true (or has no entry).
pub fn without_rows(matrix: &[Row], masked: &[bool]) -> Matrix {
    let mut kept = Vec::with_capacity(matrix.len());
    for (uid, row) in matrix.iter().enumerate() {
        kept.push(if masked.get(uid).copied().unwrap_or(true) { Vec::new() } else { row.clone() });
    }
    kept
}

/// Copies the matrix without its diagonal; the owner keeps its own entry.
pub fn without_diagonal(matrix: &[Row], owner: Option<u16>) -> Matrix {
    matrix
        .iter()
        .enumerate()
        .map(|(uid, row)| {
            let off_diagonal = |entry: &&(u16, I32F32)| uid != usize::from(entry.0);
            match owner {
                None => row.iter().filter(off_diagonal).copied().collect(),
                Some(owner) => {
                    row.iter().filter(|entry| off_diagonal(entry) || entry.0 == owner).copied().collect()
                }
            }
        })
        .collect()
}

/// Copies the matrix without the entries (i, j) for which `drop(of_row[i], of_column[j])`.
pub fn without_pairs(
    matrix: &[Row],
    of_row: &[u64],
    of_column: &[u64],
    drop: &dyn Fn(u64, u64) -> bool,
) -> Matrix {
    let mut kept = Vec::with_capacity(matrix.len());
    let mut row_values = of_row.iter();
    for row in matrix {
        let row_value = row_values.next().copied().unwrap_or(0);
        kept.push(filter_row(row, row_value, of_column, drop));
    }
    kept
}

/// Copies the matrix without the entries of columns j for which `drop(scalar, of_column[j])`.
pub fn without_columns(
    matrix: &[Row],
    scalar: u64,
    of_column: &[u64],
    drop: &dyn Fn(u64, u64) -> bool,
) -> Matrix {
    let mut kept = Vec::with_capacity(matrix.len());
    for row in matrix {
        kept.push(filter_row(row, scalar, of_column, drop));
    }
    kept
}

fn filter_row(row: &Row, first: u64, of_column: &[u64], drop: &dyn Fn(u64, u64) -> bool) -> Row {
    let mut kept = Vec::with_capacity(row.len());
    for &(uid, value) in row {
        if !drop(first, of_column.get(usize::from(uid)).copied().unwrap_or(0)) {
            kept.push((uid, value));
        }
    }
    kept
}

/// Makes every row with a positive sum add up to 1.
pub fn normalize_rows(matrix: &mut [Row]) {
    for row in matrix {
        let total = sum(row.iter().map(|(_, value)| value));
        if total > I32F32::ZERO {
            row.iter_mut().for_each(|(_, value)| *value = value.safe_div(total));
        }
    }
}

/// Makes every column with a sum other than 0 add up to 1.
pub fn normalize_columns(matrix: &mut [Row], columns: usize) {
    let mut totals = vec![I32F32::ZERO; columns];
    for row in matrix.iter() {
        for &(uid, value) in row {
            if let Some(total) = totals.get_mut(usize::from(uid)) {
                *total = total.saturating_add(value);
            }
        }
    }
    divide_columns(matrix, &totals);
}

/// Scales every column so that its largest value becomes 1.
pub fn upscale_columns(matrix: &mut [Row], columns: usize) {
    let mut largest = vec![I32F32::ZERO; columns];
    for row in matrix.iter() {
        for (uid, value) in row {
            if let Some(most) = largest.get_mut(usize::from(*uid)) {
                if *most < *value {
                    *most = *value;
                }
            }
        }
    }
    divide_columns(matrix, &largest);
}

fn divide_columns(matrix: &mut [Row], divisors: &[I32F32]) {
    for row in matrix.iter_mut() {
        for (uid, value) in row.iter_mut() {
            let divisor = divisors.get(usize::from(*uid)).copied().unwrap_or(I32F32::ZERO);
            if divisor != I32F32::ZERO {
                *value = value.safe_div(divisor);
            }
        }
    }
}

/// Sum of every row.
pub fn row_sums(matrix: &[Row]) -> Vec<I32F32> {
    matrix.iter().map(|row| sum(row.iter().map(|(_, value)| value))).collect()
}

/// Copies the matrix, every row times the vector's element of that row.
pub fn scale_rows(matrix: &[Row], by: &[I32F32]) -> Matrix {
    let mut scaled = Vec::with_capacity(matrix.len());
    for (row, &factor) in matrix.iter().zip(by) {
        let mut out = Vec::with_capacity(row.len());
        for &(uid, value) in row {
            out.push((uid, value.saturating_mul(factor)));
        }
        scaled.push(out);
    }
    scaled
}

/// Copies the matrix, every entry times the vector's element of its column; zeros and unknown columns are dropped.
pub fn scale_columns(matrix: &[Row], by: &[I32F32]) -> Matrix {
    let mut scaled: Matrix = vec![Vec::new(); matrix.len()];
    for (row, out) in matrix.iter().zip(scaled.iter_mut()) {
        for (uid, value) in row {
            if let Some(factor) = by.get(usize::from(*uid)) {
                let product = value.saturating_mul(*factor);
                if product != I32F32::ZERO {
                    out.push((*uid, product));
                }
            }
        }
    }
    scaled
}

/// For every column, the sum over rows of `vector[row] * entry`.
pub fn column_products(matrix: &[Row], vector: &[I32F32], columns: usize) -> Vec<I32F32> {
    let mut products = vec![I32F32::ZERO; columns];
    let mut factors = vector.iter();
    for row in matrix {
        let factor = factors.next().copied().unwrap_or(I32F32::ZERO);
        for &(uid, value) in row {
            if let Some(product) = products.get_mut(usize::from(uid)) {
                *product = product.saturating_add(factor.saturating_mul(value));
            }
        }
    }
    products
}

/// For every row, the sum over its entries of `vector[column] * entry`.
pub fn row_products(matrix: &[Row], vector: &[I32F32]) -> Vec<I32F32> {
    let mut products = vec![I32F32::ZERO; matrix.len()];
    for (row, product) in matrix.iter().zip(products.iter_mut()) {
        let mut total = I32F32::ZERO;
        for &(uid, value) in row {
            let factor = vector.get(usize::from(uid)).copied().unwrap_or(I32F32::ZERO);
            total = total.saturating_add(factor.saturating_mul(value));
        }
        *product = total;
    }
    products
}

/// Copies the matrix with every entry at most its column's limit; an entry clipped to 0 is dropped.
pub fn clip_columns(matrix: &[Row], limits: &[I32F32]) -> Matrix {
    let mut clipped = Vec::with_capacity(matrix.len());
    for row in matrix {
        let mut out = Vec::with_capacity(row.len());
        for &(uid, value) in row {
            let limit = limits.get(usize::from(uid)).copied().unwrap_or(I32F32::ZERO);
            if value <= limit {
                out.push((uid, value));
            } else if limit > I32F32::ZERO {
                out.push((uid, limit));
            }
        }
        clipped.push(out);
    }
    clipped
}

/// `from + ratio * (to - from)`, entry by entry. Ratio 0 or 1 copies; otherwise rows come back in uid order, positives only.
pub fn interpolate(from: &[Row], to: &[Row], columns: usize, ratio: I32F32) -> Matrix {
    if ratio == I32F32::ZERO {
        return from.to_vec();
    }
    if ratio == I32F32::ONE {
        return to.to_vec();
    }
    let mut result: Matrix = vec![Vec::new(); from.len()];
    for ((from_row, to_row), out) in from.iter().zip(to).zip(result.iter_mut()) {
        let dense_from = dense(from_row, columns);
        let dense_to = dense(to_row, columns);
        for (uid, (&a, &b)) in dense_from.iter().zip(dense_to.iter()).enumerate() {
            let value = a.saturating_add(ratio.saturating_mul(b.saturating_sub(a)));
            if value > I32F32::ZERO {
                out.push((uid as u16, value));
            }
        }
    }
    result
}

fn dense(row: &Row, columns: usize) -> Vec<I32F32> {
    let mut values = vec![I32F32::ZERO; columns];
    for (uid, value) in row {
        if let Some(cell) = values.get_mut(usize::from(*uid)) {
            *cell = *value;
        }
    }
    values
}
