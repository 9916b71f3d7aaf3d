import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import { rules } from '@/shared/form/rules'
import { addDays } from '@/shared/lib/dates'
import type { BulkChange, TaskChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'

export const bulkKinds = ['dueOn', 'evidence', 'cancel'] as const
export type BulkKind = (typeof bulkKinds)[number]

export type BulkValues = {
  by: 'day' | 'shift'
  dueOn: string
  days: string
  evidence: 'required' | 'optional'
  reason: string
}

/** How many tasks can be changed at once. */
export const most = limits.ChangeTasks.changes

export const emptyBulk: BulkValues = { by: 'day', dueOn: '', days: '', evidence: 'required', reason: '' }

/** How far a due date can be moved at once, in days. */
export const farthest = 366

export function bulkRules(kind: BulkKind, t: TFunction) {
  const { date, required } = rules(t)
  const days = v.pipe(
    v.string(),
    v.check(
      (text) =>
        /^[+-]?\d{1,3}$/.test(text.trim()) && Number(text) !== 0 && Math.abs(Number(text)) <= farthest,
      t('bulk:shiftRange', { max: farthest }),
    ),
  )
  return {
    dueOn: v.variant('by', [
      v.object({ by: v.literal('day'), dueOn: date }),
      v.object({ by: v.literal('shift'), days }),
    ]),
    evidence: v.object({}),
    cancel: v.object({ reason: required(limits.Reasoned.reason) }),
  }[kind]
}

/** What is asked of each task; one without a due date cannot have it moved by some days, and is left out. */
export function toChanges(kind: BulkKind, values: BulkValues, tasks: TaskSummary[]): BulkChange[] {
  return tasks.flatMap(({ id, version, dueOn }): BulkChange[] => {
    if (kind === 'cancel') return [{ id, version, cancel: { reason: values.reason.trim() } }]
    if (kind === 'evidence')
      return [{ id, version, patch: { evidenceRequired: values.evidence === 'required' } }]
    if (values.by === 'day') return [{ id, version, patch: { dueOn: values.dueOn } }]
    return dueOn ? [{ id, version, patch: { dueOn: addDays(dueOn, Number(values.days)) } }] : []
  })
}

/** Whether the change makes any difference to what it can change. */
export function differs({ before, after }: TaskChanged): boolean {
  return (
    before?.dueOn !== after?.dueOn ||
    before?.dueIn !== after?.dueIn ||
    before?.evidenceRequired !== after?.evidenceRequired ||
    before?.open !== after?.open
  )
}

/** Whether there is anything to do: neither refused nor so already. */
export function changesAnything(kind: BulkKind, item: TaskChanged): boolean {
  return !item.problem && (kind === 'cancel' || differs(item))
}

/** What takes the change back. */
export function toUndo(kind: BulkKind, items: TaskChanged[]): BulkChange[] {
  return items.flatMap((item) => {
    const { id, before, after } = item
    if (kind === 'cancel' || !before || !after || !differs(item)) return []
    const { dueOn, dueIn, evidenceRequired } = before
    const due = dueOn === null && dueIn !== null ? { dueOn, dueIn } : { dueOn }
    return [{ id, version: after.version, patch: kind === 'dueOn' ? due : { evidenceRequired } }]
  })
}
