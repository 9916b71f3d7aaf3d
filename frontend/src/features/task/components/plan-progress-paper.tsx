import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { useAuthority } from '@/shared/units/authority'
import type { PlanProgress } from '../api/task-queries'
import classes from './plan-progress-paper.module.css'

/** What only the printed table has: the agency and the national title above it, the signatures below. */
export function PlanProgressPaper({ progress, children }: { progress: PlanProgress; children: ReactNode }) {
  const { t } = useTranslation()
  const today = useToday()
  const { governs, kind } = useAuthority(progress.issuingUnit)
  const [year, month, day] = today.split('-')
  const { plan, total } = progress
  return (
    <>
      <div className={classes.head} aria-hidden>
        <div className={classes.top}>
          <div className={classes.agency}>
            {governs && <p>{t('common:committee')}</p>}
            <p>{progress.issuingUnit.name}</p>
          </div>
          {kind !== 'PARTY_COMMITTEE' && (
            <div>
              <p className={classes.nation}>{t('task:paper.nation')}</p>
              <p className={classes.motto}>{t('task:paper.motto')}</p>
            </div>
          )}
        </div>
        <p className={classes.date}>
          {t('task:paper.date', { day: day ?? '', month: month ?? '', year: year ?? '' })}
        </p>
        <p className={classes.title}>{t('task:paper.title')}</p>
        <p className={classes.plan}>
          {plan.symbol
            ? t('task:paper.plan', { symbol: plan.symbol, title: plan.title })
            : t('task:paper.planWithoutNumber', { title: plan.title })}
        </p>
        <p className={classes.asOf}>{t('task:paper.asOf', { date: formatDate(progress.asOf) })}</p>
        <p className={classes.sum}>
          {t('task:paper.sum', {
            assigned: total.assigned,
            doneOnTime: total.doneOnTime,
            doneLate: total.doneLate,
            inTime: total.inTime,
            overdue: total.overdue,
          })}
        </p>
      </div>
      {children}
      <div className={classes.signatures} aria-hidden>
        {(['maker', 'head'] as const).map((who) => (
          <div key={who}>
            <p className={classes.signer}>{t(`task:paper.${who}`)}</p>
            <p className={classes.sign}>{t('task:paper.sign')}</p>
          </div>
        ))}
      </div>
    </>
  )
}
