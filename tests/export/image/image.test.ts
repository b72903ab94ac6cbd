import { describe, expect, it } from 'vitest';
import { bodyBox, composed, lines, placed, withColours, type Picture } from '$lib/export/image/image';
import { bulletBody, bulletPlot } from '$lib/export/image/image-bullet';

const picture: Picture = {
	language: 'vi',
	title: 'Vào sơ cấp, trung cấp <năm> 2023 & "so với chỉ tiêu"',
	subtitle: 'Kế hoạch 568/KH-UBND ngày 07/3/2023 · số liệu chốt ngày 31/12/2023',
	keys: [{ label: 'Đạt', colour: 'var(--status-met)', shape: 'bar' }],
	notes: ['Nguồn: bộ số liệu Long An 2023.', 'Độ phủ: 14/15 đơn vị.'],
	mark: 'Số liệu minh họa',
};
const chart =
	'<svg width="800" height="300" xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 800 300"><style><![CDATA[.a{}]]></style><text style="font-size:12px;font-family:&#39;Inter Variable&#39;, sans-serif;" fill="var(--ink)">27,92</text><text style="font: normal 600 12px \'Inter Variable\', system-ui">Đức Hòa</text></svg>';

describe('the picture of a chart', () => {
	it('is 1920 × 1080 on white paper and says what its figures rest on', () => {
		const svg = composed(picture, placed(chart, bodyBox(picture)));
		expect(svg).toMatch(/^<svg [^>]*width="1920" height="1080" viewBox="0 0 960 540">/);
		expect(svg).toContain('<rect width="960" height="540" fill="#ffffff"/>');
		for (const text of ['27,92', 'Nguồn: bộ số liệu Long An 2023.', 'Độ phủ: 14/15', 'chốt ngày 31/12/2023'])
			expect(svg).toContain(text);
		expect(svg).toContain('&lt;năm&gt; 2023 &amp; &quot;so với');
		expect(svg).toContain('Số liệu minh họa');
		expect(composed({ ...picture, mark: null }, '')).not.toContain('Số liệu minh họa');
	});

	it('keeps text as text in a font that every machine has', () => {
		const svg = composed(picture, placed(chart, bodyBox(picture)));
		expect(svg).not.toContain('Inter Variable');
		expect(svg).not.toContain('<style');
		expect(svg).toContain('style="font: normal 600 12px Inter, Arial, Helvetica, sans-serif">Đức Hòa');
		for (const [, font] of svg.matchAll(/font-family[:=]"?([^";]*)/g)) expect(font).toContain('Arial');
	});

	it('leaves the chart the room between title and notes', () => {
		const box = bodyBox(picture);
		expect(box.height).toBeGreaterThan(350);
		const crowded = bodyBox({
			...picture,
			title: 'a '.repeat(200),
			notes: Array<string>(9).fill('b '.repeat(120)),
		});
		expect(crowded.y).toBeGreaterThan(box.y);
		expect(crowded.height).toBeGreaterThan(250);
		expect(crowded.y + crowded.height).toBeLessThan(540);
		expect(placed(chart, box)).toContain(
			`<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="0 0 800 300" font-family=`,
		);
	});

	it('takes colours for names, through names of names', () => {
		const values: Record<string, string> = { '--a': 'var(--b)', '--b': ' #123456 ' };
		const value = (name: string) => values[name] ?? '';
		expect(withColours('<g fill="var(--a)" stroke="var(--none)"/>', value)).toBe(
			'<g fill="#123456" stroke="var(--none)"/>',
		);
	});

	it('breaks lines at words', () => {
		expect(lines('một hai ba bốn', 10, 38)).toEqual(['một hai', 'ba bốn']);
		expect(lines('', 10, 45)).toEqual([]);
		// bold letters are wider
		expect(lines('một hai ba', 10, 54, 'bold')).toEqual(['một hai', 'ba']);
		expect(lines('một hai ba', 10, 54)).toEqual(['một hai ba']);
	});
});

describe('the bullet picture', () => {
	const box = bodyBox(picture);
	const row = (name: string, rate: string) => ({
		rank: '1',
		name,
		rate,
		target: '35,09',
		gap: '+0,93',
		status: 'Đạt',
	});
	const head = { name: 'Đơn vị', rate: 'Thực hiện', target: 'Chỉ tiêu', gap: 'Chênh lệch', status: 'Mức độ' };

	it('has every name and figure beside its bar, inside the box', () => {
		const plot = bulletPlot(box);
		expect(plot.width).toBeGreaterThan(300);
		const body = bulletBody(box, chart, [row('Tân An', '36,02'), row('<b>', '–')], head, {
			ticks: [{ at: 0, label: '0' }],
			line: { at: 0.7, label: 'tỉnh 27,92' },
		});
		for (const text of ['Tân An', '36,02', '35,09', '+0,93', 'Đạt', 'tỉnh 27,92', '&lt;b&gt;'])
			expect(body).toContain(text);
		for (const [, x] of body.matchAll(/<text x="([\d.]+)"/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(box.x);
			expect(Number(x)).toBeLessThan(box.x + box.width);
		}
	});
});
