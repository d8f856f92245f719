#pragma once

#include "models/listexport.h"
#include "models/recordmodel.h"
#include "widgets/view.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace kartoteka
{

class EmptyState;
class InlineBar;
class RecordListTable;

/// One condition of a list: what it says in the filter language and to people.
struct ListCondition {
    QString expression;
    QString label;

    bool operator==(const ListCondition &) const = default;
};

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

/// A list of records in the center of the window: quick filter, conditions as chips, the table, and
/// a footer with the counts. What it shows, in which columns and order, is remembered.
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

    QWidget *makeFilterBar();
    QToolButton *barButton(const QString &name, const QString &iconName);
    QWidget *makeFooter();
    void makeTable();
    void listen();
    void applyQuery();
    void showChips();
    void addCondition();
    void showState();
    void showCounts();
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
    void massEdit();
    void exportList();
    void printList();
    void exportChosenFile(const QString &path);
    QStringList shownColumns() const;

    ListKind m_kind;
    RecordModel *m_model;
    Sequence *m_sequence;
    RecordListTable *m_table = nullptr;
    QLineEdit *m_quick = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_columnsButton = nullptr;
    QToolButton *m_exportButton = nullptr;
    QToolButton *m_printButton = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_footer = nullptr;
    QLabel *m_selected = nullptr;
    InlineBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<ListCondition> m_conditions;
    std::vector<std::unique_ptr<QAction>> m_emptyActions;
    QTimer m_typing;
    QTimer m_columnsSettle;
};

} // namespace kartoteka
