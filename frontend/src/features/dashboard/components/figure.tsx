import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import type { CountPart } from '@/shared/ui/count-bar'
import { TextLink } from '@/shared/ui/link-button'
import { type Drill, rowsBehind } from '../lib/drill'

type Props = { value: number; part: CountPart | 'assigned'; of: string; drill: Drill; className?: string }

/** A figure that leads to exactly the rows it counts; nothing leads nowhere. */
export function Figure({ value, part, of, drill, className }: Props) {
  const { t } = useTranslation()
  const text = formatNumber(value)
  if (value === 0) return <span className={className}>{text}</span>
  return (
    <TextLink
      to="/tasks"
      search={rowsBehind(drill, part)}
      className={className}
      aria-label={t('dashboard:figure', { of, part: t(`common:count.${part}`), count: text })}
    >
      {text}
    </TextLink>
  )
}
