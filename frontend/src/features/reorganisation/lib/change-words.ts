import type { TFunction } from '@/i18n'
import type { ChangeSet, Instrument, UnitChange } from '../api/change-set-queries'
import { createdUnits, unitNames } from './change-set-values'

/** A change in the words of an instrument: what it does, and what more it says. */
export type ChangeWords = { text: string; facts: string[] }

const list = (names: string[]) => names.join(', ')

/** @param created the units that the set makes */
export function changeWords(
  change: UnitChange,
  names: Map<string, string>,
  created: Set<string>,
  t: TFunction,
): ChangeWords {
  const name = (id: string) => names.get(id) || t('reorganisation:unknownUnit')
  const units = list(change.unitIds.map(name))
  const successors = list((change.successorIds ?? []).map(name))
  const to =
    change.kind === 'MOVE'
      ? change.parentId && name(change.parentId)
      : change.kind === 'GUIDE'
        ? change.guidedById && name(change.guidedById)
        : successors
  const made = change.kind === 'CREATE'
  const toRoot = change.kind === 'MOVE' && !change.parentId
  const intoStanding = change.kind === 'MERGE' && !(change.successorIds ?? []).some((id) => created.has(id))
  const facts = [
    change.kind === 'RENAME' && change.name && t('reorganisation:fact.name', { name: change.name }),
    change.unitKind && t('reorganisation:fact.kind', { kind: t(`common:unitKind.${change.unitKind}`) }),
    made &&
      (change.parentId
        ? t('reorganisation:fact.parent', { unit: name(change.parentId) })
        : t('reorganisation:fact.atRoot')),
    made && change.guidedById && t('reorganisation:fact.guide', { unit: name(change.guidedById) }),
    ...(change.codes ?? []).map(({ scheme, code }) => t('reorganisation:fact.code', { scheme, code })),
  ]
  return {
    text: t(
      `reorganisation:sentence.${intoStanding ? 'MERGE_INTO' : toRoot ? 'MOVE_TO_ROOT' : change.kind}`,
      {
        units: made ? (change.name ?? '') : units,
        to: to || t('reorganisation:nobody'),
      },
    ),
    facts: facts.filter((fact): fact is string => Boolean(fact)),
  }
}

/** What the history of a unit says already, as news of its name, superior, guide or codes. */
const toldByHistory: UnitChange['kind'][] = ['CREATE', 'RENAME', 'MOVE', 'GUIDE']

/** What an instrument has ordered of a unit that its own history does not tell. */
export function wordsOfInstrument({ units, changes, createdUnitIds }: Instrument, t: TFunction): string[] {
  const names = unitNames({ units, changes })
  const created = new Set(createdUnitIds)
  return changes
    .filter(({ kind }) => !toldByHistory.includes(kind))
    .map((change) => changeWords(change, names, created, t).text)
}

/** More than these are for the page of the set. */
const mostWords = 2

/** What a set does with a unit: its own changes in their words; nothing where they are too many to say. */
export function wordsOfUnit(set: ChangeSet, unitId: string, t: TFunction): string | undefined {
  const own = set.changes.filter(
    ({ unitIds, successorIds }) => unitIds.includes(unitId) || successorIds?.includes(unitId),
  )
  if (own.length === 0 || own.length > mostWords) return undefined
  const names = unitNames(set)
  const created = createdUnits(set.changes)
  return own
    .map((change) => changeWords(change, names, created, t))
    .map(({ text, facts }) => [text, ...facts].join(', '))
    .join('; ')
}
