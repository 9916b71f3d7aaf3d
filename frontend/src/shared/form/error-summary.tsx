import { Alert, Anchor, List, Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import { problemText } from '@/shared/lib/problem-message'
import { Obstacles } from './obstacles'

export function fieldElement(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)
}

/** The visible name of a field, read from its label so that it is never written twice. */
export function fieldLabel(path: string): string {
  const element = fieldElement(path)
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null
  const named = document.getElementById(element?.getAttribute('aria-labelledby') ?? '')
  const text = (label ?? named)?.textContent ?? element?.getAttribute('aria-label') ?? ''
  return text.replace(/\s*\*$/, '')
}

/** What stands higher on the page is told first. */
function inPageOrder(a: string, b: string): number {
  const [first, second] = [fieldElement(a), fieldElement(b)]
  if (!first || !second) return Number(!first) - Number(!second)
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

type Props = { errors: Record<string, string>; failure: unknown; attempt: number }

/** Everything that stops a form, taking focus at each attempt, each line leading to its field. */
export function ErrorSummary({ errors, failure, attempt }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(errors).sort(([a], [b]) => inPageOrder(a, b))
  const shown = attempt > 0 && (entries.length > 0 || Boolean(failure))
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when an attempt fails, not while typing
  useEffect(() => {
    if (attempt > 0 && shown) box.current?.focus()
  }, [attempt, Boolean(failure)])
  if (!shown) return null
  const problem = failure ? problemText(failure, t) : null
  const refusal = failure instanceof ProblemError ? failure.problem : null
  const obstacles = refusal?.obstacles ?? []
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color="red"
      variant="light"
      role="alert"
      icon={<IconAlertCircle size={20} />}
      title={problem?.title ?? t('common:form.summary', { count: entries.length })}
    >
      {problem && entries.length === 0 && obstacles.length === 0 && <Text size="sm">{problem.help}</Text>}
      {obstacles.length > 0 && (
        <Obstacles obstacles={obstacles} count={refusal?.obstacleCount ?? obstacles.length} />
      )}
      {problem?.correlationId && (
        <Text size="xs">
          {t('common:correlationId')} {problem.correlationId}
        </Text>
      )}
      {entries.length > 0 && (
        <List size="sm">
          {entries.map(([path, message]) => {
            const label = fieldLabel(path)
            return (
              <List.Item key={path}>
                {fieldElement(path) ? (
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    ta="left"
                    style={{ verticalAlign: 'top' }}
                    onClick={() => fieldElement(path)?.focus()}
                  >
                    {label ? `${label}: ${message}` : message}
                  </Anchor>
                ) : (
                  message
                )}
              </List.Item>
            )
          })}
        </List>
      )}
    </Alert>
  )
}
