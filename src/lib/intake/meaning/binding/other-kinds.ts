import type { Catalogue } from '../../catalogue';
import { codeAt } from '../../forms/streams';
import { issue, type Issue } from '../../issues/issue';
import type { Column } from '../column';
import { textFacets } from '../words/facets';
import { whatWords } from '../words/words';

/** Kinds of vocational education, and the stream after THCS that is not called as the kind is. */
const kinds: ReadonlyMap<string, string> = new Map([
	['so_cap', 'so_cap'],
	['tc', 'tc_only'],
	['college', 'cd_9plus'],
]);

/** "Học nghề (TC, CĐ)" counts pupils of colleges whom the indicator does not count: told, as nobody can take them out. */
export function tellOtherKinds(columns: readonly Column[], issues: Issue[], catalogue: Catalogue): void {
	for (const { index, header, path, part, left, facets, of } of columns) {
		if (left !== null || facets.what?.value !== 'vet' || part === null) continue;
		const indicator = catalogue.indicatorById.get(of ?? '');
		const level = indicator?.school_level;
		if (indicator?.denominator_def !== 'graduates' || (level !== 'THCS' && level !== 'THPT')) continue;
		const counted = new Set((indicator.numerator_def ?? '').split('+').map((code) => code.trim()));
		const isCounted = (kind: string) =>
			counted.has((level === 'THCS' ? kinds.get(kind) : codeAt({ catalogue }, level, kind)) ?? kind);
		const named = new Set(path.flatMap((text) => textFacets(text).whats).filter((what) => kinds.has(what)));
		const others = [...named].filter((kind) => !isCounted(kind));
		if (others.length === 0 || others.length === named.size) continue;
		const names = ([0, 1] as const).map((at) =>
			others.map((kind) => whatWords.get(kind)?.[at] ?? kind).join(', '),
		);
		issues.push(
			issue(
				'V04:kinds',
				{ column: header, cell: index },
				{ names: [names[0] ?? '', names[1] ?? ''], indicator: [indicator.short_vi, indicator.short_en] },
			),
		);
	}
}
