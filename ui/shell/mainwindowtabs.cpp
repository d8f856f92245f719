#include "shell/mainwindow.h"
#include "shell/viewtable.h"
#include "views/recordlist/recordlist.h"
#include "widgets/icons.h"

#include <QDockWidget>
#include <QTabWidget>

// The tabs and docks of a file that is open, and what of them outlives the program.

namespace kartoteka
{

void MainWindow::addTab(View *view, const QString &id, const QString &iconName,
                        const QString &title)
{
    view->setProperty(kViewProperty, id);
    view->setWindowTitle(title);
    const int place = m_tabs->addTab(view, icon(iconName), title);
    connect(view, &View::draftChanged, &m_draftsSoon, qOverload<>(&QTimer::start));
    connect(view, &View::viewTitleChanged, this, [this, view] {
        // A card that stepped to another record is found again as the card of that one.
        const QString own = view->property(kViewProperty).toString();
        const QString shown = view->viewState().value(QStringLiteral("record")).toString();
        if (own.startsWith(QLatin1String("record:")) && !shown.isEmpty())
            view->setProperty(kViewProperty, QString(own.section(u':', 0, 1) + u':' + shown));
        const int tab = m_tabs->indexOf(view);
        if (tab >= 0 && !view->viewTitle().isEmpty())
            m_tabs->setTabText(tab, view->viewTitle());
    });
    m_tabs->setCurrentIndex(place);
}

void MainWindow::openView(const QString &id)
{
    const ViewRow *row = findView(id);
    if (row == nullptr || !m_workspace)
        return;
    if (row->area != ViewArea::Center) {
        for (QDockWidget *dock : std::as_const(m_docks)) {
            if (dock->objectName() == QLatin1String("dock_") + id) {
                dock->show();
                dock->raise();
                dock->widget()->setFocus();
            }
        }
        return;
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->property(kViewProperty) == id) {
            m_tabs->setCurrentIndex(tab);
            return;
        }
    }
    addTab(row->make(*this), id, QString::fromLatin1(row->icon), titleOf(*row));
}

void MainWindow::openRecord(const RecordReference &record)
{
    if (!m_workspace || record.isNull())
        return;
    m_workspace->selection().setCurrent(record);
    const QString id = QStringLiteral("record:%1:%2").arg(record.entity).arg(record.id);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->property(kViewProperty) == id)
            return m_tabs->setCurrentIndex(tab);
    }
    if (View *card = makeCard(*this, record))
        addTab(card, id, QStringLiteral("eye"), card->viewTitle());
}

View *MainWindow::currentView() const
{
    return qobject_cast<View *>(m_tabs->currentWidget());
}

void MainWindow::closeTab(int index)
{
    QWidget *view = m_tabs->widget(index);
    m_tabs->removeTab(index);
    if (view)
        view->deleteLater();
}

void MainWindow::openViewAs(const QString &id, const QVariantMap &state)
{
    openView(id);
    View *view = currentView();
    if (view && view->property(kViewProperty) == id)
        view->restoreViewState(state);
}

void MainWindow::openList(const QString &entity, const QString &filter)
{
    if (entity != QLatin1String("party"))
        return;
    openView(QStringLiteral("clients"));
    if (auto *list = qobject_cast<RecordList *>(currentView()))
        list->setFilter(filter);
}

void MainWindow::saveSession()
{
    m_arrangement.save();
    QVariantList tabs;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto *view = qobject_cast<View *>(m_tabs->widget(tab));
        tabs << QVariantMap{{QStringLiteral("id"), view->property(kViewProperty)},
                            {QStringLiteral("state"), view->viewState()}};
    }
    m_settings.set(sessionKey("tabs"),
                   QVariantMap{{QStringLiteral("tabs"), tabs},
                               {QStringLiteral("current"), m_tabs->currentIndex()}});
    m_settings.sync();
}

void MainWindow::restoreSession()
{
    const QVariantMap saved = m_settings.value(sessionKey("tabs")).toMap();
    for (const QVariant &row : saved.value(QStringLiteral("tabs")).toList()) {
        const QVariantMap tab = row.toMap();
        const QString id = tab.value(QStringLiteral("id")).toString();
        if (id.startsWith(QLatin1String("record:")))
            openRecord({id.section(u':', 1, 1), id.section(u':', 2).toLongLong()});
        else
            openView(id);
        View *view = currentView();
        if (view && view->property(kViewProperty) == id)
            view->restoreViewState(tab.value(QStringLiteral("state")).toMap());
    }
    if (m_tabs->count() == 0)
        openView(QStringLiteral("organizations"));
    m_tabs->setCurrentIndex(saved.value(QStringLiteral("current")).toInt());
    restoreDrafts();
}

QString MainWindow::sessionKey(const char *what) const
{
    const QByteArray path = m_workspace->path().toUtf8();
    return QStringLiteral("layout/%1_%2")
        .arg(QString::fromLatin1(what), QString::fromLatin1(path.toHex().right(160)));
}

void MainWindow::saveDrafts()
{
    if (!m_workspace)
        return;
    QVariantMap drafts;
    for (const View *view : findChildren<View *>()) {
        const QVariantMap draft = view->draft();
        if (!draft.isEmpty())
            drafts.insert(view->property(kViewProperty).toString(), draft);
    }
    m_settings.set(sessionKey("drafts"), drafts);
    m_settings.sync();
}

void MainWindow::restoreDrafts()
{
    const QVariantMap drafts = m_settings.value(sessionKey("drafts")).toMap();
    for (View *view : findChildren<View *>()) {
        const QVariant draft = drafts.value(view->property(kViewProperty).toString());
        if (draft.isValid())
            view->restoreDraft(draft.toMap());
    }
}

} // namespace kartoteka
