const unknownIssuer =
  'Sertifikatet er fra en utsteder som denne maskinen ikke kjenner. Er det deres egen, så sett NODE_EXTRA_CA_CERTS til filen med rotsertifikatet. Lesere utenfor trenger et fra en utsteder som nettlesere kjenner.';

/** Why nobody answers, by the codes of Node and OpenSSL. */
const reasons: Record<string, string> = {
  ENOTFOUND: 'Navnet finnes ikke. Sjekk stavemåten, og at domenet peker på tjeneren.',
  EAI_AGAIN: 'Navnet kunne ikke slås opp. Sjekk nettforbindelsen.',
  ECONNREFUSED: 'Ingen lytter på porten. Sjekk at tjeneren er startet.',
  ECONNRESET: 'Tjeneren brøt forbindelsen.',
  EHOSTUNREACH: 'Maskinen kan ikke nås herfra.',
  ENETUNREACH: 'Nettet kan ikke nås herfra.',
  CERT_HAS_EXPIRED: 'Sertifikatet er gått ut. Legg inn et nytt.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Sertifikatet gjelder et annet navn enn denne adressen.',
  CERT_NOT_YET_VALID: 'Sertifikatet gjelder ikke ennå. Sjekk klokka på maskinen.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'Ingen går god for sertifikatet. Hent et fra en utsteder som nettlesere kjenner.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'Sertifikatet mangler resten av kjeden. Legg hele kjeden i sertifikatfilen.',
  SELF_SIGNED_CERT_IN_CHAIN: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  EPROTO:
    'Tjeneren snakker ikke https på denne porten, har ikke noe sertifikat for navnet ennå, eller kan bare TLS eldre enn 1.2. Se i loggen til tjeneren.',
  ERR_SSL_WRONG_VERSION_NUMBER: 'Tjeneren snakker ikke https på denne porten.',
};

/** One Norwegian sentence for what the network threw. */
export function refusal(error: unknown): string {
  const { code = '', message, name } = error as NodeJS.ErrnoException;
  if (/ABORT|Timeout/i.test(`${code} ${name}`)) return 'Svaret kom ikke innen 20 sekunder.';
  return reasons[code] ?? `Forbindelsen ga en feil (${code || message}).`;
}
