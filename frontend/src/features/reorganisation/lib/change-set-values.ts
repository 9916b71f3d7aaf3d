import { schemaResolver } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import { orNull, rules } from '@/shared/form/rules'
import { isIsoDate } from '@/shared/lib/dates'
import { uuidv7 } from '@/shared/lib/uuid'
import type { UnitKind, UnitRef } from '@/shared/units/unit-queries'
import type { CreateChangeSet, UpdateChangeSet } from '../api/change-set-mutations'
import type { ChangeSet, MoveRule, UnitChange, UnitChangeKind } from '../api/change-set-queries'
import { ending, shapes } from './kinds'

export type ChangeValues = {
  kind: UnitChangeKind
  /** The units that change; of a creation the one that it makes. */
  units: UnitRef[]
  successors: UnitRef[]
  name: string
  unitKind: UnitKind | null
  parent: UnitRef | null
  /** Whether the units shall stand under no other. */
  atRoot: boolean
  guidedBy: UnitRef | null
  codes: { scheme: string; code: string }[]
}

export type ChangeSetValues = {
  unit: UnitRef | null
  instrument: string
  instrumentOn: string
  effectiveOn: string
  changes: ChangeValues[]
  /** Chosen beside the dry run; the form only takes back those that its changes make impossible. */
  rules: MoveRule[]
}

export const emptyChangeSet: ChangeSetValues = {
  unit: null,
  instrument: '',
  instrumentOn: '',
  effectiveOn: '',
  changes: [],
  rules: [],
}

export function newChange(kind: UnitChangeKind): ChangeValues {
  return {
    kind,
    units: kind === 'CREATE' ? [{ id: uuidv7(), name: '' }] : [],
    successors: [],
    name: '',
    unitKind: null,
    parent: null,
    atRoot: false,
    guidedBy: null,
    codes: [],
  }
}

/** The units that the changes make, which nobody else knows yet. */
export function madeUnits(changes: ChangeValues[], nameless: string): UnitRef[] {
  return changes
    .filter((change) => change.kind === 'CREATE')
    .flatMap(({ units, name }) => units.map(({ id }) => ({ id, name: name.trim() || nameless })))
}

/** The set without one of its changes; what others said of a unit that it would have made is taken back with it. */
export function withoutChange(
  { changes, rules }: Pick<ChangeSetValues, 'changes' | 'rules'>,
  index: number,
): Pick<ChangeSetValues, 'changes' | 'rules'> {
  const removed = changes[index]
  const rest = changes.filter((_, at) => at !== index)
  if (removed?.kind !== 'CREATE') return { changes: rest, rules }
  const gone = (id: string | null | undefined) => removed.units.some((made) => made.id === id)
  return {
    changes: rest.map((change) => ({
      ...change,
      units: change.units.filter((unit) => !gone(unit.id)),
      successors: change.successors.filter((unit) => !gone(unit.id)),
      parent: gone(change.parent?.id) ? null : change.parent,
      guidedBy: gone(change.guidedBy?.id) ? null : change.guidedBy,
    })),
    rules: rules.filter((rule) => !gone(rule.unitId) && !gone(rule.toUnitId)),
  }
}

/** The ids of the units that a set makes. */
export const createdUnits = (changes: UnitChange[]): Set<string> =>
  new Set(changes.filter((change) => change.kind === 'CREATE').flatMap((change) => change.unitIds))

/** The names of all units that a set speaks of, by their ids. */
export function unitNames({ units, changes }: Pick<ChangeSet, 'units' | 'changes'>): Map<string, string> {
  const made = changes
    .filter((change) => change.kind === 'CREATE')
    .map((change) => [change.unitIds[0] ?? '', change.name ?? ''] as const)
  return new Map([...made, ...units.map((unit) => [unit.id, unit.name] as const)])
}

/** The one that takes over from a unit, where there is but one. */
export function onlySuccessor(set: Pick<ChangeSet, 'units' | 'changes'>, unitId: string): UnitRef | null {
  const successors = new Set(
    set.changes
      .filter(({ unitIds }) => unitIds.includes(unitId))
      .flatMap((change) => change.successorIds ?? []),
  )
  const [id] = successors
  return id && successors.size === 1 ? { id, name: unitNames(set).get(id) ?? '' } : null
}

export function valuesOf(set: ChangeSet): ChangeSetValues {
  const names = unitNames(set)
  const ref = (id: string): UnitRef => ({ id, name: names.get(id) ?? '' })
  return {
    unit: set.unit,
    instrument: set.instrument,
    instrumentOn: set.instrumentOn ?? '',
    effectiveOn: set.effectiveOn,
    rules: set.rules,
    changes: set.changes.map((change) => ({
      kind: change.kind,
      units: change.unitIds.map(ref),
      successors: (change.successorIds ?? []).map(ref),
      name: change.name ?? '',
      unitKind: change.unitKind ?? null,
      parent: change.parentId ? ref(change.parentId) : null,
      atRoot: Boolean(shapes[change.kind].parent) && !change.parentId,
      guidedBy: change.guidedById ? ref(change.guidedById) : null,
      codes: change.codes ?? [],
    })),
  }
}

