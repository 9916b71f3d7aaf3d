import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { currentMemberships, useMe } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { useAuthority } from '@/shared/units/authority'
import { PaperHead } from '@/shared/units/paper-head'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { PlanProgress } from '../api/task-queries'
import classes from './plan-progress-paper.module.css'

/** The unit that hands the table in: the issuing one where the reader is of it, else the reader's own. */
function useWriter(issuing: UnitRef): UnitRef {
  const me = useMe()
  const own = me ? currentMemberships(me).map((membership) => membership.unit) : []
  return own.find((unit) => unit.id === issuing.id) ?? own[0] ?? issuing
}

/** What only the printed table has: the head of an official paper above it, the signatures below. */
export function PlanProgressPaper({ progress, children }: { progress: PlanProgress; children: ReactNode }) {
  const { t } = useTranslation()
  const unit = useWriter(progress.issuingUnit)
  const { governs } = useAuthority(unit)
  const { plan, total, startsOn } = progress
  const asOf = formatDate(progress.asOf)
  return (
    <>
      <PaperHead unit={unit} title={t('task:paper.title')}>
        <p className={classes.plan}>
          {plan.symbol ? t('task:paper.plan', { symbol: plan.symbol }) : t('task:paper.planWithoutNumber')}
        </p>
        <p className={classes.plan}>{plan.title}</p>
        <p className={classes.asOf}>
          {startsOn && startsOn <= progress.asOf
            ? t('task:paper.period', { from: formatDate(startsOn), date: asOf })
            : t('task:paper.asOf', { date: asOf })}
        </p>
        <p className={classes.sum}>
          {t('task:paper.sum', {
            assigned: total.assigned,
            doneOnTime: total.doneOnTime,
            doneLate: total.doneLate,
            inTime: total.inTime,
            overdue: total.overdue,
          })}
        </p>
      </PaperHead>
      {children}
      <div className={classes.signatures} aria-hidden>
        <div>
          <p className={classes.signer}>{t('task:paper.maker')}</p>
          <p className={classes.sign}>{t('task:paper.sign')}</p>
        </div>
        <div>
          {governs && <p className={classes.signer}>{t('task:paper.onBehalf')}</p>}
          <p className={classes.signer}>{t(governs ? 'task:paper.chairman' : 'task:paper.head')}</p>
          <p className={classes.sign}>{t('task:paper.sign')}</p>
        </div>
      </div>
    </>
  )
}
