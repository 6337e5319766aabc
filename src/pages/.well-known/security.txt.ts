import { securityTxt } from '../../delivery/security-txt.ts';
import { site } from '../../site.ts';

export const GET = (): Response =>
  new Response(
    securityTxt({ url: site.url, email: site.contactEmail, expires: site.securityExpires }),
  );
