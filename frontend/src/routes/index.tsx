import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { workQuery } from '@/features/task/api/task-queries'
import { WorkList } from '@/features/task/components/work-list'
import { workGroups } from '@/features/task/lib/work-groups'
import { useTranslation } from '@/i18n'
import { currentMemberships, unitsWith, useMe, usePermission, useToday } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { EmptyState } from '@/shared/ui/states'
import { type Tile, Tiles } from '@/shared/ui/tiles'
import { useWaiting } from './-waiting'

export const Route = createFileRoute('/')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(workQuery),
  component: WorkPage,
})

const tones: Record<string, Tile['tone']> = {
  overdue: 'bad',
  returned: 'warn',
  dueThisWeek: 'info',
}

function WorkPage() {
  const { t } = useTranslation()
  const today = useToday()
  const query = useQuery(workQuery)
  const { before, after } = useWaiting()
  return (
    <Page title={t('task:work.title')} subtitle={t('task:work.day', { date: formatDate(today) })}>
      <QueryView query={query} rows={8}>
        {(work) => {
          const groups = workGroups(work)
          const tiles: Tile[] = [
            ...before.flatMap((one) => one.tiles),
            ...groups.slice(0, 5).map(({ id, count, more }) => ({
              id: `work-${id}`,
              label: t(`task:work.${id}`),
              count,
              more,
              tone: tones[id],
            })),
            ...after.flatMap((one) => one.tiles),
          ]
          const nothing =
            [...before, ...after].every((one) => one.nothing) && groups.every(({ rows }) => rows.length === 0)
          return nothing ? (
            <NothingToDo />
          ) : (
            <>
              <Tiles label={t('task:work.tiles')} tiles={tiles} />
              <Stack gap="lg">
                {before.map((one) => one.section)}
                <WorkList groups={groups} />
                {after.map((one) => one.section)}
              </Stack>
            </>
          )
        }}
      </QueryView>
    </Page>
  )
}

function NothingToDo() {
  const { t } = useTranslation()
  const me = useMe()
  const registers = usePermission('REGISTER_DOCUMENT')
  const administers = usePermission('MANAGE_STAFF')
  const works = unitsWith(me, 'WORK_ON_TASK').length > 0
  const roles = me ? [...new Set(currentMemberships(me).map(({ role }) => t(`common:role.${role}`)))] : []
  return (
    <EmptyState
      title={works ? t('task:work.empty') : t('task:work.readOnly')}
      help={
        works
          ? t('task:work.emptyHelp')
          : roles.length > 0
            ? t('task:work.readOnlyHelp', { roles: roles.join(', ') })
            : undefined
      }
      action={
        <>
          {registers && (
            <LinkButton to="/documents/new" variant="default">
              {t('task:work.registerDocument')}
            </LinkButton>
          )}
          {administers && (
            <>
              <LinkButton to="/units" variant="default">
                {t('task:work.seeUnits')}
              </LinkButton>
              <LinkButton to="/staff" variant="default">
                {t('task:work.seeStaff')}
              </LinkButton>
            </>
          )}
          <LinkButton to="/tasks" variant="default">
            {t('task:work.seeTasks')}
          </LinkButton>
          <LinkButton to="/dashboard" variant="default">
            {t('task:work.seeDashboard')}
          </LinkButton>
        </>
      }
    />
  )
}
