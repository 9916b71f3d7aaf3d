// How long texts and lists and how large numbers may be, by schema of the contract: made from openapi.yaml by `npm run generate`.

export const AcceptWork = {
  evaluation: 2000,
} as const

export const Actor = {
  name: 300,
} as const

export const AddReference = {
  text: 1000,
} as const

export const Administrator = {
  name: 200,
} as const

export const AdoptedItem = {
  label: 120,
  title: 500,
  percent: 100,
} as const

export const AdoptedTask = {
  title: 500,
  percent: 100,
} as const

export const AmendPlan = {
  subject: 500,
} as const

export const AssignedTask = {
  title: 500,
  reference: 320,
  figures: 20,
} as const

export const AssignmentSummary = {
  percent: 2147483647,
  returnReason: 2000,
  evaluation: 2000,
  version: 9007199254740991,
  allowedActions: 10,
} as const

export const AttachFiles = {
  fileIds: 50,
} as const

export const BulkChange = {
  version: 9007199254740991,
} as const

export const CalendarDay = {
  name: 200,
  version: 9007199254740991,
  allowedActions: 2,
} as const

export const CalendarFeedDetail = {
  url: 500,
  version: 9007199254740991,
} as const

export const CampaignSites = {
  items: 200,
} as const

export const CampaignTotals = {
  sites: 9007199254740991,
  scheduled: 9007199254740991,
  held: 9007199254740991,
  sessions: 9007199254740991,
  attendances: 9007199254740991,
} as const

export const Chair = {
  name: 120,
  position: 200,
} as const

export const ChangeTasks = {
  changes: 200,
} as const

export const ChecklistItem = {
  text: 300,
} as const

export const Children = {
  total: 9007199254740991,
  figures: 20,
} as const

export const Citation = {
  symbol: 100,
  type: 100,
  issuingBody: 300,
} as const

export const CloseEvent = {
  summary: 10000,
  sessions: 1000000,
  attendances: 100000000,
  lessons: 10000,
  fileIds: 50,
} as const

export const CodePeriod = {
  scheme: 40,
  code: 40,
} as const

export const CodeRef = {
  scheme: 40,
  code: 40,
} as const

export const ComingTask = {
  number: 2147483647,
} as const

export const CommentDetail = {
  part: 1200,
  text: 4000,
  mentions: 50,
  version: 9007199254740991,
  allowedActions: 5,
} as const

export const ConcludePlan = {
  conclusion: 20000,
} as const

export const CopiedPlan = {
  taskCount: 2147483647,
} as const

export const CopyNote = {
  taskTitle: 500,
} as const

export const CopyPlan = {
  title: 500,
  years: 50,
} as const

export const Count = {
  assigned: 9007199254740991,
  doneOnTime: 9007199254740991,
  doneLate: 9007199254740991,
  inTime: 9007199254740991,
  overdue: 9007199254740991,
} as const

export const Counts = {
  overdue: 9007199254740991,
  dueThisWeek: 9007199254740991,
  returned: 9007199254740991,
  toAccept: 9007199254740991,
  open: 9007199254740991,
} as const

export const CreateComment = {
  text: 4000,
} as const

export const CreateDocument = {
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  signer: 200,
  signerPosition: 200,
  references: 100,
  fileIds: 50,
} as const

export const CreateEvent = {
  title: 300,
  place: 200,
  address: 300,
  supportUnitIds: 100,
  programme: 100,
  materials: 4000,
  budgetNote: 4000,
  checklist: 100,
} as const

export const CreateExtensionRequest = {
  reason: 2000,
} as const

export const CreateMembership = {
  position: 200,
  areas: 20,
} as const

export const CreatePeriod = {
  name: 200,
} as const

export const CreatePlan = {
  title: 500,
  legalBases: 50,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  area: 100,
  signer: 200,
} as const

export const CreatePlanItem = {
  position: 999,
  title: 1000,
  text: 20000,
  weight: 100,
} as const

export const CreatePlanReading = {
  text: 300000,
} as const

