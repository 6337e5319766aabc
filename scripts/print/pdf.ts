import type { Page } from 'playwright-core';

/** A page of the site as a tagged PDF with bookmarks; sheet size and margins are the style sheet's. */
export async function printed(page: Page, url: string): Promise<Buffer> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: false });
}

/** The number of sheets in a PDF that Chromium wrote: its page objects are not compressed. */
export function sheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
