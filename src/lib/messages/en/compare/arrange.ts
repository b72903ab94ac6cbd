import type { arrangeWords } from '../../compare/arrange';
import type { Said } from '../../words';

const en: Said<typeof arrangeWords> = {
	how: 'Drag a tile to its new place, or focus it and use the arrow keys. The tile that is there takes its place.',
	plan: 'Arrange the tiles of the map',
	at: (unit, row, column) => `${unit}: row ${row}, column ${column}`,
	save: 'Save the arrangement',
	cancel: 'Cancel',
	file: 'tiles of the map',
	saved: 'The arrangement of the tiles is saved.',
	failed: 'The arrangement could not be saved; the tiles stand as you put them. Try again.',
	undo: 'Undo',
};

export default en;