export const CreateProgressReport = {
  text: 10000,
  percent: 100,
  figures: 20,
  obstacles: 10000,
  fileIds: 20,
} as const

export const CreateReminder = {
  note: 1000,
} as const

export const CreateSavedView = {
  name: 100,
  query: 4000,
} as const

export const CreateSites = {
  unitIds: 200,
} as const

export const CreateStaff = {
  subject: 200,
  username: 200,
  name: 200,
} as const

export const CreateTask = {
  title: 500,
  description: 20000,
  dueIn: 1000,
  figures: 20,
  supportUnitIds: 100,
} as const

export const CreateTaskSeries = {
  daysAhead: 366,
} as const

export const CreateUnit = {
  periods: 100,
  codes: 100,
} as const

export const CreateUnitChangeSet = {
  instrument: 300,
  changes: 200,
  rules: 1000,
} as const

export const DashboardTrend = {
  days: 8,
} as const

export const DecideDay = {
  name: 200,
} as const

export const DelegatePowers = {
  instrument: 200,
} as const

export const DerivePlan = {
  title: 500,
  legalBases: 50,
  itemIds: 200,
} as const

export const DocumentArrival = {
  number: 2147483647,
} as const

export const DocumentDetail = {
  number: 2147483647,
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  signer: 200,
  signerPosition: 200,
  arrivals: 10000,
  references: 10000,
  referencedBy: 200,
  files: 50,
  version: 9007199254740991,
  allowedActions: 4,
} as const

export const DocumentHit = {
  subject: 1001,
} as const

export const DocumentRef = {
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
} as const

export const DocumentSummary = {
  number: 2147483647,
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  version: 9007199254740991,
} as const

export const EachUnit = {
  unitIds: 4000,
} as const

export const EventClash = {
  kinds: 3,
} as const

export const EventClosing = {
  summary: 10000,
  sessions: 2147483647,
  attendances: 2147483647,
  lessons: 10000,
  files: 50,
} as const

export const EventDetail = {
  title: 300,
  place: 200,
  siteTotal: 9007199254740991,
  supportUnits: 100,
  address: 300,
  programme: 100,
  materials: 4000,
  budgetNote: 4000,
  checklist: 100,
  statusReason: 2000,
  version: 9007199254740991,
  allowedActions: 7,
} as const

export const EventSummary = {
  title: 300,
  place: 200,
  supportUnits: 100,
  siteTotal: 9007199254740991,
  siteHeld: 9007199254740991,
  attendances: 2147483647,
  version: 9007199254740991,
} as const

export const ExtendedWork = {
  title: 500,
  reference: 320,
} as const

export const ExtensionRequestDetail = {
  reason: 2000,
  answer: 2000,
  version: 9007199254740991,
  allowedActions: 3,
} as const

export const ExternalId = {
  source: 60,
  id: 200,
} as const

export const FieldError = {
  pointer: 2000,
  parameter: 200,
  code: 200,
  message: 2000,
} as const

export const FigureSum = {
  key: 40,
  label: 200,
  measure: 40,
  reported: 9007199254740991,
} as const

export const FileDetail = {
  name: 200,
  mediaType: 100,
  size: 9007199254740991,
  sha256: 64,
  versionNumber: 2147483647,
  finding: 200,
  excerpt: 600,
  version: 9007199254740991,
  allowedActions: 3,
} as const

export const FileHit = {
  name: 200,
  part: 2147483647,
  snippet: 401,
} as const

export const FileRef = {
  name: 200,
  mediaType: 100,
  size: 9007199254740991,
  sha256: 64,
  versionNumber: 2147483647,
  version: 9007199254740991,
} as const

export const FileVersion = {
  uploadedBy: 200,
  reason: 2000,
} as const

export const GrantExtension = {
  comment: 2000,
} as const

export const Group = {
  count: 9007199254740991,
  possible: 3,
} as const

export const Inheritance = {
  instrument: 300,
} as const

