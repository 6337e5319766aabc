import { azureConfig } from './azure.ts';
import { caddyConfig } from './caddy.ts';
import { dockerfile, dockerignore } from './docker.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { debianPlace, nginxConfig } from './nginx.ts';
import type { DeliveryRules } from './rules.ts';

/** Every configuration of one build: file name → text. */
export function deliveryFiles(rules: DeliveryRules): Record<string, string> {
  return {
    'nginx.conf': nginxConfig(rules),
    'nginx-debian.conf': nginxConfig(rules, debianPlace),
    'nginx-tls.conf': nginxConfig(rules, {
      ...debianPlace,
      tls: {
        listen: ['443', '[::]:443'],
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
