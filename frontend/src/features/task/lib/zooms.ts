/** The scales of a timeline; apart, for the address of its page is read before the page is there. */
export const zooms = ['week', 'month', 'quarter'] as const
export type Zoom = (typeof zooms)[number]
