import { Button, Card, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '@/i18n'
import { FileGallery } from '@/shared/files/file-gallery'
import { formatDate } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { TextLink } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'
import type { DocumentDetail } from '../api/document-queries'
import { AttachFilesDialog } from './attach-files-dialog'
import { UrgencyBadge } from './urgency-badge'

/** What the register says about a document; `plan` is the plan that it put into force. */
export function DocumentFacts({ document, plan }: { document: DocumentDetail; plan?: ReactNode }) {
  const { t } = useTranslation()
  const { issuingUnit, issuingBody } = document
  return (
    <Card>
      <FactList
        facts={[
          [t('document:field.issuedOn'), formatDate(document.issuedOn)],
          [
            t('document:field.issuer'),
            issuingUnit ? (
              <TextLink key="issuer" to="/units/$unitId" params={{ unitId: issuingUnit.id }}>
                {issuingBody || issuingUnit.name}
              </TextLink>
            ) : (
              issuingBody
            ),
          ],
          [
            t('document:field.unitNow'),
            issuingUnit && issuingBody && issuingBody !== issuingUnit.name && issuingUnit.name,
          ],
          [t('document:field.signer'), [document.signer, document.signerPosition].filter(Boolean).join(', ')],
          [t('document:field.direction'), t(`document:direction.${document.direction}`)],
          [
            t('document:field.urgency'),
            document.urgency !== 'NORMAL' && <UrgencyBadge key="urgency" urgency={document.urgency} />,
          ],
          [t('document:field.arrivals'), document.arrivals.length > 0 && <Arrivals document={document} />],
          [t('document:field.plan'), plan],
        ]}
      />
    </Card>
  )
}

/** Each unit that received it, with its number and day. */
function Arrivals({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation()
  return document.arrivals.map(({ unit, number, arrivedOn }) => (
    <div key={unit.id}>
      <TextLink to="/units/$unitId" params={{ unitId: unit.id }}>
        {unit.name}
      </TextLink>
      {': '}
      {t('document:arrivedAs', { number, date: formatDate(arrivedOn) })}
    </div>
  ))
}

/** The files of a document, to look at and to take away; who keeps the register adds what comes later. */
export function DocumentFileList({ document, etag }: { document: DocumentDetail; etag: string }) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('document:field.files')}
      aside={
        document.allowedActions.includes('ATTACH_FILES') && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPaperclip size={18} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('document:attach.open')}
          </Button>
        )
      }
    >
      {adding && <AttachFilesDialog document={document} etag={etag} onClose={() => setAdding(false)} />}
      {document.files.length > 0 ? (
        <>
          <FileGallery files={document.files} />
          <LayoutLinks document={document} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('document:noFiles')}
        </Text>
      )}
    </Section>
  )
}

/** Each DOCX among the files can be held against the layout of its day. */
function LayoutLinks({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation()
  return document.files
    .filter((file) => file.name.toLowerCase().endsWith('.docx'))
    .map((file) => (
      <Text key={file.id} size="sm" mt="sm">
        <TextLink
          to="/documents/layout"
          search={{ fileId: file.id, name: file.name, issuedOn: document.issuedOn }}
        >
          {t('document:layout.openFile', { name: file.name })}
        </TextLink>
      </Text>
    ))
}
