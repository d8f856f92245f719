#pragma once

#include "exchange/rowbuilder.h"

namespace kartoteka
{

enum class RowOutcome { New, Updated, Duplicate, Failed };

/// Brings rows into the workspace one by one: finds what is there already, decides what is new,
/// changed or known, and saves a row whole or not at all. One import, its thread; everything throws
/// DbError.
class RowImport
{
public:
    struct Rules {
        ImportMode mode = ImportMode::Create;
        bool clearsEmpty = false; ///< empty cells empty the fields of known records
    };
    RowImport(Writer &writer, const RowPlan &plan, const QStringList &header, Rules rules);

    /// Reads by what the records there are found; before the first row.
    void readMatches();
    RowOutcome take(std::span<const QString> cells, qint64 rowNumber);
    /// Of the last row, when it failed.
    const std::vector<RowProblem> &problems() const { return m_problems; }
    /// What the last row says in one column.
    struct Trace {
        int column = 0;
        Value value;
        bool isChange = false; ///< the record that is there says something else
    };
    /// Of its columns that lead somewhere, in no order; a column may stand there several times.
    std::vector<Trace> traces();
    /// Title of the record the last row was found to be; empty for a new one.
    QString knownTitle();
    /// Looks for the records that were referred to before they came. What could not be kept is told
    /// in warnings().
    void finish();
    const std::vector<Message> &warnings() const { return m_warnings; }

private:
    /// What one draft becomes.
    struct Placement {
        qint64 id = 0;
        bool isStored = false; ///< it is there already
    };
    struct Step {
        enum class Kind { Insert, Change, Restore };
        Kind kind;
        size_t draft = 0; ///< Insert
        Record current;   ///< Change, Restore
        Record wanted;
    };
    struct KnownPart {
        const Entity *entity;
        qint64 owner;
        std::vector<Record> records;
        std::vector<bool> taken;
    };
    struct Late {
        const Entity *entity;
        qint64 id;
        int field;
        qint64 rowNumber;
        QString column;
    };

    RowOutcome decide(qint64 rowNumber);
    RowOutcome failed();
    void execute();
    void change(const Step &step);
    void rememberLate(qint64 rowNumber);

    void arrangeCompanion(qint64 rowNumber);
    void dropOrphans(qint64 rowNumber);
    void promote(Draft &main, Draft &companion);
    bool hasTitle(Draft &draft) const;

    qint64 findMain();
    qint64 sharedRecord(const Draft &draft);
    void addShared(const Draft &companion, const Record &record);
    void collectKeys();
    QStringList matchValues(const KeyField &match);
    qint64 checkedId(const Record &record);

    void place(size_t number);
    void placeMain(size_t number);
    void placeCompanion(size_t number);
    void placeLink(size_t number);
    void placePart(size_t number);
    void setTies(Draft &draft);
    void insertNew(size_t number, qint64 id);
    void update(Draft &draft, const Record &current, const std::vector<int> &kept = {});
    bool setWanted(Draft &draft, const Record &current, Record &wanted,
                   const std::vector<int> &kept);
    Record *findPart(const Draft &draft, KnownPart &known);
    KnownPart &knownParts(const Entity &entity, qint64 owner);
    /// What tells the record from other parts of its kind; empty = it is of another kind, or
    /// nothing does.
    QString sameKey(const Draft &draft, const Record &record) const;
    bool isInRow(const Draft &draft, size_t number);
    size_t ownerDraft(const PlannedRecord &planned) const;
    const PlannedRecord &plannedOf(const Draft &draft) const;
    void report(const Draft &draft, const Problems &problems);
    bool isChange(size_t number, int field) const;
    void warn(Message message);

    Writer &m_writer;
    const RowPlan &m_plan;
    Rules m_rules;
    ReferenceTable m_references;
    RowBuilder m_builder;
    MatchIndex m_index;
    std::optional<MatchIndex> m_shared; ///< companions by title, read when the first is looked for
    QStringList m_keys;
    std::vector<int> m_tied; ///< by planned record: the draft that ties to it lead to
    size_t m_main = 0;       ///< the draft that stands for the row
    qint64 m_known = 0;      ///< id of the record it is; 0 = new
    std::vector<Placement> m_placements;
    std::vector<Step> m_steps;
    std::vector<KnownPart> m_parts;
    qint64 m_knownLink = 0;
    std::vector<RowProblem> m_problems;
    std::vector<Late> m_late;
    std::vector<Message> m_warnings;
    qint64 m_unsaid = 0; ///< warnings beyond those kept
};

} // namespace kartoteka
