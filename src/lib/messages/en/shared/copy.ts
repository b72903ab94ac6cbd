import type { copyWords } from '../../shared/copy';
import { many } from '../../many';
import type { Said } from '../../words';

const en: Said<typeof copyWords> = {
	done: (rows, columns) =>
		`Table copied: ${many(rows, 'row')}, ${many(columns, 'column')}. Paste it into Excel or Word with Ctrl+V.`,
	range: (cells, rows, columns) =>
		`${many(cells, 'cell')} copied (${many(rows, 'row')}, ${many(columns, 'column')}).`,
	away: 'Nothing was copied: the range is so long that some of its rows are not at hand. Choose a shorter one.',
	nothing: 'The table has no rows to copy yet.',
	failed: 'The browser does not let the table be copied; download the CSV or Excel file instead.',
};

export default en;
