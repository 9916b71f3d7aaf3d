import { List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '@/api/client'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'

type Obstacle = Schemas['Obstacle']
type Props = { obstacles: Obstacle[]; count: number }

/** What stands in the way of a step, each leading to its page beside the form, which keeps what is typed. */
export function Obstacles({ obstacles, count }: Props) {
  const { t } = useTranslation()
  const more = count - obstacles.length
  return (
    <>
      <Text size="sm">{t('problem:obstacles')}</Text>
      <List size="sm">
        {obstacles.map((one) => (
          <List.Item key={`${one.kind}${one.id}${one.message}`}>
            <ObstacleLink obstacle={one}>{one.message}</ObstacleLink>
          </List.Item>
        ))}
      </List>
      {more > 0 && <Text size="sm">{t('problem:moreObstacles', { count: more })}</Text>}
    </>
  )
}

function ObstacleLink({ obstacle: { kind, id }, children }: { obstacle: Obstacle; children: ReactNode }) {
  const look = { size: 'sm', underline: 'always', target: '_blank' } as const
  switch (kind) {
    case 'staff':
      return (
        <TextLink {...look} to="/staff/$staffId" params={{ staffId: id }}>
          {children}
        </TextLink>
      )
    case 'plan':
      return (
        <TextLink {...look} to="/plans/$planId" params={{ planId: id }}>
          {children}
        </TextLink>
      )
    case 'task':
      return (
        <TextLink {...look} to="/tasks/$taskId" params={{ taskId: id }}>
          {children}
        </TextLink>
      )
    case 'event':
      return (
        <TextLink {...look} to="/events/$eventId" params={{ eventId: id }}>
          {children}
        </TextLink>
      )
    case 'unit':
      return (
        <TextLink {...look} to="/units/$unitId" params={{ unitId: id }}>
          {children}
        </TextLink>
      )
    case 'unitChangeSet':
      return (
        <TextLink {...look} to="/units/changes/$setId" params={{ setId: id }}>
          {children}
        </TextLink>
      )
    default:
      return children
  }
}
