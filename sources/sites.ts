import easychair from './easychair.ts';
import hotcrp from './hotcrp.ts';
import researchr from './researchr.ts';
import type { SiteSource } from './site/site.ts';
import wikicfp from './wikicfp.ts';

/** The sites that are known, in the order in which they are asked. */
export const sites: readonly SiteSource[] = [hotcrp, researchr, wikicfp, easychair];
