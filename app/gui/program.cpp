#include "gui/program.h"

#include "identity/phone.h"
#include "language.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace kartoteka
{

namespace
{

constexpr int kPreparationsMs = 1500; // after the window: first the list, then these

Look lookOf(const Settings &settings)
{
    Look look;
    const QString theme = settings.text(QStringLiteral("look/theme"));
    look.theme = theme == QLatin1String("light")  ? ThemeChoice::Light
                 : theme == QLatin1String("dark") ? ThemeChoice::Dark
                                                  : ThemeChoice::System;
    const QString density = settings.text(QStringLiteral("look/density"));
    look.density = density == QLatin1String("compact")       ? Density::Compact
                   : density == QLatin1String("comfortable") ? Density::Comfortable
                                                             : Density::Normal;
    look.fontSize = settings.number(QStringLiteral("look/font_size"));
    return look;
}

} // namespace

Program::Program(const AppContext &context, Dialogs *dialogs)
    : m_settings(context.configFolder() + QLatin1String("/kartoteka.ini"))
    , m_boxes(m_settings)
    , m_opener(context.schema(), context.workspaceOptions(), systemLogin())
{
    applyLanguage();
    applyLook();
    qApp->installEventFilter(&m_layoutFilter);
    qApp->installEventFilter(&m_textKeys);
    qApp->installEventFilter(&m_focusSpeaker);
    m_window = std::make_unique<MainWindow>(m_settings, dialogs ? *dialogs : m_boxes, m_opener,
                                            context.configFolder());
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith(QLatin1String("look/")))
            applyLook();
        if (key == QLatin1String("language"))
            applyLanguage();
    });
}

Program::~Program() = default;

void Program::applyLook()
{
    kartoteka::applyLook(*qApp, lookOf(m_settings));
}

void Program::applyLanguage()
{
    const QString chosen = languageCode(m_settings.text(QStringLiteral("language")));
    speak(chosen.isEmpty() ? languageOfEnvironment() : chosen);
    // Charts, dates and numbers ask the default locale.
    QLocale::setDefault(spokenLocale());
    qApp->setLayoutDirection(Qt::LeftToRight);
}

void Program::start(const QStringList &paths)
{
    m_window->show();
    QTimer::singleShot(kPreparationsMs, this, &Program::prepare);
    if (!paths.isEmpty()) {
        openPaths(paths);
        return;
    }
    const QStringList recent = m_settings.value(QStringLiteral("files/recent")).toStringList();
    if (m_settings.isOn(QStringLiteral("start/reopen")) && !recent.isEmpty() &&
        QFileInfo::exists(recent.front()))
        m_window->openFile(recent.front());
}

/// What takes a while when it is needed first, and the window must not wait for.
void Program::prepare()
{
    m_opener.jobs().start<bool>(
        QString(), this,
        [](Progress &) -> Result<bool> {
            loadPhoneMetadata();
            return true;
        },
        [](const Result<bool> &) {}, true);
}

void Program::openPaths(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_window->openFile(paths.front());
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace kartoteka
