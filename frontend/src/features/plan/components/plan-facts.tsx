import { Card, List, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { TextLink } from '@/shared/ui/link-button'
import { useAuthority } from '@/shared/units/authority'
import type { PlanDetail } from '../api/plan-queries'

/** What stands above the outline of a plan: number, unit, dates. */
export function PlanFacts({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const authority = useAuthority(plan.issuingUnit)
  const term =
    plan.startsOn || plan.endsOn ? `${formatDate(plan.startsOn)} – ${formatDate(plan.endsOn)}` : null
  return (
    <Card>
      <FactList
        facts={[
          [
            t('plan:field.symbol'),
            plan.symbol && plan.documentId ? (
              <TextLink key="document" to="/documents/$documentId" params={{ documentId: plan.documentId }}>
                {plan.symbol}
              </TextLink>
            ) : (
              (plan.symbol ?? t('plan:noNumber'))
            ),
          ],
          [t('plan:field.issuingUnit'), authority.name],
          [t('plan:field.issuedOn'), formatDate(plan.issuedOn)],
          [t('plan:field.area'), plan.area],
          [
            t('plan:field.signer'),
            plan.signedAs === 'FOR_HEAD' && plan.signer
              ? t('plan:signedForHead', { signer: plan.signer })
              : plan.signer,
          ],
          [t('plan:field.term'), term],
          [
            t('plan:amendment.amends'),
            plan.amends && (
              <TextLink key="amends" to="/plans/$planId" params={{ planId: plan.amends.id }}>
                {plan.amends.symbol ?? plan.amends.title}
              </TextLink>
            ),
          ],
          [t('plan:revision.field'), (plan.revision ?? 0) > 1 && String(plan.revision)],
          [
            t(plan.status === 'REVOKED' ? 'plan:end.revokedBy' : 'plan:end.report'),
            plan.endedBy && (
              <TextLink
                key="ended"
                to="/documents/$documentId"
                params={{ documentId: plan.endedBy.documentId }}
              >
                {t('plan:revision.by', {
                  symbol: plan.endedBy.symbol,
                  date: formatDate(plan.endedBy.issuedOn),
                })}
              </TextLink>
            ),
          ],
          [
            t('plan:field.conclusion'),
            plan.conclusion && <span className="k-prewrap">{plan.conclusion}</span>,
          ],
        ]}
      />
    </Card>
  )
}

/** The body of a plan before its outline: legal bases, purpose, requirements. */
export function PlanBody({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const texts = [
    ['purpose', plan.purpose],
    ['requirements', plan.requirements],
  ] as const
  if (plan.legalBases.length === 0 && texts.every(([, text]) => !text)) return null
  return (
    <Card component="section">
      <Stack gap="lg">
        {plan.legalBases.length > 0 && (
          <div>
            <Title order={2} mb={4}>
              {t('plan:field.legalBases')}
            </Title>
            <List fs="italic" size="sm" spacing={4} maw={820}>
              {plan.legalBases.map((basis) => (
                <List.Item key={basis.text}>
                  {basis.documentId ? (
                    <TextLink to="/documents/$documentId" params={{ documentId: basis.documentId }}>
                      {basis.text}
                    </TextLink>
                  ) : (
                    basis.text
                  )}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {texts.map(
          ([key, text]) => text && <PlanText key={key} title={t(`plan:field.${key}`)} text={text} />,
        )}
      </Stack>
    </Card>
  )
}

export function PlanText({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Title order={2} mb={4}>
        {title}
      </Title>
      <Text className="k-prewrap" size="sm" maw={820}>
        {text}
      </Text>
    </div>
  )
}
