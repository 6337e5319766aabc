/**
 * Starlight's components that this site replaces, and why. Names are Starlight's.
 * Empty: the part is not used, and the stock one would ship script, styles or storage for nothing.
 */
const folder = './src/components/overrides';
const empty = `${folder}/Empty.astro`;

export const overrides = {
  // Our header has a search form that works without JavaScript, and one short menu.
  Header: `${folder}/Header.astro`,
  // The stock frame is a fixed header and a sidebar; ours is header, main, footer.
  PageFrame: `${folder}/PageFrame.astro`,
  TwoColumnContent: `${folder}/Bare.astro`,
  ContentPanel: `${folder}/Bare.astro`,
  MarkdownContent: `${folder}/Bare.astro`,
  // Without the two `generator` tags and the twitter card that has no picture.
  Head: `${folder}/Head.astro`,
  // The skip link stands in our header (PageFrame), inside a landmark.
  SkipLink: empty,
  // Light and dark follow the reader's system: the stock script stores a choice on the device.
  ThemeProvider: empty,
  ThemeSelect: empty,
  // Pages draw their own title, so that facts can stand beside it.
  PageTitle: empty,
  Search: empty,
  Sidebar: empty,
  PageSidebar: empty,
  Footer: empty,
  Hero: empty,
  Banner: empty,
  DraftContentNotice: empty,
  FallbackContentNotice: empty,
  MobileMenuToggle: empty,
};