export const Invitation = {
  oneTimeCode: 30,
} as const

export const InviteStaff = {
  username: 100,
  name: 200,
  email: 255,
  memberships: 20,
} as const

export const IssuePlan = {
  number: 999999,
  symbol: 60,
  signer: 200,
  fileIds: 50,
} as const

export const ItemCascade = {
  label: 120,
  title: 500,
  depth: 2147483647,
  weight: 2147483647,
  percent: 100,
} as const

export const ItemChange = {
  kinds: 3,
  oldLabel: 120,
  newLabel: 120,
  oldWeight: 2147483647,
  newWeight: 2147483647,
} as const

export const ItemOrigin = {
  label: 120,
  title: 1000,
} as const

export const ItemProgress = {
  label: 120,
  title: 1000,
  depth: 2147483647,
} as const

export const Kin = {
  name: 300,
} as const

export const LayoutFinding = {
  point: 20,
  paragraph: 2147483647,
  excerpt: 100,
  found: 200,
  expected: 200,
  count: 2147483647,
} as const

export const LayoutFindings = {
  findings: 10000,
} as const

export const LegalBasis = {
  text: 1000,
} as const

export const LinkedTask = {
  itemLabel: 120,
  title: 500,
  childTotal: 9007199254740991,
  childDone: 9007199254740991,
} as const

export const LinkedTasks = {
  unseen: 2147483647,
} as const

export const LiveChange = {
  topics: 8,
} as const

export const LunarDate = {
  day: 30,
  month: 12,
  year: 40,
} as const

export const Me = {
  username: 200,
  name: 200,
  memberships: 20,
  permissions: 40,
  administrators: 20,
} as const

export const MembershipDetail = {
  position: 200,
  areas: 20,
  allowedActions: 3,
} as const

export const Mention = {
  text: 300,
} as const

export const Mentionable = {
  name: 200,
  position: 200,
} as const

export const MoveMembership = {
  position: 200,
  areas: 20,
} as const

export const NamedUnits = {
  units: 4000,
  candidates: 10,
} as const

export const NoticeChoicesDetail = {
  unwanted: 22,
  version: 9007199254740991,
} as const

export const NoticeDetail = {
  said: 500,
} as const

export const NoticeSubject = {
  title: 1000,
  symbol: 100,
} as const

export const NumberDetail = {
  series: 120,
  year: 2147483647,
  number: 2147483647,
  symbol: 100,
  subject: 1000,
  reason: 2000,
  steps: 1000,
  version: 9007199254740991,
  allowedActions: 4,
} as const

export const NumberSummary = {
  series: 120,
  year: 2147483647,
  number: 2147483647,
  lastNumber: 2147483647,
  symbol: 100,
  subject: 1000,
  reason: 2000,
  version: 9007199254740991,
  allowedActions: 4,
} as const

export const Obstacle = {
  kind: 20,
  id: 36,
  message: 2000,
  remedy: 1000,
} as const

export const PageCalendarDay = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageCalendarFeedDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageCommentDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageDocumentHit = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageDocumentSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageDueDate = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageEventClash = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageEventSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageExtensionRequestDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageFileVersion = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageMentionable = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageNoticeDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageNumberSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanChange = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanReadingSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanRevision = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PagePlanSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageProgressReportDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageQuarantinedFile = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageReminderDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageSavedViewDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageStaffSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageTaskGroup = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageTaskSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageTransitionDetail = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitChangeMove = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitChangeSetSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitChangeStep = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitInstrument = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageUnitSummary = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const PageWorkSince = {
  items: 200,
  nextCursor: 4000,
  total: 9007199254740991,
} as const

export const ParentTask = {
  title: 500,
} as const

export const Period = {
  name: 200,
} as const

export const PermissionLine = {
  scope: 40,
  rights: 6,
  operations: 200,
} as const

export const PermissionTable = {
  permissions: 40,
} as const

export const PersonRef = {
  name: 200,
} as const

