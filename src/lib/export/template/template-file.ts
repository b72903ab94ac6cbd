import { zipSync, type ZippableFile } from 'fflate';
import { slug } from '../../domain/units/names';
import type { Template, TemplateForm } from './template';
import { templateWorkbook } from './template-workbook';

const formSlugs: Readonly<Record<TemplateForm, string>> = {
	targets: 'chi-tieu',
	counted: 'ket-qua',
	destinations: 'cac-luong',
	monthly: 'bao-cao-thang',
};

/** 'chi-tieu-thcs-2023_thu-thua.xlsx'; without a unit where the form is for several. */
export function templateFileName(template: Template, kind: 'xlsx' | 'csv' = 'xlsx'): string {
	return `${stem(template)}.${kind}`;
}

function stem({ form, level, period, units }: Template): string {
	const [only, ...others] = units;
	const name = `${formSlugs[form]}-${slug(level)}-${slug(period.id)}`;
	return only === undefined || others.length > 0 ? name : `${name}_${unitSlug(only.unitId)}`;
}

/** 'long-an.thu-thua' → 'thu-thua', 'long-an.thu-thua.thcs-my-an' → 'thu-thua-thcs-my-an'. */
function unitSlug(unitId: string): string {
	const [province = '', ...below] = unitId.split('.');
	return slug(below.length === 0 ? province : below.join('-'));
}

/**
 * One zip with one workbook for each unit of each template; names are plain ASCII and no two are alike.
 * `onFile` hears how many workbooks are written.
 */
export async function templatesZip(
	templates: readonly Template[],
	onFile: (done: number) => void = () => undefined,
): Promise<Uint8Array> {
	const files = new Map<string, ZippableFile>();
	let done = 0;
	for (const template of templates)
		for (const unit of template.units) {
			const own = { ...template, units: [unit] };
			const name = stem(own);
			let given = `${name}.xlsx`;
			for (let n = 2; files.has(given); n += 1) given = `${name}-${n}.xlsx`;
			files.set(given, [await templateWorkbook(own), { level: 0 }]);
			onFile(++done);
		}
	return zipSync(Object.fromEntries(files));
}
