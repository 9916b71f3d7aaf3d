/** The Vietnamese texts of all other pages, which follow at once. */
export const texts = import.meta.glob<object>(['./vi/*.json', '!./vi/{app,common,problem,task}.json'], {
  eager: true,
  import: 'default',
})
