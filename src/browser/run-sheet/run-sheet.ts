import { startAdjust } from './adjust.ts';
import { writePlan } from './plan.ts';
import { onChoice } from './state.ts';
import { startSheetTake } from './take.ts';

/** The page of a run sheet. Everything can be read and printed without this. */
onChoice(writePlan);
startAdjust();
startSheetTake();

const follow = document.querySelector<HTMLElement>('[data-follow]');
// Few follow the clock: what does it is fetched at the first press.
follow?.addEventListener('click', () => {
  import('./follow.ts')
    .then(({ toggleFollow }) => toggleFollow())
    .catch(() => {
      const status = follow.parentElement?.querySelector('[role=status]');
      if (status) status.textContent = follow.dataset.failed ?? '';
    });
});
