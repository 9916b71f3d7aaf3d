import { useEffect } from 'react'

let last: HTMLElement | null = null
let lastInDialog: HTMLElement | null = null

// a menu is gone by the time that the dialog it has opened asks, so its button is remembered beforehand
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return
  if (target.closest('[role="dialog"]')) {
    lastInDialog = target
    return
  }
  const menu = target.closest('[role="menu"]')
  last = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : target
})

/** Focus that has fallen off the page goes to the page's heading, so that the keyboard goes on from there. */
export function catchFocus() {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** For a dialog that exists only while it is open: gives focus back to what opened it. */
export function useFocusReturn() {
  useEffect(() => {
    const opener = lastInDialog?.isConnected ? lastInDialog : last
    return () => {
      window.setTimeout(() => {
        if (opener?.isConnected) opener.focus({ preventScroll: true })
        catchFocus()
      })
    }
  }, [])
}
