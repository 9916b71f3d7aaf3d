import { List, Text } from '@mantine/core'
import type { Schemas } from '@/api/client'
import { useTranslation } from '@/i18n'
import { isPaged, pageOf } from '@/shared/lib/page-of'
import { TextLink } from '@/shared/ui/link-button'

type Obstacle = Schemas['Obstacle']
type Props = { obstacles: Obstacle[]; count: number }

/** What stands in the way of a step, each leading to its page beside the form, which keeps what is typed. */
export function Obstacles({ obstacles, count }: Props) {
  const { t } = useTranslation()
  const more = count - obstacles.length
  const lasting = obstacles.some(({ remedy }) => !remedy)
  return (
    <>
      <Text size="sm">{t(lasting ? 'problem:lastingObstacles' : 'problem:obstacles')}</Text>
      <List size="sm">
        {obstacles.map((one) => (
          <List.Item key={`${one.kind}${one.id}${one.message}`}>
            {isPaged(one.kind) ? (
              <TextLink size="sm" underline="always" target="_blank" {...pageOf(one.kind, one.id)}>
                {one.message}
              </TextLink>
            ) : (
              one.message
            )}
            <Text size="sm">{one.remedy ?? t('problem:noRemedy')}</Text>
          </List.Item>
        ))}
      </List>
      {more > 0 && <Text size="sm">{t('problem:moreObstacles', { count: more })}</Text>}
    </>
  )
}
