import type { Page } from 'playwright-core';

/** Waits until everything that is loading is there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.skeleton, .dot.busy') === null,
  );
}

/** Goes to another page of the explorer without loading it anew, and waits until nothing is loading. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(page);
}
