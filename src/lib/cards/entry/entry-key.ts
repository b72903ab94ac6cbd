import type { TemplateChoice } from '../data/template-for';
import { templatePeriod } from '../data/template-for';

/** Which form is being filled in: what was typed is kept under it. */
export const entryKey = (dataset: string, choice: TemplateChoice): string =>
	[dataset, choice.form, choice.level, templatePeriod(choice), choice.unitLevel, choice.unit ?? ''].join('/');
