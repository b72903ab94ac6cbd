import type { TemplateChoice } from '../templates/template-for';
import { templatePeriod } from '../templates/template-for';

/** Which form is being filled in: what was typed is kept under it. */
export const entryKey = (dataset: string, choice: TemplateChoice): string =>
	[dataset, choice.form, choice.level, templatePeriod(choice), choice.unitLevel, choice.unit ?? ''].join('/');
