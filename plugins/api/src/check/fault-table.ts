/** What a code means, and how whoever wrote the plugin mends it. Codes are stable: they may be added, never reused. */
interface FaultKind {
  readonly means: string;
  readonly mend: string;
}

/** Every fault a plugin can have. `docs/plugin-faults.md` shows this table; a test keeps the two equal. */
export const faultTable = {
  NOT_A_PLUGIN: {
    means: 'The value is not a plugin.',
    mend: 'Export what `definePlugin` returns.',
  },
  NOT_MADE_BY_DEFINE_PLUGIN: {
    means: 'The value looks like a plugin but is not frozen, so `definePlugin` did not make it.',
    mend: 'Pass the facts through `definePlugin` and change nothing afterwards.',
  },
  CONTRACT_VERSION: {
    means: 'The plugin was written for another major version of the contract.',
    mend: 'Install the `@thi-dua/plugin-api` of this platform and follow its notes on what changed.',
  },
  MISSING_FIELD: {
    means: 'A field that has to be there is missing or undefined.',
    mend: 'Give the field; look first whether it is there under a misspelt name.',
  },
  UNKNOWN_FIELD: {
    means: 'A field is not one of the contract and would be lost without a word.',
    mend: 'Correct its spelling, or take it out.',
  },
  WRONG_TYPE: {
    means: 'A value is of another kind than the field wants.',
    mend: 'Give what the message asks for; the words of the contract make it for you.',
  },
  UNKNOWN_VALUE: {
    means: 'A word is not one of those the field knows.',
    mend: 'Take one of the known words.',
  },
  NUMBER_OUT_OF_RANGE: {
    means: 'A number is not a whole one, or smaller or larger than makes sense.',
    mend: 'Give a whole number within the limits the message names.',
  },
  EMPTY_LIST: {
    means:
      'A list is empty where nothing could ever come of that: a target judged nowhere, a criterion for nobody.',
    mend: 'Name at least one, or take out what holds the list.',
  },
  CYCLE: {
    means: 'A value contains itself.',
    mend: 'A plugin is a tree: take out the way back.',
  },
  UNREADABLE: {
    means: 'Reading a part of the plugin threw an error.',
    mend: 'Use plain data: no getters, no proxies, nothing nested thousands deep.',
  },
  EMPTY_TEXT: {
    means: 'A text is empty or blank.',
    mend: 'Write it; leave an optional field out altogether.',
  },
  NOT_NFC: {
    means: 'A text is not in Unicode form NFC, so equal words would not be found equal.',
    mend: "Write `text.normalize('NFC')`, or retype the text.",
  },
  LOOKALIKE_LETTER: {
    means:
      'A text holds a letter that looks like đ or ư and is another one (ð, ƣ), so search does not find it.',
    mend: 'Retype the word with a Vietnamese keyboard; it often comes with text of an old font.',
  },
  INVISIBLE_CHARACTER: {
    means: 'A text holds a character nobody sees: a bidirectional control, a line break, a zero-width space.',
    mend: 'Take it out; it often comes with text copied from a PDF.',
  },
  WORDS_TOO_LONG: {
    means: 'The deciding words are so long that they copy the plan instead of citing it.',
    mend: 'Keep the few words that decide, for example «từ 80% trở lên».',
  },
  SOURCE_MISSING: {
    means: 'A fact does not say where in its document it stands.',
    mend: 'Give `at`, for example `II.4.6`.',
  },
  MALFORMED_ID: {
    means: 'An id is not made of small letters a to z, digits and single hyphens.',
    mend: 'Write it like `grassroots-force-2026`.',
  },
  MALFORMED_CODE: {
    means: 'A code holds spaces or signs, or is very long.',
    mend: 'Write it as the plan numbers it, for example `4.1` or `A1.1`.',
  },
  MALFORMED_VERSION: {
    means: "The plugin's version is not a semantic one.",
    mend: 'Write it like `1.0.0`.',
  },
  MALFORMED_PROVINCE: {
    means: 'The province is not a two-digit official code.',
    mend: "Write it as text of two digits, for example `'08'`.",
  },
  MALFORMED_COMMUNE: {
    means: 'A commune-level unit is not given by its five-digit official code.',
    mend: "Write it as text of five digits, for example `'05563'`.",
  },
  DUPLICATE_ID: {
    means: 'Two things of one kind bear the same id, code or number.',
    mend: 'Give each its own; the id is how results find their definition.',
  },
  DIFFERENT_UNDER_ONE_ID: {
    means: 'Two different values bear one id, for example two bodies.',
    mend: 'Declare the thing once and refer to that value everywhere, or give the other its own id.',
  },
  SHARED_ID_REDEFINED: {
    means: 'An indicator, scale or standard of the shared vocabulary is declared anew with other content.',
    mend: 'Use the shared value, or declare one of your own under another id.',
  },
  INDICATOR_NOT_PREFIXED: {
    means:
      'An indicator is neither shared nor marked as this plugin’s own, so two provinces could clash over its id.',
    mend: 'Begin its id with the id of the plugin: `dong-thap/illegal-racing`.',
  },
  UNKNOWN_INDICATOR: {
    means: 'An own indicator compares itself with a shared one that does not exist.',
    mend: 'Name the id of a shared indicator, or leave `comparesWith` out.',
  },
  UNKNOWN_PHASE: {
    means: 'A report covers a phase that is not a phase of its campaign.',
    mend: "Add the phase to the campaign's phases, or take another.",
  },
  UNKNOWN_TARGET: {
    means: 'Points are given for a target that is not one of the campaign.',
    mend: 'Refer to the value that stands in its areas, or add the target there.',
  },
  UNKNOWN_CAMPAIGN: {
    means: 'A work plan schedules a campaign that is not one of the plugin.',
    mend: "Add the campaign to the plugin's campaigns, or leave `schedules` out.",
  },
  NO_SUCH_DAY: {
    means: 'A day does not exist or is not written as one.',
    mend: 'Write an existing day as `YYYY-MM-DD`.',
  },
  NO_SUCH_MONTH: {
    means: 'A month does not exist or is not written as one.',
    mend: 'Write it as `YYYY-MM`.',
  },
  NO_SUCH_INSTANT: {
    means: 'An instant does not exist or is not written as one.',
    mend: 'Write it as `2026-08-12T17:00:00+07:00`.',
  },
  NOT_VIETNAM_TIME: {
    means: 'An instant is not given in the time of Vietnam.',
    mend: 'Write it with `+07:00`.',
  },
  ENDS_BEFORE_IT_BEGINS: {
    means: 'The last day of a period lies before its first.',
    mend: 'Hold both days against the plan.',
  },
  PHASES_OVERLAP: {
    means: 'A phase begins before another one is over. Gaps are allowed.',
    mend: 'Hold the days of both phases against the plan.',
  },
  PHASE_OUTSIDE_CAMPAIGN: {
    means: 'A phase begins before its campaign or runs on after it.',
    mend: 'Hold the days of the phase and of the campaign against the plan.',
  },
  NO_PHASES: {
    means: 'Something is due or judged each phase, in a campaign that has none.',
    mend: 'Declare the phases, or choose another rhythm.',
  },
  DEADLINE_DOES_NOT_FIT: {
    means: 'The deadline does not fit how often a thing falls due, or two deadlines are given for it.',
    mend: 'Count days only after a span that recurs; give what recurs every month or quarter no single day.',
  },
  DUE_BEFORE_THE_LEVEL_BELOW: {
    means: 'A level has to report before the one below it, whose figures it adds up.',
    mend: 'Give the higher level as many days as the lower one, or more.',
  },
  THRESHOLD_OUT_OF_RANGE: {
    means: 'A threshold can never be reached, is always reached, or is no possible value.',
    mend: 'Shares go from 0 to 100 per cent; counts are whole numbers.',
  },
  COMPARATOR_DOES_NOT_FIT: {
    means: 'The comparator, its threshold or its grade does not fit what is measured.',
    mend: 'Use the word made for the measure: `measure`, `none`, `gradedAtLeast`, `recognised`, `yes`.',
  },
  UNKNOWN_GRADE: {
    means: 'A grade is not on its scale.',
    mend: 'Take a grade of the scale, letter by letter.',
  },
  NO_PIECES: {
    means: 'Points a piece are given or taken for what is not counted in pieces.',
    mend: 'Reward a count; take points off for a count, for incidents, or for late reports.',
  },
  POINTS_OUT_OF_RANGE: {
    means: 'Points or a cap are not above zero, too large, too finely divided, or contradict each other.',
    mend: 'Give numbers above 0 with at most four decimals; a penalty is written as a positive number.',
  },
  COUNTED_TWICE: {
    means:
      'What may count only once is listed twice: in a scoring scheme, or a unit in two blocs of one kind.',
    mend: 'List it once.',
  },
  BOUNDS_DO_NOT_FIT: {
    means: 'The limits of an indicator limit nothing, leave no value, or stand on what is no number.',
    mend: 'Give `atLeast`, `atMost` or both, on a ratio, a count or incidents; else take them out.',
  },
  GRADES_WITHOUT_RECORDS: {
    means: 'A count has grades for its records, and is not recorded piece by piece.',
    mend: 'Say `recorded: true`, or take the grades out.',
  },
  NO_TARGETS: {
    means: 'A criterion asks for all targets, in a campaign that has none: it would always hold.',
    mend: 'Have it attested, or declare the targets.',
  },
  CIRCULAR_TARGET: {
    means: 'A target rests on what is computed from the targets: all targets met, or the rank.',
    mend: 'Let the target ask for an indicator; ask for rank and targets in a criterion.',
  },
  TARGET_NOT_JUDGED: {
    means: 'A target asks for what no report says (awards held), or for more than one share of units.',
    mend: 'Ask for awards in a criterion; make a target of each share.',
  },
  PREREQUISITE_NOT_COMPUTED: {
    means: 'A prerequisite is attested, but attesting is part of the nomination that it has to come before.',
    mend: 'Say it as a condition (`computed`), or let it be an ordinary criterion.',
  },
  WORK_ITEM_GAP: {
    means: 'The numbers of the work items do not run from 1 without a gap.',
    mend: 'Hold the numbers against the table of the plan.',
  },
  IMPORT_FAILED: {
    means: 'The plugin was found, but importing it failed.',
    mend: 'The message says why; build the plugin and install what it depends on.',
  },
  NO_PLUGIN_EXPORTED: {
    means: 'The package exports nothing that is a plugin.',
    mend: 'Export what `definePlugin` returns, as the default export.',
  },
  SEVERAL_PLUGINS_EXPORTED: {
    means: 'The package exports several plugins and none of them by default.',
    mend: 'Export the one to serve as the default export.',
  },
  UNKNOWN_PROVINCE: {
    means: 'No province in force today has this code.',
    mend: 'Take the official code of the province in force today.',
  },
  PLUGIN_ID_TAKEN: {
    means: 'Another plugin named earlier in `PLUGINS` has the same id and is served.',
    mend: 'Name only one of them, or give this one its own id.',
  },
} satisfies Record<string, FaultKind>;

/** One of the codes of {@link faultTable}. */
export type FaultCode = keyof typeof faultTable;
