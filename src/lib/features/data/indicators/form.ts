import { faultOf, ownOfRow, type OwnFault, type OwnIndicator } from '$lib/domain/measures/own-indicator';
import type { RecordOf } from '$lib/domain/schema/tables';
import { meansOtherwise } from '$lib/intake/meaning/words/own-words';

type Row = RecordOf<'indicators'>;

/** What stands in the form, as it was typed. */
export type Typed = Omit<OwnIndicator, 'firstYear' | 'lastYear' | 'denominator'> & {
	readonly among: 'graduates' | 'schools' | 'words';
	readonly denominator: string;
	readonly firstYear: string;
	readonly lastYear: string;
};

export type TypedFault = OwnFault | 'year' | { readonly known: string };

/** The form of a definition. */
export function typedOf(own: OwnIndicator): Typed {
	const { denominator, firstYear, lastYear } = own;
	const isWord = denominator !== 'graduates' && denominator !== 'schools';
	return {
		...own,
		among: isWord && denominator !== '' ? 'words' : isWord ? 'graduates' : denominator,
		denominator: isWord ? denominator : '',
		firstYear: firstYear?.toString() ?? '',
		lastYear: lastYear?.toString() ?? '',
	};
}

export const typedOfRow = (row: Row): Typed => typedOf(ownOfRow(row));

/** The definition that was typed, or why there is none; `id` is the one that it replaces. */
export function definitionOf(
	typed: Typed,
	known: readonly Row[],
	id: string | null,
): { readonly own: OwnIndicator } | { readonly fault: TypedFault } {
	const { among, ...rest } = typed;
	const years = [typed.firstYear, typed.lastYear].map((text) => text.trim());
	if (years.some((text) => text !== '' && !/^(?:19|20)\d\d$/.test(text))) return { fault: 'year' };
	const [firstYear = null, lastYear = null] = years.map((text) => (text === '' ? null : Number(text)));
	const denominator = typed.kind === 'count' ? '' : among === 'words' ? typed.denominator : among;
	const own: OwnIndicator = { ...rest, denominator, firstYear, lastYear };
	const fault = faultOf(own, known, id);
	if (fault !== null) return { fault };
	const words = [own.nameVi, own.shortVi, own.numerator, among === 'words' ? denominator : ''];
	const other = words.find((text) => text.trim() !== '' && meansOtherwise(text));
	return other === undefined ? { own } : { fault: { known: other } };
}
