import type { Block } from '../../domain/documents/deck';

type ChartBlock = Extract<Block, { kind: 'bars' | 'shares' | 'trend' | 'gaps' }>;

/** What a chart shows, in words and numbers: for those who cannot see it. */
export function chartAlt(block: ChartBlock): string {
	switch (block.kind) {
		case 'bars': {
			const said = block.bars.map(({ name, value, target }) => `${name} ${value} (${target})`);
			return `${block.valueLabel} (${block.targetLabel}): ${said.join('; ')}`;
		}
		case 'shares':
			return block.bars
				.map(
					({ name, parts }) =>
						`${name}: ${parts.map(({ text }, at) => `${block.categories[at] ?? ''} ${text}`).join(', ')}`,
				)
				.join('; ');
		case 'trend': {
			const said = block.points.map(
				({ value, target }, at) => `${block.years[at] ?? ''} ${value} (${target})`,
			);
			return `${block.valueLabel} (${block.targetLabel}): ${said.join('; ')}`;
		}
		case 'gaps':
			return `${block.label}: ${block.bars.map(({ name, text }) => `${name} ${text}`).join('; ')}`;
	}
}
