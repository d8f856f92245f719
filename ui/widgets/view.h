#pragma once

#include "models/openworkspace.h"
#include "models/settings.h"
#include "widgets/dialogs.h"

#include <QAction>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <map>

namespace kartoteka
{

/// What a view may ask of the window it stands in. One per window; the shell implements it.
class ViewHost
{
public:
    virtual ~ViewHost() = default;

    virtual OpenWorkspace &workspace() = 0;
    /// The long work of the window, that of the open workspace while there is one.
    virtual JobList &jobs() = 0;
    virtual Settings &settings() = 0;
    virtual Dialogs &dialogs() = 0;

    /// Opens the card of a record as a tab.
    virtual void openRecord(const RecordReference &record) = 0;
    /// Shows a view of the table of views; brings it to the front when it is there.
    virtual void openView(const QString &id) = 0;
    /// The same in a certain state, of which it takes over what is given.
    virtual void openViewAs(const QString &id, const QVariantMap &state) = 0;
    /// The list of an entity with this filter of the filter language.
    virtual void openList(const QString &entity, const QString &filter) = 0;
    /// Asks how several records become one.
    virtual void mergeRecords(const QString &entity, const std::vector<qint64> &ids) = 0;
    /// Does what the row of the table of actions says, as if it were chosen in the menu.
    virtual void trigger(const QString &actionId) = 0;
    /// An action that does the same, with its text and icon, for a button; null for an unknown id.
    virtual std::unique_ptr<QAction> copyOfAction(const QString &actionId) = 0;
    /// The first keys of an action, as the person has them; empty = none.
    virtual QKeySequence keysOf(const QString &) const { return {}; }
    /// A short note that goes by itself ("3 cards moved to the recycle bin"), with Undo when asked.
    virtual void notify(const QString &text, bool offersUndo = false) = 0;
    /// Opens an address, a mail or a phone number with the program of the desktop.
    virtual void openExternally(const QUrl &address) = 0;
};

/// What a view does for a row of the table of actions while it has the focus.
struct ActionHandler {
    std::function<void()> run;
    std::function<bool()> isEnabled; ///< null = always
};

/// A part of the window: a tab in the center or the content of a dock. Shows one thing, learns of
/// changes from the workspace, asks the host for everything outside itself.
class View : public QWidget
{
    Q_OBJECT
public:
    explicit View(ViewHost &host, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_host(host)
    {
    }

    /// By id of the action; called whenever the view gets the focus or says handlersChanged().
    virtual std::map<QString, ActionHandler> handlers() { return {}; }
    /// Name of the page of help about it, without suffix.
    virtual QString helpPage() const { return QStringLiteral("index"); }
    /// Title of its tab or dock when it is not the one of the table of views.
    virtual QString viewTitle() const { return {}; }
    /// What makes it the same view again after a restart.
    virtual QVariantMap viewState() const { return {}; }
    virtual void restoreViewState(const QVariantMap &) {}
    /// What the person typed and did not save; nothing = no draft. Kept over a crash.
    virtual QVariantMap draft() const { return {}; }
    virtual void restoreDraft(const QVariantMap &) {}
    /// Texts anew after a change of language; dates and numbers too.
    virtual void retranslate() {}
    /// The widget that takes the focus when the view does.
    virtual QWidget *firstFocus() { return this; }

    ViewHost &host() const { return m_host; }
    OpenWorkspace &workspace() const { return m_host.workspace(); }

signals:
    void handlersChanged();
    void viewTitleChanged();
    /// Something typed waits to be saved, or does not any more.
    void draftChanged();

private:
    ViewHost &m_host;
};

} // namespace kartoteka
