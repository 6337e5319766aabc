declare module 'virtual:search-manifest' {
  /** null in the development server, which has no index. */
  const manifest: import('./manifest.ts').Manifest | null;
  export default manifest;
}
