import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { choicesQuery } from '@/features/notice/api/notice-api'
import { ChoicesForm } from '@/features/notice/components/choices-form'
import { useTranslation } from '@/i18n'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/notices/choices')({ component: NoticeChoicesPage })

function NoticeChoicesPage() {
  const { t } = useTranslation()
  const query = useQuery(choicesQuery)
  return (
    <Page
      title={t('notice:choices.title')}
      crumbs={[{ label: t('notice:title'), to: '/notices' }]}
      subtitle={t('notice:choices.hint')}
    >
      <QueryView query={query} rows={8}>
        {({ value, etag }) => <ChoicesForm choices={value} etag={etag} />}
      </QueryView>
    </Page>
  )
}
