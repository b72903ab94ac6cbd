import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import type { Asker } from '$lib/db/database';
import { DatabaseError } from '$lib/db/engine/error';
import { answerIpc } from '$lib/db/remote/answer-ipc';
import { addresses, type Refused } from '$lib/db/remote/protocol';
import { questionOf } from '$lib/db/remote/questions';
import { anybody, codeCookie, type Access, type Person } from './access';
import { Metrics } from './metrics';
import { ownPlace, signInPage } from './sign-in';

/**
 * A line of the log. Who asked and what for is in none.
 * @internal what a test listens to
 */
export type LogLine = {
	readonly time: string;
	readonly method: string;
	readonly route: string;
	readonly status: number;
	readonly ms: number;
};

/**
 * What one person and one question may take.
 * @internal for a test that reaches them
 */
export type Limits = {
	/** Bytes of a question. */
	readonly question: number;
	/** Questions of one person under way. */
	readonly atOnce: number;
	readonly rows: number;
};

export type Served = {
	/** Data sets by their id. */
	readonly datasets: ReadonlyMap<string, Asker>;
	readonly access: Access;
	readonly limits: Limits;
	readonly log: (line: LogLine) => void;
};

const days = 86_400;

const statuses = {
	'signed-out': 401,
	foreign: 403,
	unknown: 404,
	'too-long': 413,
	busy: 429,
	'too-large': 422,
	failed: 500,
} as const satisfies Readonly<Record<Refused, number>>;

const askedOf = v.object({ dataset: v.string(), name: v.string(), args: v.array(v.unknown()) });

type Env = { Variables: { person: Person } };

const refuse = (context: Context, why: Refused) => context.json({ why }, statuses[why]);

/** A browser says from which site a request comes; a program says nothing. */
function isForeign(context: Context): boolean {
	const origin = context.req.header('origin');
	return origin !== undefined && origin.replace(/^https?:\/\//, '') !== context.req.header('host');
}

/** The address of the engine: questions by their names, who asks them, and how the server is. */
export function api({ datasets, access, limits, log }: Served): Hono<Env> {
	const app = new Hono<Env>();
	const metrics = new Metrics();
	const underWay = new Map<string, number>();

	app.use(async (context, next) => {
		const start = performance.now();
		await next();
		const route = Object.values(addresses).find((one) => context.req.path.endsWith(`/${one}`)) ?? 'other';
		const { method } = context.req;
		const { status } = context.res;
		metrics.answered(route, status);
		const ms = Math.round(performance.now() - start);
		log({ time: new Date().toISOString(), method, route, status, ms });
		context.header('cache-control', 'no-store');
		context.header('x-content-type-options', 'nosniff');
	});
	app.use((context, next) => (isForeign(context) ? Promise.resolve(refuse(context, 'foreign')) : next()));
	app.use(bodyLimit({ maxSize: limits.question, onError: (context) => refuse(context, 'too-long') }));
	app.notFound((context) => refuse(context, 'unknown'));
	app.onError((cause, context) => {
		if (cause instanceof DatabaseError && cause.fault === 'stopped') return refuse(context, 'too-large');
		console.error(cause);
		return refuse(context, 'failed');
	});

	const codeOf = (context: Context) =>
		/^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1] ??
		getCookie(context, codeCookie) ??
		null;

	app.get(`/${addresses.health}`, (context) =>
		context.json({ status: 'ok', datasets: [...datasets.keys()] }),
	);

	const asking = (context: Context, to: string, isWrong: boolean) =>
		context.html(signInPage(to, isWrong), isWrong ? 401 : 200, {
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
		});
	app.get(`/${addresses.session}`, (context) => asking(context, ownPlace(context.req.query('to')), false));
	app.post(`/${addresses.session}`, async (context) => {
		const { code, to } = await context.req.parseBody();
		const place = ownPlace(to);
		if (typeof code !== 'string' || access.personOf(code) === null) return asking(context, place, true);
		setCookie(context, codeCookie, code, {
			httpOnly: true,
			sameSite: 'Strict',
			secure:
				new URL(context.req.url).protocol === 'https:' || context.req.header('x-forwarded-proto') === 'https',
			path: '/',
			maxAge: 30 * days,
		});
		return context.redirect(place, 303);
	});

	app.use(async (context, next) => {
		const person = access.personOf(codeOf(context));
		if (person === null) return refuse(context, 'signed-out');
		context.set('person', person);
		return next();
	});

	app.get(`/${addresses.metrics}`, (context) =>
		context.body(metrics.text, 200, {
			'content-type': 'application/openmetrics-text; version=1.0.0; charset=utf-8',
		}),
	);

	app.post(`/${addresses.query}`, async (context) => {
		const read = v.safeParse(askedOf, await context.req.json().catch(() => null));
		if (!read.success) return refuse(context, 'unknown');
		const { dataset, name, args } = read.output;
		const [asker, question] = [datasets.get(dataset), questionOf(name, args)];
		if (asker === undefined || question === null) return refuse(context, 'unknown');
		const person = context.get('person');
		const who = person.name;
		const others = underWay.get(who) ?? 0;
		if (person !== anybody && others >= limits.atOnce) return refuse(context, 'busy');
		underWay.set(who, others + 1);
		const start = performance.now();
		try {
			const rows = await asker.query(question);
			if (rows.length > limits.rows) return refuse(context, 'too-large');
			const answer = answerIpc(rows, question.shape);
			return context.body(new Uint8Array(answer), 200, {
				'content-type': 'application/vnd.apache.arrow.stream',
			});
		} finally {
			metrics.asked(name, (performance.now() - start) / 1000);
			const left = (underWay.get(who) ?? 1) - 1;
			if (left > 0) underWay.set(who, left);
			else underWay.delete(who);
		}
	});
	return app;
}
