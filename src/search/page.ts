/** The search page: reads `?q=`, asks Pagefind, draws the hits. Nothing from the address becomes HTML. */

export {};

interface Hit { url: string; meta: { title?: string }; excerpt: string }
interface Pagefind {
  options(o: Record<string, unknown>): Promise<void>;
  debouncedSearch(q: string, o?: object, ms?: number): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

const input = document.querySelector<HTMLInputElement>('#q');
const list = document.querySelector<HTMLOListElement>('#treff');
const status = document.querySelector<HTMLElement>('#sokestatus');
const SHOWN = 30;

let engine: Promise<Pagefind> | undefined;
function load(): Promise<Pagefind> {
  const path = '/pagefind/pagefind.js';
  engine ??= import(/* @vite-ignore */ path) as Promise<Pagefind>;
  return engine;
}

/** Pagefind marks the hit with `<mark>`; everything else in the excerpt is text. */
function excerptNodes(excerpt: string): Node[] {
  const text = (html: string): string => html.replace(/&(lt|gt|amp|quot|#39);/g, (_all, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name] ?? '');
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part);
    if (!marked) return document.createTextNode(text(part));
    const mark = document.createElement('mark');
    mark.textContent = text(marked[1] ?? '');
    return mark;
  });
}

function draw(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(hit.excerpt));
  item.append(link, excerpt);
  return item;
}

async function search(query: string): Promise<void> {
  if (!list || !status) return;
  if (!query.trim()) {
    list.replaceChildren();
    status.textContent = '';
    return;
  }
  try {
    const pagefind = await load();
    const found = await pagefind.debouncedSearch(query, {}, 120);
    if (!found) return;
    const hits = await Promise.all(found.results.slice(0, SHOWN).map((r) => r.data()));
    list.replaceChildren(...hits.map(draw));
    const n = found.results.length;
    status.textContent = n ? `${n} treff på «${query}».` : `Ingen treff på «${query}». Prøv et annet ord, eller se alle verktøy i menyen.`;
  } catch {
    status.textContent = 'Søket kunne ikke lastes. Last siden på nytt, eller bruk listene i menyen.';
  }
}

if (input) {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void search(input.value);
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    url.searchParams.set('q', input.value);
    history.replaceState(null, '', url);
    void search(input.value);
  });
}
