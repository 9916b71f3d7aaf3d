// The app and its sign-in page share an address: who chose light or dark in the app finds it here too.
;(() => {
  const darkClass = 'pf-v5-theme-dark'
  let chosen = null
  try {
    chosen = localStorage.getItem('mantine-color-scheme-value')
  } catch {
    // storage may be switched off; then the system's choice holds
  }
  if (chosen !== 'dark' && chosen !== 'light') return
  const root = document.documentElement
  const apply = () => root.classList.toggle(darkClass, chosen === 'dark')
  // the page itself follows the system and sets the class later
  new MutationObserver(apply).observe(root, { attributeFilter: ['class'] })
  apply()
})()
