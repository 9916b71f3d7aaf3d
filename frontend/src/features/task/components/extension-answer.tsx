import { Button, Group } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '@/i18n'
import type { ExtensionRequest } from '../api/extension-queries'

// the first page has these buttons, and comes without what dialogs need
const ExtensionAnswerDialog = lazy(() =>
  import('./extension-answer-dialog').then((module) => ({ default: module.ExtensionAnswerDialog })),
)

/** What this reader may say to a request for a later due date. */
export function ExtensionAnswer({ request }: { request: ExtensionRequest }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<ExtensionRequest['allowedActions'][number] | null>(null)
  const who = `${request.work.unit.name}, ${request.work.title}`
  if (request.allowedActions.length === 0) return null
  return (
    <Group gap="xs" className="k-no-print">
      {request.allowedActions.map((action) => (
        <Button
          key={action}
          size="sm"
          variant={action === 'GRANT' ? 'filled' : 'default'}
          aria-label={`${t(`task:extension.action.${action}`)}: ${who}`}
          onClick={() => setAsked(action)}
        >
          {t(`task:extension.action.${action}`)}
        </Button>
      ))}
      {asked && (
        <Suspense fallback={null}>
          <ExtensionAnswerDialog action={asked} request={request} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Group>
  )
}
