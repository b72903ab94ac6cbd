import { Kinds, joined, same, type Pollution } from './kinds';
import { type Style } from '../written';

/** Headers missing, alone, tall, repeated or badly named. */
export function headers(base: Style): Pollution[] {
	const kinds = new Kinds(base);
	kinds.add('header', 'none', ({ rows }) => ({ text: kinds.text(rows), header: [], rows }));
	kinds.add('header', 'nothing else', ({ header }) => ({ text: kinds.text([header]), header, rows: [] }));
	kinds.add('header', 'nothing else, no line end', ({ header }) => ({
		text: kinds.line(header),
		header,
		rows: [],
	}));
	kinds.add('header', 'one row', ({ header, rows }) => ({
		text: kinds.text([header, ...rows.slice(0, 1)]),
		header,
		rows: rows.slice(0, 1),
	}));
	kinds.add('header', 'two rows of data', ({ header, rows }) => ({
		text: kinds.text([header, ...rows.slice(0, 2)]),
		header,
		rows: rows.slice(0, 2),
	}));
	kinds.add('header', 'in two rows, full', ({ header, rows }) => {
		const more = header.map((_, i) => `unit ${'abcdefgh'.charAt(i % 8)}`);
		const names = header.map((name, i) => `${name} ${more[i] ?? ''}`);
		return { text: kinds.text([header, more, ...rows]), header: names, rows };
	});
	kinds.add('header', 'in three rows, full', ({ header, rows }) => {
		const unit = header.map((_, i) => `unit ${'abcdefgh'.charAt(i % 8)}`);
		const type = header.map((_, i) => (i % 2 === 0 ? 'text' : 'value'));
		const names = header.map((name, i) => `${name} ${unit[i] ?? ''} ${type[i] ?? ''}`);
		return { text: kinds.text([header, unit, type, ...rows]), header: names, rows };
	});
	kinds.add('header', 'names and a row of groups above', ({ name, header, rows }) => {
		if (header.length < 4) return null;
		const groups = header.map((_, i) => (i === 0 ? '' : i % 2 === 1 ? `group ${i}` : ''));
		const names = header.map((own, i) => (i === 0 ? own : `group ${i % 2 === 1 ? i : i - 1} ${own}`));
		return { text: kinds.text([groups, header, ...rows]), header: names, rows, name };
	});
	kinds.add('header', 'again in the middle', (clean) => {
		const parts = kinds.lines(clean);
		return same(clean, joined(parts.toSpliced(41, 0, parts[0] ?? '')));
	});
	kinds.add('header', 'again in the middle and near the end', (clean) => {
		const parts = kinds.lines(clean);
		const head = parts[0] ?? '';
		return same(clean, joined(parts.toSpliced(70, 0, head).toSpliced(41, 0, head)));
	});
	kinds.add('header', 'names not in ASCII', ({ header, rows }) => {
		const names = header.map((name) => `Số ${name} (đợt Ⅱ, ‰)`);
		return { text: kinds.text([names, ...rows]), header: names, rows };
	});
	kinds.add('header', 'long names with line ends', ({ header, rows }) => {
		const names = header.map((name) => `${name}\nas agreed in the plan`);
		const flat = names.map((name) => name.replace('\n', ' '));
		return { text: kinds.text([names, ...rows]), header: flat, rows };
	});
	kinds.add('header', 'names used twice', ({ header, rows }) => {
		const names = header.map((name, i) => (i === 1 ? (header[0] ?? name) : name));
		return { text: kinds.text([names, ...rows]), header: names, rows };
	});
	kinds.add('header', 'a name missing', ({ header, rows }) => {
		const names = header.map((name, i) => (i === header.length - 1 ? '' : name));
		return { text: kinds.text([names, ...rows]), header: names, rows };
	});
	return kinds.list;
}
