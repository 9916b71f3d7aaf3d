/** The English texts of all other pages, which follow at once. */
export const texts = import.meta.glob<object>(['./en/*.json', '!./en/{app,common,problem,task}.json'], {
  eager: true,
  import: 'default',
})
