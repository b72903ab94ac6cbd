import type { Language } from '../domain/format';
import type { Loose } from './messages';
import { en } from './about/en';
import { vi } from './about/vi';

export type AboutWords = Loose<typeof vi>;

/** Both languages at once: the page is there before anything else has loaded. */
export const aboutWords: Readonly<Record<Language, AboutWords>> = { vi, en };
