#include "shell/dialogs/boxdialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace kartoteka
{

namespace
{

constexpr auto kFolderKey = "files/last_folder";

QFileDialog *fileDialog(QWidget *parent, const Dialogs::FileQuestion &question, Settings &settings)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString last = settings.text(QString::fromLatin1(kFolderKey));
    dialog->setDirectory(question.folder.isEmpty() ? last : question.folder);
    QStringList filters = question.filters;
    if (filters.isEmpty())
        filters << QFileDialog::tr("All files (*)");
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [&settings](const QStringList &paths) {
                         if (!paths.isEmpty())
                             settings.set(QString::fromLatin1(kFolderKey),
                                          QFileInfo(paths.front()).absolutePath());
                     });
    return dialog;
}

} // namespace

void BoxDialogs::openFiles(QWidget *parent, const FileQuestion &question, Paths answered)
{
    QFileDialog *dialog = fileDialog(parent, question, m_settings);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(answered));
    dialog->open();
}

void BoxDialogs::openFile(QWidget *parent, const FileQuestion &question, Path answered)
{
    QFileDialog *dialog = fileDialog(parent, question, m_settings);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answered));
    dialog->open();
}

void BoxDialogs::saveFile(QWidget *parent, const FileQuestion &question, Path answered)
{
    QFileDialog *dialog = fileDialog(parent, question, m_settings);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!question.fileName.isEmpty())
        dialog->selectFile(question.fileName);
    dialog->setDefaultSuffix(question.suffix);
    // The chosen kind of file decides what is added to a name without an ending.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
        dialog->setDefaultSuffix(ending.match(filter).captured(1));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answered));
    dialog->open();
}

void BoxDialogs::confirm(QWidget *parent, const Question &question, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details);
    QPushButton *go =
        box->addButton(question.action, question.isDangerous ? QMessageBox::DestructiveRole
                                                             : QMessageBox::AcceptRole);
    box->setDefaultButton(
        question.isDangerous ? qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)) : go);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [go, confirmed = std::move(confirmed)](QAbstractButton *button) {
                         if (button == go)
                             confirmed();
                     });
    box->open();
}

void BoxDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &text, std::function<void(const QString &)> answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(answered));
    dialog->open();
}

void BoxDialogs::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace kartoteka
