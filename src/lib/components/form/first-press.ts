/** Hears the first press of a double click alone: by the second, another button may stand in the same place. */
export const firstPress =
	(act: () => void) =>
	(event: MouseEvent): void => {
		if (event.detail < 2) act();
	};
