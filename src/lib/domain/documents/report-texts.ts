/** What people wrote into the administrative report, by the name of the place; next year begins with it. */
export type ReportTexts = {
	readonly texts: Readonly<Record<string, string>>;
	/** ISO instant. */
	readonly madeAt: string;
};
