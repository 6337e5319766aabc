/** What the YAML reader calls a fault, as an editor would say it. */
const yamlFaults: Record<string, string> = {
  MISSING_CHAR: 'et anførselstegn eller en klamme mangler',
  BLOCK_AS_IMPLICIT_KEY: 'teksten har kolon uten anførselstegn rundt',
  MULTILINE_IMPLICIT_KEY: 'feltet mangler kolon, eller teksten går over flere linjer',
  DUPLICATE_KEY: 'feltet står to ganger',
  BAD_INDENT: 'innrykket er feil',
  TAB_AS_INDENT: 'linjen starter med tabulator',
  KEY_NOT_NAME: 'feltnavnet er ikke et ord',
  NOT_A_TABLE: 'den er ikke en tabell over adresser',
  UNEXPECTED_TOKEN: 'et tegn står der det ikke hører hjemme',
  BAD_SCALAR_START: 'teksten starter med et tegn som må stå i anførselstegn',
};

/** What cannot be read: in which line, and what is wrong where that is known. */
export const unreadable = (line: number, detail: string): string =>
  `kan ikke leses i linje ${line}${yamlFaults[detail] ? `: ${yamlFaults[detail]}` : ''}.`;

/** ` i linje 3`, or nothing where no line is known. */
export const inLine = (line: number): string => (line ? ` i linje ${line}` : '');

/** The name of a field inside a sentence: the form shows its label instead. */
export const named = (field: string): string => `\uE000${field}\uE001`;
