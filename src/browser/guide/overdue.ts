import { isOverdue } from '../../domain/freshness/freshness.ts';

/**
 * Shows what has become due since the site was built. Without scripts, what was due then is shown.
 */
// The day in London will do for a year that has gone by, and costs a phone nothing.
const now = new Date().toISOString().slice(0, 10);
for (const mark of document.querySelectorAll<HTMLElement>('[data-due]'))
  mark.hidden = !isOverdue(mark.dataset.due ?? '', now);

export {};
