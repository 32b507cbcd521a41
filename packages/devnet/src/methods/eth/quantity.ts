/** A number as Ethereum writes it: hex without leading zeros. */
export const quantity = (value: bigint): string => `0x${value.toString(16)}`;
