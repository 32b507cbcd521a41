import { describe, expect, test } from 'vitest';
import { splitSubnetLock } from './subnetLockSplit.ts';

describe('splitSubnetLock', () => {
  test('the pool gets the minimum, also when less was paid', () => {
    expect(splitSubnetLock(10n, 3n)).toEqual({ poolRao: 3n, burnedRao: 7n });
    expect(splitSubnetLock(2n, 3n)).toEqual({ poolRao: 3n, burnedRao: 0n });
  });
});
