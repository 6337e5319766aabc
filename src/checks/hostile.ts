import type { Code } from './problems.ts';

/**
 * What someone could write to make text into code, or a link into another link than it looks like.
 * Each is tried in the text and in every field, by the check, the renderer and a real browser.
 */
export interface Hostile {
  text: string;
  /**
   * What the check says when it stands in the text; '' where it is only letters, and is let
   * through.
   */
  code: Code | '';
}

const js = 'javascript:alert(1)';
const evil = 'https://evil.example/';

const table: [Code | '', string[]][] = [
  [
    'unsafe-link',
    [
      `[x](${js})`,
      `[x](<${js}>)`,
      '[x](JaVaScRiPt:alert(1))',
      `[x](${js} "t")`,
      `Les [mer][e].\n\n[e]: javascript:alert(document.domain)`,
      `[e][]\n\n[e]: ${js}`,
      `[e]\n\n[e]: ${js}`,
      `[mer][E]\n\n[e]: <${js}>`,
      `> [mer][e]\n>\n> [e]: ${js}`,
      `- [mer][e]\n\n  [e]: ${js}`,
      `[e]: ${js}`,
      `[e]:\n${js}\n\n[e]`,
      `<${js}>`,
      '<data:text/html,x>',
      '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
      '[x](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)',
      '[x](vbscript:msgbox(1))',
      '[x](file:///etc/passwd)',
      '[x](blob:https://evil.example/1)',
      '[x](about:blank)',
      '[x](view-source:https://evil.example/)',
      '[x](intent://evil.example/#Intent;end)',
      '[x](ms-word:ofe|u|https://evil.example/x.docm)',
      '[x](search-ms:query=x)',
      '[x](tel:+4790000000)',
      '[x](ftp://evil.example/)',
      '[x](http://evil.example/)',
      '[x](HTTPS://evil.example/)',
      '[x](%6Aavascript:alert%281%29)',
      '[x](//evil.example/)',
      '[x](///evil.example/)',
      '[mer][e]\n\n[e]: //evil.example/',
      'www.evil.example/x',
      'http://evil.example/x',
      `[x](feed:${js})`,
      `[*[x](${js})*](#fallgruver)`,
      `**[x](${js})**`,
      `# [x](${js})`,
      `## [x](${js})`,
      `1. [ ] [x](${js})`,
      `|a|\n|-|\n|[x](${js})|`,
      `[^x]: [x](${js})`,
      `![x](${js})`,
    ],
  ],
  [
    'link-hidden',
    [
      '[x](java&#115;cript:alert(1))',
      '[x](javascript&colon;alert(1))',
      '[x](javascript&#58;alert(1))',
      '[x](&#x6A;avascript:alert(1))',
      '[x](<java\tscript:alert(1)>)',
      '[x](java&Tab;script:alert(1))',
      '[x](java&NewLine;script:alert(1))',
      '[x](&#1;javascript:alert(1))',
      '[x](< javascript:alert(1)>)',
      '[x](javascript\\:alert(1))',
      '[x](/\\\\evil.example/)',
      '[x](\\\\/evil.example/)',
      '[x](https:\\\\\\\\evil.example/)',
      '[x](https://husbanken.no\\\\@evil.example/)',
      '[x](/&#x2f;evil.example/)',
      '[x](/&Tab;/evil.example/)',
      '[mer][e]\n\n[e]: java&#115;cript:alert(1)',
      '[mer][e]\n\n[e]: <java script:alert(1)>',
      '[x](https://husbanken.no&#8238;/)',
      '[x](https://husban&shy;ken.no/)',
    ],
  ],
  [
    'link-host',
    [
      '[x](https://husbanken.no@evil.example/)',
      '[x](https://husbanken.no:443@evil.example/)',
      '[x](https://a:b@evil.example/)',
      '<https://husbanken.no@evil.example/>',
      'https://husbanken.no@evil.example/',
      '[mer][e]\n\n[e]: https://husbanken.no@evil.example/',
      '[x](https://husbаnken.no/)',
      '[x](https://xn--husbnken-9jg.no/)',
      '[x](https://husbanken.no。evil.example/)',
      '[x](https://husbanken%2Eno/)',
      '[x](https://ⓗusbanken.no/)',
      '[x](https://127.0.0.1/)',
      '[x](https://0x7f.1/)',
      '[x](https://[::1]/)',
      '[x](https://localhost/)',
      '[x](https:///evil.example/)',
      '[x](https://evil.example:x/)',
    ],
  ],
  [
    'bad-mail',
    [
      '[x](mailto:a@evil.example?bcc=b@evil.example)',
      '[x](mailto:javascript:alert(1))',
      '[x](mailto:)',
    ],
  ],
  [
    'bad-link',
    [
      '[x](/verktoy/"onmouseover="alert(1))',
      '[x](../../../etc/passwd)',
      '[x](javascript%3Aalert(1))',
      '[x](?q=<script>)',
    ],
  ],
  ['bad-anchor', ['[x](#"onclick="alert(1))', '[mer][e]\n\n[e]: #finnes-ikke']],
  [
    'html',
    [
      '<script>alert(1)</script>',
      '<ScRiPt src=https://evil.example/x.js></sCrIpT>',
      '<img src=x onerror=alert(1)>',
      '<data:text/html,<script>alert(1)</script>>',
      `${evil}?a=1&b=<script>`,
      '<svg><script>alert(1)</script></svg>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<a href="javascript:alert(1)">x</a>',
      '<b onmouseover=alert(1)>x</b>',
      '<details open ontoggle=alert(1)>x</details>',
      '<input autofocus onfocus=alert(1)>',
      '<style>@import "https://evil.example/x.css";</style>',
      '<link rel=stylesheet href=https://evil.example/x.css>',
      '<meta http-equiv=refresh content="0;url=https://evil.example/">',
      '<base href=https://evil.example/>',
      '<form action=https://evil.example/><button>x</button></form>',
      '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
      '<!--><img src=x onerror=alert(1)>-->',
      '<!-- x -->',
      '<?php echo 1 ?>',
      '</script><script>alert(1)</script>',
      '</title><script>alert(1)</script>',
      '</textarea><img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      "'><img src=x onerror=alert(1)>",
      '<p style="position:fixed;inset:0">x</p>',
      '<template><script>alert(1)</script></template>',
    ],
  ],
  [
    'image',
    [
      '![x](https://evil.example/x.png)',
      `![x][e]\n\n[e]: ${evil}`,
      '![](//evil.example/x.png)',
      '![x](data:image/svg+xml,x)',
      `[![x](${evil}x.png)](${evil})`,
    ],
  ],
  [
    'no-form',
    [
      '```html\n<script>alert(1)</script>\n```',
      '    <script>alert(1)</script>',
      '- [x] krysset av',
      `|<b>a</b>|\n|-|\n|x|`,
      '~~bort~~',
      'x\n\n***\n\ny',
      `[x](${evil} "onclick=alert(1)")`,
    ],
  ],
  ['definition-unused', [`[e]: ${evil}`]],
  ['definition-doubled', [`[mer][e]\n\n[e]: ${evil}\n\n[E]: ${evil}b`]],
  ['link-broken', [`[x](${js} alert(1)`, `[mer][e]`, '[x] [y](', `[x](${evil} 'a"b)`]],
  ['footnote-definition', ['[^x]: tekst']],
  ['citation-form', ['x[^<script>alert(1)</script>]', 'x[^__proto__]']],
  ['invisible', ['x&#8238;y', 'x&#x200B;y']],
  [
    '',
    [
      `[x](${evil})`,
      `[mer][e]\n\n[e]: ${evil}`,
      `<${evil}>`,
      `${evil}?a=1&b=2`,
      '<svg/onload=alert(1)>',
      '[x](https://evil.example/?q=javascript:alert(1))',
      '[x](https://evil.example/#javascript:alert(1))',
      '[x](https://ålesund.example/)',
      '[x](mailto:a@evil.example)',
      'a@evil.example',
      js,
      '`<script>alert(1)</script>`',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '&#60;img src=x onerror=alert(1)&#62;',
      '\\<script>alert(1)\\</script>',
      '" onmouseover="alert(1)',
      "' onfocus='alert(1)' autofocus='",
      '` onload=alert(1) `',
      '{{constructor.constructor("alert(1)")()}}',
      '${alert(1)}',
      '{alert(1)}',
      '<%= alert(1) %>',
      ']]>',
      '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
      '__proto__',
      'constructor',
      '**fet** *skrå* `kode`',
    ],
  ],
];

/**
 * Only where spreadsheets or characters matter: refused in the fields by sentences of their own.
 */
export const hostileFields: Hostile[] = [
  ...['=1+1', '+cmd|x', '-1+1', '@SUM(1)', '=HYPERLINK("https://evil.example/")', '＝1'].map(
    (text): Hostile => ({ text, code: 'formula' }),
  ),
  ...['a\u0000b', 'a\u001bb', 'a\u202eb', 'a\u2028b', 'a\ud800b'].map((text): Hostile => ({
    text,
    code: 'invisible-code',
  })),
];

export const hostile: Hostile[] = table.flatMap(([code, texts]) =>
  texts.map((text) => ({ text, code })),
);
