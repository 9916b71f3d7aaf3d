import { Alert, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { Row, RowList } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import type { LayoutFindings as Findings, LayoutFinding } from '../api/layout-queries'

/** Where a paper departs from its layout, in the order of the paper. */
export function LayoutFindings({ name, result }: { name: string; result: Findings }) {
  const { t } = useTranslation()
  const regulation = t(`document:layout.profile.${result.profile}`)
  return (
    <Section title={name} count={result.findings.length} hint={regulation} flush={result.findings.length > 0}>
      {result.findings.length === 0 ? (
        <Alert color="teal" icon={<IconCircleCheck />} title={t('document:layout.kept')}>
          {t('document:layout.keptHelp')}
        </Alert>
      ) : (
        <RowList label={t('document:layout.findings')}>
          {result.findings.map((finding, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the answer never changes its order
            <FindingRow key={place} finding={finding} profile={result.profile} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function FindingRow({ finding, profile }: { finding: LayoutFinding; profile: Findings['profile'] }) {
  const { t } = useTranslation()
  const { part, rule, paragraph, excerpt, found, expected, count, point } = finding
  const where = [
    paragraph && t('document:layout.paragraph', { number: paragraph }),
    excerpt && `“${excerpt}”`,
    count > 1 && t('document:layout.repeated', { count }),
  ]
  return (
    <Row
      title={
        <Text fw={600}>
          {t(`document:layout.part.${part}`)}: {t(`document:layout.rule.${rule}`)}
        </Text>
      }
      meta={
        <Stack gap={2}>
          <span>{t('document:layout.foundAndExpected', { found, expected })}</span>
          {where.some(Boolean) && <span>{where.filter(Boolean).join(' · ')}</span>}
          <span>{t(`document:layout.point.${profile}`, { point })}</span>
        </Stack>
      }
    />
  )
}
