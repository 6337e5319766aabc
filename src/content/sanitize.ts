import type { Options } from 'rehype-sanitize';

/**
 * What text written in Markdown may become: the elements and attributes that the pages have a form
 * for, and nothing else. Everything rendered passes here last (markdown.ts), so that no form of
 * Markdown, known or new, can bring more. The check (src/checks/) tells before anything is lost.
 */
export const allowed: Options = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'strong',
    'em',
    'code',
    'br',
    'a',
    'sup',
    // Empty: the place of a figure, which the page draws (figures.ts).
    'figure',
  ],
  attributes: {
    // Addresses on this site, outside ones over https without a user part, and mail.
    a: [
      ['href', /^(?:#|\/(?![/\\])|https:\/\/[^/?#@\\]+(?:[/?#]|$)|mailto:|tel:1(?:1\d|16\d{3})$)/],
      'id',
      'ariaLabel',
      ['className', 'ref'],
    ],
    ol: ['start'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
  },
  protocols: { href: ['https', 'mailto', 'tel'] },
  strip: ['script', 'style'],
  // Ids are made by us from small letters, digits and hyphens; citations link to them as they
  // stand.
  clobber: [],
};
