import { List, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPoint } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { Check } from '../lib/readiness'

/** What a draft has and what it lacks, in words and signs. */
export function ReadinessList({ checks }: { checks: Check[] }) {
  const { t } = useTranslation()
  return (
    <List spacing={6} size="sm" center listStyleType="none" pl={0}>
      {checks.map(({ id, met, required }) => {
        const [color, Icon] = met
          ? (['sea', IconCheck] as const)
          : required
            ? (['yellow', IconAlertTriangle] as const)
            : (['gray', IconPoint] as const)
        const state = met ? 'met' : required ? 'required' : 'missing'
        return (
          <List.Item
            key={id}
            icon={
              <ThemeIcon size={24} radius="xl" variant="light" color={color} aria-hidden>
                <Icon size={14} />
              </ThemeIcon>
            }
          >
            {t(`plan:ready.${state}.${id}`)}
          </List.Item>
        )
      })}
    </List>
  )
}
