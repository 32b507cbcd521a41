/**
 * Dynamic TAO: emission, pools, dividends and prices, exact, by era.
 *
 * @packageDocumentation
 */
export {};
