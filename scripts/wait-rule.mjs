/**
 * The rule for tests in a browser: a click returns before the page has done what it leads to, so a
 * test waits for the state it asks about, and goes to another page by `follow` (open-site.ts). On a
 * fast machine reading at once goes well, on a busy one it does not.
 */

const acts =
  /^(?:click|dblclick|tap|press|pressSequentially|type|check|uncheck|fill|selectOption|blur|goBack|goForward)$/;
const reads =
  /^(?:count|allTextContents|allInnerTexts|textContent|innerText|innerHTML|inputValue|isVisible|isHidden|isChecked|getAttribute|evaluate|\$eval|\$\$eval|title|boundingBox|content|screenshot)$/;
const waits = /^(?:poll|waitFor(?!Timeout)\w*)$/;
/** A selector whose last part is a link: `.offices a[href="/ny/"]`. */
const link = /(?:^|[\s>])a(?:[[.:#][^>]*)?$/;

const method = (node) =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression'
    ? (node.callee.property.name ?? '')
    : '';
const called = (node) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' ? node.callee.name : '';
const isFunction = ({ type }) => /^(?:Arrow)?Function/.test(type);
const textOf = ({ type, value, quasis = [] }) =>
  type === 'Literal' ? String(value) : quasis.map(({ value: { raw } }) => raw).join('x');

/** Whether something under a node is as asked; `enter` says which nodes to look into. */
function some(node, keys, asked, enter = () => true) {
  if (asked(node)) return true;
  return (keys[node.type] ?? [])
    .flatMap((key) => node[key] ?? [])
    .some((child) => child && enter(child) && some(child, keys, asked, enter));
}

/** Whether a chain of calls begins at a link: `page.locator('nav a').first()`, `page` and `'nav a'`. */
const atLink = (call) =>
  call.arguments?.some((given) => link.test(textOf(given))) ||
  (call.callee?.type === 'MemberExpression' && atLink(call.callee.object));

/** @type {import('eslint').Rule.RuleModule} */
export const waitRule = {
  meta: {
    type: 'problem',
    messages: {
      read: 'Siden har ikke svart ennå. Vent på det testen spør om: expect.poll, waitForFunction, locator.waitFor.',
      link: 'En lenke fører til en annen side: bruk follow (scripts/site/open-site.ts).',
    },
    schema: [],
  },
  create(context) {
    const { ast, visitorKeys: keys, getAncestors } = context.sourceCode;
    const ancestors = getAncestors.bind(context.sourceCode);
    /** Functions of the file that wait, by name. */
    const helpers = new Set(['follow']);
    const isWait = (node) => waits.test(method(node)) || helpers.has(called(node));
    const named = (node) =>
      node.type === 'VariableDeclarator' && node.init && isFunction(node.init)
        ? node.id.name
        : node.type === 'FunctionDeclaration' && node.id.name;
    some(ast, keys, (node) => {
      if (named(node) && some(node, keys, isWait)) helpers.add(named(node));
      return false;
    });
    const now = (node) => !isFunction(node);
    const isAct = (node) =>
      node.type === 'AwaitExpression' && acts.test(method(node.argument)) && !isWait(node.argument);
    const isRead = (node) =>
      (node.type === 'AwaitExpression' && reads.test(method(node.argument))) ||
      (called(node) === 'expect' && node.arguments[0]?.type === 'AwaitExpression');
    const statements = (list) => {
      let acted = false;
      for (const statement of list) {
        const waited = some(statement, keys, isWait, now);
        if (acted && !waited && some(statement, keys, isRead, now))
          context.report({ node: statement, messageId: 'read' });
        acted = !waited && (acted || some(statement, keys, isAct, now));
      }
    };
    return {
      Program: ({ body }) => statements(body),
      BlockStatement: ({ body }) => statements(body),
      CallExpression(node) {
        if (/^(?:click|press)$/.test(method(node)) && atLink(node))
          if (!ancestors(node).some((above) => called(above) === 'follow'))
            context.report({ node, messageId: 'link' });
      },
    };
  },
};
