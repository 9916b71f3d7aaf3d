import { Group, Text } from '@mantine/core'
import type { CSSProperties } from 'react'
import { useTranslation } from '@/i18n'
import { PercentBar } from '@/shared/ui/percent-bar'
import { RowList } from '@/shared/ui/row-list'
import type { Adoption, ItemCascade, PlanCascade } from '../api/cascade-api'
import { concernedItems, tally } from '../lib/adoption'
import { AdoptionBadge } from './adoption-badge'
import classes from './cascade-list.module.css'
import { UnitAdoptionRow } from './unit-adoption-row'

/** Which cell is open: an item, and how its units carry it on. */
export type Cell = { item?: string; adoption?: Adoption }

type Props = { cascade: PlanCascade; open: Cell; onOpen: (cell: Cell) => void }

/** For each item how many units stand how; each number opens the units, and these their work. */
export function CascadeList({ cascade, open, onOpen }: Props) {
  return (
    <ol className={classes.list}>
      {concernedItems(cascade).map((item) => (
        <Item
          key={item.id}
          planId={cascade.plan.id}
          item={item}
          open={open.item === item.id ? open.adoption : undefined}
          onOpen={(adoption) => onOpen(adoption ? { item: item.id, adoption } : {})}
        />
      ))}
    </ol>
  )
}

type ItemProps = {
  planId: string
  item: ItemCascade
  open?: Adoption
  onOpen: (adoption?: Adoption) => void
}

function Item({ planId, item, open, onOpen }: ItemProps) {
  const { t } = useTranslation()
  const title = `${item.label}. ${item.title}`
  return (
    <li className={classes.item} style={{ '--depth': item.depth } as CSSProperties}>
      <div className={classes.head}>
        <div>
          <Text fw={item.depth === 0 ? 600 : 500}>{title}</Text>
          {item.weight > 1 && (
            <Text size="sm" c="dimmed">
              {t('cascade:weight', { weight: item.weight })}
            </Text>
          )}
        </div>
        {item.percent !== null && item.percent !== undefined && <PercentBar value={item.percent} />}
      </div>
      {item.units.length > 0 && (
        <Group gap="xs" mt={8}>
          {tally(item).map(({ adoption, count }) => (
            <button
              key={adoption}
              type="button"
              className={classes.cell}
              aria-expanded={open === adoption}
              onClick={() => onOpen(open === adoption ? undefined : adoption)}
            >
              <AdoptionBadge adoption={adoption} count={count} />
            </button>
          ))}
        </Group>
      )}
      {open && (
        <div className={classes.units}>
          <RowList label={`${t(`cascade:adoption.${open}`)}: ${title}`}>
            {item.units
              .filter(({ adoption }) => adoption === open)
              .map((unit) => (
                <UnitAdoptionRow key={unit.unit.id} planId={planId} item={item} adoption={unit} />
              ))}
          </RowList>
        </div>
      )}
    </li>
  )
}
