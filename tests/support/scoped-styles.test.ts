import { readdirSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

const isGlobal = ({ selectors }: AST.CSS.RelativeSelector) =>
	selectors.length > 0 &&
	selectors.every((one) => one.type === 'PseudoClassSelector' && one.name === 'global');

/** Selectors that fit elements of other components wherever they stand; `:has` says beside what they count. */
function everywhere(source: string): string[] {
	const { css } = parse(source, { modern: true });
	const rules = (nodes: readonly AST.CSS.Node[]): AST.CSS.Rule[] =>
		nodes.flatMap((node) =>
			node.type === 'Rule' ? [node] : node.type === 'Atrule' ? rules(node.block?.children ?? []) : [],
		);
	return rules(css?.children ?? [])
		.flatMap(({ prelude }) => prelude.children)
		.filter(({ children }) => children.every(isGlobal))
		.map(({ start, end }) => source.slice(start, end))
		.filter((selector) => !selector.includes(':has('));
}

it('finds a rule that fits elements of any page', () => {
	const style = (rule: string) => `<p></p><style>@media print { ${rule} { margin: 0 } }</style>`;
	expect(everywhere(style(':global(.page) > :global(.panel)'))).toEqual([':global(.page) > :global(.panel)']);
	expect(everywhere(style(':global(.page:has(.sheets) > header)'))).toEqual([]);
	expect(everywhere(style('p > :global(.panel), :global(.page) p'))).toEqual([]);
});

it('a component dresses nothing outside it: its style stays when the reader goes to another page', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
	const components = files.filter((file) => file.endsWith('.svelte'));
	expect(components.length).toBeGreaterThan(100);
	const found = components.flatMap((file) =>
		everywhere(readFileSync(`src/${file}`, 'utf8')).map((selector) => `${file}: ${selector}`),
	);
	expect(found).toEqual([]);
});
