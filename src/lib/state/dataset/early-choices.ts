/**
 * Makes the choices again that were made in lists and switches before the script of the page had arrived: until then
 * nobody hears them, and taking over the page sets the fields back. Files stay picked, so their field only tells anew.
 */
export function repeatEarlyChoices(): void {
	for (const { field, value } of window.earlyChoices?.() ?? []) {
		if (field instanceof HTMLSelectElement) field.value = value;
		else if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = true;
		field?.dispatchEvent(new Event('change', { bubbles: true }));
	}
}
