import type { Language } from '../domain/base/format';
import { vi } from './vi';

export type Loose<T> = T extends (...words: infer W) => string
	? (...words: W) => string
	: T extends string
		? string
		: { readonly [K in keyof T]: Loose<T[K]> };

/** Every sentence of the product. English must have them all: `satisfies Messages` finds a missing one. */
export type Messages = Loose<typeof vi>;

/** Vietnamese is at hand at once; English comes as a file of its own. */
export async function messagesIn(language: Language): Promise<Messages> {
	return language === 'vi' ? vi : (await import('./en')).en;
}
