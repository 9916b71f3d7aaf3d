import { ActionIcon, Button, Loader, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { Facts } from '@/shared/ui/row-list'
import { ErrorState } from '@/shared/ui/states'
import { type UnitSummary, unitsQuery } from '../api/unit-queries'
import { inOfficeOrder } from '../lib/order'
import { EndedBadge } from './ended-badge'
import classes from './unit-tree.module.css'

/** The units under one unit, each opened when asked; nested lists, so that a screen reader knows the depth. */
export function UnitTree({
  parentId,
  asOf,
  ended,
  depth = 0,
}: {
  parentId?: string
  asOf?: string
  ended?: boolean
  depth?: number
}) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(
    unitsQuery({ ...(parentId ? { parentId } : { roots: true }), asOf, ended, sort: 'name', limit: 200 }),
  )
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
  const units = inOfficeOrder(query.data?.pages.flatMap((page) => page.items) ?? [])
  return (
    <>
      {query.isPending && <Loader size="xs" m="sm" role="status" aria-label={t('common:loading')} />}
      {query.isSuccess && units.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('unit:noChildren')}
        </Text>
      )}
      <ul className={classes.tree} aria-label={depth === 0 ? t('unit:tree') : undefined}>
        {units.map((unit) => (
          <Branch
            key={unit.id}
            unit={unit}
            asOf={asOf}
            ended={ended}
            depth={depth}
            initiallyOpen={depth === 0 && units.length <= 2}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {t('common:loadMore')}
        </Button>
      )}
    </>
  )
}

type BranchProps = {
  unit: UnitSummary
  asOf?: string
  ended?: boolean
  depth: number
  initiallyOpen: boolean
}

function Branch({ unit, asOf, ended, depth, initiallyOpen }: BranchProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(initiallyOpen)
  return (
    <li>
      <div className={classes.row}>
        {unit.childCount > 0 || (ended && unit.validTo) ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-expanded={opened}
            aria-label={t(opened ? 'unit:collapse' : 'unit:expand', { name: unit.name })}
            onClick={() => setOpened((value) => !value)}
          >
            <IconChevronRight size={18} style={{ rotate: opened ? '90deg' : undefined }} />
          </ActionIcon>
        ) : (
          <span className={classes.leaf} />
        )}
        <div className={classes.names}>
          <TextLink
            to="/units/$unitId"
            params={{ unitId: unit.id }}
            search={{ asOf }}
            fw={depth === 0 ? 600 : 500}
          >
            {unit.name}
          </TextLink>
          <span className={classes.meta}>
            <Facts>
              {[
                t(`common:unitKind.${unit.kind}`),
                unit.childCount > 0 && t('unit:children', { count: unit.childCount }),
                asOf && unit.validTo && t('unit:to', { to: formatDate(unit.validTo) }),
              ]}
            </Facts>
          </span>
          {!asOf && <EndedBadge validTo={unit.validTo} />}
        </div>
      </div>
      {opened && <UnitTree parentId={unit.id} asOf={asOf} ended={ended} depth={depth + 1} />}
    </li>
  )
}
