#pragma once

#include "models/displaytext.h"
#include "models/importdraft.h"

#include <QAbstractTableModel>

namespace kartoteka
{

/// The first rows of an import: as they would stand in Kartoteka with what becomes of each, or, as
/// long as nobody knows that, as they stand in the source. What was shown stays until there is
/// something newer. GUI thread.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        OutcomeRole = Qt::UserRole + 1, ///< int of RowOutcome, of the column "Outcome" alone
        MarkRole,                       ///< int of Mark
        IsTitleRole,                    ///< bool: the record is known by this text
    };
    enum class Mark { None, Change, Doubt, Wrong };

    explicit ImportPreviewModel(ImportDraft &draft, QDate today, QObject *parent = nullptr);

    /// Shows the source as it stands whatever else is known.
    void setRaw(bool isRaw);
    bool isRaw() const { return m_isRaw || !m_hasVerdicts; }
    /// Only rows with this outcome; nothing = all.
    void setOutcome(std::optional<RowOutcome> outcome);
    std::optional<RowOutcome> outcome() const { return m_outcome; }
    /// First and last row of the source that are shown, as a spreadsheet counts.
    std::pair<qint64, qint64> shownRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    void rebuild();
    void takeLook();
    QVariant rawData(const QModelIndex &index, int role) const;
    QVariant verdictData(const QModelIndex &index, int role) const;
    QVariant cellData(const RowVerdict &verdict, size_t shown, int role) const;
    QString cellText(const RowVerdict &verdict, size_t shown) const;
    Mark markOf(const RowVerdict &verdict, size_t shown) const;
    QString reason(const RowVerdict &verdict) const;
    QString changedFields(const RowVerdict &verdict) const;
    QString label(size_t shown) const;
    bool isTitle(size_t shown) const;
    bool isNumber(size_t shown) const;

    ImportDraft &m_draft;
    DisplayText m_text;
    QStringList m_header; ///< of the source
    std::vector<std::pair<qint64, QStringList>> m_sourceRows;
    std::vector<ImportedColumn> m_columns;
    QStringList m_labels; ///< by m_columns
    QStringList m_paths;  ///< by m_columns
    std::vector<RowVerdict> m_verdicts;
    std::vector<size_t> m_visible; ///< of m_verdicts
    std::optional<RowOutcome> m_outcome;
    bool m_isRaw = false;
    bool m_hasVerdicts = false;
};

/// "New", "Updated", "Duplicate", "Error".
QString outcomeLabel(RowOutcome outcome);

} // namespace kartoteka