export const Piece = {
  text: 1000,
} as const

export const PlanCascade = {
  percent: 100,
  items: 200,
} as const

export const PlanChange = {
  fields: 10,
} as const

export const PlanDetail = {
  title: 1000,
  symbol: 100,
  revision: 2147483647,
  amendingSubject: 500,
  area: 100,
  signer: 200,
  legalBases: 50,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  openComments: 9007199254740991,
  returnReason: 2000,
  conclusion: 20000,
  version: 9007199254740991,
  allowedActions: 13,
} as const

export const PlanDifference = {
  from: 2147483647,
  to: 2147483647,
  fields: 9,
} as const

export const PlanEnding = {
  symbol: 100,
  subject: 500,
} as const

export const PlanItemDetail = {
  position: 2147483647,
  label: 120,
  title: 1000,
  text: 20000,
  weight: 100,
  version: 9007199254740991,
} as const

export const PlanItemRef = {
  label: 120,
  title: 1000,
} as const

export const PlanReadingDetail = {
  fileName: 200,
  source: 20000,
  notices: 9,
  asText: 20000,
  proposals: 60000,
  version: 9007199254740991,
} as const

export const PlanReadingSummary = {
  title: 500,
  fileName: 200,
  version: 9007199254740991,
} as const

export const PlanRef = {
  symbol: 100,
  title: 1000,
} as const

export const PlanRevision = {
  number: 2147483647,
  symbol: 100,
  subject: 500,
  signer: 200,
} as const

export const PlanSummary = {
  title: 1000,
  symbol: 100,
  itemCount: 9007199254740991,
  returnReason: 2000,
  version: 9007199254740991,
} as const

export const PostponeEvent = {
  reason: 2000,
} as const

export const Problem = {
  type: 200,
  title: 200,
  status: 599,
  detail: 2000,
  instance: 2000,
  correlationId: 64,
  errors: 1000,
  allowed: 50,
  existingId: 36,
  obstacles: 5,
  obstacleCount: 2147483647,
  currentVersion: 9007199254740991,
  current: 2000,
} as const

export const ProgrammeItem = {
  title: 300,
  note: 1000,
} as const

export const ProgressFigure = {
  key: 40,
} as const

export const ProgressReportDetail = {
  text: 10000,
  percent: 2147483647,
  figures: 20,
  obstacles: 10000,
  files: 20,
} as const

export const Proposal = {
  id: 10,
  parentId: 10,
  spans: 2000,
  label: 120,
  named: 200,
} as const

export const ProposalValue = {
  text: 20000,
  body: 20000,
  dueIn: 1000,
  leadUnitIds: 4000,
  supportUnitIds: 100,
} as const

export const QuarantinedFile = {
  finding: 200,
  uploadedBy: 200,
  allowedActions: 3,
} as const

export const Reasoned = {
  reason: 2000,
} as const

export const ReceiveDocument = {
  number: 999999,
} as const

export const RecurrenceRule = {
  monthDay: 31,
  month: 12,
  times: 500,
} as const

export const ReferenceDetail = {
  text: 1000,
} as const

export const ReminderDetail = {
  itemLabel: 120,
  itemTitle: 1000,
  note: 1000,
  version: 9007199254740991,
  allowedActions: 1,
} as const

export const ReplaceAssignments = {
  supportUnitIds: 100,
} as const

export const ReplaceCodes = {
  codes: 100,
} as const

export const ReplaceFile = {
  reason: 2000,
} as const

export const ReplacePredecessors = {
  predecessorIds: 20,
} as const

export const ReplacingDocument = {
  symbol: 100,
} as const

export const ReportedFigure = {
  key: 40,
  label: 200,
  measure: 40,
} as const

export const ReserveNumber = {
  letters: 70,
  year: 2200,
  number: 999999,
  subject: 1000,
} as const

export const RevisionItem = {
  label: 120,
  title: 1000,
  text: 20000,
  weight: 2147483647,
} as const

