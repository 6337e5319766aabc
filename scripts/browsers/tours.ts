import { makeReader, type Reader } from './reader.ts';

/** One page, and what a reader does there. `walk` runs in the page. */
export interface Tour {
  name: string;
  path: string;
  walk: (reader: Reader) => Promise<void> | void;
}

/** The pages that hold something which browsers do differently. */
export const tours: readonly Tour[] = [
  {
    name: 'forsiden og menyen',
    path: '/',
    walk: async ({ seen, until }) => {
      const button = document.querySelector<HTMLElement>('.menu-button');
      const link = document.querySelector('#meny a');
      if (!seen(button)) return;
      button?.click();
      await until(() => seen(link), 'menyen åpner seg ikke');
      button?.click();
      await until(() => !seen(link), 'menyen lukker seg ikke');
    },
  },
  {
    name: 'guiden: ord, søkeforslag og fold',
    path: '/verktoy/verksted/',
    walk: async ({ seen, until, write, press }) => {
      const term = document.querySelector<HTMLElement>('button.term');
      const meaning = document.getElementById(term?.getAttribute('popovertarget') ?? '');
      term?.click();
      await until(() => seen(meaning), 'et ord kan ikke slås opp');
      const box = meaning?.getBoundingClientRect();
      await until(() => box && box.left >= 0 && box.right <= innerWidth, 'forklaringen er kuttet');
      term?.click();
      const field = document.querySelector<HTMLInputElement>('#header-q');
      if (!field) return;
      write(field, 'nettverk');
      await until(() => document.querySelector('.search-hits a'), 'søket foreslår ingenting');
      press(field, 'ArrowDown');
      await until(() => field.getAttribute('aria-activedescendant'), 'pil ned peker ikke');
      press(field, 'Escape');
      await until(() => !seen(document.querySelector('.search-panel')), 'Escape lukker ikke');
      const fold = [...document.querySelectorAll('main details')].find(
        (one) => !one.hasAttribute('open') && seen(one.querySelector('summary')),
      );
      fold?.querySelector('summary')?.click();
      await until(() => !fold || fold.hasAttribute('open'), 'en fold åpner seg ikke');
    },
  },
  {
    name: 'kjøreplanen: klokke, dato og antall',
    path: '/opplegg/arbeidsmoete-90-minutter/?start=10:00&antall=10&dato=2027-03-04',
    walk: async ({ until }) => {
      const text = (selector: string): string =>
        document.querySelector(selector)?.textContent?.trim() ?? '';
      await until(() => text('.row .from') === '10:00', 'klokka følger ikke adressen');
      await until(
        () => text('[data-task="before-0"]') === 'torsdag 18. februar 2027',
        'datoen regnes ikke',
      );
      const people = (): HTMLInputElement | null => document.querySelector('input[name="antall"]');
      if (!document.querySelector('.adjust[open]'))
        document.querySelector<HTMLElement>('.adjust summary')?.click();
      await until(people, 'feltet for antall kommer ikke');
      const field = people();
      if (!field) return;
      field.value = '12';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => location.search.includes('antall=12'), 'antallet kommer ikke i adressen');
    },
  },
  {
    name: 'velgeren: svar og nullstilling',
    path: '/velg/',
    walk: async ({ until }) => {
      document.querySelector<HTMLElement>('input[value=bruke-forskning]')?.click();
      await until(() => location.search.includes('bruke-forskning'), 'svaret er ikke i adressen');
      await until(() => document.querySelector('.answers h3 a'), 'ingen verktøy vises');
      document.querySelector<HTMLElement>('button[type=reset]')?.click();
      await until(() => !location.search.includes('formaal'), 'svaret kan ikke nullstilles');
    },
  },
  {
    name: 'sammenlikningen',
    path: '/sammenlign/?verktoy=fagdag&verktoy=laeringsarena',
    walk: async ({ until }) => {
      const main = document.querySelector('main');
      for (const title of ['Fagdag', 'Læringsarena'])
        await until(() => main?.textContent?.includes(title), `${title} mangler`);
    },
  },
  {
    name: 'lista, filtrert',
    path: '/verktoy/?formaal=dele-erfaring',
    walk: ({ until }) =>
      until(
        () => document.querySelector('h1')?.textContent?.includes('dele erfaring'),
        'overskriften følger ikke filteret',
      ),
  },
  {
    name: 'søket',
    path: '/sok/?q=nettverk',
    walk: async ({ until }) => {
      await until(() => document.querySelector('#treff > li a'), 'ingen treff');
      await until(() => document.title.startsWith('nettverk'), 'tittelen følger ikke søket');
    },
  },
  {
    name: 'et søk uten svar',
    path: '/sok/?q=xyzzyqwerty',
    walk: ({ until }) => until(() => document.querySelector('#videre a'), 'ingen vei videre'),
  },
];

/** The tour as a script for the page, giving its faults. */
export const scriptOf = ({ walk }: Tour): string =>
  `(async () => {
    const reader = await (${makeReader.toString()})();
    await (${walk.toString()})(reader);
    return reader.faults;
  })()`;
