import { htmlTable, type PageSection } from '@taokit/charts';
import { signedAmount } from '../output/format.ts';
import type { Incident } from '../results/RunResult.ts';

/** What happened to the network, and who lost what. */
export function incidentsSection(incidents: readonly Incident[]): PageSection {
  return {
    title: 'What happened',
    lead: 'Parts of the network were killed and cut off while it ran. Losses are against as many rounds like the one before.',
    content: [
      htmlTable<Incident>({
        title: 'Incidents',
        columns: [
          { head: 'round', cell: ({ epoch }) => String(epoch + 1), numeric: true },
          { head: 'rounds', cell: ({ rounds }) => String(rounds), numeric: true },
          { head: 'who', cell: ({ who }) => who },
          { head: 'what', cell: ({ what }) => what, text: true },
          { head: 'seen', cell: ({ seen }) => seen, text: true },
          { head: 'lost, alpha', cell: ({ losses }) => lossesText(losses), text: true },
        ],
        rows: incidents,
      }),
    ],
  };
}

function lossesText(losses: Incident['losses']): string {
  return losses.map(({ netuid, rao }) => `subnet ${netuid}: ${signedAmount(rao)}`).join(', ') || 'nothing';
}
