import { type ReactNode, useState } from 'react'
import { NotEditable } from '@/shared/ui/no-permission'
import type { Crumb } from '@/shared/ui/page'

type Props = { open: boolean; own: Crumb; children: ReactNode }

/** Shows a form while its thing takes it; once shown it stays, for a thing that moves on takes no typing with it. */
export function FormGate({ open, own, children }: Props) {
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return opened ? children : <NotEditable own={own} />
}
