import { today } from '../../site/today.ts';
import { isOverdue } from '../../domain/freshness/freshness.ts';

/**
 * Shows what has become due since the site was built. Without scripts, what was due then is shown.
 */
const now = today();
for (const mark of document.querySelectorAll<HTMLElement>('[data-due]'))
  mark.hidden = !isOverdue(mark.dataset.due ?? '', now);

export {};
