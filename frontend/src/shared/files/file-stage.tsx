import { Image, Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatSize } from '@/shared/lib/numbers'
import { type FileRef, fileQuery } from './file-api'
import { FileIcon } from './file-icon'
import { isPdf, isPicture, usePicture } from './file-picture'
import classes from './file-stage.module.css'

/** What can be seen of a file before it is opened. */
export function FileStage({ file }: { file: FileRef }) {
  return (
    <div className={classes.stage}>
      {isPicture(file) || isPdf(file) ? <Seen file={file} /> : <Told file={file} />}
    </div>
  )
}

/** A picture, or the first page of a paper. */
function Seen({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  const { url, isPending } = usePicture(file, 'LARGE')
  if (url)
    return (
      <Image
        src={url}
        alt={isPdf(file) ? t('common:files.firstPage', { name: file.name }) : file.name}
        mah="70vh"
        fit="contain"
      />
    )
  return isPending ? <Loader aria-label={t('common:loading')} /> : <Plain file={file} />
}

/** What has no picture is told by how its text begins. */
function Told({ file }: { file: FileRef }) {
  const { data } = useQuery(fileQuery(file.id))
  const excerpt = data?.value.excerpt
  return excerpt ? <Text className={classes.excerpt}>{excerpt}</Text> : <Plain file={file} />
}

function Plain({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  return (
    <Stack align="center" gap="xs" py="xl">
      <FileIcon file={file} size={48} />
      <Text size="sm" c="dimmed">
        {t('common:files.noPreview', { size: formatSize(file.size) })}
      </Text>
    </Stack>
  )
}
