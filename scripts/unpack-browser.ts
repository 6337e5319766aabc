import packed from '@sparticuz/chromium';

/** Unpacks the browser from its package to the temporary folder it is given (`packed-browser.ts`). */
await packed.executablePath();
