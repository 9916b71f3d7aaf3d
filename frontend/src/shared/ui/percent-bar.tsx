import { Group, Progress, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'

/** How far a piece of work has come, as a bar and as a figure. */
export function PercentBar({ value, width = 84 }: { value: number; width?: number }) {
  const { t } = useTranslation()
  return (
    <Group gap={8} wrap="nowrap">
      <Progress value={value} w={width} size={6} color="sea" aria-label={t('common:percentDone')} />
      <Text size="sm" className="k-numeric" miw={38}>
        {value}%
      </Text>
    </Group>
  )
}
