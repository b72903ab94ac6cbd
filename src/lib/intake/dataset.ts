import { currentIndicators } from '../domain/measures/definitions';
import { chartedRateBp } from '../domain/measures/rate';
import type { RecordOf, TableName } from '../domain/schema/tables';
import { catalogue, type Catalogue, type Known } from './catalogue';
import { intake } from './intake';
import type { Understood } from './issues/issue-collector';
import { openText, type SourceFile } from './open';
import type { Found } from './reading';

/** Tables that others refer to come first; the file name is the table name. */
const order: readonly TableName[] = [
	'sources',
	'units',
	'aliases',
	'indicators',
	'destination_kinds',
	'periods',
	'plans',
	'targets',
];

function place(file: SourceFile): number {
	const name = file.name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
	const found = order.findIndex((table) => table === name);
	return found === -1 ? order.length : found;
}

/** The records that later files are read against. */
class Knowledge {
	#records: { [T in TableName]?: RecordOf<T>[] } = {};
	#rates = new Map<string, number>();
	#root: string;
	#isFictional: boolean;
	#catalogue: Catalogue | null = null;

	/** Real figures are never compared with illustrative ones; in a fictional province all of them are. */
	constructor(root: string, isFictional: boolean) {
		this.#root = root;
		this.#isFictional = isFictional;
	}

	learn({ table, record }: Found): void {
		if (table === 'outcomes') {
			const row = record as RecordOf<'outcomes'>;
			if (row.quality === 'demo' && !this.#isFictional) return;
			const bp = chartedRateBp({ ...row, declaredBp: row.declared_bp });
			if (bp !== null) this.#rates.set(`${row.unit_id}|${row.indicator_id}|${row.period_id}`, bp);
			return;
		}
		if (table === 'destinations') return;
		const rows = (this.#records[table] ??= []) as object[];
		rows.push(record);
		this.#catalogue = null;
	}

	get catalogue(): Catalogue {
		return (this.#catalogue ??= catalogue(this.known));
	}

	get known(): Known {
		return {
			root: this.#root,
			units: this.#records.units ?? [],
			aliases: this.#records.aliases ?? [],
			crosswalk: this.#records.crosswalk ?? [],
			indicators: currentIndicators(this.#records.indicators ?? []),
			destinationKinds: this.#records.destination_kinds ?? [],
			periods: this.#records.periods ?? [],
			plans: this.#records.plans ?? [],
			sources: this.#records.sources ?? [],
			targets: this.#records.targets ?? [],
			rates: this.#rates,
		};
	}
}

export type DatasetReading = {
	readonly knowledge: Knowledge;
	readonly results: readonly { readonly file: SourceFile; readonly understood: Understood }[];
};

/**
 * Reads the files of a data set, reference files first, each against what the earlier ones said; `sheet` is the file.
 * `isFictional`: is everything in it invented?
 */
export function readDataset(
	files: readonly SourceFile[],
	root: string,
	sink: (found: Found) => void,
	isFictional = false,
): DatasetReading {
	const knowledge = new Knowledge(root, isFictional);
	const results = files
		.map((file, index) => ({ file, index }))
		.toSorted((a, b) => place(a.file) - place(b.file) || a.index - b.index)
		.map(({ file }) => {
			const found: Found[] = [];
			const understood = intake(openText(file), knowledge.catalogue, (one) => {
				found.push(one);
				sink({ ...one, sheet: file.name });
			});
			found.forEach((one) => knowledge.learn(one));
			return { file, understood };
		});
	return { knowledge, results };
}
