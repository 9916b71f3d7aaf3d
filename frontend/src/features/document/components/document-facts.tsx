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
          [t('document:field.signer'), document.signer],
          [t('document:field.plan'), plan],
        ]}
      />
    </Card>
  )
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
        <FileGallery files={document.files} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('document:noFiles')}
        </Text>
      )}
    </Section>
  )
}
