import { ActionIcon, Button, Group, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import classes from './period-bar.module.css'

type Props = {
  /** Which month, week or year is shown. */
  name: string
  /** What the arrows lead to; nothing where there is nothing before or after. */
  previous: { label: string; go?: () => void }
  next: { label: string; go?: () => void }
  onToday?: () => void
  children?: ReactNode
}

/** Walks from one month, week or year to the next. */
export function PeriodBar({ name, previous, next, onToday, children }: Props) {
  const { t } = useTranslation()
  const step = ({ label, go }: Props['next'], Icon: typeof IconChevronLeft) => (
    <ActionIcon variant="default" size={34} aria-label={label} disabled={!go} onClick={go}>
      <Icon size={18} />
    </ActionIcon>
  )
  return (
    <Group justify="space-between" gap="xs" className={classes.bar}>
      <Title order={2} aria-live="polite">
        {name}
      </Title>
      <Group gap={6} wrap="nowrap" className="k-no-print">
        {onToday && (
          <Button variant="default" size="xs" onClick={onToday}>
            {t('common:today')}
          </Button>
        )}
        {step(previous, IconChevronLeft)}
        {step(next, IconChevronRight)}
        {children}
      </Group>
    </Group>
  )
}
