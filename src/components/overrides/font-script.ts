/**
 * Takes the font where it comes in time (Head.astro says when and why). It stands in every page and
 * no bundler sees it, so it is packed here: short names (`f` the address, `v` the visit, `c` that
 * the font is in the browser's cache, `o` that it is optional, `e` the font, `t` takes it, `d` that
 * the page is drawn, `h` the document), and no space between the lines.
 *
 * It also says, until the page is loaded, that the address asks something (`data-asks`): what the
 * page's own script will draw otherwise, waits out of sight, so that nothing moves (chooser.css).
 */
export const fontScript = `{
  let{font:f}=document.currentScript.dataset,
  [v]=performance.getEntriesByType('navigation'),
  c=document.referrer.startsWith(location.origin+'/'),
  o=c&&!document.createElement('link').relList.supports('expect'),
  e=new FontFace('Kasseskrift','url('+f+') format("woff2")',
    {weight:'400 700',display:o?'optional':'auto'}),
  h=document.documentElement.dataset,
  t=()=>{h.font='inter'},
  d;
  if(location.search){h.asks='';addEventListener('load',()=>{delete h.asks})}
  document.fonts.add(e);
  if(c||(v&&v.responseStart-v.requestStart<100)){
    document.head.append(Object.assign(document.createElement('link'),
      {rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href:f}));
    if(o)t();
    else{
      requestAnimationFrame(()=>{d=1});
      e.load().then(()=>{d||t()},()=>{})
    }
  }else addEventListener('load',()=>{e.load().catch(()=>{})});
  addEventListener('beforeprint',()=>{e.status=='loaded'&&t()})
}`.replaceAll(/\n\s*/g, '');
