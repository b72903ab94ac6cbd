import type { fileWords } from '../../shared/files';
import type { Said } from '../../words';

const en: Said<typeof fileWords> = {
	results: 'results',
	register: 'target register',
	returns: 'returns',
	award: 'emulation',
	report: 'report',
	public: 'public',
};

export default en;
