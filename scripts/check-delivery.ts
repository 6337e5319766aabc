import { loadRedirects } from '../src/content/redirects.ts';
import { DeliveryError } from '../src/site/failure.ts';
import { deliveryRules } from '../src/delivery/rules.ts';
import { ask } from '../src/delivery/running/client.ts';
import { greet } from '../src/delivery/running/greeting.ts';
import { differing, reportOf } from '../src/delivery/running/report.ts';
import { checkRunning, siteAddress } from '../src/delivery/running/running.ts';
import { isWhole } from '../src/search/engine/sum.ts';
import { contentFolder } from '../src/site/settings.ts';
import { today } from '../src/site/today.ts';

/**
 * `npm run sjekk:levering -- https://…`: holds a running site against the delivery rules. Exit code
 * 1 when it falls short.
 */
try {
  const base = siteAddress(process.argv[2] ?? '');
  // The policy is of the build that is running: it is held against the pages themselves.
  const rules = deliveryRules('', loadRedirects(contentFolder()));
  const { faults, files } = await checkRunning({ base, ask, greet, isWhole }, rules, today());
  if (faults.length) {
    console.error(`\n${reportOf(faults)}\n\n${differing(faults)} ting å rette på ${base.href}`);
    process.exitCode = 1;
  } else console.log(`Spurte om ${files} filer og adresser på ${base.href}. Alt er som det skal.`);
} catch (error) {
  if (!(error instanceof DeliveryError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
