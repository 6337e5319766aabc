import type { FacetValues } from '../../domain/lists/filters.ts';
import { likenesses, nearness } from '../../domain/guide/nearness.ts';

/** Puts the examples from municipalities most like the one in the address first, and says so. */
const list = document.querySelector<HTMLElement>('ul[data-nearest]');
const address = new URLSearchParams(location.search);
const wanted = Object.fromEntries(likenesses.map((name) => [name, address.getAll(name)]));

if (list) {
  const names = JSON.parse(list.dataset.names ?? '{}') as Record<string, string>;
  const near = [...list.querySelectorAll<HTMLElement>('[data-near]')]
    .map((item) => ({
      item,
      ...nearness(JSON.parse(item.dataset.near ?? '[]') as FacetValues[], wanted),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  for (const { item, shared } of near) {
    const told = document.createElement('span');
    told.className = 'near';
    told.textContent = `${list.dataset.same ?? ''} ${shared.map((name) => names[name]).join(', ')}`;
    item.append(told);
  }
  list.prepend(...near.map(({ item }) => item));
  if (near.length) {
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = list.dataset.nearest ?? '';
    list.before(note);
  }
}
