/** The English texts of all other pages, which follow at once. */
export const texts = import.meta.glob<object>(
  './en/{calendar,comment,dashboard,document,feed,file,permission,reading,staff,unit}.json',
  {
    eager: true,
    import: 'default',
  },
)
