import { Button, Stack } from '@mantine/core'
import { IconFileText, IconMailDown, IconPencil } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { type DocumentDetail, documentQuery } from '@/features/document/api/document-queries'
import { DocumentFacts, DocumentFileList } from '@/features/document/components/document-facts'
import { DocumentReferences } from '@/features/document/components/document-references'
import { ReceiveDialog } from '@/features/document/components/receive-dialog'
import { ReplacedBadge } from '@/features/document/components/replaced-badge'
import { isPartySymbol } from '@/features/document/lib/letters'
import { plansQuery } from '@/features/plan/api/plan-queries'
import { useTranslation } from '@/i18n'
import { LinkButton, TextLink } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/documents/$documentId/')({ component: DocumentPage })

function DocumentPage() {
  const { t } = useTranslation()
  const { documentId } = Route.useParams()
  const query = useQuery(documentQuery(documentId))
  const [receiving, setReceiving] = useState(false)
  return (
    <QueryView query={query}>
      {({ value: document, etag }) => (
        <Page
          title={`${t(`document:type.${document.type}`)} ${document.symbol}`}
          badges={<ReplacedBadge by={replacingOf(document)} />}
          subtitle={document.subject}
          crumbs={[{ label: t('document:title'), to: '/documents' }]}
          actions={
            <>
              {document.allowedActions.includes('RECEIVE') && (
                <Button
                  variant="default"
                  leftSection={<IconMailDown size={18} aria-hidden />}
                  onClick={() => setReceiving(true)}
                >
                  {t('document:receive.open')}
                </Button>
              )}
              {document.issuingUnit && document.type !== 'PLAN' && !isPartySymbol(document.symbol) && (
                <LinkButton
                  to="/documents/$documentId/paper"
                  params={{ documentId }}
                  variant="default"
                  leftSection={<IconFileText size={18} aria-hidden />}
                >
                  {t('document:paper.open')}
                </LinkButton>
              )}
              {document.allowedActions.includes('UPDATE') && (
                <LinkButton
                  to="/documents/$documentId/edit"
                  params={{ documentId }}
                  variant="default"
                  leftSection={<IconPencil size={18} aria-hidden />}
                >
                  {t('common:edit')}
                </LinkButton>
              )}
            </>
          }
        >
          {receiving && <ReceiveDialog document={document} onClose={() => setReceiving(false)} />}
          <Stack gap="lg">
            <DocumentFacts
              document={document}
              plan={document.type === 'PLAN' && document.issuingUnit && <PlanBehind document={document} />}
            />
            <DocumentReferences document={document} etag={etag} />
            <DocumentFileList document={document} etag={etag} />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}

/** The latest document that replaces this one. */
function replacingOf({ referencedBy }: DocumentDetail) {
  return referencedBy.find(({ kind }) => kind === 'REPLACES')?.document ?? null
}

/** The plan that was issued with this document: the same unit, the same symbol, the same day. */
function PlanBehind({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(plansQuery({ q: document.symbol, limit: 20 }))
  const plan = query.data?.pages
    .flatMap((page) => page.items)
    .find(
      (one) =>
        one.symbol === document.symbol &&
        one.issuingUnit.id === document.issuingUnit?.id &&
        one.issuedOn === document.issuedOn,
    )
  if (query.isPending) return '…'
  if (!plan) return t('document:noPlan')
  return (
    <TextLink to="/plans/$planId" params={{ planId: plan.id }}>
      {plan.title}
    </TextLink>
  )
}
