#pragma once

#include "appcontext.h"
#include "models/settings.h"
#include "shell/dialogs/boxdialogs.h"
#include "shell/focusspeaker.h"
#include "shell/layoutfilter.h"
#include "shell/mainwindow.h"
#include "shell/textkeys.h"
#include "shell/workspaceopener.h"

namespace kartoteka
{

/// The window program: builds everything once, in the order in which it is needed. Lives in main.
class Program : public QObject
{
    Q_OBJECT
public:
    /// `dialogs` null = boxes of the platform.
    explicit Program(const AppContext &context, Dialogs *dialogs = nullptr);
    ~Program() override;

    MainWindow &window() { return *m_window; }
    Settings &settings() { return m_settings; }
    /// Shows the window with these files, or what the settings say to begin with.
    void start(const QStringList &paths);
    void openPaths(const QStringList &paths);

private:
    void prepare();
    void applyLook();
    void applyLanguage();

    Settings m_settings;
    BoxDialogs m_boxes;
    LayoutFilter m_layoutFilter;
    TextKeys m_textKeys;
    FocusSpeaker m_focusSpeaker;
    WorkspaceOpener m_opener;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kartoteka
