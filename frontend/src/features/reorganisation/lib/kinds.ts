import type { AffectedType, UnitChangeKind } from '../api/change-set-queries'

/** In the order in which an instrument names them. */
export const changeKinds: UnitChangeKind[] = [
  'MERGE',
  'SPLIT',
  'PARTIAL_SPLIT',
  'CREATE',
  'RENAME',
  'MOVE',
  'GUIDE',
  'DISSOLVE',
]

/** Which fields a change of a kind has. */
type Shape = {
  units: 'one' | 'many' | 'made'
  successors?: 'one' | 'many'
  names?: boolean
  parent?: boolean
  guide?: boolean
  codes?: boolean
}

export const shapes: Record<UnitChangeKind, Shape> = {
  CREATE: { units: 'made', names: true, parent: true, guide: true, codes: true },
  RENAME: { units: 'one', names: true, codes: true },
  MOVE: { units: 'many', parent: true, codes: true },
  GUIDE: { units: 'many', guide: true },
  MERGE: { units: 'many', successors: 'one' },
  SPLIT: { units: 'one', successors: 'many' },
  PARTIAL_SPLIT: { units: 'one', successors: 'many' },
  DISSOLVE: { units: 'many' },
}

/** Kinds of changes after which the units are no more. */
export const ending: UnitChangeKind[] = ['MERGE', 'SPLIT', 'DISSOLVE']

export const affectedTypes: AffectedType[] = [
  'CHILD_UNIT',
  'GUIDED_UNIT',
  'MEMBERSHIP',
  'PLAN_DRAFT',
  'TASK',
  'ASSIGNMENT',
  'TASK_SERIES',
  'EVENT',
  'EVENT_SUPPORT',
]
