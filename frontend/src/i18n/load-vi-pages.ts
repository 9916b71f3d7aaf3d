/** The Vietnamese texts of all other pages, which follow at once. */
export const texts = import.meta.glob<object>(
  './vi/{comment,dashboard,document,file,permission,reading,staff,unit}.json',
  {
    eager: true,
    import: 'default',
  },
)
