import { schemaResolver } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import { orNull, rules } from '@/shared/form/rules'
import { formatNumber, parseNumber } from '@/shared/lib/numbers'
import { fold } from '@/shared/lib/text'
import type { UnitKind, UnitRef } from '@/shared/units/unit-queries'
import type { CreateTask, UpdateTask } from '../api/task-mutations'
import type { TaskDetail } from '../api/task-queries'

/** As many working days as the service counts. */
export const mostDays = 1000

const isDayCount = (typed: string) => /^[1-9]\d{0,3}$/.test(typed) && Number(typed) <= mostDays

export type FigureValues = { key: string; label: string; measure: string; target: string }
export type TaskValues = {
  title: string
  description: string
  /** How it is said when the task is due. */
  dueBy: 'date' | 'days'
  dueOn: string
  dueIn: string
  evidenceRequired: boolean
  figures: FigureValues[]
  planItemId: string | null
  givingUnit: UnitRef | null
  giveTo: 'one' | 'units' | 'kind'
  leadUnit: UnitRef | null
  units: UnitRef[]
  parentUnit: UnitRef | null
  kinds: UnitKind[]
  supportUnits: UnitRef[]
  monitorUnit: UnitRef | null
}

export const emptyTask: TaskValues = {
  title: '',
  description: '',
  dueBy: 'date',
  dueOn: '',
  dueIn: '',
  evidenceRequired: true,
  figures: [],
  planItemId: null,
  givingUnit: null,
  giveTo: 'one',
  leadUnit: null,
  units: [],
  parentUnit: null,
  kinds: [],
  supportUnits: [],
  monitorUnit: null,
}

export function valuesOf(task: TaskDetail): TaskValues {
  return {
    ...emptyTask,
    title: task.title,
    description: task.description,
    dueBy: countsDays(task) ? 'days' : 'date',
    dueOn: task.dueOn ?? '',
    dueIn: task.dueIn ? String(task.dueIn) : '',
    evidenceRequired: task.evidenceRequired,
    figures: task.figures.map(({ key, label, measure, target }) => ({
      key,
      label,
      measure,
      target: target === null || target === undefined ? '' : formatNumber(target),
    })),
  }
}

/** Only what has not begun is still counted in days; what runs has its date. */
function countsDays(task: TaskDetail): boolean {
  return task.dueIn !== null && task.dueOn === null
}

/** What is wrong with the form, by field. */
export function taskRules(t: TFunction, creating: boolean, inPlan: boolean) {
  const { required, text, optionalDate } = rules(t)
  const number = v.pipe(
    v.string(),
    v.check((typed) => typed.trim() === '' || parseNumber(typed) !== null, t('common:form.badNumber')),
  )
  const check = schemaResolver(
    v.object({
      title: required(limits.CreateTask.title),
      description: text(limits.CreateTask.description),
      dueOn: optionalDate,
      dueIn: v.pipe(
        v.string(),
        v.check((typed) => typed === '' || isDayCount(typed), t('task:form.badDays', { max: mostDays })),
      ),
      figures: v.array(
        v.object({
          label: required(limits.TaskFigure.label),
          measure: text(limits.TaskFigure.measure),
          target: number,
        }),
      ),
    }),
    { sync: true },
  )
  return (values: TaskValues) => ({ ...check(values), ...(creating && unitErrors(values, t, inPlan)) })
}

function unitErrors(values: TaskValues, t: TFunction, inPlan: boolean) {
  const unknownKind = values.giveTo === 'kind' && !(values.kinds.length > 0 && values.parentUnit)
  const missing: [keyof TaskValues, boolean][] = [
    ['planItemId', inPlan && !values.planItemId],
    ['givingUnit', !inPlan && !values.givingUnit],
    ['dueIn', values.dueBy === 'days' && values.dueIn === ''],
    ['leadUnit', values.giveTo === 'one' && !values.leadUnit],
    ['kinds', values.giveTo === 'kind' && values.kinds.length === 0],
    ['parentUnit', values.giveTo === 'kind' && !values.parentUnit],
    // until kind and superior are known there is nothing to choose from
    ['units', values.giveTo !== 'one' && values.units.length === 0 && !unknownKind],
  ]
  return Object.fromEntries(
    missing.filter(([, bad]) => bad).map(([field]) => [field, t('common:form.required')]),
  )
}

function figuresOf(values: TaskValues) {
  return values.figures.map(({ key, label, measure, target }, index) => ({
    // reports refer to the key, so it must outlive a change of the label
    key: key || `f${index + 1}-${fold(label).replace(/[^a-z0-9]+/g, '-')}`.slice(0, limits.TaskFigure.key),
    label: label.trim(),
    measure: measure.trim(),
    target: parseNumber(target),
  }))
}

export function toUpdate(values: TaskValues): UpdateTask {
  return {
    title: values.title.trim(),
    description: values.description.trim(),
    ...due(values),
    evidenceRequired: values.evidenceRequired,
    figures: figuresOf(values),
  }
}

/** A date leaves the number of days to the service, which drops it when the date is another one. */
function due({ dueBy, dueOn, dueIn }: TaskValues) {
  if (dueBy === 'days') return { dueOn: null, dueIn: Number(dueIn) }
  return { dueOn: orNull(dueOn), ...(dueOn === '' && { dueIn: null }) }
}

export function toCreate(values: TaskValues): CreateTask {
  // what was shown is what is given: units that appear meanwhile are not taken in unseen
  const forEach = { unitIds: values.units.map((unit) => unit.id) }
  return {
    title: values.title.trim(),
    description: values.description.trim(),
    ...due(values),
    evidenceRequired: values.evidenceRequired,
    figures: figuresOf(values),
    planItemId: values.planItemId ?? undefined,
    givingUnitId: values.planItemId ? undefined : values.givingUnit?.id,
    ...(values.giveTo === 'one' ? { leadUnitId: values.leadUnit?.id } : { forEach }),
    supportUnitIds: values.giveTo === 'one' ? values.supportUnits.map((unit) => unit.id) : undefined,
    monitorUnitId: values.monitorUnit?.id,
  }
}

/** The form's fields by the names of the API. */
export const taskFields = {
  leadUnitId: 'leadUnit',
  givingUnitId: 'givingUnit',
  monitorUnitId: 'monitorUnit',
  supportUnitIds: 'supportUnits',
  'forEach.unitIds': 'units',
  'forEach.parentId': 'parentUnit',
  'forEach.kind': 'kinds',
}
