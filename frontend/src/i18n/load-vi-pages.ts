/** The Vietnamese texts of all other pages, which follow at once. */
export const texts = import.meta.glob<object>(
  './vi/{calendar,comment,dashboard,document,feed,file,permission,reading,staff,unit}.json',
  {
    eager: true,
    import: 'default',
  },
)
