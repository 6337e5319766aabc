import { CARRIED, carrying, planUrl, stepInPlanUrl } from '../../domain/plan/link.ts';

/** The reader came from a plan to find more: what they put in a plan goes into that one. */

const plan = new URLSearchParams(location.search).get(CARRIED);

function carry(): void {
  if (plan === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
    const url = link.getAttribute('href') ?? '';
    const step = stepInPlanUrl(url);
    if (step) link.href = planUrl(step.id, step.kind, plan);
    else if (/^\/(verktoy|kategorier)\//.test(url) && !url.includes(`${CARRIED}=`))
      link.href = carrying(url, plan);
  }
}

carry();
// Cards were drawn anew.
document.addEventListener('picks', carry);
