import { mkdirSync, appendFileSync, writeFileSync, existsSync } from 'node:fs';
import { openBrowser } from '/work/next/scripts/browser.ts';
import { serveFolder } from '/work/next/scripts/site/static-server.ts';
const OUT='/tmp/shots50'; mkdirSync(OUT,{recursive:true});
const pages = process.argv.slice(2);
const b = await openBrowser(); const server = await serveFolder('/tmp/dist51');
for (const path of pages) {
  const name = path.replace(/^\/|\/$/g,'').replace(/\W+/g,'_') || 'forside';
  for (const [w,h,dark] of [[390,844,0],[1280,900,0],[390,844,1],[768,1024,0]] as const) {
    const p = await b.newPage({ viewport: { width: w, height: h }, colorScheme: dark ? 'dark':'light', deviceScaleFactor: 1 });
    await p.goto(server.url + path); await p.waitForTimeout(500);
    if (w===768) { await p.screenshot({path:`${OUT}/${name}-768.png`}); appendFileSync(`${OUT}/index.txt`, `${path}\t${OUT}/${name}-768.png\n`); await p.close(); continue; }
    const total = await p.evaluate(() => document.documentElement.scrollHeight);
    const step = dark ? h*1.5 : (w===390 ? h*2 : h*1.6); const max = dark ? 1 : 3;
    for (let i=0;i<max && i*step<total;i++) {
      await p.setViewportSize({ width:w, height: Math.round(Math.min(step, Math.max(total-i*step,h))) });
      await p.evaluate((y)=>scrollTo(0,y), i*step); await p.waitForTimeout(120);
      const f=`${OUT}/${name}-${w}${dark?'-dark':''}${i?`-p${i+1}`:''}.png`;
      await p.screenshot({path:f}); appendFileSync(`${OUT}/index.txt`, `${path}\t${f}\n`);
      await p.setViewportSize({ width:w, height: h });
    }
    await p.close();
  }
  console.log(path);
}
writeFileSync(`${OUT}/ready`,''); await b.close(); server.close(); process.exit(0);
