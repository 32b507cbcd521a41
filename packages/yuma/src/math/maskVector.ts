/**
 * Sets masked values to 0; a value beyond the mask is masked, but an empty mask masks nothing. The pallet's
 * `inplace_mask_vector`.
 */
export function maskVector(mask: readonly boolean[], vector: readonly bigint[]): bigint[] {
  if (mask.length === 0) return [...vector];
  return vector.map((value, i) => ((mask[i] ?? true) ? 0n : value));
}
