import { useTranslation } from '@/i18n'
import type { Work } from '../api/task-queries'
import classes from './work-tiles.module.css'

const tiles = [
  ['overdue', 'bad'],
  ['returned', 'warn'],
  ['dueThisWeek', 'info'],
  ['toAccept', 'neutral'],
] as const

/** How much of what is owed, at a glance. */
export function WorkTiles({ counts }: { counts: Work['counts'] }) {
  const { t } = useTranslation()
  return (
    <dl className={classes.tiles}>
      {tiles.map(([key, tone]) => (
        <div key={key} className={classes.tile} data-tone={counts[key] > 0 ? tone : undefined}>
          <dt>{t(`task:work.${key}`)}</dt>
          <dd>{counts[key]}</dd>
        </div>
      ))}
    </dl>
  )
}
