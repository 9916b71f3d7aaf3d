import { Box, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { ListView } from '@/shared/ui/list-view'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import { SearchField } from '@/shared/ui/search-field'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import { type ChangeSet, type MoveGroup, movesQuery, type UnitMove } from '../api/change-set-queries'
import { AffectedTitle } from './affected-title'
import { Outcome } from './outcome'

type Props = {
  set: ChangeSet
  group: Pick<MoveGroup, 'objectType' | 'unit'>
  onClose: () => void
  onChoose?: (move: UnitMove) => void
}

/** The things of one kind at one unit, each with what becomes of it. */
export function Moves({ set, group, onClose, onChoose }: Props) {
  const { t } = useTranslation()
  const { objectType, unit } = group
  const [q, setQ] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const query = useInfiniteQuery(movesQuery(set.id, { objectType, unitId: unit.id, q }))
  const title = t('reorganisation:moves.of', {
    objects: t(`reorganisation:objects.${objectType}`),
    unit: unit.name,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes to the list whenever another group is opened
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [objectType, unit.id])
  return (
    <div ref={box} tabIndex={-1} data-focus-target>
      <Section
        title={title}
        flush
        aside={
          <Button variant="default" size="sm" onClick={onClose}>
            {t('common:close')}
          </Button>
        }
      >
        <Box px="lg" pb="sm" maw={460}>
          <SearchField value={q} onChange={setQ} label={t('reorganisation:moves.q')} />
        </Box>
        <ListView
          query={query}
          filtered={q !== undefined}
          onClear={() => setQ(undefined)}
          empty={<EmptyState title={t('reorganisation:moves.empty')} />}
        >
          {(moves) => (
            <RowList label={title}>
              {moves.map((move) => (
                <Row
                  key={move.objectId}
                  title={<AffectedTitle thing={move} />}
                  meta={
                    <Facts>
                      {[
                        <Outcome key="outcome" outcome={move.outcome} to={move.to} />,
                        move.dueOn && t('reorganisation:moves.due', { date: formatDate(move.dueOn) }),
                        move.ofDraft && t('reorganisation:moves.ofDraft'),
                        move.own && t('reorganisation:moves.own'),
                      ]}
                    </Facts>
                  }
                  actions={
                    onChoose && (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={`${t('reorganisation:rule.choose')}: ${move.title}`}
                        onClick={() => onChoose(move)}
                      >
                        {t('reorganisation:rule.choose')}
                      </Button>
                    )
                  }
                />
              ))}
            </RowList>
          )}
        </ListView>
      </Section>
    </div>
  )
}
