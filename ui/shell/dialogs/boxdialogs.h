#pragma once

#include "models/settings.h"
#include "widgets/dialogs.h"

namespace kartoteka
{

/// The questions as boxes and file dialogs of the platform; none of them blocks.
class BoxDialogs : public Dialogs
{
public:
    explicit BoxDialogs(Settings &settings)
        : m_settings(settings)
    {
    }

    void openFiles(QWidget *parent, const FileQuestion &question, Paths answered) override;
    void openFile(QWidget *parent, const FileQuestion &question, Path answered) override;
    void saveFile(QWidget *parent, const FileQuestion &question, Path answered) override;
    void confirm(QWidget *parent, const Question &question,
                 std::function<void()> confirmed) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                 std::function<void(const QString &)> answered) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;

private:
    Settings &m_settings;
};

} // namespace kartoteka
