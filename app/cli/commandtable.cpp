#include "cli/command.h"

#include "cli/analysismethods.h"
#include "cli/verbs.h"

namespace kartoteka
{

namespace
{

constexpr bool kRequired = true;
constexpr int kAnyNumber = -1;

// Options that several verbs take.

const CommandOption kEntity{
    "entity", OptionKind::Text, "E",
    QT_TRANSLATE_NOOP("Cli", "kind of records: party, contact_point, user …"), kRequired};
const CommandOption kFilter{"filter", OptionKind::Text, "F",
                            QT_TRANSLATE_NOOP("Cli", "only records for which this holds; see "
                                                     "kartoteka-filter(7)")};
const CommandOption kColumns{"columns", OptionKind::Text, "c,…",
                             QT_TRANSLATE_NOOP("Cli", "these fields, in this order")};
const CommandOption kLimit{"limit", OptionKind::Count, "N",
                           QT_TRANSLATE_NOOP("Cli", "at most so many")};
const CommandOption kEncoding{"encoding", OptionKind::Encoding, "E",
                              QT_TRANSLATE_NOOP("Cli",
                                                "encoding of the source: UTF-8, CP1251, "
                                                "CP866, GB18030 …; found out when not given")};
const CommandOption kDelimiter{"delimiter", OptionKind::Delimiter, "D",
                               QT_TRANSLATE_NOOP("Cli",
                                                 "what stands between cells: “;”, comma, tab, "
                                                 "none …; found out when not given")};
const CommandOption kQuote{"quote", OptionKind::Sign, "Q",
                           QT_TRANSLATE_NOOP("Cli", "what stands around cells, or none")};
const CommandOption kHeader{"header", OptionKind::Word, "yes|no",
                            QT_TRANSLATE_NOOP("Cli", "whether the first row names the columns")};
const CommandOption kPreamble{"preamble", OptionKind::Count, "N",
                              QT_TRANSLATE_NOOP("Cli", "leave out so many lines at the beginning")};

const CommandOption kSheet{"sheet", OptionKind::Text, "NAME|N",
                           QT_TRANSLATE_NOOP("Cli", "which sheet of a workbook; for an import the "
                                                    "first that is not hidden when not given")};
const CommandOption kHidden{"hidden", OptionKind::Word, "yes|no",
                            QT_TRANSLATE_NOOP("Cli", "whether hidden rows of a workbook count; yes "
                                                     "when not given")};

std::vector<Command> makeCommands()
{
    return {
        {"new",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Make a new, empty workspace. A file that exists is refused."),
         {{"sample", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "put some invented customers in")}},
         newWorkspace},
        {"read",
         "SOURCE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Show how a table (CSV, XLSX) or cards (vCard) are understood. "
                                  "Nothing is saved."),
         {kLimit, kEncoding, kDelimiter, kQuote, kHeader, kPreamble, kSheet, kHidden},
         readSource},
        {"import",
         "FILE SOURCE",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Bring a table or cards in, in one step that can be undone."),
         {{"entity", OptionKind::Text, "E",
           QT_TRANSLATE_NOOP("Cli", "what the rows are; party when not given")},
          {"map", OptionKind::Text, "RECIPE.json",
           QT_TRANSLATE_NOOP("Cli", "which column becomes what; known headings are recognized")},
          kEncoding,
          kDelimiter,
          kQuote,
          kHeader,
          kPreamble,
          kSheet,
          kHidden,
          {"mode", OptionKind::Word, "create|update|upsert",
           QT_TRANSLATE_NOOP("Cli", "what to do with rows; create when not given")},
          {"match", OptionKind::Text, "f,…",
           QT_TRANSLATE_NOOP("Cli", "fields by which a row finds the record it means")},
          {"rehearse", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "say what would happen and change nothing")},
          {"errors", OptionKind::Text, "OUT.csv",
           QT_TRANSLATE_NOOP("Cli", "write the rows that failed, with the reasons")}},
         importSource},
        {"export",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Take records out. JSON of “all” is a dump without any loss."),
         {{"entity", OptionKind::Text, "E|all",
           QT_TRANSLATE_NOOP("Cli", "kind of records, or everything"), kRequired},
          {"format", OptionKind::Word, "csv|json|xlsx|vcard",
           QT_TRANSLATE_NOOP("Cli", "format of the new file"), kRequired},
          {"o,output", OptionKind::Text, "OUT", QT_TRANSLATE_NOOP("Cli", "the new file"),
           kRequired},
          kFilter,
          kColumns,
          {"vcard-version", OptionKind::Word, "3.0|4.0|2.1",
           QT_TRANSLATE_NOOP("Cli", "version of cards; 3.0 when not given, 2.1 for old Outlook")},
          {"bom", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "begin with a byte order mark, which Excel needs")},
          {"delimiter", OptionKind::Delimiter, "D",
           QT_TRANSLATE_NOOP("Cli", "what stands between cells; comma when not given")}},
         exportRecords},
        {"list",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "List records."),
         {kEntity,
          kFilter,
          {"sort", OptionKind::Text, "c,-c",
           QT_TRANSLATE_NOOP("Cli", "sort by these fields; “-” before one: from the end")},
          kLimit,
          kColumns,
          {"trash", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "those in the recycle bin instead")}},
         listRecords},
        {"show",
         "FILE E ID",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli", "Show one record with everything that belongs to it."),
         {},
         showRecord},
        {"add",
         "FILE E field=value…",
         3,
         kAnyNumber,
         QT_TRANSLATE_NOOP("Cli", "Add a record. A party also takes phone=, email=, tag= …"),
         {},
         addRecord},
        {"set",
         "FILE E ID field=value…",
         4,
         kAnyNumber,
         QT_TRANSLATE_NOOP("Cli", "Change fields of a record; “field=” empties one."),
         {{"was", OptionKind::Texts, "field=value…",
           QT_TRANSLATE_NOOP("Cli", "what you saw: refuse with a conflict when it is different "
                                    "now")}},
         setFields},
        {"remove",
         "FILE E ID",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli", "Put a record into the recycle bin."),
         {{"forever", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "delete it instead; only undo brings it back")}},
         removeRecord},
        {"restore",
         "FILE E ID",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli", "Take a record out of the recycle bin."),
         {},
         restoreRecord},
        {"search",
         "FILE TEXT",
         2,
         kAnyNumber,
         QT_TRANSLATE_NOOP("Cli", "Find records by words, names in any alphabet, phones."),
         {kLimit,
          {"entity", OptionKind::Text, "E", QT_TRANSLATE_NOOP("Cli", "only this kind of records")}},
         searchRecords},
        {"duplicates",
         "FILE",
         0,
         1,
         QT_TRANSLATE_NOOP("Cli", "Find cards, or rows of a table, that may mean the same thing."),
         {{"entity", OptionKind::Text, "E",
           QT_TRANSLATE_NOOP("Cli", "kind of records; party when not given")},
          {"csv", OptionKind::Text, "SOURCE",
           QT_TRANSLATE_NOOP("Cli", "look through this table instead of a workspace")},
          {"id", OptionKind::Text, "c",
           QT_TRANSLATE_NOOP("Cli", "the column that names a row; its number when not given")},
          {"fields", OptionKind::Text, "c,…",
           QT_TRANSLATE_NOOP("Cli", "columns to compare; all when not given")},
          {"threshold", OptionKind::Text, "0…1",
           QT_TRANSLATE_NOOP("Cli", "how likely a pair must be; 0.6 when not given")},
          kEncoding,
          kDelimiter,
          kQuote,
          kHeader,
          kPreamble},
         listDuplicates},
        {"not-duplicate",
         "FILE A B",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli", "Remember that two cards that resemble each other are two."),
         {},
         markNotDuplicate},
        {"merge",
         "FILE KEEP DROP…",
         3,
         kAnyNumber,
         QT_TRANSLATE_NOOP("Cli",
                           "Make several records one: all that belongs to DROP goes to KEEP."),
         {{"entity", OptionKind::Text, "E",
           QT_TRANSLATE_NOOP("Cli", "kind of the records; party when not given")},
          {"take", OptionKind::Texts, "field=ID…",
           QT_TRANSLATE_NOOP("Cli", "the record that is right about a field")},
          {"preview", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "say what would happen and change nothing")}},
         mergeCards},
        {"merges", "FILE", 1, 1, QT_TRANSLATE_NOOP("Cli", "List the merges."), {}, listMerges},
        {"analyze", "METHOD", 1, 1,
         QT_TRANSLATE_NOOP("Cli", "Analyze a list of sales: who matters, who is steady, who is "
                                  "slipping. No workspace is needed."),
         analysisOptions(), analyzeTable},
        {"undo",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Take back what you did last, also in an earlier session."),
         {{"run", OptionKind::Count, "N",
           QT_TRANSLATE_NOOP("Cli", "the import with this number; see “runs”")},
          {"merge", OptionKind::Count, "N",
           QT_TRANSLATE_NOOP("Cli", "the merge with this number; see “merges”")},
          {"last", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "what you did last; the same as nothing")}},
         undoChanges},
        {"redo",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Do again what you took back last."),
         {},
         redoChanges},
        {"history",
         "FILE E ID",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli", "Who changed a record, when, from what to what."),
         {},
         showHistory},
        {"runs", "FILE", 1, 1, QT_TRANSLATE_NOOP("Cli", "List the imports."), {}, listRuns},
        {"fields",
         "FILE E",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "List the fields of a kind of records."),
         {},
         listFields},
        {"add-field",
         "FILE E name:kind",
         3,
         3,
         QT_TRANSLATE_NOOP("Cli",
                           "Add a field of your own. Kinds: text, long_text, integer, number, "
                           "percent, money, date, instant, flag, choice, multi_choice, "
                           "reference."),
         {{"label", OptionKind::Text, "L", QT_TRANSLATE_NOOP("Cli", "its name for people")},
          {"options", OptionKind::Text, "a,b,c", QT_TRANSLATE_NOOP("Cli", "what a choice can be")},
          {"target", OptionKind::Text, "E",
           QT_TRANSLATE_NOOP("Cli", "to which records a reference leads")}},
         addField},
        {"validate",
         "KIND VALUE [BIK]",
         2,
         3,
         QT_TRANSLATE_NOOP("Cli", "Check the digits of a number: inn, kpp, ogrn, ogrnip, bik, "
                                  "account, corr, snils, okpo, uscc, iban, vat."),
         {},
         validateRequisite},
        {"phone",
         "VALUE",
         1,
         kAnyNumber,
         QT_TRANSLATE_NOOP("Cli", "Show how a phone number is understood."),
         {{"region", OptionKind::Text, "RU",
           QT_TRANSLATE_NOOP("Cli", "country of numbers without one; RU when not given")}},
         showPhone},
        {"check",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Look whether the file is undamaged."),
         {{"full", OptionKind::Flag, "",
           QT_TRANSLATE_NOOP("Cli", "every index too; takes longer")}},
         checkWorkspace},
        {"backup",
         "FILE OUT",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Copy the file as it is now, also while others work, and verify "
                                  "the copy."),
         {},
         backUpWorkspace},
        {"recover",
         "BACKUP OUT",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Make a sound new file from a backup or a damaged file."),
         {},
         recoverWorkspace},
    };
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> table = makeCommands();
    return table;
}

const Command *findCommand(QStringView name)
{
    for (const Command &command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

const std::vector<CommandOption> &globalOptions()
{
    static const std::vector<CommandOption> options = {
        {"json", OptionKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "answer with one JSON document")},
        {"lang", OptionKind::Language, "en|ru|zh_CN",
         QT_TRANSLATE_NOOP("Cli", "language of the texts; from the environment when not given")},
        {"user", OptionKind::Text, "LOGIN",
         QT_TRANSLATE_NOOP("Cli", "in whose name; yours when not given")},
        {"config", OptionKind::Text, "DIR", QT_TRANSLATE_NOOP("Cli", "folder of the settings")},
        {"quiet", OptionKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "only results and errors")},
        {"progress", OptionKind::Flag, "",
         QT_TRANSLATE_NOOP("Cli", "show progress although nobody sits at a terminal")},
        {"h,help", OptionKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "say this")},
        {"version", OptionKind::Flag, "", QT_TRANSLATE_NOOP("Cli", "say the version")},
    };
    return options;
}

} // namespace kartoteka
