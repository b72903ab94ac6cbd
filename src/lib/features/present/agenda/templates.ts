/** Agendas of the conferences in the source documents: which items, in which order. */
export const templateIds = ['full', 'hcm', 'brvt', 'longan', 'district'] as const;
export type TemplateId = (typeof templateIds)[number];

/** Items by the beginning of their id; those that are not named are hidden. null: all, in their own order. */
const templates: Readonly<Record<TemplateId, readonly string[] | null>> = {
	full: null,
	hcm: [
		'cover',
		'basis',
		'summary',
		'rate-',
		'schools',
		'ways-',
		'reached-',
		'causes',
		'practices',
		'own-',
		'prompts',
		'next',
		'proposals',
		'method',
	],
	brvt: [
		'cover',
		'basis',
		'summary',
		'trend-',
		'rate-',
		'gap-',
		'causes',
		'practices',
		'own-',
		'prompts',
		'proposals',
		'next',
		'awards',
		'table-',
		'method',
	],
	longan: [
		'cover',
		'basis',
		'summary',
		'rate-',
		'schools',
		'gap-',
		'reached-',
		'next',
		'awards',
		'table-',
		'returns',
		'method',
	],
	district: [
		'cover',
		'summary',
		'rate-',
		'ways-THCS',
		'quality',
		'reached-',
		'causes',
		'prompts',
		'own-',
		'practices',
		'next',
		'returns',
	],
};

export const isTemplate = (text: string): text is TemplateId =>
	(templateIds as readonly string[]).includes(text);

/** The order and the hidden ones that a template makes of all items. */
export function templated(
	template: TemplateId,
	ids: readonly string[],
): { readonly order: readonly string[]; readonly hidden: readonly string[] } {
	const wanted = templates[template];
	if (wanted === null) return { order: [], hidden: [] };
	const of = (start: string) =>
		ids.filter((id) => id === start || (start.endsWith('-') && id.startsWith(start)));
	const order = wanted.flatMap(of);
	const hidden = ids.filter((id) => !order.includes(id));
	return { order: [...order, ...hidden], hidden };
}
