import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { Membership } from '../api/staff-queries'
import { termText } from '../lib/memberships'
import type { MembershipStep } from '../lib/steps'
import classes from './membership-line.module.css'

type Props = {
  membership: Membership
  /** The unit is known from where the line stands. */
  withoutUnit?: boolean
  steps?: MembershipStep[]
  onStep?: (step: MembershipStep) => void
}

/** A role that is or was held: as what, where, when, and in whose stead. */
export function MembershipLine({ membership, withoutUnit, steps = [], onStep }: Props) {
  const { t } = useTranslation()
  const { position, role, unit, areas, current, delegatedBy } = membership
  const term = termText(membership, t)
  return (
    <div className={classes.line} data-past={!current || undefined}>
      <StatusBadge tone={!current ? 'neutral' : delegatedBy ? 'warn' : 'info'}>
        {delegatedBy ? t('staff:delegation.badge') : t(`common:role.${role}`)}
      </StatusBadge>
      <div className={classes.words}>
        <div>
          {delegatedBy ? t('staff:delegation.of', { name: delegatedBy.name }) : position}
          {!withoutUnit && (
            <>
              {(delegatedBy || position) && ', '}
              <TextLink to="/units/$unitId" params={{ unitId: unit.id }} size="sm" underline="always">
                {unit.name}
              </TextLink>
            </>
          )}
          {term && (
            <>
              {(delegatedBy || position || !withoutUnit) && ' · '}
              <span className={classes.term}>{term}</span>
            </>
          )}
        </div>
        {delegatedBy && position && <div className={classes.term}>{position}</div>}
        {areas.length > 0 && (
          <div className={classes.term}>{t('staff:inCharge', { areas: areas.join('; ') })}</div>
        )}
      </div>
      {steps.length > 0 && (
        <MoreMenu
          label={t('staff:roleActions', { role: t(`common:role.${role}`), unit: unit.name })}
          items={steps.map((step) => ({
            key: step,
            label: t(`staff:step.${step}`),
            danger: step === 'END',
            onClick: () => onStep?.(step),
          }))}
        />
      )}
    </div>
  )
}
