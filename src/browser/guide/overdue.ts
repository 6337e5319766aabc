import { today } from '../../site/today.ts';
import { isOverdue } from '../../domain/freshness/freshness.ts';

/**
 * Shows what has become due since the site was built. Without scripts, what was due then is shown.
 */
const now = today();
let count = 0;
for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const overdue = isOverdue(mark.dataset.due ?? '', now);
  mark.hidden = !overdue;
  if (overdue) count += 1;
}
const total = document.querySelector('[data-overdue-count]');
if (total) total.textContent = String(count);

export {};
