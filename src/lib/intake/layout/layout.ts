import { blocks, type Block } from './block';
import type { Row } from '../text/csv';
import { headerSpan, type HeaderTest } from './header';
import { headerPaths } from './header-paths';

/** One table of a file and what stands around it. Indexes count in the rows that were given. */
export type Section = {
	/** Lines above the header that belong to this table: titles, document number, "I. CẤP THCS". */
	title: Row[];
	/** One name a column, the rows of a tall header joined; [] when there is none. */
	header: string[];
	/** The same as paths of titles from the top down. */
	paths: string[][];
	/** Physical lines of the header rows, a row of column numbers included. */
	headerLines: number[];
	firstIndex: number;
	/** Exclusive. */
	endIndex: number;
	/** Lines after the data that are not data: notes, signatures. */
	footer: Row[];
};

/** The tables of a file, one under another. The last one's `endIndex` is `rows.length` when its data may go on. */
export function sections(rows: readonly Row[], isKnownHeader: HeaderTest = () => false): Section[] {
	return blocks(rows, isKnownHeader).map((block) => section(rows, block, isKnownHeader));
}

function section(rows: readonly Row[], block: Block, isKnownHeader: HeaderTest): Section {
	const inside = rows.slice(block.first, Math.min(block.end, block.first + 400));
	const { count, numbering } = headerSpan(
		inside.map(({ cells }) => cells),
		isKnownHeader,
	);
	const top = inside.slice(0, count);
	const named = top.filter((_, i) => i !== numbering).map(({ cells }) => cells);
	const paths = headerPaths(named);
	return {
		title: block.title,
		header: paths.map((path) => path.join(' ')),
		paths,
		headerLines: top.map(({ line }) => line),
		firstIndex: block.first + count,
		endIndex: block.end,
		footer: block.footer,
	};
}
