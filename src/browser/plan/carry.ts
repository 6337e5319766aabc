import { CARRIED, carrying, planUrl, toolInPlanUrl } from '../../domain/plan/link.ts';

/** The reader came from a plan to find more: what they put in a plan goes into that one. */

const plan = new URLSearchParams(location.search).get(CARRIED);

function carry(): void {
  if (plan === null) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')) {
    const url = link.getAttribute('href') ?? '';
    const tool = toolInPlanUrl(url);
    if (tool) link.href = planUrl(tool, plan);
    else if (/^\/(verktoy|kategorier)\//.test(url) && !url.includes(`${CARRIED}=`))
      link.href = carrying(url, plan);
  }
}

carry();
// Cards were drawn anew.
document.addEventListener('picks', carry);
