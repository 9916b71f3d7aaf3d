import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import type { ExtensionRequest } from '../api/extension-queries'
import { ExtensionAnswer } from './extension-answer'

type Props = { requests: ExtensionRequest[]; count: number }

/** Requests for later due dates that wait for this person's answer. */
export function WaitingExtensions({ requests, count }: Props) {
  const { t } = useTranslation()
  if (requests.length === 0) return null
  return (
    <Section
      id="extensions"
      flush
      title={t('task:extension.toAnswer')}
      count={count}
      hint={t('task:extension.toAnswerHint')}
    >
      <RowList label={t('task:extension.toAnswer')}>
        {requests.map((request) => (
          <Row
            key={request.id}
            title={
              <RowTitle to="/tasks/$taskId" params={{ taskId: request.work.taskId }}>
                {request.work.title}
              </RowTitle>
            }
            meta={
              <Facts>
                {[
                  request.work.reference,
                  request.work.unit.name,
                  t('task:dueDateMoved', {
                    from: t('task:dueOn', { date: formatDate(request.dueOn) }),
                    to: formatDate(request.askedDueOn),
                  }),
                ]}
              </Facts>
            }
            note={request.reason}
            actions={<ExtensionAnswer request={request} />}
          />
        ))}
      </RowList>
    </Section>
  )
}
