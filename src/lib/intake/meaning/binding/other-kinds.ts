import type { Catalogue } from '../../catalogue';
import { codeAt } from '../../forms/streams';
import { issue, type Issue } from '../../issues/issue';
import type { Column } from '../column';
import { textFacets } from '../words/facets';
import type { Word } from '../words/words';

/** Kinds of vocational education, the stream after THCS that is not called as the kind is, and the kind in words. */
const kinds = new Map<string, { readonly stream: string; readonly words: Word }>([
	['so_cap', { stream: 'so_cap', words: ['sơ cấp', 'elementary level'] }],
	['tc', { stream: 'tc_only', words: ['trung cấp', 'intermediate level'] }],
	['college', { stream: 'cd_9plus', words: ['cao đẳng', 'college level'] }],
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
			counted.has((level === 'THCS' ? kinds.get(kind)?.stream : codeAt({ catalogue }, level, kind)) ?? kind);
		const named = new Set(path.flatMap((text) => textFacets(text).whats).filter((what) => kinds.has(what)));
		const others = [...named].filter((kind) => !isCounted(kind));
		if (others.length === 0 || others.length === named.size) continue;
		const names = ([0, 1] as const).map((at) =>
			others.map((kind) => kinds.get(kind)?.words[at] ?? kind).join(', '),
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
