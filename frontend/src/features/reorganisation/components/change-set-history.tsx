import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { History } from '@/shared/ui/history'
import { Section } from '@/shared/ui/section'
import { stepsQuery } from '../api/change-set-queries'

/** Who drafted, approved, executed and undid it. */
export function ChangeSetHistory({ setId }: { setId: string }) {
  const { t } = useTranslation()
  const items = useQuery(stepsQuery(setId)).data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('common:history')}>
      <History items={items} label={(action) => t(`reorganisation:step.${action}`)} />
    </Section>
  )
}