export const RevisionText = {
  title: 1000,
  legalBases: 50,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  area: 100,
} as const

export const RevokePlan = {
  reason: 2000,
} as const

export const Right = {
  roles: 6,
  relations: 7,
} as const

export const SavedViewDetail = {
  name: 100,
  query: 4000,
  version: 9007199254740991,
  allowedActions: 2,
} as const

export const SettleFile = {
  reason: 2000,
} as const

export const SourceParagraph = {
  text: 20000,
  label: 40,
  level: 2147483647,
  boldLength: 2147483647,
} as const

export const Span = {
  paragraph: 2147483647,
  from: 2147483647,
  to: 2147483647,
} as const

export const StaffDetail = {
  username: 200,
  name: 200,
  memberships: 20,
  version: 9007199254740991,
  allowedActions: 5,
} as const

export const StaffSummary = {
  username: 200,
  name: 200,
  memberships: 20,
  version: 9007199254740991,
  allowedActions: 5,
} as const

export const StepDetail = {
  subject: 1000,
  reason: 2000,
} as const

export const StopTaskSeries = {
  reason: 2000,
} as const

export const SuspendStaff = {
  reason: 2000,
} as const

export const Suspension = {
  reason: 2000,
} as const

export const TableCell = {
  table: 2147483647,
  row: 2147483647,
  column: 2147483647,
} as const

export const TaskChange = {
  title: 500,
  fields: 12,
} as const

export const TaskChanged = {
  status: 2147483647,
} as const

export const TaskDetail = {
  reference: 320,
  title: 500,
  description: 20000,
  dueIn: 2147483647,
  figures: 20,
  waitsFor: 2147483647,
  version: 9007199254740991,
  warnings: 3,
  allowedActions: 6,
} as const

export const TaskFigure = {
  key: 40,
  label: 200,
  measure: 40,
} as const

export const TaskGroup = {
  key: 60,
  total: 9007199254740991,
} as const

export const TaskInSeries = {
  number: 2147483647,
} as const

export const TaskProgress = {
  title: 500,
  percent: 2147483647,
  latestReport: 20000,
} as const

export const TaskSeriesDetail = {
  changesFrom: 2147483647,
  title: 500,
  description: 20000,
  figures: 20,
  rrule: 200,
  daysAhead: 2147483647,
  firstNumber: 2147483647,
  lastNumber: 2147483647,
  coming: 5,
  stopReason: 2000,
  version: 9007199254740991,
  allowedActions: 3,
} as const

export const TaskSummary = {
  reference: 320,
  title: 500,
  dueIn: 2147483647,
  percent: 2147483647,
  childTotal: 9007199254740991,
  childDone: 9007199254740991,
  supportTotal: 9007199254740991,
  version: 9007199254740991,
} as const

export const TaskTerms = {
  title: 500,
  dueIn: 2147483647,
  open: 9007199254740991,
  warnings: 3,
  version: 9007199254740991,
} as const

export const TasksChanged = {
  changed: 9007199254740991,
  refused: 9007199254740991,
  items: 200,
} as const

export const TextRun = {
  text: 60000,
} as const

export const TimelineItem = {
  label: 120,
  title: 1000,
  depth: 2147483647,
} as const

export const TimelineTask = {
  title: 500,
  childTotal: 9007199254740991,
  childDone: 9007199254740991,
  dueIn: 2147483647,
  percent: 100,
  predecessorIds: 20,
  unseenPredecessors: 2147483647,
  waitsFor: 2147483647,
} as const

export const TransitionDetail = {
  action: 40,
  from: 40,
  to: 40,
  reason: 2000,
} as const

export const UnitAdoption = {
  percent: 100,
  items: 200,
} as const

export const UnitChange = {
  unitIds: 200,
  successorIds: 50,
  name: 200,
  codes: 20,
} as const

export const UnitChangeBlocker = {
  code: 40,
  message: 1000,
  change: 2147483647,
} as const

export const UnitChangeDryRun = {
  blockers: 1000,
  warnings: 1000,
  groups: 10000,
} as const

