import type { Toolbox } from '../../content/toolbox.ts';
import { printVolumes } from './volumes.ts';

/** One printed collection as a PDF file. */
export interface PdfFile {
  /** The page it is printed from. */
  path: string;
  /** `digitale.pdf` */
  name: string;
  title: string;
}

/** Where the files lie on the site. */
export const PDF_FOLDER = '/pdf/';

/** Every printed collection, with everything in one first. */
export const pdfFiles = (toolbox: Toolbox): PdfFile[] => [
  { path: '/utskrift/alt/', name: 'verktoykassa.pdf', title: 'Alle guider og eksempler' },
  ...printVolumes(toolbox).map(({ path, id, number, title }) => ({
    path,
    name: number > 1 ? `${id}-${number}.pdf` : `${id}.pdf`,
    title,
  })),
];
