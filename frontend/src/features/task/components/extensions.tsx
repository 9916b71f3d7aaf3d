import { Alert, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarTime } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import type { ExtensionRequest } from '../api/extension-queries'
import { ExtensionAnswer } from './extension-answer'

/** The request that waits, with what may be said to it. */
export function WaitingExtension({ request }: { request: ExtensionRequest }) {
  const { t } = useTranslation()
  return (
    <Alert
      color="blue"
      icon={<IconCalendarTime />}
      title={t('task:extension.waiting', {
        from: formatDate(request.dueOn),
        to: formatDate(request.askedDueOn),
      })}
    >
      <Stack gap="xs">
        <div>
          <span className="k-prewrap">{request.reason}</span>
          <Text size="sm" c="dimmed">
            {t('task:extension.by', {
              name: request.requestedBy.name,
              date: formatDate(request.requestedOn),
            })}
          </Text>
        </div>
        <ExtensionAnswer request={request} />
      </Stack>
    </Alert>
  )
}

/** All that was asked for and answered. */
export function EarlierExtensions({ requests }: { requests: ExtensionRequest[] }) {
  const { t } = useTranslation()
  if (requests.length === 0) return null
  return (
    <section aria-label={t('task:extension.title')}>
      <Title order={4} size="sm" mb="xs">
        {t('task:extension.title')}
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {requests.map((request) => (
          <li key={request.id}>
            <Group gap={6}>
              <Text size="sm" fw={500}>
                {t('task:dueDateMoved', {
                  from: formatDate(request.dueOn),
                  to: formatDate(request.grantedDueOn ?? request.askedDueOn),
                })}
              </Text>
              <Text size="sm">{t(`task:extension.status.${request.status}`)}</Text>
            </Group>
            <Text size="sm" className="k-prewrap">
              {request.reason}
            </Text>
            {request.answer && (
              <Text size="sm" className="k-prewrap">
                <strong>{t('task:extension.answer')}:</strong> {request.answer}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {t('task:extension.by', {
                name: request.requestedBy.name,
                date: formatDate(request.requestedOn),
              })}
              {request.answeredBy &&
                request.answeredOn &&
                ` · ${t('task:extension.answeredBy', { name: request.answeredBy.name, date: formatDate(request.answeredOn) })}`}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  )
}