export const UnitChangeMove = {
  title: 1000,
} as const

export const UnitChangeReason = {
  reason: 2000,
} as const

export const UnitChangeSetDetail = {
  instrument: 300,
  changes: 200,
  rules: 1000,
  units: 10000,
  undoReason: 2000,
  returnReason: 2000,
  version: 9007199254740991,
  allowedActions: 8,
} as const

export const UnitChangeSetSummary = {
  instrument: 300,
  changeCount: 2147483647,
  returnReason: 2000,
  version: 9007199254740991,
} as const

export const UnitChangeStep = {
  action: 20,
  reason: 2000,
} as const

export const UnitChangeWarning = {
  code: 40,
  message: 1000,
  change: 2147483647,
} as const

export const UnitCodeChange = {
  scheme: 40,
  code: 40,
} as const

export const UnitDescent = {
  units: 1000,
  successions: 5000,
} as const

export const UnitDetail = {
  name: 200,
  label: 600,
  path: 21,
  periods: 100,
  codes: 100,
  predecessors: 1000,
  successors: 1000,
  version: 9007199254740991,
  allowedActions: 3,
} as const

export const UnitImport = {
  rowCount: 2147483647,
  created: 2147483647,
  unchanged: 2147483647,
  faulty: 2147483647,
  rows: 1000,
} as const

export const UnitImportRow = {
  row: 2147483647,
  codes: 4000,
  name: 200,
  errors: 20,
} as const

export const UnitInstrument = {
  instrument: 300,
  changes: 200,
  createdUnitIds: 1000,
  units: 10000,
} as const

export const UnitNode = {
  name: 200,
} as const

export const UnitRef = {
  name: 500,
} as const

export const UnitSummary = {
  name: 200,
  label: 600,
  codes: 100,
  childCount: 9007199254740991,
  version: 9007199254740991,
} as const

export const UnreadNotices = {
  count: 100,
} as const

export const UpdateComment = {
  text: 4000,
} as const

export const UpdateDocument = {
  symbol: 100,
  issuingBody: 200,
  subject: 1000,
  signer: 200,
  signerPosition: 200,
} as const

export const UpdateEvent = {
  title: 300,
  place: 200,
  address: 300,
  supportUnitIds: 100,
  programme: 100,
  materials: 4000,
  budgetNote: 4000,
  checklist: 100,
} as const

export const UpdateMembership = {
  position: 200,
  areas: 20,
} as const

export const UpdateNoticeChoices = {
  unwanted: 21,
} as const

export const UpdatePlan = {
  title: 500,
  legalBases: 50,
  purpose: 20000,
  requirements: 20000,
  organisation: 20000,
  recipients: 5000,
  area: 100,
  signer: 200,
} as const

export const UpdatePlanItem = {
  title: 1000,
  text: 20000,
  position: 999,
  weight: 100,
} as const

export const UpdateSavedView = {
  name: 100,
  query: 4000,
} as const

export const UpdateTask = {
  title: 500,
  description: 20000,
  dueIn: 1000,
  figures: 20,
} as const

export const UpdateTaskSeries = {
  changesFrom: 2147483647,
  title: 500,
  description: 20000,
  figures: 20,
  daysAhead: 366,
} as const

export const UpdateUnit = {
  name: 200,
} as const

export const UpdateUnitChangeSet = {
  instrument: 300,
  changes: 200,
  rules: 1000,
} as const

export const VoidNumber = {
  reason: 2000,
} as const

export const WorkRow = {
  title: 500,
  reference: 320,
  daysLeft: 2147483647,
  percent: 2147483647,
  version: 9007199254740991,
  allowedActions: 10,
} as const

export const WorkSince = {
  title: 1000,
} as const

export const WriteDocumentPaper = {
  addressees: 50,
  legalBases: 50,
  text: 100000,
  recipients: 100,
} as const

export const YearMention = {
  of: 500,
  year: 2147483647,
  excerpt: 200,
} as const
