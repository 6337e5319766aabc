import { formatProblem, type Problem } from '../checks/problems.ts';
import { readContent } from '../content/files.ts';
import { collectionNames, collections } from '../schemas/collections.ts';
import { languageFrom } from '../schemas/values.ts';
import { bodyParts, type BodyPart } from './body-edit.ts';
import { escape } from '../language/escape.ts';
import { formHtml, pageHtml, placeOf } from './form-html.ts';
import { inForm, labelOf } from './labels.ts';
import type { Difference } from './merge.ts';
import { otherName, otherSides } from './other-side.ts';
import { contentPath, type Target } from './store.ts';
import { emptyBody } from './write.ts';

/** The pages of the form. */

/** The address of the form for one file. */
const editUrl = ({ collection, id }: Target): string =>
  `/rediger?samling=${collection}&fil=${encodeURIComponent(id)}`;

/** The first page: every file, and a new one in each collection. */
export function frontPage(root: string): string {
  const { files } = readContent(root);
  const lists = collectionNames
    .map((name) => {
      const items = files
        .filter((f) => f.collection === name)
        .map(
          (f) =>
            `<li><a href="${escape(editUrl(f))}">${escape(/^title: *"?(.*?)"?$/m.exec(f.text)?.[1] ?? f.id)}</a></li>`,
        )
        .join('');
      return `<details><summary><strong>${collections[name].title}</strong></summary><form action="/rediger"><input type="hidden" name="samling" value="${name}"><label>Ny side: tittelen <input name="tittel" required></label><label>Filnavn, som blir adressen <small>kan utelates, og lages da av tittelen</small> <input name="fil" pattern="[a-z0-9]+(-[a-z0-9]+)*"></label><button>Lag</button></form><ul>${items}</ul></details>`;
    })
    .join('');
  return pageHtml('Hva vil du redigere?', lists);
}

/** A problem in the list on top: in this file it leads to its field, in another it names the file. */
function problemHtml(p: Problem, target: Target, parts: readonly BodyPart[]): string {
  if (p.file !== contentPath(target)) return escape(formatProblem(p));
  const place = placeOf(p, parts);
  const label = labelOf(target.collection, p.field, parts);
  const text = escape(label ? `${label}: ${p.sentence}` : p.sentence);
  return place ? `<a href="#${place}">${text}</a>` : text;
}

/** Both versions of what is not the same on disk and in the form. */
function differencesHtml(
  differences: readonly Difference[],
  target: Target,
  parts: readonly BodyPart[],
): string {
  if (!differences.length) return '';
  const rows = differences
    .map(
      ({ name, theirs, mine }) =>
        `<tr><th scope="row">${escape(labelOf(target.collection, name, parts) || name)}</th><td><pre>${escape(theirs)}</pre></td><td><pre>${escape(mine)}</pre></td></tr>`,
    )
    .join('');
  return `<table><caption>Det som er ulikt. Har bare én av dere endret et felt, står den endringen i skjemaet. Har begge, står din.</caption><thead><tr><th scope="col">Felt</th><th scope="col">På disken nå</th><th scope="col">Det du skrev</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** What other guides must say too, asked in the same form. */
function otherSidesHtml(
  target: Target,
  form: URLSearchParams,
  problems: readonly Problem[],
  titles: ReadonlyMap<string, string>,
): string {
  const asked = otherSides(target, form, problems).map((side) => {
    const name = escape(otherName(side));
    const title = escape(`«${titles.get(side.id) ?? side.id}»`);
    const value = form.get(otherName(side)) ?? '';
    return side.ask === 'grunn'
      ? `<div class="field"><label for="${name}">Hvorfor ${title} passer sammen med denne, sett derfra</label><textarea id="${name}" name="${name}" rows="2">${escape(value)}</textarea><p class="hint">Fyll ut, så skrives det i ${title} i samme lagring.</p></div>`
      : `<label class="box"><input type="checkbox" name="${name}" value="ja"${value ? ' checked' : ''}> Fjern denne guiden fra ${title} i samme lagring</label>`;
  });
  return asked.length
    ? `<fieldset><legend>Den andre guiden</legend>${asked.join('')}</fieldset>`
    : '';
}

/** What stands on an edit page. */
export interface EditState {
  form: URLSearchParams;
  /** The file the form was filled from, and is compared with when it is saved; '' for none. */
  base: string;
  /** The text the problems are about. */
  text: string;
  problems: readonly Problem[];
  differences?: readonly Difference[];
  /** HTML on top. */
  note: string;
}

/** The form for one file. */
export function editPage(root: string, target: Target, state: EditState): string {
  const { form, base, note, differences = [] } = state;
  const { files } = readContent(root);
  const { collection } = target;
  const ids = new Map(
    collectionNames.map((name) => [
      name,
      new Set(files.filter((f) => f.collection === name).map((f) => f.id)),
    ]),
  );
  const titles = new Map(
    files
      .filter((f) => f.collection === 'verktoy')
      .map((f) => [f.id, /^title: *"?(.*?)"?$/m.exec(f.text)?.[1] ?? f.id]),
  );
  const language = languageFrom(form.get('language'));
  const parts = form.has('#tekst')
    ? [{ key: 'tekst', title: 'Tekst', text: '', optional: false }]
    : bodyParts(collection, language, emptyBody(collection, language));
  const problems = state.problems.map((p) =>
    p.file === contentPath(target) ? inForm(p, collection, state.text, parts) : p,
  );
  const list = problems.length
    ? `<div role="alert"><h2>${problems.length} ting å rette</h2><ul>${problems.map((p) => `<li>${problemHtml(p, target, parts)}</li>`).join('')}</ul></div>`
    : '';
  const filledFrom = Buffer.from(base).toString('base64');
  return pageHtml(
    `${collections[collection].title}: ${target.id}`,
    `${note}${differencesHtml(differences, target, parts)}${list}<form method="post" action="${escape(editUrl(target))}"><input type="hidden" name="grunnlag" value="${filledFrom}">${otherSidesHtml(target, form, problems, titles)}${formHtml(collection, parts, ids, { collection, parts, form, problems })}<p><button name="lagre" value="ja">Lagre</button><button name="lagre" value="uferdig">Lagre uferdig</button></p></form>`,
  );
}
