import { Table, Title } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { Section } from '@/shared/ui/section'
import type { EventDetail } from '../api/event-queries'

const parts = ['CEREMONY', 'FESTIVITY', 'OTHER'] as const

/** The programme, the ceremony before the festivity. */
export function Programme({ items }: { items: EventDetail['programme'] }) {
  const { t } = useTranslation()
  if (items.length === 0) return null
  const timed = items.some((item) => item.startTime)
  return (
    <Section title={t('event:programme')} flush>
      {parts
        .filter((part) => items.some((item) => item.part === part))
        .map((part) => (
          <div key={part}>
            <Title order={3} size="sm" px="lg" pt="xs" c="dimmed">
              {t(`event:part.${part}`)}
            </Title>
            <Table horizontalSpacing="lg" aria-label={t(`event:part.${part}`)}>
              <Table.Tbody>
                {items
                  .filter((item) => item.part === part)
                  .map((item) => (
                    <Table.Tr key={`${item.startTime}${item.title}`}>
                      {timed && (
                        <Table.Td w={90} className="k-numeric">
                          {item.startTime?.slice(0, 5)}
                        </Table.Td>
                      )}
                      <Table.Td>
                        {item.title}
                        {item.note && <div style={{ color: 'var(--mantine-color-dimmed)' }}>{item.note}</div>}
                      </Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
          </div>
        ))}
    </Section>
  )
}
