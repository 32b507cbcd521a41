import type { CallContext } from '../../../../runtime/Context.ts';
import { ensureOk } from '../../ensureOk.ts';
import { checkSetting } from '../checkSetting.ts';
import { applyTempo, ensureTempoRate, ensureWindowOpen } from '../epochSettings.ts';
import { ensureSubnetOwner } from '../owners.ts';
import { recordTransaction } from '../rateLimits.ts';

/**
 * The owner alone sets the tempo, within bounds; root has the admin's call for it.
 *
 * Source: `do_set_tempo` in `pallets/subtensor/src/coinbase/tempo_control.rs`, spec 425.
 */
export function setTempo(context: CallContext, netuid: number, tempo: number): void {
  const { state, block } = context;
  const who = ensureSubnetOwner(context, netuid);
  ensureOk(checkSetting(context, 'tempo', tempo));
  ensureWindowOpen(context, netuid);
  ensureTempoRate(context, netuid, who);
  applyTempo(context, netuid, tempo);
  recordTransaction(state, 'tempoUpdate', who, netuid, block);
}
