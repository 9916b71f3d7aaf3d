import { Group, Stack, ThemeIcon } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPoint } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { Check } from '../lib/readiness'

const looks = {
  met: ['sea', IconCheck],
  required: ['yellow', IconAlertTriangle],
  missing: ['gray', IconPoint],
} as const

/** What a draft has and what it lacks, in words and signs. */
export function ReadinessList({ checks }: { checks: Check[] }) {
  const { t } = useTranslation()
  return (
    <Stack component="ul" gap={8} p={0} m={0} fz="sm" style={{ listStyle: 'none' }}>
      {checks.map(({ id, met, required }) => {
        const state = met ? 'met' : required ? 'required' : 'missing'
        const [color, Icon] = looks[state]
        return (
          <Group component="li" key={id} gap={10} wrap="nowrap" align="flex-start">
            <ThemeIcon size={22} radius="xl" variant="light" color={color} aria-hidden>
              <Icon size={14} />
            </ThemeIcon>
            <span>{t(`plan:ready.${state}.${id}`)}</span>
          </Group>
        )
      })}
    </Stack>
  )
}
