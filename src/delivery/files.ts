import { azureConfig } from './azure.ts';
import { caddyConfig } from './caddy.ts';
import { dockerfile, dockerignore } from './docker.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { nginxConfig } from './nginx.ts';
import type { DeliveryRules } from './rules.ts';

/** Every configuration of one build: file name → text. */
export function deliveryFiles(rules: DeliveryRules): Record<string, string> {
  return {
    'nginx.conf': nginxConfig(rules),
    'nginx-tls.conf': nginxConfig(rules, {
      root: '/srv/verktoykassa',
      listen: '80',
      scratch: '/run',
      tls: {
        listen: '443',
        certificate: '/etc/verktoykassa/sertifikat.pem',
        key: '/etc/verktoykassa/noekkel.pem',
      },
    }),
    Caddyfile: caddyConfig(rules),
    'staticwebapp.config.json': azureConfig(rules),
    _headers: headersFile(rules),
    _redirects: redirectsFile(rules),
    Dockerfile: dockerfile(),
    'Dockerfile.dockerignore': dockerignore,
  };
}
