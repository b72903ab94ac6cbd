/** Longitude and latitude in degrees. */
export type Point = readonly [number, number];
/** Closed: the last point is the first. */
export type Ring = readonly Point[];
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[];

export type MapFeature = {
	/** What the file says of it, short texts only: one of them is its name or its code. */
	readonly said: Readonly<Record<string, string>>;
	readonly polygons: readonly Polygon[];
};

/** Borders that the reader brought along, already simplified. */
export type OwnMap = {
	readonly fileName: string;
	/** ISO time. */
	readonly addedAt: string;
	readonly features: readonly MapFeature[];
};
