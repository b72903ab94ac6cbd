import { expect, test } from 'vitest';
import { zoomRows } from '../../../../src/lib/features/present/agenda/zoom';
import type { Block, Slide } from '../../../../src/lib/domain/documents/deck';

const heads = { gap: 'Chênh lệch', status: 'Mức độ', marks: 'Thay đổi' };
const slide = (...blocks: Block[]): Slide => ({
	id: 'a',
	layout: 'content',
	title: 'a',
	blocks,
	notes: '',
	isIllustrative: false,
});
const near = { status: 'near', statusLabel: 'Gần đạt' } as const;

const blocks: Readonly<Record<string, [Block, unknown]>> = {
	'the bar of a unit with all its numbers': [
		{
			kind: 'bars',
			valueLabel: 'Thực hiện',
			targetLabel: 'Chỉ tiêu',
			bars: [
				{
					...near,
					name: 'Thủ Thừa',
					valueBp: 1831,
					targetBp: 2000,
					value: '18,31 %',
					target: '20,00 %',
					gap: '−1,69',
				},
			],
		},
		[
			{
				title: 'Thủ Thừa',
				parts: [
					{ label: 'Thực hiện', value: '18,31 %' },
					{ label: 'Chỉ tiêu', value: '20,00 %' },
					{ label: 'Chênh lệch', value: '−1,69' },
					{ label: 'Mức độ', value: 'Gần đạt', judged: near },
				],
			},
		],
	],
	'a row of a table, whose running number is no name, and its total': [
		{
			kind: 'table',
			head: ['TT', 'Đơn vị', 'Tổng'],
			align: ['end', 'start', 'end'],
			rows: [
				['1', 'Tân An', '10'],
				['', 'tiếp theo', ''],
			],
			total: ['Tổng cộng', '', '10'],
		},
		[
			{ title: 'Tân An', parts: [{ label: 'Tổng', value: '10' }] },
			{ title: 'tiếp theo', parts: [{ label: 'Tổng', value: '' }] },
			{
				title: 'Tổng cộng',
				parts: [
					{ label: 'Đơn vị', value: '' },
					{ label: 'Tổng', value: '10' },
				],
			},
		],
	],
	'a tile': [
		{
			kind: 'tiles',
			tiles: [
				{ label: 'Tỷ lệ', value: '26,29 %', note: 'chỉ tiêu 27,92 %', judged: near },
				{ label: 'Đạt', value: '5' },
			],
		},
		[
			{ title: 'Tỷ lệ', parts: [{ label: 'chỉ tiêu 27,92 %', value: '26,29 %', judged: near }] },
			{ title: 'Đạt', parts: [{ label: '', value: '5' }] },
		],
	],
	'shares by their categories': [
		{
			kind: 'shares',
			categories: ['THPT', 'Nghề'],
			bars: [
				{
					name: 'Tỉnh',
					parts: [
						{ count: 3, text: '60 %' },
						{ count: 2, text: '40 %' },
					],
				},
			],
		},
		[
			{
				title: 'Tỉnh',
				parts: [
					{ label: 'THPT', value: '60 %' },
					{ label: 'Nghề', value: '40 %' },
				],
			},
		],
	],
	'a part of the gap': [
		{ kind: 'gaps', label: 'điểm', bars: [{ name: 'Cần Giuộc', hundredths: -81, text: '−0,81' }] },
		[{ title: 'Cần Giuộc', parts: [{ label: 'điểm', value: '−0,81' }] }],
	],
	'a line over the years; marks only where there are any': [
		{
			kind: 'trend',
			valueLabel: 'Thực hiện',
			targetLabel: 'Chỉ tiêu',
			years: ['2022', '2023'],
			marks: ['', ''],
			points: [
				{ valueBp: 1, targetBp: 2, value: '1,00', target: '2,00' },
				{ valueBp: 3, targetBp: null, value: '3,00', target: '–' },
			],
		},
		[
			{
				title: 'Thực hiện',
				parts: [
					{ label: '2022', value: '1,00' },
					{ label: '2023', value: '3,00' },
				],
			},
			{
				title: 'Chỉ tiêu',
				parts: [
					{ label: '2022', value: '2,00' },
					{ label: '2023', value: '–' },
				],
			},
		],
	],
	'a paragraph': [
		{ kind: 'lines', key: 'k', lines: ['Một', 'Hai'] },
		[
			{ title: 'Một', parts: [] },
			{ title: 'Hai', parts: [] },
		],
	],
	'a picture has no rows': [{ kind: 'picture', source: 'data:,', alt: '' }, []],
};

test.each(Object.entries(blocks))('%s', (_, [block, rows]) =>
	expect(zoomRows(slide(block), heads)).toEqual(rows),
);

test('rows of several blocks follow one another; a cover has none', () => {
	const [bars, lines] = Object.values(blocks).flatMap(([block]) =>
		block.kind === 'gaps' || block.kind === 'lines' ? [block] : [],
	);
	if (!bars || !lines) throw new Error('no blocks');
	expect(zoomRows(slide(bars, lines), heads).map(({ title }) => title)).toEqual(['Cần Giuộc', 'Một', 'Hai']);
	expect(zoomRows({ ...slide(lines), layout: 'cover' }, heads)).toEqual([]);
});
