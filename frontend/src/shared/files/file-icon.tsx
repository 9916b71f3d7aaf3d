import {
  IconFile,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeTxt,
  IconFileTypeXls,
  IconPhoto,
} from '@tabler/icons-react'
import type { FileRef } from './file-api'

const icons: [RegExp, typeof IconFile][] = [
  [/\.pdf$/i, IconFileTypePdf],
  [/\.docx$/i, IconFileTypeDocx],
  [/\.xlsx$/i, IconFileTypeXls],
  [/\.txt$/i, IconFileTypeTxt],
  [/\.(jpe?g|png|webp)$/i, IconPhoto],
]

/** The sign of a file's kind. */
export function FileIcon({ file, size }: { file: FileRef; size: number }) {
  const Icon = icons.find(([name]) => name.test(file.name))?.[1] ?? IconFile
  return <Icon size={size} aria-hidden />
}
