import { dialects } from './pollution/dialects';
import { headers } from './pollution/headers';
import type { Pollution } from './pollution/kinds';
import { linesAround } from './pollution/lines';
import { records } from './pollution/records';
import { tables } from './pollution/tables';
import { values } from './pollution/values';
import { standard, type Style } from './written';

/** Every single pollution, in files that are otherwise written as `base` says. */
export function pollutions(base: Style = standard): Pollution[] {
	return [dialects, linesAround, headers, tables, records, values].flatMap((kinds) => kinds(base));
}
