import { expect, it } from 'vitest';
import { repaired } from '../../../src/lib/intake/text/repair';
import type { RuleKey } from '../../../src/lib/intake/issues/rules';

it.each<[RuleKey, string, string | null]>([
	['V06', '52O', '520'],
	['V06', '1l83', '1183'],
	['V06', '85 em', '85'],
	['V06', 'khoảng 120', '120'],
	['V06', '27,92 phần trăm', '27,92'],
	['V06', '1600.000', '1600000'],
	['V06', '27,92,1', null],
	['V06', 'nhiều', null],
	['V06', '', null],
	['V09', '0,2792', '27,92'],
	['V09', '0.2', '20'],
	['V09', '0,005', '0,5'],
	['V09', '0,05', '5'],
	['V10', '-12', '12'],
	['V10', '12,00', '12'],
	['V10', '12,5', null],
	['V28', '10/25/2023', '25/10/2023'],
	['V27', '31/02/2023', null],
	['V27', '2/31/2023', null],
	['V36', '#DIV/0!', ''],
	['V36', '=A1+B1', null],
	['V11', '210', null],
])('%s %s → %s', (code, value, repair) => expect(repaired(code, value)).toBe(repair));
