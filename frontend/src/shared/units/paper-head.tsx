import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { useAuthority } from './authority'
import classes from './paper-head.module.css'
import type { UnitRef } from './unit-queries'

/** What only a printed page has above it: the agency, the national title, place and day (Decree 30/2020), its title. */
export function PaperHead({ unit, title, children }: { unit: UnitRef; title: string; children?: ReactNode }) {
  const { t } = useTranslation()
  const { governs, kind, place, unitName } = useAuthority(unit)
  const [year = '', month = '', day = ''] = useToday().split('-')
  return (
    <div className={classes.head} aria-hidden>
      <div className={classes.top}>
        <div className={classes.agency}>
          {governs && <p>{t('common:committee')}</p>}
          <p>{unitName}</p>
        </div>
        {kind !== 'PARTY_COMMITTEE' && (
          <div>
            <p className={classes.nation}>{t('common:paper.nation')}</p>
            <p className={classes.motto}>{t('common:paper.motto')}</p>
          </div>
        )}
      </div>
      <p className={classes.date}>
        {t('common:paper.date', {
          place,
          day,
          // the numbers that could be added to are written with a nought
          month: Number(month) <= 2 ? month : String(Number(month)),
          year,
        })}
      </p>
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  )
}
