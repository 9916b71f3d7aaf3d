import { Group, Select, Stack, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { type PermissionLine, permissionsQuery } from '@/features/permission/api/permission-queries'
import { PermissionTable } from '@/features/permission/components/permission-table'
import { useTranslation } from '@/i18n'
import { type Role, roles } from '@/shared/auth/roles'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

const search = v.object({
  role: v.fallback(v.optional(v.picklist(roles)), undefined),
  technical: v.fallback(v.optional(v.literal(true)), undefined),
})

export const Route = createFileRoute('/permissions')({ validateSearch: search, component: PermissionsPage })

function PermissionsPage() {
  const { t } = useTranslation()
  const { role, technical } = Route.useSearch()
  const navigate = Route.useNavigate()
  const query = useQuery(permissionsQuery)
  const options = roles.map((one) => ({ value: one, label: t(`common:role.${one}`) }))
  return (
    <Page title={t('permission:title')} subtitle={t('permission:subtitle')}>
      <Stack>
        <Group align="end" gap="md" className="k-no-print">
          <Select
            label={t('permission:ofRole')}
            placeholder={t('permission:everyRole')}
            data={options}
            value={role ?? null}
            onChange={(value) =>
              navigate({ search: { role: roles.find((one) => one === value), technical }, replace: true })
            }
            clearable
            maw={280}
          />
          <Switch
            label={t('permission:technical')}
            checked={technical === true}
            onChange={(event) =>
              navigate({
                search: { role, technical: event.currentTarget.checked || undefined },
                replace: true,
              })
            }
            mb={8}
          />
        </Group>
        <QueryView query={query}>
          {({ permissions }) =>
            areas
              .map((area) => ({ area, lines: permissions.filter((line) => isShown(line, area, role)) }))
              .filter(({ lines }) => lines.length > 0)
              .map(({ area, lines }) => (
                <PermissionTable
                  key={area}
                  area={area}
                  lines={lines}
                  role={role}
                  technical={technical === true}
                />
              ))
          }
        </QueryView>
      </Stack>
    </Page>
  )
}

/** What permissions are about, as the service's scopes say it. */
const areas = ['plans', 'tasks', 'events', 'documents', 'units', 'staff', 'dashboard']

function isShown(line: PermissionLine, area: string, role?: Role): boolean {
  return (
    line.scope.startsWith(`${area}:`) && (!role || line.rights.some((right) => right.roles.includes(role)))
  )
}
