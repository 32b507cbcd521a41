/** Under which number a mechanism's weights and bonds are kept: the subnet's own for mechanism 0. */
export const mechanismIndex = (netuid: number, mechid = 0): number => mechid * 4_096 + netuid;
