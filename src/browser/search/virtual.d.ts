declare module 'virtual:search-manifest' {
  /** null in the development server, which has no index. */
  const manifest: import('../../search/engine/manifest.ts').Manifest | null;
  export default manifest;
}
