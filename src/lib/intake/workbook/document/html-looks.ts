/** What a style says of the meaning of a text. */
export type Look = { readonly isRaised: boolean; readonly isStruck: boolean; readonly isHidden: boolean };

export const plainLook: Look = { isRaised: false, isStruck: false, isHidden: false };

const MOST = 1 << 20;

/** The look that a list of declarations gives on top of another: `text-decoration:line-through`. */
export function lookOf(declarations: string, on: Look = plainLook): Look {
	if (declarations === '') return on;
	const style = declarations.slice(0, 2000).toLowerCase().replace(/\s+/g, '');
	return {
		isRaised: on.isRaised || style.includes('vertical-align:super'),
		isStruck: on.isStruck || /text-decoration(?:-line)?:[^;]*line-through/.test(style),
		isHidden: on.isHidden || style.includes('display:none'),
	};
}

/** The looks of classes, as Excel and Word write them into the head of a page: `.xl65 {…}`. */
export function classLooks(text: string): ReadonlyMap<string, Look> {
	const looks = new Map<string, Look>();
	const from = text.slice(0, MOST).search(/<style\b/i);
	if (from === -1) return looks;
	for (const rule of text.slice(from, from + MOST).split('}')) {
		const brace = rule.indexOf('{');
		if (brace === -1 || rule.length > 10_000) continue;
		const look = lookOf(rule.slice(brace + 1));
		if (!look.isRaised && !look.isStruck && !look.isHidden) continue;
		for (const selector of rule.slice(0, brace).split(',')) {
			const name = /\.([\w-]+)\s*$/.exec(selector.slice(-100))?.[1];
			if (name !== undefined) looks.set(name.toLowerCase(), look);
		}
	}
	return looks;
}
