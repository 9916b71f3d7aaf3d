import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import type { TimelineTask } from '../api/timeline-queries'
import { isTooSoon } from './timeline'

/** What a bar shows, in words. */
export function useTold(task: TimelineTask, waitsFor: string[]): string[] {
  const { t } = useTranslation()
  const { startsOn, dueOn, doneOn, dueIn, percent } = task
  const unseen = task.unseenPredecessors
  return [
    task.leadUnit?.name,
    startsOn && t('timeline:starts', { date: formatDate(startsOn) }),
    dueOn
      ? t('timeline:dueOn', { date: formatDate(dueOn) })
      : dueIn
        ? t('task:dueIn', { count: dueIn })
        : t('task:noDueDate'),
    doneOn && t('timeline:doneOn', { date: formatDate(doneOn) }),
    task.childTotal > 0 && t('timeline:children', { done: task.childDone, total: task.childTotal }),
    typeof percent === 'number' && t('timeline:percent', { percent }),
    task.state && t(`task:state.${task.state}`),
    task.lateness !== 'NOT_COUNTED' && t(`task:lateness.${task.lateness}`),
    waitsFor.length > 0 && t('timeline:after', { titles: waitsFor.join('; ') }),
    unseen > 0 && t('timeline:unseen', { count: unseen }),
    task.waitsFor > 0 && !doneOn && t('timeline:waitsFor', { count: task.waitsFor }),
    isTooSoon(task) && t('task:warning.DUE_BEFORE_PREDECESSOR'),
  ].filter((line) => typeof line === 'string')
}
