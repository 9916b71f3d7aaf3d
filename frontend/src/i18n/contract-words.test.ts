import { expect, it } from 'vitest'
import type { Schemas } from '@/api/client'
import enEvent from './en/event.json'
import enNotice from './en/notice.json'
import enPermission from './en/permission.json'
import enPlan from './en/plan.json'
import enReorganisation from './en/reorganisation.json'
import enTask from './en/task.json'
import viEvent from './vi/event.json'
import viNotice from './vi/notice.json'
import viPermission from './vi/permission.json'
import viPlan from './vi/plan.json'
import viReorganisation from './vi/reorganisation.json'
import viTask from './vi/task.json'

// what people may do is the contract's, so that a new step has no type here until it is named;
// the rest is what the service itself writes down
type Edit = 'UPDATE' | 'DELETE'
type PlanStep =
  | Exclude<Schemas['PlanAction'], Edit | 'AMEND' | 'DERIVE' | 'REMIND' | 'ADD_ITEM' | 'ADD_TASK' | 'COMMENT'>
  | 'CREATE'
type AssignmentStep =
  | Exclude<Schemas['AssignmentAction'], 'ASK_EXTENSION'>
  | 'ASSIGN'
  | 'HAND_OVER'
  | 'TAKE_BACK'
type EventStep = Exclude<Schemas['EventAction'], Edit | 'ADD_SITE'> | 'CREATE' | 'TAKE_BACK'
type ChangeSetStep = Exclude<Schemas['UnitChangeSetAction'], Edit | 'SHOW_MOVES'> | 'CREATE' | 'EXECUTE'

const plan: Record<PlanStep, string>[] = [viPlan.history, enPlan.history]
const assignment: Record<AssignmentStep, string>[] = [viTask.history, enTask.history]
const event: Record<EventStep, string>[] = [viEvent.history, enEvent.history]
const changeSet: Record<ChangeSetStep, string>[] = [viReorganisation.step, enReorganisation.step]

const notice: Record<Schemas['NoticeKind'], string>[] = [viNotice.kind, enNotice.kind]

type Affected = Schemas['AffectedType']
const hints: {
  MOVE: Record<Affected, string>
  STAY: Record<Exclude<Affected, 'CHILD_UNIT' | 'GUIDED_UNIT'>, string>
  CLOSE: Record<Exclude<Affected, 'CHILD_UNIT' | 'PLAN_DRAFT' | 'TASK'>, string>
}[] = [viReorganisation.outcomeHint, enReorganisation.outcomeHint]

const permission: Record<Schemas['Permission'], string>[] = [viPermission.name, enPermission.name]

it('names every permission', () => {
  for (const words of permission) expect(Object.values(words)).not.toContain('')
})

it('has words for every step that a history can show, and every notice', () => {
  for (const words of [plan, assignment, event, changeSet, notice].flat())
    expect(Object.values(words)).not.toContain('')
})

it('says of each kind of thing what each choice means for it', () => {
  for (const hint of hints.flatMap((words) => Object.values(words)))
    expect(Object.values(hint)).not.toContain('')
})
