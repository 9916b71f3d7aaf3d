import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'
import { type Descent, descentQuery } from '../api/change-set-queries'
import { generations } from '../lib/generations'
import type { Kin } from '../lib/kin'
import { DescentLines } from './descent-lines'
import classes from './unit-descent.module.css'

/** Where a unit comes from and what became of it, drawn over the generations; nothing to draw while it stands alone. */
export function UnitDescent({ unitId }: { unitId: string }) {
  const { t } = useTranslation()
  const [picture, setPicture] = useState<HTMLDivElement | null>(null)
  const descent = useQuery(descentQuery(unitId)).data
  if (!descent || descent.successions.length === 0) return null
  return (
    <Section title={t('reorganisation:descent.title')} hint={t('reorganisation:descent.hint')}>
      <div ref={setPicture} className={classes.picture}>
        <DescentLines picture={picture} lines={descent.successions} />
        <ol className={classes.generations} aria-label={t('reorganisation:descent.title')}>
          {generations(descent, unitId).map((kin) => (
            <li key={kin[0]?.id}>
              <ul className={classes.generation}>
                {kin.map((one) => (
                  <Node key={one.id} kin={one} descent={descent} here={one.id === unitId} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
      <Instruments descent={descent} />
    </Section>
  )
}

function Node({ kin, descent, here }: { kin: Kin; descent: Descent; here: boolean }) {
  const { t } = useTranslation()
  const names = new Map(descent.units.map((unit) => [unit.id, unit.name]))
  const lines = descent.successions.filter((line) => line.predecessorId === kin.id)
  const list = (partial: boolean) =>
    [
      ...new Set(lines.filter((line) => line.partial === partial).map((line) => names.get(line.successorId))),
    ].join(', ')
  const [heirs, takers] = [list(false), list(true)]
  return (
    <li className={classes.node} data-unit={kin.id} data-here={here || undefined}>
      {here ? (
        <strong aria-current="true">{kin.name}</strong>
      ) : (
        <TextLink to="/units/$unitId" params={{ unitId: kin.id }} size="sm">
          {kin.name}
        </TextLink>
      )}
      <span className={classes.days}>
        {[
          kin.validFrom && t('unit:from', { from: formatDate(kin.validFrom) }),
          kin.validTo && t('unit:to', { to: formatDate(kin.validTo) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
      {heirs && <span className={classes.heirs}>{t('reorganisation:descent.heirs', { units: heirs })}</span>}
      {takers && (
        <span className={classes.takers}>{t('reorganisation:descent.takers', { units: takers })}</span>
      )}
    </li>
  )
}

/** The instruments behind the lines, each once. */
function Instruments({ descent }: { descent: Descent }) {
  const sets = new Map(descent.successions.map((line) => [line.changeSetId, line]))
  return (
    <ul className={classes.instruments}>
      {[...sets.values()].map((line) => (
        <li key={line.changeSetId}>
          <span className="k-numeric">{formatDate(line.effectiveOn)}</span>{' '}
          <TextLink
            to="/units/changes/$setId"
            params={{ setId: line.changeSetId }}
            size="sm"
            underline="always"
          >
            {line.instrument}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
