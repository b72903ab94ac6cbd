import { ownValue } from '../domain/base/own-value';

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Tooltips are HTML: whatever came from a file must be text in them. */
const escaped = (text: string): string =>
	text.replace(/[&<>"']/g, (mark) => ownValue(entities, mark) ?? mark);

/** A name and one line for each figure: `Tỷ lệ  18,30 %`. */
export function tooltipHtml(
	title: string,
	lines: readonly (readonly [label: string, value: string])[],
): string {
	const rows = lines
		.map(([label, value]) => `<tr><td>${escaped(label)}</td><td class="num">${escaped(value)}</td></tr>`)
		.join('');
	return `<strong>${escaped(title)}</strong><table>${rows}</table>`;
}
