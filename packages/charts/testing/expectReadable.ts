import { gunzipSync } from 'node:zlib';
import { CHROMIUM, hasChromium } from '@taokit/testing/chromium';
import { expect, type TestContext } from 'vitest';
import { auditPage } from './auditPage.ts';

/** How long a busy machine may take to look at a page. */
export const PATIENCE_MS = 240_000;
/** Bytes of a page. */
const MOST_BYTES = 1_000_000;
/** Nodes of a page when it is loaded. */
const MOST_NODES = 5_000;

/** Expects that a page asks for nothing, and that no number in it is none. */
export function expectSelfContained(html: string): void {
  const [content, script] = unpacked(html).split('<script>');
  expect(content).not.toMatch(/<link|<img|<iframe|\bsrc=|@import|url\((?!#)|NaN|undefined|Infinity/);
  expect(script).not.toMatch(/fetch\(|import\(|https?:/);
}

/** A page with what its parts hold. */
function unpacked(html: string): string {
  return html.replaceAll(/<script type="text\/plain">([^<]*)<\/script>/g, (_, packed: string) =>
    gunzipSync(Buffer.from(packed, 'base64')).toString(),
  );
}

/** Opens a page in Chromium and expects what every page owes its readers; skips where there is no Chromium. */
export async function expectReadable(html: string, { skip }: Pick<TestContext, 'skip'>): Promise<void> {
  expectSelfContained(html);
  skip(!hasChromium, `there is no ${CHROMIUM}`);
  const audit = await auditPage(html);
  const { findings, sidewaysAt390, silentCharts, troubles } = audit;
  expect({ findings, sidewaysAt390, silentCharts, troubles }).toEqual({
    findings: [],
    sidewaysAt390: 0,
    silentCharts: 0,
    troubles: [],
  });
  expect(audit.bytes).toBeLessThanOrEqual(MOST_BYTES);
  expect(audit.nodes).toBeLessThanOrEqual(MOST_NODES);
  expect(audit.lowestTextContrast).toBeGreaterThanOrEqual(4.5);
  expect(audit.lowestLineContrast).toBeGreaterThanOrEqual(3);
  expect(audit.smallestTextAt390).toBeGreaterThanOrEqual(9.5);
}
