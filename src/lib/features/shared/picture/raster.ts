import { pictureSize } from '$lib/export/image/image';

/** An SVG text as a PNG of 1920 × 1080 pixels. Fails when the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(pictureSize.width, pictureSize.height);
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = pictureSize.width;
		canvas.height = pictureSize.height;
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('No canvas.');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No picture.'))), 'image/png'),
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}
