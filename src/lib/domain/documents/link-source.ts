import { tidy } from '../units/names';

/** What a copied link says beside the view: on which figures it was made, and which file brings them to another machine. */
export type LinkSource = {
	/** Of the figures. */
	readonly mark: string;
	/** The name of the data set; empty where everybody has it. */
	readonly set: string;
	/** The locked figures it shows, or else the backup that holds what it shows; null: no file is known. */
	readonly file: { readonly name: string; readonly sha256: string } | null;
};

/** What whoever opens a link lacks; `id` is that of the data set or of the lock. */
export type Missing = {
	readonly what: 'dataset' | 'lock' | 'figures';
	readonly id: string;
	readonly source: LinkSource | null;
};

/** Their names in an address; no view keeps them. */
export const linkNames = { mark: 'data', set: 'data_set', file: 'data_file', sum: 'data_sum' } as const;

/** Digits of a sum that people compare. */
const shownDigits = 16;
const shortSum = (sha256: string) => sha256.slice(0, shownDigits);

/** The parameters of a link. */
export function linkParams({ mark, set, file }: LinkSource): Record<string, string> {
	return {
		[linkNames.mark]: mark,
		...(set !== '' && { [linkNames.set]: set }),
		...(file && { [linkNames.file]: file.name, [linkNames.sum]: shortSum(file.sha256) }),
	};
}

/** What an address says; it comes from anybody, so only short plain texts and digits are taken. */
export function linkSourceIn(params: URLSearchParams): LinkSource | null {
	const said = (name: string) => tidy(params.get(name) ?? '').slice(0, 120);
	const mark = params.get(linkNames.mark);
	if (mark === null) return null;
	const [name, sum] = [said(linkNames.file), said(linkNames.sum)];
	const isFile = name !== '' && /^[0-9a-f]{16}$/.test(sum);
	return { mark, set: said(linkNames.set), file: isFile ? { name, sha256: sum } : null };
}
