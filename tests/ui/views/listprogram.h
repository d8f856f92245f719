#pragma once

#include "ui/shell/runningprogram.h"

#include "widgets/recordtable.h"

#include <QLineEdit>
#include <QMenu>

namespace kartoteka
{

/// The program with its sample base and the list of organizations in front.
class ListProgram : public RunningProgram
{
public:
    explicit ListProgram(const QString &language = QStringLiteral("en"),
                         const QString &theme = QStringLiteral("light"))
        : RunningProgram(language, theme)
    {
        openSample();
        window().activateWindow();
        table = find<RecordListTable>("table_organizations");
    }

    RecordModel &model() { return list()->model(); }
    QLineEdit *line(const char *key)
    {
        return edit(QStringLiteral("columnFilter_") + QString::fromLatin1(key));
    }
    QLineEdit *quick() { return edit(QStringLiteral("listFilter")); }
    /// Of the list in front.
    QLineEdit *edit(const QString &name)
    {
        auto *edit = list()->findChild<QLineEdit *>(name);
        REQUIRE(edit != nullptr);
        return edit;
    }
    QAction *menuAction(const char *name)
    {
        auto *menu = window().findChild<QMenu *>(QStringLiteral("columnMenu"));
        REQUIRE(menu != nullptr);
        auto *action = menu->findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(action != nullptr);
        return action;
    }
    void openColumnMenu()
    {
        delete window().findChild<QMenu *>(QStringLiteral("columnMenu"));
        window().trigger(QStringLiteral("list.columns"));
    }
    QStringList shownColumns() const
    {
        return table->columnState().value(QStringLiteral("order")).toStringList();
    }
    /// Until nothing is typed or read any more.
    void settle()
    {
        QTest::qWait(200);
        QTest::qWait(20); // a busy machine may have slept over the end of typing
        waitFor([this] { return !model().isLoading(); });
    }

    RecordListTable *table;
};

} // namespace kartoteka
