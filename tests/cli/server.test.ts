import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Access, codeCookie, newCode, revokeCodes } from '../../src/cli/server/access';
import { api, type Limits, type LogLine } from '../../src/cli/server/api';
import { decode } from '../../src/lib/db/answers/decode';
import type { Asker, Database } from '../../src/lib/db/database';
import { DatabaseError } from '../../src/lib/db/engine/error';
import { progressRows } from '../../src/lib/db/queries/overview';
import { databaseOf, indicator, outcome, province, target, year } from '../support/database';

const folder = mkdtempSync(join(tmpdir(), 'phan-luong-server-'));
const codes = join(folder, 'codes.json');
let database: Database;

beforeAll(async () => {
	database = await databaseOf({
		units: province(['a', 'b'], { valid_from: '2020-01-01' }),
		indicators: [indicator('vet')],
		periods: [year('2023')],
		targets: [target('a', 2000), target('b', 3787)],
		outcomes: [outcome('a', 200, 1000)],
	});
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

const view = { indicator: 'vet', period: '2023', level: 'district', root: 'p', asOf: null };
const question = { dataset: 'own', name: 'progressRows', args: [view] };

type Given = { readonly asker?: Asker; readonly path?: string | null; readonly limits?: Partial<Limits> };

function started({ asker = database, path = null, limits = {} }: Given = {}) {
	const lines: LogLine[] = [];
	const app = api({
		datasets: new Map([['own', asker]]),
		access: new Access(path),
		limits: { question: 64 * 1024, atOnce: 4, rows: 1000, ...limits },
		log: (line) => lines.push(line),
	});
	const ask = (body: unknown, headers: Record<string, string> = {}) =>
		app.request('http://so.example/query', {
			method: 'POST',
			headers: { host: 'so.example', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
	return { app, ask, lines };
}

const whyOf = async (response: Response) => [
	response.status,
	((await response.json()) as { why: string }).why,
];

describe('a question by its name', () => {
	it('is answered with the rows that the engine gives, as Arrow', async () => {
		const response = await started().ask(question);
		expect(response.status).toBe(200);
		expect(response.headers.get('cache-control')).toBe('no-store');
		const asked = progressRows(view);
		const rows = decode(tableFromIPC(new Uint8Array(await response.arrayBuffer())), asked.shape);
		expect(rows).toEqual(await database.query(asked));
		expect(rows.map(({ unitId, numerator, targetBp }) => [unitId, numerator, targetBp])).toEqual([
			['a', 200, 2000],
			['b', null, 3787],
		]);
	});

	it.each([
		['SQL', { ...question, name: 'SELECT 1' }],
		['SQL beside the name', { sql: 'SELECT 1' }],
		['no question', { ...question, name: 'constructor' }],
		['no data set', { ...question, dataset: '../other' }],
		['the data set of a prototype', { ...question, dataset: '__proto__' }],
		['nothing to make it of', { ...question, args: [] }],
		['an object for a word', { ...question, args: [{ ...view, root: { toString: 'p' } }] }],
		['a table that is none', { ...question, name: 'tableRows', args: ['duckdb_settings()'] }],
		['no JSON', '{'],
	])('is refused: %s', async (_, body) => {
		expect(await whyOf(await started().ask(body))).toEqual([404, 'unknown']);
	});

	it('is bound: what would be SQL is a word that no unit has', async () => {
		const root = `p'; DROP TABLE loaded.units; --`;
		const response = await started().ask({ ...question, args: [{ ...view, root }] });
		expect(tableFromIPC(new Uint8Array(await response.arrayBuffer())).numRows).toBe(0);
		expect(await database.query(progressRows(view))).toHaveLength(2);
	});

	it('is refused from another site', async () => {
		const { ask } = started();
		expect(await whyOf(await ask(question, { origin: 'https://other.example' }))).toEqual([403, 'foreign']);
		expect(await whyOf(await ask(question, { origin: 'null' }))).toEqual([403, 'foreign']);
		expect((await ask(question, { origin: 'http://so.example' })).status).toBe(200);
	});

	it('is refused where it is too long, has too many rows, or takes too long', async () => {
		const { ask } = started({ limits: { question: 100 } });
		expect(await whyOf(await ask({ ...question, args: ['x'.repeat(200)] }))).toEqual([413, 'too-long']);
		expect(await whyOf(await started({ limits: { rows: 1 } }).ask(question))).toEqual([422, 'too-large']);
		const stopped: Asker = { query: () => Promise.reject(new DatabaseError('stopped', 'late')) };
		expect(await whyOf(await started({ asker: stopped }).ask(question))).toEqual([422, 'too-large']);
	});

	it('tells nothing of what broke', async () => {
		const broken: Asker = { query: () => Promise.reject(new DatabaseError('query', '/srv/secret.duckdb')) };
		const response = await started({ asker: broken }).ask(question);
		expect(await response.text()).toBe('{"why":"failed"}');
		expect(response.status).toBe(500);
	});
});

describe('a code', () => {
	it('opens the questions until it expires or is taken back, and stands nowhere', async () => {
		const code = newCode(codes, { name: 'Phòng GDTX', expires: '2999-12-31' });
		const late = newCode(codes, { name: 'Người cũ', expires: '2020-12-31' });
		expect(readFileSync(codes, 'utf8')).not.toContain(code);
		const { ask } = started({ path: codes });
		const with_ = (one: string) => ask(question, { authorization: `Bearer ${one}` });
		expect(await whyOf(await ask(question))).toEqual([401, 'signed-out']);
		expect(await whyOf(await with_('wrong'))).toEqual([401, 'signed-out']);
		expect(await whyOf(await with_(late))).toEqual([401, 'signed-out']);
		expect((await with_(code)).status).toBe(200);
		expect(revokeCodes(codes, 'Phòng GDTX')).toBe(1);
		expect(await whyOf(await with_(code))).toEqual([401, 'signed-out']);
	});

	it('is given in a form once and kept where no script reads it', async () => {
		const code = newCode(codes, { name: 'Lãnh đạo', expires: '2999-12-31' });
		const { app, ask } = started({ path: codes });
		const send = (given: string, to: string) =>
			app.request('http://so.example/session', {
				method: 'POST',
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: new URLSearchParams({ code: given, to }),
			});
		const wrong = await send('wrong', '/compare/');
		expect(wrong.status).toBe(401);
		expect(await wrong.text()).toContain('Mã này không dùng được');
		const right = await send(code, '/compare/?year=2023');
		expect([right.status, right.headers.get('location')]).toEqual([303, '/compare/?year=2023']);
		const cookie = right.headers.get('set-cookie') ?? '';
		expect(cookie).toMatch(/HttpOnly/);
		expect(cookie).toMatch(/SameSite=Strict/);
		expect((await ask(question, { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
		for (const to of [
			'https://other.example/',
			'//other.example/',
			'/\\other.example',
			'/\t/other.example/',
			'/\n\\other.example/',
			'javascript:alert(1)',
		])
			expect((await send(code, to)).headers.get('location'), to).toBe('/');
	});

	it('is asked for without a script, and what is written into the page is no markup', async () => {
		const { app } = started({ path: codes });
		const asked = await app.request(`/session?to=${encodeURIComponent('/"><script>alert(1)</script>')}`);
		const page = await asked.text();
		expect(page).not.toContain('<script');
		expect(page).toContain('name="to" value="/&quot;&gt;&lt;script&gt;');
		expect(asked.headers.get('content-security-policy')).toContain("default-src 'none'");
	});

	it('is refused with the file where that is no list of codes', () => {
		const path = join(folder, 'broken.json');
		newCode(path, { name: 'x', expires: '2999-12-31' });
		expect(() => newCode(path, { name: 'y', expires: 'soon' })).not.toThrow();
		expect(() => new Access(path)).toThrow(/broken\.json/);
		writeFileSync(path, '[');
		expect(() => new Access(path)).toThrow(/broken\.json/);
	});

	it('opens nothing while its file cannot be read, and again after that', () => {
		const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const path = join(folder, 'changing.json');
		const code = newCode(path, { name: 'x', expires: '2999-12-31' });
		const access = new Access(path);
		const cookie = `${codeCookie}=${code}`;
		expect(access.personAsking(cookie)?.name).toBe('x');
		const whole = readFileSync(path, 'utf8');
		writeFileSync(path, '');
		expect([access.personOf(code), access.personAsking(cookie)]).toEqual([null, null]);
		rmSync(path);
		expect(access.personAsking(cookie)).toBeNull();
		expect(told).toHaveBeenCalledTimes(3);
		writeFileSync(path, whole);
		expect(access.personAsking(cookie)?.name).toBe('x');
		told.mockRestore();
	});
});

describe('one person', () => {
	it('has so many questions under way, whatever another one asks', async () => {
		const [own, other] = ['Một', 'Hai'].map((name) => newCode(codes, { name, expires: '2999-12-31' }));
		let answer = () => undefined as unknown;
		const waiting = new Promise<readonly never[]>((resolve) => (answer = () => resolve([])));
		const slow: Asker = { query: () => waiting };
		const { ask } = started({ asker: slow, path: codes, limits: { atOnce: 2 } });
		const as = (code = '') => ask(question, { authorization: `Bearer ${code}` });
		const first = [as(own), as(own)];
		expect(await whyOf(await as(own))).toEqual([429, 'busy']);
		const theirs = as(other);
		answer();
		expect((await Promise.all([...first, theirs])).map(({ status }) => status)).toEqual([200, 200, 200]);
		expect((await as(own)).status).toBe(200);
	});
});

describe('whoever watches', () => {
	it('sees that it works, what is asked how often and how long, and never who or about whom', async () => {
		const code = newCode(codes, { name: 'Nguyễn Văn A', expires: '2999-12-31' });
		const { app, ask, lines } = started({ path: codes });
		await ask(question, { authorization: `Bearer ${code}` });
		await ask({ ...question, name: 'x"} 1\nevil' }, { authorization: `Bearer ${code}` });
		expect(await (await app.request('/health')).json()).toEqual({ status: 'ok', datasets: ['own'] });
		const metrics = await (
			await app.request('/metrics', { headers: { authorization: `Bearer ${code}` } })
		).text();
		expect(metrics).toContain('phan_luong_requests_total{route="query",status="200"} 1');
		expect(metrics).toContain('phan_luong_question_seconds_count{question="progressRows"} 1');
		expect(metrics.endsWith('# EOF\n')).toBe(true);
		for (const text of [metrics, JSON.stringify(lines)]) {
			expect(text).not.toMatch(/Nguyễn|evil|"p"|vet/);
			expect(text).not.toContain(code);
		}
		expect((await app.request('/metrics')).status).toBe(401);
		expect(lines[0]).toMatchObject({ method: 'POST', route: 'query', status: 200 });
	});
});
