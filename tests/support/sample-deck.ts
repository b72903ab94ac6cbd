import type { Bar, Block, Deck, Slide } from '../../src/lib/domain/documents/deck';
import { percent, signed } from '../../src/lib/domain/base/format';
import type { Status } from '../../src/lib/domain/measures/status';
import { vi } from '../../src/lib/messages/shared/core';

/** Name, rate and registered target of 2023 in basis points, status; two units have no rate, one no target. */
const units: readonly [string, number | null, number | null, Status][] = [
	['Tân An', 3602, 3509, 'met'],
	['Châu Thành', 2751, 2700, 'met'],
	['Tân Trụ', 1830, 2000, 'near'],
	['Thủ Thừa', 2610, 2500, 'met'],
	['Bến Lức', 1905, 2800, 'far'],
	['Đức Hòa', 2155, 2700, 'behind'],
	['Đức Huệ', null, 3000, 'missing'],
	['Cần Đước', 2805, 2800, 'met'],
	['Cần Giuộc', 3240, 3000, 'exceeded'],
	['Kiến Tường', 5, 3000, 'far'],
	['Mộc Hóa', 3333, 3000, 'exceeded'],
	['Tân Thạnh', 2469, 3000, 'behind'],
	['Thạnh Hóa', null, null, 'missing'],
	['Vĩnh Hưng', 4010, null, 'no_target'],
	['Tân Hưng', 2901, 3000, 'near'],
];

const gapOf = (value: number | null, target: number | null) =>
	signed(value === null || target === null ? null : (value - target) / 100, 'vi');

export const bars: readonly Bar[] = units.map(([name, valueBp, targetBp, status]) => ({
	name,
	valueBp,
	targetBp,
	status,
	statusLabel: vi.statusShort[status],
	value: percent(valueBp, 'vi'),
	target: percent(targetBp, 'vi'),
	gap: gapOf(valueBp, targetBp),
}));

export const barsBlock: Block = {
	kind: 'bars',
	valueLabel: 'Tỷ lệ vào GDNN',
	targetLabel: 'Chỉ tiêu đăng ký',
	bars,
};

const categories = [
	'THPT công lập',
	'THPT ngoài công lập',
	'GDTX',
	'9+',
	'Trung học nghề',
	'Trung cấp',
	'Đi làm',
	'Chưa rõ',
];
const counts = [
	[6010, 520, 1104, 633, 210, 905, 411, 207],
	[980, 0, 160, 75, 41, 150, 66, 12],
	[412, 31, 88, 60, 0, 97, 20, 5],
];
export const sharesBlock: Block = {
	kind: 'shares',
	categories,
	bars: ['Toàn tỉnh', 'Tân An', 'Đức Huệ & “vùng biên”'].map((name, at) => {
		const row = counts[at] ?? [];
		const sum = row.reduce((all, one) => all + one, 0);
		return {
			name,
			parts: row.map((count) => ({ count, text: percent(Math.round((count * 10_000) / sum), 'vi') })),
		};
	}),
};

const years: readonly [string, number | null, number | null][] = [
	['2019', 1520, 1500],
	['2020', 1788, 2000],
	['2021', null, 2200],
	['2022', 2310, 2500],
	['2023', 2734, 2792],
	['2024', null, 3000],
	['2025', null, 4000],
];
export const trendBlock: Block = {
	kind: 'trend',
	valueLabel: 'Tỷ lệ toàn tỉnh',
	targetLabel: 'Chỉ tiêu',
	years: years.map(([year]) => year),
	marks: years.map(([year]) => (year === '2023' ? 'điều chỉnh' : '')),
	points: years.map(([, valueBp, targetBp]) => ({
		valueBp,
		targetBp,
		value: percent(valueBp, 'vi'),
		target: percent(targetBp, 'vi'),
	})),
};

export const gapsBlock: Block = {
	kind: 'gaps',
	label: 'Đóng góp vào chênh lệch (điểm %)',
	bars: units
		.filter(([, value, target]) => value !== null && target !== null)
		.map(([name, value, target]) => ({
			name,
			hundredths: (value ?? 0) - (target ?? 0),
			text: gapOf(value, target),
		})),
};

export const tableBlock: Extract<Block, { kind: 'table' }> = {
	kind: 'table',
	head: ['Đơn vị', 'Học sinh tốt nghiệp', 'Vào GDNN', 'Tỷ lệ', 'Chỉ tiêu', 'Chênh lệch (điểm %)'],
	align: ['start', 'end', 'end', 'end', 'end', 'end'],
	rows: bars.map(({ name, value, target, gap }, at) => [
		name,
		`1.${180 + at}`,
		String(300 + at),
		value,
		target,
		gap,
	]),
	total: ['Toàn tỉnh', '17.805', '4.868', '27,34 %', '27,92 %', '−0,58'],
};

