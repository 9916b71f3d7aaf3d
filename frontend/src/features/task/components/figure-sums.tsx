import { Progress, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { FactList } from '@/shared/ui/fact-list'
import { Section } from '@/shared/ui/section'
import type { TaskDetail } from '../api/task-queries'

type FigureSum = NonNullable<TaskDetail['children']>['figures'][number]

/** What all units together have reached, figure by figure, against what they were set. */
export function FigureSums({ figures, units }: { figures: FigureSum[]; units: number }) {
  const { t } = useTranslation()
  return (
    <Section title={t('task:figureSums')} hint={t('task:figureSumsHint')}>
      <FactList
        facts={figures.map((figure) => [
          figure.label,
          <FigureValue key={figure.key} figure={figure} units={units} />,
        ])}
      />
    </Section>
  )
}

function FigureValue({ figure, units }: { figure: FigureSum; units: number }) {
  const { t } = useTranslation()
  const { value, target } = figure
  return (
    <>
      <Text component="span" fw={600} className="k-numeric">
        {formatNumber(value ?? 0)}
      </Text>
      {target !== null && ` / ${formatNumber(target)}`} {figure.measure}
      {target !== null && target > 0 && (
        <Progress
          value={Math.min(100, ((value ?? 0) / target) * 100)}
          size={6}
          my={6}
          color="sea"
          aria-label={figure.label}
        />
      )}
      <Text size="xs" c="dimmed">
        {t('task:figureReported', { reported: figure.reported, total: units })}
      </Text>
    </>
  )
}
