/** The shapes of one mark that draws itself; without any it is none: an empty group keeps those drawn before. */
export const shapeGroup = <Shape>(children: Shape[]) =>
	children.length === 0 ? null : { type: 'group' as const, children };