function toChange(values: ChangeValues): UnitChange {
  const shape = shapes[values.kind]
  return {
    kind: values.kind,
    unitIds: values.units.map((unit) => unit.id),
    successorIds: shape.successors ? values.successors.map((unit) => unit.id) : null,
    name: shape.names ? orNull(values.name) : null,
    unitKind: shape.names ? values.unitKind : null,
    parentId: shape.parent && !values.atRoot ? (values.parent?.id ?? null) : null,
    guidedById: shape.guide ? (values.guidedBy?.id ?? null) : null,
    codes: shape.codes
      ? values.codes.map(({ scheme, code }) => ({ scheme: scheme.trim(), code: code.trim() }))
      : null,
  }
}

function toContent(values: ChangeSetValues) {
  return {
    instrument: values.instrument.trim(),
    instrumentOn: orNull(values.instrumentOn),
    effectiveOn: values.effectiveOn,
    changes: values.changes.map(toChange),
  }
}

/** The rules without those that would keep staff in a unit which the changes end. */
function tenableRules({ changes, rules }: Pick<ChangeSetValues, 'changes' | 'rules'>): MoveRule[] {
  const ended = changes.filter(({ kind }) => ending.includes(kind)).flatMap(({ units }) => units)
  const concerns = ({ unitId, objectId }: MoveRule) =>
    unitId ? ended.some((unit) => unit.id === unitId) : !objectId && ended.length > 0
  return rules.filter(
    (rule) => rule.objectType !== 'MEMBERSHIP' || rule.outcome !== 'STAY' || !concerns(rule),
  )
}

export const toUpdate = (values: ChangeSetValues): UpdateChangeSet => ({
  ...toContent(values),
  rules: tenableRules(values),
})

export const toCreate = (values: ChangeSetValues): CreateChangeSet => ({
  ...toContent(values),
  unitId: values.unit?.id ?? '',
})

/** What is wrong with the form, by field. */
export function changeSetRules(t: TFunction, today: string) {
  const { required, optionalDate, date, unit } = rules(t)
  const check = schemaResolver(
    v.object({
      unit,
      instrument: required(limits.CreateUnitChangeSet.instrument),
      instrumentOn: optionalDate,
      effectiveOn: date,
    }),
    { sync: true },
  )
  return (values: ChangeSetValues) => ({
    ...instrumentErrors(values, today, t),
    ...check(values),
    ...Object.assign(
      {},
      ...values.changes.map((change, index) => changeErrors(change, `changes.${index}`, t)),
    ),
  })
}

/** What an instrument orders comes after it. */
function instrumentErrors({ instrumentOn, effectiveOn }: ChangeSetValues, today: string, t: TFunction) {
  if (!isIsoDate(instrumentOn)) return {}
  if (instrumentOn > today) return { instrumentOn: t('reorganisation:form.futureInstrument') }
  const late = isIsoDate(effectiveOn) && instrumentOn > effectiveOn
  return late ? { instrumentOn: t('reorganisation:form.lateInstrument') } : {}
}

function changeErrors(change: ChangeValues, path: string, t: TFunction): Record<string, string> {
  const shape = shapes[change.kind]
  const wrong: Record<string, string> = {}
  const need = (field: keyof ChangeValues, missing: boolean, message = t('common:form.required')) => {
    if (missing) wrong[`${path}.${field}`] = message
  }
  const pick = t('common:form.pickUnit')
  need('units', change.units.length === 0, pick)
  need('successors', Boolean(shape.successors) && change.successors.length === 0, pick)
  need('parent', Boolean(shape.parent) && !change.atRoot && !change.parent, pick)
  const own = (other: UnitRef | null) => change.units.some((unit) => unit.id === other?.id)
  need(
    'parent',
    Boolean(shape.parent) && !change.atRoot && own(change.parent),
    t('reorganisation:form.ownSuperior'),
  )
  need('guidedBy', Boolean(shape.guide) && own(change.guidedBy), t('reorganisation:form.ownGuide'))
  need(
    'successors',
    Boolean(shape.successors) && change.successors.some(own),
    t('reorganisation:form.intoItself'),
  )
  if (change.kind === 'CREATE') {
    need('name', change.name.trim() === '')
    need('unitKind', !change.unitKind)
  }
  const says = change.name.trim() !== '' || change.unitKind !== null || change.codes.length > 0
  need('name', change.kind === 'RENAME' && !says, t('reorganisation:form.saysNothing'))
  change.codes.forEach(({ scheme, code }, at) => {
    if (!scheme.trim()) wrong[`${path}.codes.${at}.scheme`] = t('common:form.required')
    if (!code.trim()) wrong[`${path}.codes.${at}.code`] = t('common:form.required')
  })
  return shape.codes
    ? wrong
    : Object.fromEntries(Object.entries(wrong).filter(([field]) => !field.includes('.codes.')))
}

/** The form's fields by the names of the API. */
export function changeSetFields(changes: number): Record<string, string> {
  const fields: Record<string, string> = { unitId: 'unit' }
  for (let index = 0; index < changes; index++) {
    fields[`changes.${index}.unitIds`] = `changes.${index}.units`
    fields[`changes.${index}.successorIds`] = `changes.${index}.successors`
    fields[`changes.${index}.parentId`] = `changes.${index}.parent`
    fields[`changes.${index}.guidedById`] = `changes.${index}.guidedBy`
  }
  return fields
}
