import { useEffect } from 'react'

/** Where focus should go back to: what was pressed, or the button of the menu in which it was pressed. */
function openerOf(pressed: Element | null): HTMLElement | null {
  const menu = pressed?.closest('[role="menu"]')
  const opener = menu ? document.querySelector(`[aria-controls="${CSS.escape(menu.id)}"]`) : pressed
  return opener instanceof HTMLElement ? opener : null
}

/** Focus that has fallen off the page goes to the page's heading, so that the keyboard goes on from there. */
export function catchFocus() {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** For a dialog that exists only while it is open: gives focus back to what opened it. */
export function useFocusReturn() {
  useEffect(() => {
    const opener = openerOf(document.activeElement)
    return () => {
      window.setTimeout(() => {
        if (opener?.isConnected) opener.focus({ preventScroll: true })
        catchFocus()
      })
    }
  }, [])
}
