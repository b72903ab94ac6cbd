/** Counts for whoever watches the server, in the OpenMetrics text form. Nothing in it says who asked what. */
export class Metrics {
	#requests = new Map<string, number>();
	#seconds = new Map<string, { count: number; sum: number }>();

	/** @param route as it is written in the table of routes, never as somebody typed it */
	answered(route: string, status: number): void {
		const key = `route="${route}",status="${status}"`;
		this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
	}

	/** @param question the name of one that is known */
	asked(question: string, seconds: number): void {
		const { count, sum } = this.#seconds.get(question) ?? { count: 0, sum: 0 };
		this.#seconds.set(question, { count: count + 1, sum: sum + seconds });
	}

	get text(): string {
		const lines = [
			'# TYPE phan_luong_requests counter',
			...[...this.#requests].map(([key, count]) => `phan_luong_requests_total{${key}} ${count}`),
			'# TYPE phan_luong_question_seconds summary',
			...[...this.#seconds].flatMap(([name, { count, sum }]) => [
				`phan_luong_question_seconds_count{question="${name}"} ${count}`,
				`phan_luong_question_seconds_sum{question="${name}"} ${sum.toFixed(6)}`,
			]),
			'# EOF',
		];
		return `${lines.join('\n')}\n`;
	}
}
