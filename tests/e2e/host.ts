import { createServer, request as ask, type IncomingMessage } from 'node:http';

export type Host = {
	readonly url: string;
	readonly sent: { bytes: number; requests: number };
	/** Changes the text of a file on its way; binary files stay as they are. */
	rewrite: (path: string, text: string) => string;
	/** What it leaves without an answer. */
	isHeld: (path: string) => boolean;
	close(): Promise<void>;
};

async function textOf(answer: IncomingMessage): Promise<string> {
	const pieces: Buffer[] = [];
	for await (const piece of answer) pieces.push(piece as Buffer);
	return Buffer.concat(pieces).toString('utf8');
}

/** The site again on another port: counts what it sends, can send other text or none, and can be gone. */
export async function standIn(target: string): Promise<Host> {
	const sent = { bytes: 0, requests: 0 };
	const server = createServer((incoming, outgoing) => {
		const { method, url = '/' } = incoming;
		if (host.isHeld(url)) return;
		const headers = { ...incoming.headers, host: new URL(target).host };
		const onward = ask(new URL(url, target), { method: method ?? 'GET', headers }, async (answer) => {
			sent.requests += 1;
			sent.bytes += answer.rawHeaders.join('').length;
			if (/\.(js|json)$/.test(url) && !url.includes('/immutable/')) {
				const text = Buffer.from(host.rewrite(url, await textOf(answer)));
				sent.bytes += text.length;
				outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': text.length });
				outgoing.end(text);
				return;
			}
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.on('data', (chunk: Buffer) => (sent.bytes += chunk.length));
			answer.pipe(outgoing);
		});
		onward.on('error', () => outgoing.destroy());
		onward.end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port.');
	const { pathname } = new URL(target);
	const host: Host = {
		url: `http://localhost:${address.port}${pathname}`,
		sent,
		rewrite: (_, text) => text,
		isHeld: () => false,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
	return host;
}
