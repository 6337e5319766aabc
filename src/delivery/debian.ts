/** The packages of Debian and Ubuntu that bring each server, as docs/levering.md installs them. */
export const serverPackages = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
} as const;
