/** First not above `high`, then not below `low`, so that `low` wins when they cross: the pallet's `clamp_value`. */
export function clampValue(value: bigint, low: bigint, high: bigint): bigint {
  const capped = value < high ? value : high;
  return capped > low ? capped : low;
}
