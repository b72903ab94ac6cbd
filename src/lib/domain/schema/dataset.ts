import type { Filters } from '../base/filters';
import type { Changeover } from '../units/register-level';

/** A published data set, as the manifest describes it. */
export type DatasetInfo = {
	readonly id: string;
	readonly name_vi: string;
	readonly name_en: string;
	readonly root_unit: string;
	/** The Vietnamese name of the root with its type; missing where the files do not say it. */
	readonly root_name?: string | undefined;
	readonly default: { readonly year: number; readonly level: string; readonly indicator: string };
	readonly fictional: boolean;
	readonly about_vi: string;
	readonly about_en: string;
	/**
	 * Below the site, the address of a server that answers for this data set, as `v1`; missing where the engine of the
	 * browser does.
	 */
	readonly engine?: string;
	/** Of the content of the files: changes whenever a published figure does. */
	readonly mark: string;
	/** Files to fetch below `data/`, the reference files first. */
	readonly files: readonly string[];
	/** Files that lie in this browser and not below `data/`: somebody began this data set here. */
	readonly own?: readonly { readonly name: string; readonly text: string }[];
	/**
	 * Of one that was begun here for a province of today: the level of the year in which districts ended; null while
	 * nobody has chosen.
	 */
	readonly changeover?: Changeover | null;
	/** Its root ended with the districts. */
	readonly hasEnded?: boolean;
	/** Somebody put it away. */
	readonly isArchived?: boolean;
};

/** The name of a unit in a `units.csv`, whose first columns are its id and its name. */
export function unitNameIn(text: string, unit: string): string | undefined {
	const line = text.split(/\r?\n/u).find((one) => one.startsWith(`${unit},`));
	return line === undefined ? undefined : /^[^,]*,"?([^",]+)/u.exec(line)?.[1];
}

/** The line of a unit in a `units.csv` of plain names, by its columns. */
export function unitLineIn(text: string, unit: string): Readonly<Record<string, string>> {
	const [header = '', ...lines] = text.split(/\r?\n/u);
	const cells = lines.find((one) => one.startsWith(`${unit},`))?.split(',') ?? [];
	return Object.fromEntries(header.split(',').map((column, at) => [column, cells[at] ?? '']));
}

/** The view a data set opens with. */
export function defaultFilters(dataset: DatasetInfo): Filters {
	const { year, level, indicator } = dataset.default;
	return { dataset: dataset.id, year, level, indicator, sort: 'gap', asOf: null, lock: null };
}