/** A PNG of 2 × 1 pixels. */
const png =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR4nGP4DwYMUAAAR8oH+cUQBGgAAAAASUVORK5CYII=';

const content = (id: string, title: string, blocks: readonly Block[], more: Partial<Slide> = {}): Slide => ({
	id,
	layout: 'content',
	title,
	blocks,
	notes: `Ghi chú của trang ${title}\nDòng hai: nói chậm.`,
	isIllustrative: true,
	...more,
});

export const sampleDeck: Deck = {
	title: 'Hội nghị sơ kết công tác phân luồng năm 2023',
	foot: {
		source: 'Nguồn: Kế hoạch 568/KH-UBND ngày 07/3/2023; báo cáo của 15 đơn vị',
		cutOff: 'Số liệu đến ngày 31/12/2023',
		coverage: '13/15 đơn vị đã báo cáo',
		demo: 'Số liệu minh họa',
	},
	slides: [
		{
			id: 'cover',
			layout: 'cover',
			title: 'Hội nghị sơ kết công tác giáo dục hướng nghiệp và định hướng phân luồng học sinh năm 2023',
			subtitle: 'Kế hoạch 568/KH-UBND của Ủy ban nhân dân tỉnh Long An',
			blocks: [
				{
					kind: 'lines',
					key: 'cover',
					lines: ['Sở Giáo dục và Đào tạo tỉnh Long An', 'Tân An, ngày 20 tháng 12 năm 2023'],
				},
			],
			notes: 'Chào mừng đại biểu.',
			isIllustrative: true,
		},
		content('summary', 'Toàn tỉnh đạt 27,34 %, còn thiếu 0,58 điểm so với chỉ tiêu', [
			{
				kind: 'tiles',
				tiles: [
					{
						label: 'Tỷ lệ toàn tỉnh',
						value: '27,34 %',
						note: 'chỉ tiêu 27,92 %',
						judged: { status: 'near', statusLabel: 'Gần đạt' },
					},
					{ label: 'Học sinh vào GDNN', value: '4.868', note: 'trên 17.805 học sinh tốt nghiệp' },
					{
						label: 'Đơn vị đạt chỉ tiêu',
						value: '6/12',
						judged: { status: 'behind', statusLabel: 'Chưa đạt' },
					},
					{
						label: 'Chưa có số liệu',
						value: '2',
						note: 'Đức Huệ, Thạnh Hóa',
						judged: { status: 'missing', statusLabel: 'Chưa nộp' },
					},
				],
			},
			{
				kind: 'lines',
				key: 'summary',
				lines: [
					'Sáu đơn vị đạt và vượt chỉ tiêu đã đăng ký; Cần Giuộc và Mộc Hóa vượt trên 105 %.',
					'Bến Lức và Kiến Tường còn xa chỉ tiêu, cần rà soát với các trường nghề trên địa bàn.',
					'Số liệu của "Đức Huệ" <chưa nộp> & Thạnh Hóa sẽ được bổ sung: =HYPERLINK("http://example.com","x")',
				],
			},
		]),
		content('thcs_rate', 'Tỷ lệ học sinh tốt nghiệp THCS vào giáo dục nghề nghiệp', [barsBlock], {
			subtitle: 'Từng đơn vị so với chỉ tiêu đã đăng ký, năm 2023',
			part: '1/2',
		}),
		content('streams', 'Học sinh đi đâu sau THCS', [sharesBlock], { isIllustrative: false }),
		content('trend', 'Diễn biến 2019–2025 và lộ trình', [
			trendBlock,
			{
				kind: 'lines',
				key: 'trend',
				lines: ['Năm 2021 không có số liệu do dịch; từ 2022 mỗi năm tăng trên 4 điểm.'],
			},
		]),
		content('gap', 'Đơn vị nào kéo tỷ lệ toàn tỉnh xuống', [gapsBlock]),
		content('table', "Bảng số liệu d'Hoà & <các đơn vị>", [tableBlock], { part: '2/3' }),
		content('own-1', 'Hình của đơn vị', [{ kind: 'picture', source: png, alt: 'Ngày hội "hướng nghiệp"' }], {
			notes: '',
		}),
		content('few', 'So sánh ba cụm', [
			{ kind: 'lines', key: 'few', lines: ['Ba cụm có chênh lệch lớn.'] },
			{ ...barsBlock, bars: bars.slice(0, 4) } as Block,
		]),
	],
};
