import type { Descent } from '../api/change-set-queries'

/** A unit in a line of descent. */
export type Kin = Descent['units'][number]

/** From a unit to one that took over from it. */
export type DescentLine = Pick<Descent['successions'][number], 'predecessorId' | 'successorId'>
