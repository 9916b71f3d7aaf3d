import { useTranslation } from '@/i18n'
import { type Role, roles } from '@/shared/auth/roles'
import { Section } from '@/shared/ui/section'
import type { PermissionLine } from '../api/permission-queries'
import classes from './permission-table.module.css'

/** The permissions of one area: each action, who holds it and for the things of which units. */
export function PermissionTable({
  area,
  lines,
  role,
  technical,
}: {
  area: string
  lines: PermissionLine[]
  role?: Role
  /** With the names of operations and scopes, for those who integrate. */
  technical: boolean
}) {
  const { t } = useTranslation()
  const title = t(`permission:area.${area}`)
  return (
    <Section title={title} flush>
      <table className={classes.table}>
        <caption className={classes.caption}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('permission:action')}</th>
            <th scope="col">{t('permission:roles')}</th>
            <th scope="col">{t('permission:relations')}</th>
            {technical && <th scope="col">{t('permission:scope')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.flatMap((line) =>
            line.rights
              .filter((right) => !role || right.roles.includes(role))
              .map((right, index) => (
                <tr key={`${line.permission}-${right.roles.join()}`} data-more={index > 0 || undefined}>
                  <th scope="row">
                    {t(`permission:name.${line.permission}`)}
                    {technical && (
                      <span className={classes.operations} translate="no">
                        {line.operations.join(', ')}
                      </span>
                    )}
                  </th>
                  <td data-label={t('permission:roles')}>
                    {right.roles.length === roles.length
                      ? t('permission:everyRole')
                      : right.roles.map((one) => t(`common:role.${one}`)).join(', ')}
                  </td>
                  <td data-label={t('permission:relations')}>
                    <ul className={classes.relations}>
                      {right.relations.map((relation) => (
                        <li key={relation}>{t(`permission:relation.${relation}`)}</li>
                      ))}
                    </ul>
                  </td>
                  {technical && (
                    <td data-label={t('permission:scope')}>
                      {line.services === 'NEVER' ? (
                        t('permission:never')
                      ) : (
                        <code className={classes.scope}>{line.scope}</code>
                      )}
                      {line.services === 'PAST_DAYS' && (
                        <div className={classes.past}>{t('permission:pastDays')}</div>
                      )}
                    </td>
                  )}
                </tr>
              )),
          )}
        </tbody>
      </table>
    </Section>
  )
}
