#pragma once

#include "gui/program.h"
#include "support/catch.h"
#include "support/scripteddialogs.h"
#include "views/recordlist/recordlist.h"

#include <QListView>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

namespace kartoteka
{

/// The whole program with settings of its own and somebody who answers its questions.
class RunningProgram
{
public:
    explicit RunningProgram(const QString &language = QStringLiteral("en"),
                            const QString &theme = QStringLiteral("light"))
        : m_context(m_folder.path())
    {
        Settings settings(m_folder.path() + QStringLiteral("/kartoteka.ini"));
        settings.set(QStringLiteral("language"), language);
        settings.set(QStringLiteral("look/theme"), theme);
        settings.sync();
        start();
    }

    void start()
    {
        m_program = std::make_unique<Program>(m_context, &m_dialogs);
        m_program->start({});
    }
    void stop() { m_program.reset(); }

    MainWindow &window() { return m_program->window(); }
    Settings &settings() { return m_program->settings(); }
    ScriptedDialogs &dialogs() { return m_dialogs; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    template<class T>
    T *find(const char *name)
    {
        auto *widget = window().findChild<T *>(QString::fromLatin1(name));
        REQUIRE(widget != nullptr);
        return widget;
    }
    RecordList *list()
    {
        auto *list = dynamic_cast<RecordList *>(window().currentView());
        REQUIRE(list != nullptr);
        return list;
    }
    void openSample()
    {
        window().trigger(QStringLiteral("file.sample"));
        waitFor([this] { return window().isFileOpen(); });
        waitFor([this] { return list()->model().rowCount() > 0; });
    }
    void newFile()
    {
        m_dialogs.answers = {path(QStringLiteral("new.kartoteka"))};
        window().trigger(QStringLiteral("file.new"));
        waitFor([this] { return window().isFileOpen(); });
        waitFor([this] { return list()->model().isFilled(); });
    }
    /// Until the sections say how many organizations the list shows, as they do a moment later.
    void waitForCounts()
    {
        const QAbstractItemModel *sections = find<QListView>("sections")->model();
        waitFor([this, sections] {
            const QString counted = sections->index(0, 0).data(Qt::AccessibleTextRole).toString();
            return counted.endsWith(u' ' + QLocale().toString(list()->model().rowCount()));
        });
    }
    void waitFor(const std::function<bool()> &holds) { REQUIRE(QTest::qWaitFor(holds, 20000)); }

private:
    QTemporaryDir m_folder;
    AppContext m_context;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Program> m_program;
};

} // namespace kartoteka
