import { foldKey, levelsOf, slug, splitPrefix, tidy } from '../../domain/units/names';
import type { RecordOf } from '../../domain/schema/tables';
import type { Part } from '../checks/columns';
import { issue, type Issue } from '../issues/issue';
import type { NewUnit } from '../reading';

type Offer = { readonly text: string; readonly parent: string; readonly isSchool: boolean };

const mostNamed = 12;
const typeWord = { school: 'truong', commune: 'xa', district: 'huyen' } as const;

const noUnit = {
	name_en: null,
	manages: null,
	official_code: null,
	valid_from: null,
	valid_to: null,
	is_disadvantaged: null,
	sort_order: null,
	grid_row: null,
	grid_col: null,
	note: null,
};

/** The schools and communes that a unit lists as its own and that nobody knows: told once, and offered as new units. */
export class Offers {
	#all: { parent: string; text: string; row: number }[] = [];
	#part: Part;
	#report: (found: Issue) => void;

	#add: (unit: RecordOf<'units'>) => void;

	constructor(part: Part, report: (found: Issue) => void, add: (unit: RecordOf<'units'>) => void) {
		this.#part = part;
		this.#report = report;
		this.#add = add;
	}

	/** The id of a unit that is to be added; null for one that is set aside. */
	take({ text, parent, isSchool }: Offer, row: number): string | null {
		const name = tidy(text);
		const level = isSchool ? ('school' as const) : ('commune' as const);
		if (this.#part.hints.schools === 'add') return this.add({ text, parent, level });
		this.#all.push({ parent, text: name, row });
		this.#part.collector.offer({
			name,
			parent_id: parent,
			level,
			subtype: subtypeOf(name, level),
			sheet: this.#part.sheet,
			row,
		});
		return null;
	}

	/** Adds a unit by its name, once; gives its id. */
	add({ text, parent, level }: NewUnit): string {
		const name = tidy(text);
		const unit_id = this.#idFor(name, parent, level);
		const subtype = subtypeOf(name, level);
		this.#add({ ...noUnit, unit_id, name_vi: name, level, subtype, parent_id: parent });
		return unit_id;
	}

	/** Never that of another unit: "Mỹ Lệ" and "Mỹ Lê" have the same letters, a school may be called like its commune. */
	#idFor(name: string, parent: string, level: NewUnit['level']): string {
		const key = `${level} ${foldKey(name)}`;
		const [own, typed] = [slug(name), `${typeWord[level]}-${slug(name)}`];
		const { catalogue, collector } = this.#part;
		for (let turn = 0; ; turn++) {
			const id = `${parent}.${turn === 0 ? own : turn === 1 ? typed : `${typed}-${turn}`}`;
			const owner = collector.newUnits.get(id) ?? (catalogue.unitById.has(id) ? null : key);
			if (owner !== key) continue;
			collector.newUnits.set(id, key);
			return id;
		}
	}

	finish(hasRecords: boolean): void {
		const [first] = this.#all;
		if (first === undefined) return;
		const { row } = first;
		const parents = [...new Set(this.#all.map(({ parent }) => parent))];
		const names = [...new Set(this.#all.map(({ text }) => text))];
		const { catalogue } = this.#part;
		const listed = (all: readonly string[]) =>
			all.slice(0, mostNamed).join(', ') + (all.length > mostNamed ? ' …' : '');
		this.#report(
			issue(
				hasRecords ? 'V14:offered' : 'V14:alone',
				{ row: hasRecords ? null : row },
				{
					count: names.length,
					parent: listed(parents.map((id) => catalogue.unitById.get(id)?.name_vi ?? id)),
					list: listed(names),
				},
			),
		);
	}
}

function subtypeOf(name: string, level: NewUnit['level']): string | null {
	const key = slug(name);
	if (level === 'commune')
		return /^phuong/.test(key)
			? 'phuong'
			: /^(?:thi-tran|tt)/.test(key)
				? 'thi_tran'
				: /^xa-/.test(key)
					? 'xa'
					: null;
	if (level === 'district') {
		const { subtype } = splitPrefix(name);
		return subtype !== null && levelsOf[subtype].includes('district') ? subtype : null;
	}
	const [lower, upper] = [/thcs|trung-hoc-co-so/.test(key), /thpt|trung-hoc-pho-thong/.test(key)];
	return lower && upper ? 'lien_cap' : lower ? 'thcs' : upper ? 'thpt' : null;
}
