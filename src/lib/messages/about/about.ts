import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';
import { en } from './en';
import { vi } from './vi';

export type AboutWords = Loose<typeof vi>;

/** Both languages at once: the page is there before anything else has loaded. */
export const aboutWords: Readonly<Record<Language, AboutWords>> = { vi, en };

/** Above the licences of others, which speak English themselves. */
export const noticesHead =
	'Trang này được làm từ các gói phần mềm dưới đây; có gói không để lại gì trong trang.\nThis site is built from the packages below; of some of them nothing is left in it.';
