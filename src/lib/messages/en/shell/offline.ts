import type { offlineWords } from '../../shell/offline';
import type { Said } from '../../words';

const en: Said<typeof offlineWords> = {
	ready: 'The site is stored on this machine: from now on it opens without a network as well.',
	newVersion: 'There is a new version of the site. Using it reloads the page; data and waiting files stay.',
	useNew: 'Use the new version',
	changedElsewhere:
		'Another window has gone over to a new version of the site. Reload this one when it suits you.',
	reload: 'Reload',
};

export default en;
