#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kartoteka
{

/// Questions a view asks the person. The shell answers with boxes and file dialogs that do not
/// block; tests answer in its place. `answered` is called once, later, and not at all when the
/// person gives no answer or `parent` is gone.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    struct FileQuestion {
        QString title;
        QStringList filters; ///< "Spreadsheet (*.csv)"; empty = all files
        QString folder;      ///< to begin in; empty = the last one
        QString fileName;    ///< proposed, when saving
        QString suffix;      ///< added, when saving and none is typed: "pdf"
    };
    using Paths = std::function<void(const QStringList &paths)>;
    using Path = std::function<void(const QString &path)>;

    virtual void openFiles(QWidget *parent, const FileQuestion &question, Paths answered) = 0;
    virtual void openFile(QWidget *parent, const FileQuestion &question, Path answered) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question, Path answered) = 0;

    struct Question {
        QString title;
        QString text;
        QString details;
        QString action;           ///< of the button that goes on: "Delete"
        bool isDangerous = false; ///< the other button is the default
    };
    virtual void confirm(QWidget *parent, const Question &question,
                         std::function<void()> confirmed) = 0;
    /// One line of text; `text` is proposed.
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &text, std::function<void(const QString &)> answered) = 0;
    /// Something the person has to know and nothing in the window can show.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace kartoteka
