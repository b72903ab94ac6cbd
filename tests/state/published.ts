import type { SourceFile } from '../../src/lib/intake/open';

const texts = import.meta.glob<string>('../../data/{reference,long-an}/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const encoder = new TextEncoder();

/** The data set Long An as it is published, the reference files first. */
export const published: readonly SourceFile[] = Object.entries(texts)
	.map(([path, text]) => ({ name: path.replace('../../data/', ''), bytes: encoder.encode(text) }))
	.toSorted((a, b) => Number(b.name.startsWith('reference')) - Number(a.name.startsWith('reference')));

/** A survey of lower secondary schools in 2023 with these rows: unit;graduates;into vocational education. */
export function surveyOf(name: string, ...rows: readonly string[]): File {
	const head = ['KẾT QUẢ KHẢO SÁT THCS NĂM 2023;;', 'Đơn vị;Số HS tốt nghiệp THCS;Số HS vào học nghề'];
	return new File([[...head, ...rows, ''].join('\n')], name, { type: 'text/csv' });
}
