import { Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'
import type { CopiedPlan } from '../api/plan-mutations'

/** What the drafter has to look at in a draft that was made from another plan. */
export function CopiedDialog({ copied, onClose }: { copied: CopiedPlan; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  useFocusReturn()
  const { notes, yearMentions, taskCount } = copied
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('plan:copy.doneTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {taskCount > 0 && <Text size="sm">{t('plan:copy.taskCount', { count: taskCount })}</Text>}
        {notes.length + yearMentions.length === 0 && <Text size="sm">{t('plan:copy.clean')}</Text>}
        {notes.length > 0 && (
          <Found title={t('plan:copy.notes')}>
            {notes.map((note, place) => (
              <List.Item key={`${note.unit.id}-${String(place)}`}>
                {note.taskTitle}
                <Text size="sm" c="dimmed">
                  {note.successor
                    ? t('plan:copy.replaced', { unit: note.unit.name, successor: note.successor.name })
                    : t(note.taskLeftOut ? 'plan:copy.taskLeftOut' : 'plan:copy.leftOut', {
                        unit: note.unit.name,
                      })}
                </Text>
              </List.Item>
            ))}
          </Found>
        )}
        {yearMentions.length > 0 && (
          <Found title={t('plan:copy.mentions')} hint={t('plan:copy.mentionsHint')}>
            {yearMentions.map((mention, place) => (
              <List.Item key={`${mention.place}-${String(place)}`}>
                {t(`plan:copy.place.${mention.place}`, { of: mention.of })}
                <Text size="sm" c="dimmed" className="k-prewrap">
                  {mention.excerpt}
                </Text>
              </List.Item>
            ))}
          </Found>
        )}
        <Group justify="flex-end">
          <Button
            data-autofocus
            onClick={() => {
              onClose()
              navigate({ to: '/plans/$planId', params: { planId: copied.plan.id } })
            }}
          >
            {t('plan:copy.open')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Found({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3}>{title}</Title>
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <List size="sm" mt="xs" spacing="xs">
        {children}
      </List>
    </div>
  )
}
