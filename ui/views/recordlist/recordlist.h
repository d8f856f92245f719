#pragma once

#include "models/listexport.h"
#include "models/recordmodel.h"
#include "models/savedfilters.h"
#include "widgets/view.h"

class QLabel;

namespace kartoteka
{

class ColumnFilters;
class ColumnSets;
class EmptyState;
class FilterBar;
class InlineBar;
class RecordListTable;
class TypeAhead;

/// What kind of list: a row of the table of views makes it.
struct ListKind {
    QString id; ///< names it in settings: "organizations"
    std::function<std::unique_ptr<ListSource>()> source;
    QString baseFilter; ///< always holds: "kind = organization"
    QString orderField;
    Life life = Life::Live;
    const char *emptySentence; ///< QT_TRANSLATE_NOOP("RecordList", …)
    const char *countText;     ///< QT_TRANSLATE_N_NOOP("RecordList", "%n client(s)")
    QStringList emptyActions;  ///< ids of the table of actions, two at most
};

/// A list of records in the center of the window: quick filter, conditions as chips, the table with
/// a line to filter by below each head, and a footer with the counts. Columns, conditions, quick
/// filter and order are independent of each other, and all of them are remembered.
class RecordList : public View
{
    Q_OBJECT
public:
    RecordList(ViewHost &host, ListKind kind, QWidget *parent = nullptr);
    ~RecordList() override;

    /// What is shown, or what is selected of it when that is more than one.
    Result<SeenList> seenList() const;

    std::map<QString, ActionHandler> handlers() override;
    QString helpPage() const override { return QStringLiteral("lists"); }
    QVariantMap viewState() const override;
    void restoreViewState(const QVariantMap &state) override;
    void retranslate() override;
    QWidget *firstFocus() override;

    RecordModel &model() { return *m_model; }
    void setConditions(const std::vector<ListCondition> &conditions);
    /// The conditions of a filter made elsewhere, as one chip.
    void setFilter(const QString &filter);

private:
    class Sequence;

    QWidget *makeFooter();
    void makeTable();
    void listen();
    void listenToBars();
    void run(const QString &actionId);
    void openWhenRead();
    void applyQuery();
    void apply(ListQuery query);
    void showChips();
    void closeChip(int place);
    void clearFilter();
    void addCondition();
    void turnFilterRow();
    void showFilterRow(bool isShown);
    void showColumnMenu();
    void showState();
    void showCounts();
    void showTyped();
    void fillEmptyState();
    void showRowMenu(const QPoint &at);
    void openLink(const QModelIndex &index);
    void saveColumns();
    std::vector<qint64> chosenIds() const;
    void trashChosen();
    void restoreChosen();
    void changeChosen(const Message &label, const QString &done,
                      std::function<void(Writer &, qint64)> change);
    void copyChosen();
    void dragChosen();
    bool isTooMuch(size_t count);
    void mergeChosen();
    bool canMerge() const;
    bool isNarrowed() const;
    void saveFilter();
    SavedFilter shownFilter(const QString &name) const;
    void massEdit();
    void exportList(const QStringList &columns);
    void printList();
    void exportChosenFile(const QString &path, const QStringList &columns);
    QStringList shownColumns() const;
    QStringList allColumns() const;

    ListKind m_kind;
    RecordModel *m_model;
    Sequence *m_sequence;
    FilterBar *m_filterBar;
    RecordListTable *m_table = nullptr;
    ColumnFilters *m_columnFilters = nullptr;
    ColumnSets *m_columnSets = nullptr;
    TypeAhead *m_typeAhead = nullptr;
    QLabel *m_footer = nullptr;
    QLabel *m_selected = nullptr;
    InlineBar *m_bar = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<ListCondition> m_conditions;
    std::vector<std::unique_ptr<QAction>> m_emptyActions;
    qint64 m_restoredCurrent = 0; ///< to be current once the rows are there
    bool m_opensWhenRead = false; ///< the current record, as soon as the list is there
    bool m_wasApplied = false;    ///< a first query was asked
    QTimer m_typing;
    QTimer m_columnsSettle;
};

} // namespace kartoteka
