import { count, percent, signed, type Language } from '$lib/domain/base/format';
import type { ProvinceProgress } from '$lib/domain/comparisons/overview';
import type { Messages } from '$lib/messages/shared/core';

/**
 * The total row of the document beside what the units' own targets come to, one clause each; nothing without a total.
 * Means over some of the units only would be of another set than the total is: then it is said instead.
 */
export function totalClauses(province: ProvinceProgress, { totals }: Messages, language: Language): string[] {
	const { declaredTargetBp, simpleMeanTargetBp, weightedTargetBp, unitsTargeted, unitsExpected } = province;
	if (declaredTargetBp === null) return [];
	const declared = totals.declared(percent(declaredTargetBp, language));
	if (unitsTargeted < unitsExpected || simpleMeanTargetBp === null)
		return [declared, totals.partial(count(unitsTargeted, language), count(unitsExpected, language))];
	return [
		declared,
		totals.mean(percent(simpleMeanTargetBp, language)),
		weightedTargetBp === null
			? totals.noWeighted
			: totals.weighted(
					percent(weightedTargetBp, language),
					signed((declaredTargetBp - weightedTargetBp) / 100, language),
				),
	];
}
