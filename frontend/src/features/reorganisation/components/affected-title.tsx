import { Text } from '@mantine/core'
import { RowTitle } from '@/shared/ui/row-list'
import type { UnitMove } from '../api/change-set-queries'

type Thing = Pick<UnitMove, 'objectType' | 'objectId' | 'title'> & Partial<Pick<UnitMove, 'pageId'>>

/** The name of a thing, leading to its page where it has one of its own. */
export function AffectedTitle({ thing }: { thing: Thing }) {
  const { objectType, objectId, title, pageId } = thing
  switch (objectType) {
    case 'CHILD_UNIT':
    case 'GUIDED_UNIT':
      return (
        <RowTitle to="/units/$unitId" params={{ unitId: objectId }}>
          {title}
        </RowTitle>
      )
    case 'PLAN_DRAFT':
      return (
        <RowTitle to="/plans/$planId" params={{ planId: objectId }}>
          {title}
        </RowTitle>
      )
    case 'TASK':
    case 'TASK_SERIES':
      return (
        <RowTitle to="/tasks/$taskId" params={{ taskId: objectId }}>
          {title}
        </RowTitle>
      )
    case 'EVENT':
    case 'EVENT_SUPPORT':
      return (
        <RowTitle to="/events/$eventId" params={{ eventId: objectId }}>
          {title}
        </RowTitle>
      )
    case 'ASSIGNMENT':
      if (!pageId) break
      return (
        <RowTitle to="/tasks/$taskId" params={{ taskId: pageId }}>
          {title}
        </RowTitle>
      )
    case 'MEMBERSHIP':
      if (!pageId) break
      return (
        <RowTitle to="/staff/$staffId" params={{ staffId: pageId }}>
          {title}
        </RowTitle>
      )
  }
  return <Text fw={500}>{title}</Text>
}
