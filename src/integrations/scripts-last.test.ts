import { expect, test } from 'vitest';
import { scriptsLast } from './scripts-last.ts';

test('moduler flyttes sist i siden, i samme rekkefølge, og alt annet står', () => {
  const html = '<head><script>nå</script></head><body><header><script type="module" src="/a.js"></script></header><p>$&</p><script type="module">b("$1")</script><script type="application/ld+json">{}</script></body></html>';
  expect(scriptsLast(html)).toBe('<head><script>nå</script></head><body><header></header><p>$&</p><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script><script type="module">b("$1")</script></body></html>');
});

test('en side uten moduler er som før', () => {
  expect(scriptsLast('<body><p>tekst</p></body>')).toBe('<body><p>tekst</p></body>');
});
