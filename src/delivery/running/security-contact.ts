import { expiryProblem } from '../security-txt.ts';
import { found, type Fault } from './faults.ts';
import { textOf, type Visited } from './sample.ts';

/**
 * `security.txt` says where to write, and may still be trusted (RFC 9116).
 * @param today ISO date
 */
export function contactFaults(visited: readonly Visited[], today: string): Fault[] {
  return visited
    .filter(({ path, answer }) => path.endsWith('/security.txt') && answer.status === 200)
    .flatMap(({ path, answer }) => {
      const text = textOf(answer);
      const expires = /^Expires: *(\d{4}-\d\d-\d\d)/im.exec(text)?.[1] ?? '';
      const near = ['passed', 'soon'].includes(expiryProblem(expires, today)?.code ?? '');
      return [
        ...(/^Contact: *\S/im.test(text) ? [] : [found('security-txt', path, 'Contact mangler')]),
        ...(near ? [found('security-txt', path, `Expires er ${expires || 'tom'}`)] : []),
      ];
    });
}
