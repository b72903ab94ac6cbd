import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DeckEdits } from '../../../src/lib/domain/documents/deck';
import type { Lock } from '../../../src/lib/domain/documents/lock';
import { BackupError } from '../../../src/lib/workspace/backup/backup-error';
import { deckFile, deckIn, type TravellingDeck } from '../../../src/lib/workspace/backup/deck-file';
import { lockFile, sumOf } from '../../../src/lib/workspace/backup/lock-file';
import { travellingIn } from '../../../src/lib/workspace/backup/travelling';

const deck: DeckEdits = {
	id: '2023.district',
	name: '2023.district',
	template: 'full',
	order: ['own-1', 'cover'],
	hidden: ['scope'],
	titles: { cover: 'Sơ kết <b>2023</b>' },
	texts: {},
	notes: { cover: 'Chào mừng' },
	own: [{ id: 'own-1', kind: 'text', title: 'Đề xuất', content: 'Mở lớp 9+\nTư vấn' }],
	madeAt: '2023-11-24T10:00:00.000Z',
};
const unsealed: Omit<Lock, 'sha256'> = {
	id: 'm1-abc',
	name: 'Sơ kết năm 2023',
	cutOff: '2023-11-24',
	madeAt: '2023-11-24T10:00:00.000Z',
	who: '',
	coverage: '14/15',
	dataMark: 'abcd',
	sealed: 2,
	files: [{ name: 'long-an/outcomes.csv', text: 'unit_id\nlong-an.thu-thua\n' }],
	rules: [],
};
const lock: Lock = { ...unsealed, sha256: sumOf(unsealed) };
const plain: TravellingDeck = { dataset: 'long-an', set: 'Long An', deck, lock: null };
const locked: TravellingDeck = { ...plain, deck: { ...deck, id: 'm1-abc/2023.district' }, lock };

const refusal = (bytes: Uint8Array): string => {
	try {
		deckIn(bytes);
		return 'none';
	} catch (cause) {
		return cause instanceof BackupError ? cause.kind : String(cause);
	}
};
const edited = (of: TravellingDeck, change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
	const parts = unzipSync(deckFile(of));
	change(parts);
	return zipSync(parts);
};
const path = 'trinh-chieu.json';
const reworded = (change: (said: Record<string, unknown>) => void) =>
	edited(plain, (parts) => {
		const said = JSON.parse(strFromU8(parts[path] ?? new Uint8Array())) as Record<string, unknown>;
		change(said);
		parts[path] = strToU8(JSON.stringify(said));
	});

describe('a deck as a file', () => {
	it.each([
		['alone', plain],
		['with the locked figures that it shows', locked],
		[
			'with what need not be there',
			{ ...plain, deck: { ...deck, indicators: ['vet_after_thcs'], without: [] } },
		],
	])('comes back as it was, %s', (_, one) => {
		expect(deckIn(deckFile(one))).toEqual(one);
		expect(deckFile(one)).toEqual(deckFile(structuredClone(one)));
	});

	it('what is undefined is left out', () => {
		const made = deckIn(deckFile({ ...plain, deck: { ...deck, indicators: undefined } }));
		expect(made.deck).toEqual(deck);
	});

	it.each([
		['a text', strToU8('unit_id\n'), 'foreign'],
		['a lock', lockFile(lock), 'foreign'],
		['another title', reworded((said) => ((said['deck'] as { name: string }).name = 'x')), 'damaged'],
		['of another data set', reworded((said) => (said['dataset'] = 'x')), 'damaged'],
		['no deck', reworded((said) => delete said['deck']), 'damaged'],
		['of another program', reworded((said) => (said['app'] = 'x')), 'foreign'],
		['a later form', reworded((said) => (said['format'] = 2)), 'newer'],
		['its lock missing', edited(locked, (parts) => delete parts['chot.json']), 'foreign'],
		[
			'its figures edited',
			edited(locked, (parts) => (parts['data/long-an/outcomes.csv'] = strToU8('x'))),
			'damaged',
		],
		['another lock', deckFile({ ...locked, deck: { ...deck, id: 'm2/2023.district' } }), 'damaged'],
	])('%s is refused', (_, bytes, kind) => expect(refusal(bytes)).toBe(kind));
});

it.each([
	['a deck', deckFile(plain), 'deck'],
	['a deck with its lock', deckFile(locked), 'deck'],
	['a lock', lockFile(lock), 'lock'],
	['a backup', zipSync({ 'workspace/workspace.json': strToU8('{}') }), 'backup'],
	['a workbook', zipSync({ 'xl/workbook.xml': strToU8('') }), null],
	['a text', strToU8('chot.json'), null],
	['a set of templates', zipSync({ 'mau/chot.json.csv': strToU8('') }), null],
])('%s is known by what it holds', (_, bytes, what) => expect(travellingIn(bytes)).toBe(what));
