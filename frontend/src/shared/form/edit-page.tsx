import { type UseQueryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Versioned } from '@/api/client'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { type Crumb, Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import type { Current } from './form-shell'

/** What a form needs to change a thing as it was read, and to go on when somebody else saved first. */
type Edited<V> = { initial: V; etag: string; reload: () => Promise<Current<V>>; back: () => void }

type Props<T, V> = {
  query: UseQueryOptions<Versioned<T>, Error, Versioned<T>, string[]>
  valuesOf: (value: T) => V
  title: string
  subtitle?: string
  /** The page of the thing itself, to which it all leads back. */
  own: (value: T) => Crumb
  crumbs?: Crumb[]
  children: (value: T, edited: Edited<V>) => ReactNode
}

/** The page that changes one thing: its form while that is allowed, else a word on why not. */
export function EditPage<T extends { allowedActions: string[] }, V>(props: Props<T, V>) {
  const { query: options, valuesOf, title, subtitle, own, crumbs = [], children } = props
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...options, refetchOnWindowFocus: false })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...options, staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) => {
        const { label, to, params } = own(value)
        if (!value.allowedActions.includes('UPDATE'))
          return (
            <NotEditable
              title={label}
              link={
                <LinkButton to={to} params={params} variant="default">
                  {t('common:noPermission.back')}
                </LinkButton>
              }
            />
          )
        return (
          <Page title={title} subtitle={subtitle} width="form" crumbs={[...crumbs, own(value)]}>
            {children(value, {
              initial: valuesOf(value),
              etag,
              reload,
              back: () => navigate({ to, params }),
            })}
          </Page>
        )
      }}
    </QueryView>
  )
}
