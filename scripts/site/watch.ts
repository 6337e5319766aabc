import type { Page } from 'playwright-core';

/**
 * Listens to a page.
 * @param origin the server: whoever else is asked for anything is a fault
 * @returns faults as they are seen: breaches of the security policy, errors, dialogs, requests to
 *   others
 */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('tellBreach', (text: string) => {
    seen.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { tellBreach: (text: string) => void }).tellBreach(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  page.on('pageerror', (error) => seen.push(`feil: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()))
      seen.push(`konsoll: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      seen.push(`spurte ${request.url()}`);
  });
  return seen;
}
