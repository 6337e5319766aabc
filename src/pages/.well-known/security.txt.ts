import { securityTxt } from '../../delivery/security-txt.ts';
import { site } from '../../site/settings.ts';

export const GET = (): Response =>
  new Response(
    securityTxt({ url: site.url, email: site.contactEmail, expires: site.securityExpires }),
  );
